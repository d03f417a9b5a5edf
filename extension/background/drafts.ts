import * as v from 'valibot';
import type { Browser } from '../browser.ts';
import { type StoryDraft, StoryDraftSchema } from '../messages.ts';

const KEY = 'draft';

/** Text on its way to the options page, where it becomes a story. Kept in memory until it is taken, once. */
export class DraftKeeper {
  readonly #area: Browser['storage']['session'];
  constructor(area: Browser['storage']['session']) {
    this.#area = area;
  }

  async keep(draft: StoryDraft): Promise<null> {
    await this.#area.set({ [KEY]: draft });
    return null;
  }

  async take(): Promise<StoryDraft | null> {
    const stored = await this.#area.get(KEY);
    await this.#area.remove(KEY);
    const parsed = v.safeParse(StoryDraftSchema, stored[KEY]);
    return parsed.success ? parsed.output : null;
  }
}
