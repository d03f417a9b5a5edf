import * as v from 'valibot';
import type { Browser } from '../browser.ts';
import { type TabState, TabStateSchema } from '../messages.ts';

/** What is known of a tab. */
const RecordSchema = v.object({
  state: TabStateSchema,
  /** Site of the page that the state is about. */
  site: v.nullable(v.string()),
  url: v.string(),
  title: v.string(),
  /** The style sheet inserted in the page, so that it can be taken out again. */
  css: v.nullable(v.string()),
  /** The text that a report with scope `selection` is about. */
  selection: v.exactOptional(v.string()),
});
export type TabRecord = v.InferOutput<typeof RecordSchema>;

const keyOf = (tabId: number) => `tab-${tabId}`;

/**
 * The states of the tabs. They are kept in the browser's memory (`storage.session`), which the worker's end
 * does not touch and the browser's does: nothing of them is on the disk.
 */
export class TabRecords {
  readonly #area: Browser['storage']['session'];
  #last: Promise<unknown> = Promise.resolve();

  constructor(area: Browser['storage']['session']) {
    this.#area = area;
  }

  async get(tabId: number): Promise<TabRecord | null> {
    const key = keyOf(tabId);
    const stored = await this.#area.get(key);
    const parsed = v.safeParse(RecordSchema, stored[key]);
    return parsed.success ? parsed.output : null;
  }

  /**
   * Change a record by what it is now. Changes wait for each other, so that none is lost; only the worker
   * makes any. @returns the new record; null from `change` leaves everything as it is
   */
  update(
    tabId: number,
    change: (record: TabRecord | null) => TabRecord | null,
  ): Promise<TabRecord | null> {
    const next = this.#last.then(async () => {
      const record = change(await this.get(tabId));
      if (record !== null) await this.#set(tabId, record);
      return record;
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Where the memory is full, the tabs that were judged longest ago are forgotten; they can be read again. */
  async #set(tabId: number, record: TabRecord): Promise<void> {
    const key = keyOf(tabId);
    try {
      await this.#area.set({ [key]: record });
    } catch {
      const others = (await this.all()).filter(([id]) => id !== tabId);
      const byAge = others.sort(([, a], [, b]) => ageOf(a.state) - ageOf(b.state));
      const oldest = byAge.slice(0, Math.ceil(byAge.length / 2));
      await this.#area.remove(oldest.map(([id]) => keyOf(id)));
      await this.#area.set({ [key]: record });
    }
  }

  /** Forget a record; where one is given, only if it is still that of the same state of the same page. */
  forget(tabId: number, known?: TabRecord): Promise<void> {
    const next = this.#last.then(async () => {
      const now = known === undefined ? null : await this.get(tabId);
      if (now !== null && (now.state.state !== known?.state.state || now.url !== known.url)) return;
      await this.#area.remove(keyOf(tabId));
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  async all(): Promise<[number, TabRecord][]> {
    const stored = await this.#area.get(null);
    return Object.entries(stored).flatMap(([key, value]): [number, TabRecord][] => {
      const parsed = v.safeParse(RecordSchema, value);
      return key.startsWith('tab-') && parsed.success
        ? [[Number(key.slice(4)), parsed.output]]
        : [];
    });
  }
}

function ageOf(state: TabState): number {
  return 'at' in state ? state.at : 0;
}
