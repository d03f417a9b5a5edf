/**
 * Function words that are no affix and no part of a compound in their language, so that a word which
 * ends or begins with one and is otherwise a known word is two words run together. Written for this
 * project. Left out are words that other words honestly hold: German "ist" (Journalist) and "für"
 * (dafür), Indonesian "akan" (mengatakan), French "que" (lorsque), Spanish "los" (verlos).
 */
export const GLUE_WORDS: Readonly<Record<string, { last: string; first: string }>> = {
  en: {
    last: 'and but that with from have been were would their this because when also are was will they could about',
    first: 'and that their this because would they',
  },
  de: {
    last: 'und oder aber nicht dass wurde wurden sind werden sich auch einen sowie',
    first: 'und aber dass wurde werden sowie',
  },
  id: {
    last: 'dan yang untuk dengan tidak dari oleh setelah karena juga tetapi atau adalah telah sejak',
    first: 'dan yang untuk dengan tidak setelah karena adalah',
  },
  ms: {
    last: 'dan yang untuk dengan tidak dari oleh selepas kerana juga tetapi atau ialah',
    first: 'dan yang untuk dengan tidak selepas kerana',
  },
  es: { last: 'que para pero porque cuando también según', first: 'pero porque también según' },
  pt: { last: 'para mas não também porque quando segundo', first: 'porque também não' },
  fr: { last: 'pour dans avec mais sont cette selon', first: 'avec dans cette selon' },
  it: { last: 'della sono dalla delle degli anche secondo', first: 'della sono dalla delle' },
  nl: { last: 'maar niet heeft wordt worden', first: 'maar heeft wordt' },
  tr: { last: 'için olarak ancak kadar daha fakat', first: 'ancak fakat' },
  pl: { last: 'oraz tylko które przez jednak', first: 'oraz które przez' },
};

/** What makes an honest word with a function word: "herewith", "thereabout", "whatsoever", "Ireland". */
export const HONEST_PARTS: ReadonlySet<string> = new Set(
  'there here where forth whole ever soever self selves never over under hand land stand rest most ship able'.split(
    ' ',
  ),
);

/** Endings that a language hangs on an acronym: "CEOs", "ASnya", "USAlaisten". */
export const ACRONYM_ENDINGS =
  /^(s|es|ed|er|ers|ing|nya|lah|kah|pun|ku|mu|isch|ische|ischen|innen|isten|lik|lar|ler|daki|deki|nin|nın|ista|istas|ist|ism|ami|ach|owi|eja|ize|ized|ization)$/;

/** Capitals that people join to a word honestly, at either end. */
export const BRAND_PIECES =
  /^(?:i|e|x|my|we|you|mac|mc|fitz|van|von|de|di|la|le|du|san|saint|pro|net|soft|ware|book|tube|play|pay|link|face|whats|air|word|power|share|drop|out|fire|black|white|blue|red|pod|phone|pad)$/i;
