import { CALQUES_DE } from './de.ts';
import { CALQUES_EN } from './en.ts';
import { CALQUES_ES } from './es.ts';
import { CALQUES_FR } from './fr.ts';
import { CALQUES_ID } from './id.ts';
import { CALQUES_IT } from './it.ts';
import { CALQUES_PT } from './pt.ts';

/** By the language of the page: the table of its calques. */
export const CALQUES: Readonly<Record<string, string>> = {
  de: CALQUES_DE,
  en: CALQUES_EN,
  es: CALQUES_ES,
  fr: CALQUES_FR,
  id: CALQUES_ID,
  it: CALQUES_IT,
  pt: CALQUES_PT,
};
