/** What a number counts. `null` stands for a bare figure. */
export type NumberUnit =
  | 'usd'
  | 'eur'
  | 'gbp'
  | 'cny'
  | 'jpy'
  | 'idr'
  | 'percent'
  | 'year'
  | 'month'
  | 'count'
  | null;

/** Languages whose texts write 1.190,5; all others write 1,190.5. */
export const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'de id es fr it pt nl tr vi ru uk pl cs sk sv da nb no fi hu ro bg el hr sr sl ca lt lv et'.split(
    ' ',
  ),
);

/** Languages that also part thousands by a space ("116 300"); elsewhere "2021 384" is two numbers. */
export const SPACED_THOUSANDS: ReadonlySet<string> = new Set(
  'fr ru uk pl cs sk sv nb no fi hu bg'.split(' '),
);

/** Words by value; two-word scales are looked up first. Written for this project from general knowledge. */
const SCALES: readonly [value: number, words: string][] = [
  [
    1e3,
    'thousand|thousands|k|tausend|tsd|ribu|mil|mille|mila|duizend|bin|nghìn|ngàn|тыс|тысяч|тысячи|тысячу|тисяч|tys|tysięcy|tisíc|ألف|آلاف|พัน|हज़ार|हजार|tusen',
  ],
  [1e5, 'lakh|lakhs|लाख'],
  [
    1e6,
    'million|millions|mn|mio|millionen|juta|millón|millones|milione|milioni|mln|mlns|milhão|milhões|miljoen|milyon|triệu|млн|миллион|миллиона|миллионов|мільйон|мільйони|мільйонів|milion|miliony|milionów|milionů|milioane|مليون|ملايين|ล้าน|miljoner|millioner|miljoonaa|εκατομμύρια|εκατ',
  ],
  [1e7, 'crore|crores|करोड़|करोड'],
  [1e8, 'hundred million|hundred millions'],
  [
    1e9,
    'billion|billions|bn|milliarde|milliarden|mrd|miliar|milliard|milliards|md|mds|mil millones|miliardo|miliardi|mld|bilhão|bilhões|mil milhões|miljard|milyar|tỷ|tỉ|nghìn triệu|млрд|миллиард|миллиарда|миллиардов|мільярд|мільярди|мільярдів|miliard|miliardy|miliardów|miliard|miliarde|مليار|พันล้าน|अरब|miljarder|milliarder|δισεκατομμύρια|δισ|thousand million|thousand millions',
  ],
  [
    1e12,
    'trillion|trillions|tn|billionen|billones|billón|bilioni|biliões|trilhão|trilhões|triliun|trilyon|nghìn tỷ|ngàn tỷ|трлн|триллион|триллионов|biljoen|bilion|trylion|biliardi|mille milliards',
  ],
];

export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap(([value, words]) => words.split('|').map((w): [string, number] => [w, value])),
);

/** The same spelling, another size: German and French "Billion" is a million millions; "bin" is German for "am". */
export const SCALES_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { billion: 1e12, trillion: 1e18, bin: 0, mil: 0, m: 0, k: 0 },
  fr: { billion: 1e12, billions: 1e12, trillion: 1e18 },
  en: { bin: 0, mil: 0, mille: 0, mio: 0, md: 0, mila: 0 },
  id: { bin: 0 },
  es: { billion: 1e12 },
  pt: { bi: 1e9, mi: 1e6 },
};

/** Letters that stand right behind the figure: 119bn, 384M, 17.5B. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

/** East Asian scales, written behind the figure, often one after another (3億8400万). */
export const EAST_ASIAN: ReadonlyMap<string, number> = new Map([
  ['千', 1e3],
  ['천', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
  ['兆', 1e12],
  ['조', 1e12],
]);

/** One to twelve, for "two billion"; a scale word must follow. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  de: 'eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  id: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  es: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
  it: 'un due tre quattro cinque sei sette otto nove dieci undici dodici',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze',
};

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(SMALL).flatMap((words) =>
    words.split(' ').map((w, index): [string, number] => [w, index + 1]),
  ),
);

/**
 * Behind the figure; a country may stand between ("US dollars", "dolar AS" ends with one). For text in small letters:
 * to compile a pattern that takes both for all scripts costs a millisecond.
 */
export const UNIT_AFTER: readonly [NumberUnit, RegExp][] = [
  [
    'percent',
    /^\s?(?:[%％٪]|per\s?cent\b|pct\b|prozent|v\.\s?h\.|persen|por ciento|pour cent|per cento|por cento|phần trăm|процент|відсот|procent|퍼센트|パーセント|パー|في المئة|بالمئة)/u,
  ],
  [
    'usd',
    /^[\s-]*(?:(?:de|di|d'|d’|of)\s?)?(?:(?:us|u\.s\.|american|amerikanische[nr]?)[\s-]*)?(?:\$|usd\b|dollar|dólar|dolar|đô la|đô|доллар|долар|долл|달러|ドル|美元|美金|دولار|डॉलर|ดอลลาร์|δολάρ)/u,
  ],
  [
    'eur',
    /^[\s-]*(?:(?:de|di|d'|d’|of)\s?)?(?:€|eur\b|euro|евро|євро|유로|ユーロ|欧元|歐元|يورو|यूरो|ευρώ)/u,
  ],
  [
    'gbp',
    /^[\s-]*(?:(?:de|di|of)\s?)?(?:£|gbp\b|pounds?\b|pfund|poundsterling|libras? esterlinas?|livres sterling|sterline|sterlin|bảng anh|фунт|파운드|ポンド|英镑|英鎊)/u,
  ],
  ['cny', /^[\s-]*(?:(?:de|di|of)\s?)?(?:rmb\b|cny\b|yuan|юан|人民币|人民幣|元|위안|nhân dân tệ)/u],
  ['jpy', /^[\s-]*(?:(?:de|di|of)\s?)?(?:jpy\b|yen\b|円|엔)/u],
  ['idr', /^[\s-]*(?:idr\b|rupiah)/u],
];

/** Before the figure, likewise. */
export const UNIT_BEFORE: readonly [NumberUnit, RegExp][] = [
  ['usd', /(?:\$|＄|\busd|\bdólares|\bus dollar)\s?$/u],
  ['eur', /(?:€|\beur)\s?$/u],
  ['gbp', /(?:£|\bgbp)\s?$/u],
  ['cny', /(?:\brmb|\bcny|人民币)\s?$/u],
  ['jpy', /(?:[¥￥]|\bjpy)\s?$/u],
  ['idr', /\b(?:rp|idr)\.?\s?$/u],
  ['percent', /(?:\byüzde|%|百分之)\s?$/u],
];

const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december|jan feb mar apr may jun jul aug sep oct nov dec|jan feb mar apr may jun jul aug sept oct nov dec',
  de: 'januar februar märz april mai juni juli august september oktober november dezember|jänner feber mrz apr mai jun jul aug sep okt nov dez',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember|jan feb mar apr mei jun jul agt sep okt nov des',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre|enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre|janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря|январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь|январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia|styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

/** By language: a month's name → 1–12. */
export const MONTHS_BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTHS).map(([language, lists]) => [
    language,
    new Map(
      lists
        .split('|')
        .flatMap((names) => names.split(' ').map((n, index): [string, number] => [n, index + 1])),
    ),
  ]),
);
