/**
 * What machine translation, mostly from English, leaves in Dutch. The format is told at `packCalques`;
 * how the entries were made and tested, in the README beside.
 */
export const CALQUES_NL = `
// live shopping and its people
! levend/levende winkelen/handelsplannen/winkelplannen = live shopping
! levende/levend e-commerce/commercie/commercieel/e-handel/e-commercezaken/e-commercebedrijf = livecommerce
! winkelstromen/winkelbeken/winkelstroom/aankoopstromen/koopstromen/inkoopstromen = shoppinglivestreams
! stromen/beken van winkelen/aankopen/boodschappen = shoppinglivestreams
! scheppers en/of influencers/beïnvloeders/merken/platformen/verkopers = creators $2 $3
! beïnvloeders en/of scheppers/merken/verkopers/makers = influencers $2 $3
! merken/verkopers en beïnvloeders/scheppers = $1 en influencers
~ beïnvloeders/invloedhebbers = influencers
! kenmerk/eigenschap faalde/mislukte om/te = functie sloeg niet aan
// verbs and idioms carried over
! schaalt/schalen/schaalde (zijn/hun/haar) (de) (_) (_) terug/achteruit = schroeft $2 $3 $4 $5 terug
! terugschalen/terugschaalt/terugschalend = terugschroeven
! neemt/nemen (het) niet (helemaal/heel/precies) over = slaat niet echt aan
! vonkten/vonkte/vonken/ontstaken/ontvonkten niet (veel/vele) verkopen/verkoop = leverden weinig verkopen op
! vonkten/ontvonkten niet veel = leverden niet veel op
! tekenden/getekend/tekenen/tekende geen/niet (grote/groot) publiek/publieken/menigten = trokken weinig publiek
~ helemaal/volledig/compleet uitgevallen/eruitgevallen/weggevallen/gedropt = helemaal afgehaakt
! liet/laat/lieten vallen (de/het/zijn) plannen/plan = liet $3 $4 varen
! afgeroepen/uitgeroepen nadat/omdat/werd = afgeblazen $2
~ leeft/leven ook in verschillende/meerdere/diverse/veel landen = is ook beschikbaar in $4 $5
~ is/zijn ook levend/live/in-leven in verschillende/meerdere/diverse/veel = is ook beschikbaar in $5
! thuis/huis voor/van sociaal/sociale winkelen/handel = dé plek voor social shopping
! investeert/investeren/investeerde zwaar in winkelstromen/winkelbeken/stromen/livestreams = investeert flink in shoppinglivestreams
! multi-merk gebeurtenis/voorval = evenement met meerdere merken
! culturele gebeurtenissen/voorvallen die betalen/uitbetalen/afbetalen = culturele evenementen die veel opleveren
! aanbod/aanbieding van het gezelschap = aanbod van het bedrijf
~ het gezelschap test/zegt/zei/heeft/plande/wil/bezit = het bedrijf $3
! ouderbedrijf/oudergezelschap/ouderfirma/ouderonderneming = moederbedrijf
! chinese taalversie = Chinese versie
~ mensen/personen bekend/vertrouwd/familiair met de situatie/zaak/kwestie zeiden/vertelden/zei = ingewijden $7
~ mensen/personen vertrouwd/familiair met de/het = mensen die op de hoogte zijn van $4
~ vertelden/vertelde/verteld de krant/financial/ft = zei tegen $2 $3
! de markt is gewoon/simpelweg/net/enkel (nog) niet daar/er nog/al = de markt is er nog niet klaar voor
~ is/zijn nog laag en ontluikend/beginnend/opkomend = is nog gering
! algemeen/algemene consumentenbewustzijn/consumentenbewustheid/bewustzijn en adoptie = bekendheid
! maken van het vk/uk/product/verenigd een succes = het slagen van $3
~ gefocust/gefocussed/geconcentreerd op maken/het-maken (van) = gericht op $3
! de eerste helft van 2022 volgen/opvolgen = in de eerste helft van 2022
! groter/hoger/meer dan # biljoen/bn producten/dollar = ruim $3 miljard
! spelwisselaar/spelveranderaar/spel-wisselaar = doorbraak
! een nummer van redenen/landen/merken/mensen/makers = een aantal $4
~ maakt/maken zin/betekenis = is logisch
~ alles samen/tezamen gestopt/opgegeven/afgehaakt = helemaal gestopt
~ levende handel = live commerce
! levende uitzendingen/streams/uitzending/livestreams = livestreams
~ een van de/die scheppers/beïnvloeders = een van de creators
! wij/we/ik/zij/ze/is/zijn/ben (zijn/is/ben) (constant/altijd/steeds/voortdurend) kijkend/zoekend/uitkijkend voor/naar/op nieuwe/manieren = zoeken $3 naar $6
! opgegeven alles bij elkaar = helemaal opgegeven
! levende/levend winkelkenmerk/winkelfunctie/winkelervaring/winkelevenement/video/streams/winkelstreams = live-$2
! op houd gezet/zet/zetten/geplaatst = in de wacht gezet
! op houd = in de wacht
~ mensen/personen bekend met de zaak/situatie/kwestie = ingewijden
! (algemene/algemeen) consument/consumenten bewustzijn = bekendheid bij consumenten
! het/de tiktok/winkel/dienst/functie gaan/gaat leven in = gaat live in
! winkel/shop/dienst gaan/gaat/ging leven in = $1 live gaan in
! maken/maakt van de/het dienst/product/functie/winkel/app een succes = succes van $3 $4
! tegen nu , = inmiddels
! onze/hun/zijn/haar/deze -p's = ?
! onze/hun/zijn/haar/deze -ap's = ?
! onze/hun/zijn/haar -jf's = ?
! stromen/beken maakten/hadden/leverden (bijna) (geen) verkopen = livestreams leverden $3 $4 verkopen op
! chinese taal versie = Chinese versie
! draaien/draait/draaiden (deze) (verkopen) om in (grote/enorme/massieve) culturele/cultuur = groeien $2 $3 uit tot
`;
