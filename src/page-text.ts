/** What a passage is on the page. `comment` and `author` are read, but they are not the page's own prose. */
export type PassageRole =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'table-cell'
  | 'comment'
  | 'author';

/** One block of prose. `start` and `end` are UTF-16 offsets into `PageText.text`, `end` exclusive. */
export interface Passage {
  start: number;
  end: number;
  role: PassageRole;
}

/**
 * A page as the detector sees it: prose in reading order, with no DOM in it.
 *
 * `text` holds the passages joined by newlines; nothing outside a passage is prose.
 * `language` is what the page declares of itself (BCP 47), or null; the detector judges for itself.
 */
export interface PageText {
  text: string;
  passages: Passage[];
  language: string | null;
  title: string;
}
