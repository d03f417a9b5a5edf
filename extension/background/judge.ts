import { createDetector } from '../../src/detector.ts';
import type { PageText } from '../../src/page-text.ts';
import type { Report } from '../../src/report.ts';
import type { Story } from '../../src/stories/story.ts';

/**
 * The detector, made when a page first needs it. It lives here and not in the pages: one for all tabs, off the
 * pages' own threads, and made anew when the stories change.
 */
export class Judge {
  readonly #stories: () => Promise<Story[]>;
  #detector: Promise<ReturnType<typeof createDetector>> | null = null;

  constructor(stories: () => Promise<Story[]>) {
    this.#stories = stories;
  }

  async judge(page: PageText): Promise<Report> {
    this.#detector ??= this.#stories().then((stories) => createDetector(stories));
    return (await this.#detector).detect(page);
  }

  forget(): void {
    this.#detector = null;
  }
}
