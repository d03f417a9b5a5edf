import { CALQUES_DE } from './de.ts';
import { CALQUES_EN } from './en.ts';
import { CALQUES_ES } from './es.ts';
import { CALQUES_FR } from './fr.ts';
import { CALQUES_ID } from './id.ts';
import { CALQUES_IT } from './it.ts';
import { CALQUES_JA } from './ja.ts';
import { CALQUES_KO } from './ko.ts';
import { CALQUES_NL } from './nl.ts';
import { CALQUES_PL } from './pl.ts';
import { CALQUES_PT } from './pt.ts';
import { CALQUES_RU } from './ru.ts';
import { CALQUES_TR } from './tr.ts';
import { CALQUES_VI } from './vi.ts';
import { CALQUES_ZH } from './zh.ts';

/** By the language of the page: the table of its calques. */
export const CALQUES: Readonly<Record<string, string>> = {
  de: CALQUES_DE,
  en: CALQUES_EN,
  es: CALQUES_ES,
  fr: CALQUES_FR,
  id: CALQUES_ID,
  it: CALQUES_IT,
  ja: CALQUES_JA,
  ko: CALQUES_KO,
  nl: CALQUES_NL,
  pl: CALQUES_PL,
  pt: CALQUES_PT,
  ru: CALQUES_RU,
  tr: CALQUES_TR,
  vi: CALQUES_VI,
  zh: CALQUES_ZH,
};
