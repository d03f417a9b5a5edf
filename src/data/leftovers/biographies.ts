/**
 * Nouns of the ready-made biographies that blog themes and profile generators come with ("Coffee
 * fanatic. Travel lover."), by stem and language, and the turns of generic author notes. Written for
 * this project. A stem matches a word that begins with it.
 */
export const EPITHETS: Readonly<Record<string, string>> = {
  en: 'fanatic lover nerd geek enthusiast advocate explorer ninja junkie buff maven guru evangelist aficionado addict scholar practitioner specialist expert creator pioneer trailblazer writer reader thinker introvert extrovert communicator fan organizer entrepreneur gamer student analyst freak problem-solver solver troublemaker foodaholic bacon twitter tv internet zombie beer coffee',
  de: 'fanatiker liebhaber entdecker nerd schöpfer kenner enthusiast expert spezialist junkie fan verfechter pionier guru freak denker leser unternehmer praktiker ninja evangelist gelehrte problemlöser organisator student gamer fürsprecher süchtig anwalt forscher introvertiert kaffee',
  id: 'penggemar pecinta pencinta penjelajah nerd pembuat ninja fanatik ahli pakar penggila spesialis sarjana kreator pencipta pelopor pemikir pembaca penulis wirausahawan pengusaha praktisi pecandu introvert advokat guru pelajar gamer penyelenggara penginjil',
  es: 'fanátic amante explorador nerd friki creador entusiasta expert aficionad adict gurú especialista defensor pioner lector pensador erudit emprendedor practicante introvertid organizador estudiante jugador ninja escritor evangelista solucionador comunicador',
  fr: 'fanatique amoureu amateur passionné explorateur créateur accro gourou spécialiste expert défenseur pionnier lecteur penseur érudit entrepreneur praticien introverti organisateur étudiant joueur ninja écrivain évangéliste geek nerd mordu adepte',
  it: 'fanatic amante appassionat esploratore creatore espert guru drogat specialista pionier lettore pensatore studios imprenditore praticante introvers organizzatore studente giocatore ninja scrittore evangelista nerd secchione difensore cultore',
  pt: 'fanátic amante apaixonad explorador criador entusiasta especialista viciad guru pioneir leitor pensador estudios empreendedor praticante introvertid organizador estudante jogador ninja escritor evangelista nerd geek defensor aficionad',
  nl: 'fanaat liefhebber ontdekkingsreiziger maker enthousiasteling expert specialist verslaafde goeroe pionier lezer denker geleerde ondernemer beoefenaar introvert organisator student gamer ninja schrijver evangelist nerd geek pleitbezorger fan junkie schepper',
  tr: 'bağımlısı uzmanı aşığı gurusu fanatiği sever meraklısı öncüsü kaşifi yaratıcı girişimci düşünür okuyucu yazar öğrenci oyuncu ninja savunucu hayranı tutkunu uygulayıcı',
  vi: 'fan ninja mọt nghiện chuyên-gia',
  pl: 'fanatyk miłośnik odkrywca twórca entuzjasta znawca ekspert specjalista maniak pionier czytelnik myśliciel uczony przedsiębiorca praktyk introwertyk organizator student gracz ninja pisarz ewangelista nerd geek orędownik fan',
  ru: 'фанат любител исследовател творец создател энтузиаст знаток эксперт специалист гуру пионер читател мыслител учёный ученый предпринимател практик интроверт организатор студент геймер ниндзя писател евангелист гик зануда зависимый поклонник',
  sv: 'fanatiker älskare nörd upptäckare entusiast expert specialist guru pionjär läsare tänkare entreprenör student skapare missbrukare fantast',
};

/** A turn of author notes that says nothing of the author: a pattern over one sentence. */
export interface GenericNote {
  /** One word of each group, the rarest first, is in every such sentence: hardly any other is held against the pattern. */
  words: readonly (readonly string[])[];
  pattern: RegExp;
}

const note = (words: string, pattern: RegExp): GenericNote => ({
  words: words === '' ? [] : words.split(' ').map((group) => group.split('/')),
  pattern,
});

