import type { Area } from './area.ts';

/** A storage area in memory that can run full; for tests. */
export class MemoryArea implements Area {
  stored: Record<string, unknown>;
  full = false;

  constructor(stored: Record<string, unknown> = {}) {
    this.stored = stored;
  }

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    const entries = Object.entries(this.stored);
    return structuredClone(
      Object.fromEntries(entries.filter(([key]) => keys?.includes(key) ?? true)),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    this.stored = { ...this.stored, ...structuredClone(items) };
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) delete this.stored[key];
  }
}
