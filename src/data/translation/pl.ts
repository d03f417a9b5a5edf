/**
 * What machine translation, mostly from English, leaves in Polish. The format is told at `packCalques`;
 * how the entries were made and tested, in the README beside.
 */
export const CALQUES_PL = `
@zywy żywy/żywe/żywa/żywą/żywych/żywym/żywej/żywego/żywymi
// live shopping and its people
! żywym handlem/sprzedażą = sprzedażą na żywo
! strumien* zakup*/zakupow*/kupna/zakupów = transmisje zakupowe
! potok*/potoki/rzeki/strumyk* zakup*/zakupow*/sprzedaży = transmisje zakupowe
! stwórc* i/oraz/lub influencer*/wpływow*/mark* = twórcy $2 $3
! stworzyciel* i/oraz/treści/którzy = twórcy $2
! wpływowc* = influencerzy
~ mark* i wpływow* osob* = marki i influencerzy
~ wpływow* osob* = influencerzy
! wielo-mark*/multi-mark* wydarzen*/zdarzen*/imprez* = wydarzenie z udziałem wielu marek
// verbs and idioms carried over
! skaluje/skalować/skalowanie/skaluj* (swoje/swoich) (_) z powrotem/wstecz/tył = ogranicza
! skaluje/skalować/skalowanie wstecz/z-powrotem/do-tyłu/w-dół = ogranicza
! upuszcza/upuścił*/upuścić plan*/projekt* = rezygnuje z planów
~ nie przejmuj* całkiem/całkowicie/zupełnie/w (pełni) = nie cieszy się powodzeniem
~ nie całkiem/całkowicie/zupełnie/do-końca przejmuj* = nie cieszy się powodzeniem
! iskrz*/zaiskrz* (wiele/dużo/wielu) sprzedaż* = przyniosły wiele sprzedaży
! nie zaiskrzył*/iskrzył* (wiele/dużo/wielu) sprzedaż* = nie przyniosły dużej sprzedaży
! narysował*/rysował*/rysuj*/naryso* (duż*/wielk*/licz*) publiczno*/widown*/tłum* = przyciągnęły widownię
~ wypadl*/wypadł* (całkowicie/całkiem/zupełnie/wszystk*) z projekt*/program* = wycofali się z projektu
~ całkowicie/całkiem/zupełnie wypadl*/wypadł*/odpadl* = wycofali się całkowicie
! rzucił* schemat* = wycofali się z programu
! wystrzel* sklep*/usług*/platform*/funkcj* = uruchomić $2
! toczyć/wytoczyć/wytacza*/rozwałkow* sklep* = uruchomić sklep
~ żyje/żyją/mieszka także/również/też w kilku/wielu/niektórych kraj* = jest dostępna także w $4 krajach
~ jest również/także/też na żywo/żywa/żywy w kilku/wielu/niektórych = jest dostępna także w $7
! jest również/także/też żywa/żywy/żywe w kilku/wielu/niektórych = jest dostępna także w $5
! dom*/dom dla/od zakup* społeczn*/socjaln* = główne miejsce zakupów społecznościowych
! socjaln*/społeczn* zakup*/handl* dom* = miejsce zakupów społecznościowych
! inwestuj* ciężko/ciężk* w = dużo inwestuje w
! firm*/spółk*/kompani* rodzic/rodzicielsk*/rodzica/macierz = spółka-matka
! spółka-rodzic/firma-rodzic = spółka-matka
! osob*/ludzi*/ludzie znajom*/familiarn* z spraw*/sytuacj*/tematem = osoby znające sprawę
! osob*/ludzi*/ludzie znajom*/familiarn* ze spraw* = osoby znające sprawę
! cech*/właściwość nie udał* (się) wygra*/zdoby*/uda* = funkcja nie zdołała przekonać
! nie udał* się wygra*/wygrać klient*/kupując*/brytyjsk* = nie przekonała $5
! wygra*/wygrać brytyjsk* kupując*/klient*/zakupowicz* = przekonać $2 $3
! rynek (po) (prostu) nie jest tam jeszcze/już = rynek nie jest jeszcze gotowy
! (po) prostu/jeszcze nie jest tam jeszcze = nie jest jeszcze gotowy
~ niska/niskie i rodząc* się = niska
! świadomoś* i adopcj* konsument*/klient* = znajomość wśród konsumentów
~ adopcj* konsument*/konsumenck*/klient*/użytkownik* = zainteresowanie konsumentów
! na zewnątrz/zewnętrz azji/europy/chin = poza $3
! nad ostatnim/przeszłym/minionym rokiem/miesiącem = w ciągu ostatniego roku
! później ten rok/roku = jeszcze w tym roku
! późno ostatni*/zeszły rok* = pod koniec zeszłego roku
! skupion*/sfokusowan* na robieniu/czynieniu/zrobieniu _ sukces* = skupia się na sukcesie
! robieniu/czynieniu uk/produktu/brytanii sukces* = osiągnięciu sukcesu
! jesteśmy (zawsze/ciągle/stale) patrząc/patrzący/szukając na/za/o = stale szukamy
! zmieniacz*/zmiennik* gry = przełom
~ głow* e-commerce/e-handlu/handlu tiktok*/w/z = szef $2 $3
! zaręczyn* użytkownik*/klient*/konsument* = zaangażowanie użytkowników
! internetow* celebryt* i mark* = influencerzy i marki
! pokoje/pokój na żywo transmisj* = transmisje na żywo
! dostaw* na żywo towar* = sprzedaż na żywo
! @zywy zakupy/zakupów/zakupami/zakupach/e-handel/e-handlu/biznes/commerce/e-commerce/komercja = zakupy na żywo
~ @zywy handel/handlu/handlem = handel na żywo
! @zywy transmisje/transmisji/transmisjach/strumienie/strumieni/strumieniach/streamy/streamów/nadawanie = transmisje na żywo
! plan* @zywy handlu/handlowe/zakupów/zakupowe = plany zakupów na żywo
~ twórcy/marki/influencerzy porzucili/rzucili/porzuciły szkołę = $1 się wycofali
! zakupy/zakupów/handel/handlu zamieszkania/przebywania = zakupy na żywo
`;
