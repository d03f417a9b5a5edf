/**
 * Letters of other scripts that look like a Latin letter in ordinary text faces. A table of this
 * project's own, of the letters that matter: only such as a reader cannot tell apart at a glance.
 * Pairs are "other letter, Latin letter".
 */
const CYRILLIC =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԚQ ԜW ӏl';
const GREEK = 'οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϲc ϳj';
const GREEK_ROUGH = 'αa ρp υu ιi κk';
const OTHER = 'օo սu հh ոn ցg ɡg ɑa ᴏo ᴠv ᴡw ᴢz ᴄc ꜱs ᎪA ᏴB ᏟC ᎬE ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᎢT ᏙV ᏔW ᏃZ';

/** Which script a look-alike is from; `rough` ones show at a second glance and stand in honest formulas. */
export type LookAlikeScript = 'cyrillic' | 'greek' | 'rough' | 'other';

export interface LookAlike {
  latin: string;
  script: LookAlikeScript;
}

function pairs(list: string, script: LookAlikeScript): [string, LookAlike][] {
  return list.split(' ').map((pair) => [pair[0]!, { latin: pair[1]!, script }]);
}

export const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map([
  ...pairs(CYRILLIC, 'cyrillic'),
  ...pairs(GREEK, 'greek'),
  ...pairs(GREEK_ROUGH, 'rough'),
  ...pairs(OTHER, 'other'),
]);
