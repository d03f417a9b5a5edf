/**
 * Phrases that are sold as links and planted in texts about anything else: dealers in addresses, pills,
 * followers and bets. Written for this project. Each family has what is planted, and the subject's own
 * words: a page that uses those is about the subject and is left alone.
 */
export interface AnchorFamily {
  /** Small-letter pieces, one of which every planted phrase holds: a page without them is passed over. */
  hints: readonly string[];
  planted: RegExp;
  subject: RegExp;
}

export const PLANTED_ANCHORS: readonly AnchorFamily[] = [
  {
    hints: [
      'telegram',
      'whatsapp',
      'whats app',
      'number list',
      'number data',
      'number lead',
      'phone list',
      'phone data',
      'b2b',
      'b2c',
      'email data',
      'email list',
      'email lead',
      'e-mail data',
      'job function',
      'c-level',
      'ceo email',
      'business owner',
      'consumer data',
      'consumer email',
      'country email',
      'gambling data',
    ],
    planted:
      /\b(?:buy |cheap |latest |special |free |best )?(?:telegram|whats ?app|phone number|mobile number|cell ?phone number|e-?mail|b2b|b2c|ceo|c-level|consumer|business owner|gambling|country|job function) (?:email |number |phone |contact |mailing |user )?(?:list|lists|data|database|leads?)\b/gi,
    subject:
      /\b(?:marketing|marketers?|mailing|subscribers?|spam|privacy|breach(?:ed)?|leak(?:ed)?|contacts?|inbox|database)\b/i,
  },
  {
    hints: [
      'viagra',
      'cialis',
      'levitra',
      'sildenafil',
      'tadalafil',
      'tramadol',
      'xanax',
      'ambien',
      'phentermine',
      'modafinil',
      'ivermectin',
      'steroids',
    ],
    planted:
      /\b(?:buy|cheap|cheapest|order|generic|discount)(?: \w+){0,2} (?:viagra|cialis|levitra|sildenafil|tadalafil|tramadol|xanax|ambien|phentermine|modafinil|ivermectin|steroids)(?: (?:soft|tabs?|pills?|online|generic|without prescription|no prescription)){0,3}\b/gi,
    subject:
      /\b(?:drugs?|pharmac\w+|prescriptions?|patients?|doctors?|medicines?|erectile|pills?|spam)\b/i,
  },
  {
    hints: [
      'backlink',
      'follower',
      'subscribers',
      'likes',
      'views',
      'google reviews',
      'bulk sms',
      'accounts',
      'dofollow',
    ],
    planted:
      /\b(?:buy|cheap|free|real)(?: \w+){0,2} (?:backlinks?|followers|subscribers|likes|views|google reviews|bulk sms|accounts|dofollow links)\b/gi,
    subject: /\b(?:fake|bots?|seo|influence?rs?|marketing|search engines?|followers|likes)\b/i,
  },
  {
    hints: [
      'slot',
      'judi',
      'togel',
      'poker online',
      'kèo',
      'nhà cái',
      'bahis',
      'deneme bonusu',
      'casino',
      '카지노',
      '토토',
      '바카라',
      '오피',
      '百家乐',
      '赌场',
      '娱乐城',
      'казино',
      'ставки',
      'kasyno',
      'apuestas',
    ],
    planted:
      /(?:situs |agen |bandar |link |daftar )?(?:slot gacor|slot online|judi (?:online|bola|slot)|togel(?: online)?|poker online|slot777|rtp slot)(?: terpercaya| terbaik| hari ini| deposit pulsa)?|kèo nhà \p{L}+|soi kèo|nhà cái uy tín|tỷ lệ kèo|(?:canlı )?bahis siteleri|deneme bonusu(?: veren siteler)?|casino siteleri|카지노 ?사이트|토토 ?사이트|바카라 ?사이트|오피사이트|真人百家乐|澳门赌场|线上娱乐城|онлайн[- ]казино|ставки на спорт онлайн|kasyno online bez depozytu|casino sin licencia|casas de apuestas sin licencia|casino utan spelpaus|casinos sans wager/giu,
    subject:
      /\b(?:gambl\w+|betting|bets?|casinos?|perjudian|penjudi|polisi|taruhan|kumar|bahis|cờ bạc|cá độ|apuestas|apostas|paris sportifs|kasyno|casinò|scommesse)\b|赌博|도박|азартн/iu,
  },
];
