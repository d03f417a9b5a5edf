/** The part of a browser storage area that the store uses; the browser's own areas fit it, and so does a Map in a test. */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