export const GENERIC_NOTES: Readonly<Record<string, readonly GenericNote[]>> = {
  en: [
    note(
      'lover/fan/enthusiast/admirer of',
      /^\S+(?: \S+)? is an? (?:\S+ ){0,3}(?:lover|fan|enthusiast|admirer) of (?:technology|tech|gadgets|innovation|everything|the digital world|social media)\b/i,
    ),
    note(
      'writer/journalist/blogger/author/editor/enthusiast/creator/copywriter/reporter who/that',
      /\bis an? (?:\S+ ){0,4}(?:writer|journalist|blogger|author|editor|enthusiast|content creator|copywriter|reporter) (?:who|that) (?:keeps|brings|helps|covers|loves|enjoys|delivers|shares|specialis|specializ)/i,
    ),
    note(
      'interest/eye/passion with',
      /^with an? (?:keen|strong|deep|avid|genuine) (?:interest|eye|passion) (?:in|for) (?:all things|everything)/i,
    ),
    note(
      'passion/experience with',
      /^with (?:a passion for|years of experience in|over \w+ years of experience)\b.{5,80}\b(?:shares|delivers|brings|provides|offers|covers) .{0,40}\b(?:insights|updates|readers|news|content)\b/i,
    ),
    note(
      'connected/follow',
      /^(?:stay connected with|follow) (?:\S+ ){1,3}(?:to|for) (?:stay|keep|the latest|more)\b.{0,60}\b(?:ahead|updates|up to date|up-to-date|ever-(?:evolving|changing)|insights|informed)/i,
    ),
    note(
      'not when',
      /\bwhen (?:he|she|they)(?:'s|’s|'re|’re| is| are)? not (?:writing|working|at (?:his|her|their) desk|busy)\b.{0,40}\b(?:can be found|you(?:'ll|’ll| will| can) find|enjoys?|loves?)\b/i,
    ),
    note(
      'passionate/avid about',
      /\b(?:passionate|avid) about .{3,80}\b(?:aims? to|strives? to|is dedicated to|loves? to) (?:provide|share|bring|deliver|inform|help)/i,
    ),
  ],
  de: [
    note(
      '',
      /\bist ein(?:e)? (?:\S+ ){0,3}(?:technik|tech|technologie|online|freie)?-?\s?(?:autorin|autor|redakteurin|redakteur|journalistin|journalist|bloggerin|blogger|schreiberling),? (?:der|die) (?:sie|dich|leser|über|mit)/i,
    ),
    note(
      '',
      /^mit (?:großem|starkem|einem ausgeprägten|einem großen) interesse (?:an|für) (?:allem|alles|allen)/i,
    ),
    note('', /^bleiben sie mit \S+(?: \S+)? (?:in verbindung|verbunden)/i),
  ],
  id: [
    note(
      '',
      /\badalah (?:seorang )?(?:penulis|jurnalis|blogger|wartawan|editor)(?: \S+){0,3} yang (?:selalu|memberi|menyajikan|gemar|suka|membahas|membuat)/i,
    ),
    note('', /^dengan minat (?:yang )?(?:besar|kuat|mendalam|tinggi) (?:pada|dalam|terhadap)/i),
    note('', /^tetap terhubung dengan \S+(?: \S+)? untuk/i),
  ],
  es: [
    note(
      '',
      /\bes un[ao]? (?:\S+ ){0,3}(?:escritor|periodista|bloguer|redactor|autor)[a]? (?:\S+ ){0,3}que (?:te|le|los|mantiene|comparte|cubre)/i,
    ),
    note('', /^con un (?:gran|vivo|fuerte|profundo) interés (?:en|por) todo/i),
    note('', /^manténgase conectado con|^mantente conectado con/i),
  ],
  fr: [
    note(
      '',
      /\best une? (?:\S+ ){0,3}(?:rédact(?:eur|rice)|journaliste|blogueu(?:r|se)|auteure?|écrivain) (?:\S+ ){0,3}qui (?:vous|tient|partage|couvre)/i,
    ),
    note('', /^avec un (?:vif|grand|profond) intérêt pour tout/i),
    note('', /^restez (?:connecté|en contact)[es]* avec \S+(?: \S+)? pour/i),
  ],
  it: [
    note(
      '',
      /\bè un[ao']? ?(?:\S+ ){0,3}(?:scritt(?:ore|rice)|giornalista|blogger|redatt(?:ore|rice)|aut(?:ore|rice)) (?:\S+ ){0,3}che (?:ti|vi|tiene|condivide|si occupa)/i,
    ),
    note('', /^con un (?:vivo|forte|grande|profondo) interesse per tutt/i),
    note('', /^rimani (?:connesso|in contatto) con \S+(?: \S+)? per/i),
  ],
  pt: [
    note(
      '',
      /\bé um[a]? (?:\S+ ){0,3}(?:escrit(?:or|ora)|jornalista|blogueir[oa]|redat(?:or|ora)|autora?) (?:\S+ ){0,3}que (?:mantém|compartilha|partilha|cobre|traz)/i,
    ),
    note('', /^com um (?:grande|forte|profundo) interesse (?:em|por) tudo/i),
    note('', /^(?:fique|mantenha-se) (?:conectado|ligado) (?:com|a) \S+(?: \S+)? para/i),
  ],
  nl: [
    note(
      '',
      /\bis een (?:\S+ ){0,3}(?:schrijver|journalist|blogger|redacteur|auteur) die (?:u|je|lezers|graag)/i,
    ),
    note('', /^met een (?:grote|sterke|diepe) interesse in alles/i),
  ],
  tr: [note('', /\bilgili (?:\S+ ){0,6}(?:yazan|paylaşan) bir (?:yazar|gazeteci|blog yazarı)/i)],
  pl: [
    note(
      '',
      /\bjest (?:\S+ ){0,3}(?:pisarzem|pisarką|dziennikarzem|dziennikarką|blogerem|blogerką|redaktorem|redaktorką|autorem|autorką),? któr[ya] (?:informuje|dzieli|dostarcza)/i,
    ),
  ],
  vi: [
    note(
      '',
      /\blà (?:một )?(?:nhà báo|cây bút|tác giả|blogger|biên tập viên)(?: \S+){0,5} (?:luôn|chuyên|đam mê) /i,
    ),
  ],
  ru: [
    note(
      '',
      /(?:автор|журналист|блогер|редактор)(?:ка)?, котор(?:ый|ая) (?:держит|делится|рассказывает|информирует)/i,
    ),
  ],
  zh: [
    note(
      '',
      /是一(?:位|名).{0,12}(?:作家|撰稿人|记者|博主|编辑).{0,20}(?:热衷|致力于|为您带来|让您了解)/,
    ),
  ],
  ja: [note('', /は.{0,20}(?:ライター|記者|ブロガー|編集者)で(?:す|あり).{0,30}(?:お届け|情熱)/)],
  ko: [
    note('', /(?:작가|기자|블로거|편집자)(?:로서|이며|로),? .{0,40}(?:최신 소식|전달합니다|열정)/),
  ],
};
