/**
 * Function words that are no affix and no part of a compound in their language, so that a word which
 * ends or begins with one and is otherwise a known word is two words run together. Written for this
 * project. Left out are words that other words honestly hold: German "ist" (Journalist) and "für"
 * (dafür), Indonesian "akan" (mengatakan), French "que" (lorsque), Spanish "los" (verlos).
 */
export const GLUE_WORDS: Readonly<Record<string, { last: string; first: string }>> = {
  en: {
    last: 'and but that with from have been were would their this because when also are was will they could about since until after',
    first: 'and that their this because would they',
  },
  de: {
    last: 'und oder aber nicht dass wurde wurden sind werden sich auch einen sowie',
    first: 'und aber dass wurde werden sowie',
  },
  id: {
    last: 'dan yang untuk dengan tidak dari oleh setelah karena juga tetapi atau adalah telah sejak ini itu',
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
  ru: {
    last: 'после потому чтобы когда также однако которые который',
    first: 'потому чтобы однако которые который',
  },
  pl: { last: 'oraz tylko które przez jednak', first: 'oraz które przez' },
};

/**
 * Further words that go on after a name or an acronym ("UKsince", "USAweil", "Unidodesde"). Names form no
 * compounds with them, so these may be words that would prove nothing after an ordinary word.
 */
export const AFTER_NAMES: Readonly<Record<string, string>> = {
  en: 'since before after while where until during over between last this through',
  de: 'weil nachdem bevor damit seit während obwohl wenn jetzt nach denn',
  id: 'sejak sebelum ketika meskipun serta pada sebab saat kata tahun',
  ms: 'sejak sebelum ketika serta pada sebab kata',
  es: 'después desde antes mientras cuando según tras debido',
  pt: 'depois desde antes enquanto após durante devido segundo',
  fr: 'parce après depuis avant pendant lorsque afin selon car',
  it: 'dopo perché prima durante mentre quando secondo poiché',
  nl: 'omdat nadat sinds terwijl tijdens voordat',
  tr: 'için çünkü sonra önce olarak ancak',
  pl: 'ponieważ dopiero przed podczas oraz gdyż',
  vi: 'sau trước khi và của vì đã trong',
  ru: 'после потому чтобы когда также если однако которые который перед поскольку',
  sv: 'efter eftersom sedan innan medan',
  da: 'efter fordi siden inden mens',
};

/**
 * A long word and a short conjunction that together make an ending which no word of the language has:
 * "Umsatzund" (Grund, Hund and their like have other letters before), "públicoy", "públicoe", "mondeet".
 */
export const UNLIKE_ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /^(\p{L}{4,}[nzdt])(und)$/u,
  es: /^(\p{L}{4,}[^bl]o)(y)$/u,
  pt: /^(\p{L}{4,}[^t]o)(e)$/u,
  it: /^(\p{L}{4,}[^t]o)(e)$/u,
  fr: /^(\p{L}{3,}[^wrl]e)(et)$/u,
};

/**
 * Function words that no longer word of their language ends with, so that a word which does is glued,
 * whatever stands before. Chosen for this project; checked against the 50,000 commonest words of German,
 * Indonesian, Spanish, French and Italian, of which none of eight letters or more ends so.
 */
export const HOSTLESS: Readonly<Record<string, string>> = {
  en: 'because would their',
  de: 'oder wurden wurde sind dass wird nicht sich nachdem weil obwohl',
  id: 'karena setelah sejak juga tersebut secara dengan hingga untuk namun telah harus tetapi bahwa mereka sebagai tidak adalah',
  ms: 'kerana selepas sejak juga tersebut secara dengan hingga untuk namun telah tetapi bahawa mereka sebagai tidak',
  es: 'porque desde hasta también cuando donde está según después',
  pt: 'porque quando também depois desde não segundo após',
  fr: 'dans avec sont comme après depuis parce',
  it: 'quando sono perché degli dalla hanno questo essere dopo',
  nl: 'heeft wordt omdat nadat',
  tr: 'olarak ancak çünkü',
  pl: 'oraz jednak ponieważ tylko',
  ru: 'после чтобы который которые однако потому',
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
