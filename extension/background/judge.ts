import { createDetector } from '../../src/detector.ts';
import type { PageText } from '../../src/page-text.ts';
import { reason } from '../../src/reasons.ts';
import type { Report } from '../../src/report.ts';
import type { StoriesInUse } from './sources.ts';

/**
 * The detector, made when a page first needs it. It lives here and not in the pages: one for all tabs, off the
 * pages' own threads, and made anew when the stories change.
 */
export class Judge {
  readonly #stories: () => Promise<StoriesInUse>;
  #made: Promise<{ detector: ReturnType<typeof createDetector>; ownRead: boolean }> | null = null;

  constructor(stories: () => Promise<StoriesInUse>) {
    this.#stories = stories;
  }

  async judge(page: PageText): Promise<Report> {
    this.#made ??= this.#stories().then(({ stories, ownRead }) => ({
      detector: createDetector(stories),
      ownRead,
    }));
    const { detector, ownRead } = await this.#made;
    const report = detector.detect(page);
    if (ownRead) return report;
    // The next page tries again: a database that is blocked now may open then.
    this.forget();
    return { ...report, notChecked: [...report.notChecked, reason('own-stories-unread', 0)] };
  }

  forget(): void {
    this.#made = null;
  }
}
