/** Languages that a reader’s story can be said to be in; the bundled story’s copies are met in these most. */
export const LANGUAGES = [
  'en',
  'de',
  'id',
  'it',
  'es',
  'fr',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'tr',
  'vi',
  'ru',
  'uk',
  'ar',
  'hi',
  'zh',
  'ja',
  'ko',
] as const;

/** The primary tag of a page’s language where it can be chosen, else English. */
export function languageOf(tag: string): string {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return LANGUAGES.find((each) => each === primary) ?? 'en';
}
