import type { PageText } from '../../src/page-text.ts';
import type { SiteMode } from '../store/sites.ts';

/** What the popup can do. It is handed in, so that the views know no browser. */
export interface PopupActions {
  /** Read the page, again or for the first time. */
  read(): void;
  /** Scroll the page to a finding. @returns false where its place is gone */
  show(index: number): Promise<boolean>;
  /** Go to the next or previous finding. @returns its index, null where there is none */
  step(by: 1 | -1): Promise<number | null>;
  /** Hide the marks in the page for the moment, or show them. */
  hide(hidden: boolean): void;
  /** @returns false where the browser’s permission was refused and the mode is as before */
  setMode(mode: SiteMode): Promise<boolean>;
  /** Run on every site from now on. @returns false where the browser’s permission was refused */
  runEverywhere(): Promise<boolean>;
  copy(text: string): Promise<void>;
  /** Offer a file to save. */
  save(name: string, type: string, content: string): void;
  /** Open the options with the page’s or the selection’s text as a story to be. */
  useAsStory(): Promise<void>;
  openOptions(): void;
  /** The prose as it was read; null where the page is gone. */
  text(): Promise<PageText | null>;
}
