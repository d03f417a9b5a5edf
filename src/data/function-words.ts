/**
 * Words that hold a sentence together, by language: articles, prepositions, conjunctions, pronouns,
 * auxiliaries. Written for this project; the commonest first. Languages that are only here to be told
 * apart from their neighbours (Malay from Indonesian, Danish and Swedish from German and Dutch) are
 * as long as the others, because a short list loses every comparison.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that it was for on with as are by this be from at have has not but they he she his her their which or an were been will would there we you can more its about who when than after into i had what if them said also could our it's isn't don't",
  de: 'der die das und ist nicht ein eine einen zu den von mit sich auf für dem im des auch als an es werden aus er hat dass wird bei sind noch wie einer eines um am haben nur oder aber vor zur zum bis mehr durch sie wurde kann über nach so in war ich wir ihr sein seine diese dieser gegen waren wurden',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih tahun sudah atau saat oleh menjadi ia telah adalah seperti sebagai bahwa dapat para harus namun kami tetapi setelah agar tak bukan belum secara antara kita anda tapi hingga sejak',
  ms: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih tahun sudah atau oleh menjadi telah adalah seperti sebagai bahawa dapat para perlu namun kami tetapi selepas ialah daripada beliau kepada iaitu manakala turut bagi antara awak tak kerajaan pihak',
  es: 'de la que el en y los se del las un por con no una su para es al lo como más o pero sus le ha si sin sobre este ya entre cuando todo esta ser son también fue había era muy hasta desde está a e nos porque han sido qué donde yo hay',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem são às aos você foram num',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa aux ou mais comme ont cette été être leur nous vous elle ces ses à je on tout ils même était y l' d' qu' c' n' s' j'",
  it: "di e il la che in a per un è del non con una i da le si dei sono al come più ha gli della nel alla anche o ma lo ai delle su se dal dalla nella questo essere stato ad loro era degli ed perché mi ho tra fra hanno quando cui l' dell' all' un' d' nell' dall' sull' c'",
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als maar dan zich bij uit nog naar heeft hij ze worden werd door over wordt wel kan meer of hebben deze ik je was zo tot geen moet wat haar onder',
  tr: 've bir bu da de için ile çok olarak daha gibi olan kadar sonra ne en ama ya var mi değil olduğunu her o göre ise ancak oldu olduğu yok veya ki diye tarafından ben bunu önce bile şu eğer hem şekilde üzerinde kendi',
  vi: 'của và là có trong được cho không với các một người những đã để này khi tại từ về đến như ra sẽ vào cũng nhiều trên làm phải đó rằng thì mà bị lại hơn theo tôi nhưng còn hay hoặc sau đang rất bạn vì nếu',
  pl: 'nie w na i do że z się jest to jak o co po od za przez ale dla czy tak ma są był być jego już tylko oraz przy pod może było który które która a jednak się także ze ich jej tym tego będzie lub we',
  sv: 'och att det i en som är på av för med den till inte har de ett om han men var jag så sig från vi nu kan när man eller ska hade också efter vid kommer skulle över bara mot detta dem hon mycket',
  da: 'og at det i en som er på af for med den til ikke har de et om han men var jeg så sig fra vi nu kan når man eller skal havde også efter ved kommer skulle over kun mod dette dem hun meget blev',
  ro: 'și de în la a cu pe că nu o un este din pentru care mai au fost sau să se ca dar al ale lui unei sunt prin după această acest ce fi lor ei sa își până dintre fără despre',
  cs: 'a se na v je že to s z do o k i za by ale jako pro jsem tak po co podle jsou nebo už který která které si od při bylo až jeho má také být byl jen ještě ve před proto',
  tl: 'ang ng sa na mga at ay ni si para hindi ito kung may niya mo ko pa lang kaya din rin siya nang mula dahil kanyang isang sila nila namin kami ka po naman',
};
