import type { Reason } from './report.ts';

/**
 * Every sentence that a Report can say, in English; `{0}` and `{1}` stand for values.
 * The extension has the same codes in its message catalogues, as `reason_` + code with `_` for `-`.
 */
export const REASONS = {
  'story-anchors': 'It names {0} of the {1} people, places, numbers and dates of the story.',
  'claim-order': 'It tells {0} of the story’s {1} claims, {2} of them in the story’s order.',
  'claim-density': 'That is how much of its text follows the story: {0} sentences, one claim each.',
  'terms-in-order': 'Of the wordings of the claims it tells, {0} % stand in the same order.',
  'core-told': 'It tells the event itself: {0}',
  'later-year': 'It speaks of {0}, after the story’s date.',
  'other-months': 'It names {0} months that are none of the story’s.',
  'named-source': 'It names the story’s source, {0}.',
  'few-facts': 'Few facts of the story are on the page.',
  'copies-are-rare': 'Most pages are no copies, so evidence has to outweigh that.',
  'slot-skeleton':
    'The words round it are the story’s, in the story’s order ({0} % of this claim’s wording).',
  'slot-habit': 'Spinners are known to put this in the place of the natural word.',
  'slot-again': 'The page does the same {0} times.',
  'number-contradicts': 'The story has {0} here.',
  'quotation-changed': 'The words of {0} are known to be others.',
  'name-calqued': 'It is “{0}”, translated word for word.',
  'substitutions-found': '{0} phrases stand in the place of the story’s own words.',
  'words-transposed': '{0} pairs of the story’s words stand in the other order.',
  'no-machine': 'Nothing in its wording speaks of a machine.',
  'names-found': '{0} names are translated or spun word by word.',
  'traces-found':
    '{0} other traces of machine work: words run together, text pushed in, leftovers.',
  'wording-kept': 'It keeps the story’s wording nearly unchanged.',
  'other-language': 'It is in another language than the story, and follows it claim by claim.',
  'too-long': 'Only the first {0} characters were read.',
  'stories-not-compared': 'No story was given to compare the page with.',
  'own-stories-unread':
    'Your own stories could not be read, so the text was not compared with them.',
  'too-short': 'The text has only {0} words; that is too few to judge.',
  'language-not-covered': 'Wording in {0} is not judged; only the story’s facts were compared.',
  glued: 'Words have run together: “{0}”.',
  'words-glued': 'Words have run together in {0} places.',
  inserted: 'It fits no sentence here, and a link on the page carries the same words.',
  'inserted-anchor': 'It is a phrase that is planted in pages about anything else.',
  'inserted-link': 'A bare link stands among the prose.',
  'inserted-foreign': 'It is in another language than the page, and nobody is quoted.',
  'texts-inserted': 'Text was pushed in {0} places.',
  leftover: 'It is left over from the page it was taken from, or from the page’s own forms.',
  'leftover-biography': 'It is a ready-made biography that fits anyone.',
  'leftover-template': 'It is a blank of a template that was never filled in.',
  'leftovers-found': '{0} ready-made or unfilled pieces were left in the text.',
  disguised: 'Characters that look alike or cannot be seen hide the word “{0}”.',
  'words-disguised': '{0} words are written so that a search does not find them.',
  'translation-trace': '“{0}” is how a machine translates; nobody writes it so.',
  'translation-page':
    'It shows {0} wordings that only a machine translation leaves, and {1} merely stiff ones.',
  'translation-slips':
    'It shows {0} kinds of grammar slips that machine translation leaves, and that second-language writers make too.',
  'calqued-number': 'The number “{0}” is built as in another language.',
  'spun-month': '“{0}” stands where the month {1} belongs.',
  'known-rewording': 'Spinners write “{0}” where people write “{1}”.',
  'wording-in-place': 'People write “{1}” here; “{0}” is what a thesaurus makes of it.',
  'tortured-phrase': '“{0}” is a known machine rewording of “{1}”.',
  'tortured-unknown': '“{0}” is a known machine rewording.',
  'inverted-phrase': 'Nobody writes “{0}”; it is the set phrase “{1}”, reworded.',
  'wordings-reworded':
    '{0} wordings are what a spinner makes of plain ones; ordinary prose of this length shows about {1}.',
  'words-strange':
    '{0} words stand where a synonym of theirs would fit far better; ordinary prose of this length shows about {1}.',
  'wording-leans': 'Its wording as a whole is nearer to a spinner’s than ordinary prose is.',
  'tortured-found': '{0} phrases are known machine rewordings, such as “{1}”.',
} as const;

export type ReasonCode = keyof typeof REASONS;

/** Fill a reason's English sentence. `weight` is in natural log-odds. */
export function reason(code: ReasonCode, weight: number, ...values: (string | number)[]): Reason {
  const words = values.map(String);
  return { code, values: words, weight, text: fill(REASONS[code], words) };
}

function fill(template: string, values: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
