/**
 * What machine translation, mostly from English, leaves in Turkish. The format is told at `compilePatterns`;
 * how the entries were made and tested, in the README beside.
 */
export const CALQUES_TR = `
// live shopping and its people
! yaşayan/yaşayanlar alışveriş*/ticaret*/e-ticaret*/satış* = canlı alışveriş
! canlı (çevrimiçi/online) satın alma*/almayı = canlı alışveriş
! canlı/yaşayan satın-alma* = canlı alışveriş
! alışveriş (canlı) akarsu*/dere*/deresi/nehir*/ırma* = alışveriş yayınları
! satın alma akış*/akarsu*/dere* = canlı alışveriş yayınları
~ alışveriş akış* = alışveriş yayınları
! yaşayan yayın*/akış* = canlı yayın
~ etkileyiciler*/etkileyicile* = influencer'lar
! çok-marka*/çoklu-marka*/multi-marka* olay*/etkinli* = çok markalı etkinlik
! çoklu marka olay* = çok markalı etkinlik
// verbs and idioms carried over
! geri ölçekl*/ölçekliyor/ölçeklendir* = küçültüyor
! ölçeği/ölçek* geri/geriye çek*/al* = küçültüyor
! planlarını/planları/planlar* düşürüyor/düşürdü/damlat*/bıraktı-düş* = planlarından vazgeçiyor
~ (tam) olarak/tamamen/oldukça devralmıyor*/devralm*/ele-geçirmiyor = beklenen ilgiyi görmüyor
~ tam olarak ele geçirmiyor/geçirm* = beklenen ilgiyi görmüyor
! satış* kıvılcım*/ateşlem*/tutuştur* = satış getirmedi
! kıvılcım* satış* = satış getir
! kitle*/izleyici*/seyirci* çizm*/çizdi/çizem*/resmet* = kitlelere ulaşmadı
! tamamen/tümüyle/hepten dışarı düştü*/düşmüş*/düştüler = tamamen çekildi
~ okulu bıraktı*/bırakt* tamamen/projeden/projelerden = projeden çekildi
! (projeden/projelerden/programdan) tamamen okulu bırakt* = tamamen çekildi
! projeden/projelerden/programdan dışarı düştü*/düş* = projeden çekildi
! şemayı/şemasını/düzeni bıraktı*/bırak*/terk = programdan ayrıldı
! mağaza*/mağaza'yı/dükkan*/shop'u yuvarla*/yuvarlan* = TikTok Shop'u açmayı
~ abd'de/avrupa'da/almanya'da fırlatma*/fırlat* = $1 başlatmayı
~ erken/ilk fırlatma*/fırlatış* = ilk denemeler
! hizmet*/uygulama*/mağaza* fırlatma*/fırlat* = $1 başlatma
~ birkaç/birçok/bazı ülkede (de) (da) yaşıyor/yaşamakta/canlı/hayatta = $1 ülkede kullanılıyor
! sosyal alışverişin/alışveriş/ticaretin ev*/yuvası = sosyal alışverişin merkezi
! alışveriş*/yayın*/akış*/dere* (canlı) (yayınlarına) ağır/ağırca yatırım* = alışveriş yayınlarına büyük yatırım
~ ağır/ağırca yatırım yap* = büyük yatırım yapıyor
! şirket* sunusu*/adağı/teklifinin-bir = şirketin hizmetleri
! ebeveyn şirket*/firma* = ana şirket
~ çin dil* sürüm*/versiyon* = Çin sürümü
~ konu*/durum*/mesele* tanıdık/aşina-olan kişi*/insan* = konuya yakın kişiler
~ duruma/konuya/meseleye tanıdık/aşina (olan) (üç/iki/birkaç) kişi*/insan* = konuya yakın kişiler
! pazar/piyasa sadece/basitçe (henüz) orada değil (henüz) = pazar henüz hazır değil
~ düşük ve yeni doğ*/filizlen* = düşük
! tüketici*/kullanıcı* benimsemesi/evlat* edin* = tüketicilerin ilgisi
! evlat edin* tüketici*/kullanıcı* = benimsenme
! kullanıcı*/tüketici* nişan*/nişanlan* = kullanıcı etkileşimi
! asya*/avrupa* dışarısında*/dışındaki-ilk = $1 dışında
~ sonra bu yıl = bu yılın ilerleyen aylarında
! geç geçen/son yıl* = geçen yılın sonunda
! geçmiş yıl üzerin* = geçen yıl boyunca
! başarı/başarılı yapmaya/yapmağa odaklan* = başarılı olmaya odaklandı
! yeni yollar için bakıyor*/bak* = yeni yollar arıyor
~ oyun değiştir* (bir) (oyuncu) ol* = dönüm noktası oldu
! e-ticaret baş*-kafası/kafası = e-ticaret başkanı
! özellik/özelliği kazanmada/kazanmayı başarısız* = özellik ilgi görmedi
! alıcıları/müşterileri/tüketicileri kazanmakta/kazanmada/kazanmayı başarısız = $1 kazanamadı
! internet ünlü*/ünlüsü ve marka* = influencer'lar ve markalar
! yaratıcılar* ve etkileyiciler*/influencer*/fenomenler* = içerik üreticileri ve $3
! etkileyiciler*/influencer* ve yaratıcılar* = influencer'lar ve içerik üreticileri
! marka*/satıcı* ve etkileyiciler* = markalar ve influencer'lar
~ yaratıcılar* ve marka* = içerik üreticileri ve $3
! ikamet ticaret*/alışveriş* = canlı alışveriş
`;
