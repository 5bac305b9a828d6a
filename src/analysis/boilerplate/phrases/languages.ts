import type { PhraseGroup } from './phrase.ts';

type Wordings = Readonly<
  Record<'comments' | 'related' | 'promotion' | 'navigation' | 'legal' | 'advertisement', string>
>;

/**
 * Whole lines that sites of other languages put around their articles, as sources of patterns with a bar between; for each
 * language comment forms, openers of lists, calls to subscribe and follow, buttons, rights and cookies, and advertisements.
 */
const LANGUAGES: Readonly<Record<string, Wordings>> = {
  de: {
    comments: `(?:\\d+ |alle )?kommentare?(?: \\d+| anzeigen| schreiben| lesen)?|kommentar (?:schreiben|verfassen|abschicken|hinterlassen)|schreiben sie einen kommentar|diskutieren sie mit|ihre e-mail-adresse wird nicht veröffentlicht.{0,60}`,
    related: `(?:lesen|sehen) sie (?:auch|hierzu|dazu|jetzt).{0,100}|auch interessant|das könnte (?:sie|dich) (?:auch |ebenfalls )?interessieren|mehr zum thema|zum thema|weitere (?:artikel|themen|nachrichten|meldungen)|ähnliche artikel|verwandte (?:artikel|themen)|meistgelesen(?:e artikel)?|empfohlene artikel|aus dem ressort|lesetipps?`,
    promotion: `(?:jetzt |hier )?(?:newsletter )?(?:abonnieren|anmelden|bestellen|kostenlos registrieren)|(?:zum |unser(?:en)? )?newsletter(?:-anmeldung| abonnieren)?|jetzt (?:abo|testen|weiterlesen)(?: .{0,60})?|folgen sie uns.{0,60}|bereits abonnent\\?.{0,40}`,
    navigation: `(?:artikel |beitrag )?(?:teilen|drucken|merken|versenden|weiterleiten|kopieren)|(?:link|url) kopier(?:en|t)|startseite|zurück(?: zur startseite| nach oben)?|nach oben|zum inhalt springen|(?:mehr |weiter)lesen|mehr anzeigen|lesezeit:? \\d+ ?min.{0,10}|quelle anzeigen`,
    legal: `impressum|datenschutz(?:erklärung|hinweise)?|cookie-einstellungen|nutzungsbedingungen|agb|alle rechte vorbehalten.{0,60}|wir (?:verwenden|nutzen) cookies.{0,200}`,
    advertisement: `anzeigen?|werbung|gesponsert|sponsored post`,
  },
  fr: {
    comments: `(?:\\d+ |tous les |voir les |lire les )?commentaires?(?: \\d+)?|laisser un commentaire|ajouter un commentaire|réagir(?: à cet article)?|votre adresse e-?mail ne sera pas publiée.{0,60}`,
    related: `(?:à )?lire (?:aussi|également|ensuite)(?: ?:.{0,120})?|à lire|voir aussi(?: ?:.{0,120})?|sur le même (?:sujet|thème)|articles (?:liés|similaires|associés|recommandés)|les plus lus|vous aimerez aussi|recommandé pour vous|à découvrir aussi|dans la même rubrique|contenus sponsorisés`,
    promotion: `(?:s'abonner|abonnez-vous|je m'abonne|s'inscrire|inscrivez-vous)(?: .{0,60})?|(?:la |notre |nos )?newsletters?|suivez-nous.{0,60}|recevez (?:notre|nos|toute) .{0,80}|déjà abonné ?\\?.{0,40}|article réservé (?:aux|à nos) abonnés.{0,40}`,
    navigation: `partager(?: (?:l'article|cet article|sur .{1,20}|par .{1,20}))?|imprimer|envoyer(?: par e-?mail)?|copier le lien|lien copié|accueil|retour(?: à l'accueil| en haut)?|haut de page|lire la suite|(?:voir|afficher|en savoir) plus|temps de lecture ?:? ?\\d+ ?min.{0,10}|écouter(?: l'article)?`,
    legal: `mentions légales|politique de (?:confidentialité|cookies)|gestion des cookies|conditions (?:générales.{0,30}|d'utilisation)|tous droits réservés.{0,60}|(?:ce site|nous) utilis(?:e|ons) des cookies.{0,200}`,
    advertisement: `publicité|annonces?|sponsorisé|la suite après (?:la|cette) publicité`,
  },
  es: {
    comments: `(?:\\d+ |ver |todos los |los )?comentarios?(?: \\d+)?|dej(?:a|e|ar) un comentario|escrib(?:e|a|ir) un comentario|(?:tu|su) dirección de correo electrónico no será publicada.{0,60}|añadir comentario`,
    related: `(?:lea|lee|leer|ver|vea|mira|mire) (?:también|además|más)(?: ?:.{0,120})?|te (?:puede|podría|recomendamos)(?: interesar.{0,30})?|(?:noticias|artículos|temas|notas|contenidos?) relacionad[oa]s?|lo más (?:leído|visto|popular)|más (?:noticias|información|sobre el tema)|también te puede interesar|recomendados?(?: para ti)?|no te pierdas`,
    promotion: `(?:suscríbe(?:te|ase)|suscribirse|regístra(?:te|ese)|inscríbete)(?: .{0,60})?|(?:nuestro |nuestra |recibe nuestra )?(?:newsletter|boletín)(?: .{0,40})?|síg(?:ue|a)nos.{0,60}|únete a .{0,60}|contenido exclusivo para suscriptores`,
    navigation: `compartir(?: (?:en|por|esta|este) .{1,30})?|imprimir|copiar (?:el )?enlace|enlace copiado|inicio|volver(?: arriba| al inicio)?|seguir leyendo|(?:leer|ver|mostrar|cargar) más|tiempo de lectura:? \\d+ ?min.{0,10}|escuchar(?: artículo| la noticia)?`,
    legal: `aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de uso)|(?:todos los derechos reservados|prohibida (?:su|la) reproducción).{0,80}|(?:este sitio|utilizamos|usamos) .{0,20}cookies.{0,200}`,
    advertisement: `publicidad|anuncios?|patrocinado|contenido patrocinado`,
  },
  pt: {
    comments: `(?:\\d+ |ver |todos os )?comentários?(?: \\d+)?|deix(?:e|ar) (?:um|o seu|seu) comentário|o seu endereço de e-?mail não será publicado.{0,60}|participe da conversa`,
    related: `(?:leia|veja|saiba|ler) (?:também|mais)(?: ?:.{0,120})?|(?:notícias|artigos|matérias|conteúdos?) relacionad[oa]s?|mais lid[oa]s|você (?:também )?pode gostar|recomendad[oa]s?(?: para você)?|últimas notícias`,
    promotion: `(?:assine|inscreva-se|subscreva|cadastre-se|registe-se)(?: .{0,60})?|siga(?:-nos| a gente| o .{1,30})?(?: no .{0,40})?|receba (?:as|nossas|a nossa) .{0,80}|conteúdo exclusivo para assinantes`,
    navigation: `(?:compartilh(?:ar|e)|partilh(?:ar|e))(?: .{0,30})?|imprimir|copiar link|link copiado|página inicial|voltar(?: ao topo)?|continu(?:e|ar) (?:lendo|a ler)|(?:ver|carregar|mostrar) mais|tempo de leitura:? \\d+ ?min.{0,10}`,
    legal: `aviso legal|política de (?:privacidade|cookies)|termos (?:de uso|e condições)|todos os direitos reservados.{0,80}|(?:este site|utilizamos|usamos) .{0,20}cookies.{0,200}`,
    advertisement: `publicidade|anúncios?|patrocinado|continua depois da publicidade`,
  },
  it: {
    comments: `(?:\\d+ |tutti i )?commenti?(?: \\d+)?|lascia un commento|scrivi un commento|il tuo indirizzo e-?mail non sarà pubblicato.{0,60}`,
    related: `leggi anche(?: ?:.{0,120})?|(?:vedi|guarda) anche(?: ?:.{0,120})?|(?:articoli|notizie) correlat[ie]|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare(?: anche)?|i più letti|le più lette|altre notizie|per approfondire`,
    promotion: `(?:iscriviti|abbonati|registrati)(?: .{0,60})?|(?:la nostra |le nostre )?newsletter|seguici.{0,60}|contenuto riservato agli abbonati`,
    navigation: `condividi(?: .{0,30})?|stampa (?:articolo|questa pagina)|copia (?:il )?link|link copiato|torna (?:su|alla home|indietro)|continua a leggere|(?:leggi|mostra|carica) (?:tutto|altro|di più)|tempo di lettura:? \\d+ ?min.{0,10}`,
    legal: `note legali|informativa sulla privacy|privacy e cookie|preferenze cookie|termini e condizioni|tutti i diritti riservati.{0,80}|riproduzione riservata.{0,40}|(?:questo sito|utilizziamo) .{0,20}cookie.{0,200}`,
    advertisement: `pubblicità|annunci|sponsorizzato|contenuto sponsorizzato`,
  },
  nl: {
    comments: `(?:\\d+ |alle )?reacties?(?: \\d+)?|(?:geef|plaats|schrijf) (?:een|je|uw) reactie|reageer(?: op dit artikel)?|(?:je|uw) e-?mailadres wordt niet gepubliceerd.{0,60}`,
    related: `lees (?:ook|meer|verder)(?: ?:.{0,120})?|bekijk ook(?: ?:.{0,120})?|gerelateerde? (?:artikelen|berichten|nieuws)|meest gelezen|meer (?:nieuws|over dit onderwerp)|ook interessant|aanbevolen(?: voor jou)?|dit vind je misschien ook leuk`,
    promotion: `(?:abonneer|meld|schrijf) (?:je|u) .{0,60}|(?:onze |de )?nieuwsbrief(?: ontvangen)?|volg ons.{0,60}|word (?:nu )?(?:lid|abonnee).{0,40}`,
    navigation: `(?:artikel )?delen(?: (?:via|op) .{1,20})?|(?:link|url) kopiëren|link gekopieerd|terug(?: naar boven| naar home)?|naar boven|toon meer|meer laden|leestijd:? \\d+ ?min.{0,10}`,
    legal: `privacy(?:beleid|verklaring|statement)|cookie(?:beleid|-instellingen|voorkeuren)|algemene voorwaarden|gebruiksvoorwaarden|alle rechten voorbehouden.{0,80}|(?:deze (?:site|website)|wij|we) gebruik(?:t|en) cookies.{0,200}`,
    advertisement: `advertenties?|gesponsord|artikel gaat verder onder de advertentie|lees verder na de advertentie`,
  },
  sv: {
    comments: `(?:\\d+ |alla )?kommentar(?:er)?(?: \\d+)?|(?:lämna|skriv) en kommentar|din e-postadress publiceras inte.{0,60}`,
    related: `läs (?:också|även|mer|vidare)(?: ?:.{0,120})?|se också(?: ?:.{0,120})?|relatera(?:de artiklar|t)|mest läs(?:t|ta)|fler (?:artiklar|nyheter)|mer om ämnet|rekommenderat(?: för dig)?|missa inte`,
    promotion: `(?:prenumerera|bli (?:prenumerant|medlem)|anmäl dig)(?: .{0,60})?|(?:vårt |våra )?nyhetsbrev|följ oss.{0,60}`,
    navigation: `dela(?: (?:artikeln|på .{1,20}|via .{1,20}))?|skriv ut|kopiera länk(?:en)?|länken kopierad|till (?:toppen|startsidan)|(?:visa|ladda) (?:mer|fler)|lästid:? \\d+ ?min.{0,10}|lyssna på artikeln`,
    legal: `integritetspolicy|personuppgiftspolicy|cookie(?:policy|inställningar)|användarvillkor|alla rättigheter förbehållna.{0,80}|vi använder (?:cookies|kakor).{0,200}`,
    advertisement: `annons(?:er)?|reklam|artikeln fortsätter (?:under|efter) annonsen`,
  },
  pl: {
    comments: `(?:\\d+ |wszystkie )?komentarz(?:e|y)?(?: \\d+)?|(?:dodaj|napisz|zostaw) komentarz|twój adres e-?mail nie zostanie opublikowany.{0,60}`,
    related: `(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (?:także|też|również|więcej|dalej)(?: ?:.{0,120})?|(?:powiązane|podobne|polecane) (?:artykuły|tematy|wiadomości)|polecamy|najczęściej czytane|najpopularniejsze|może cię zainteresować`,
    promotion: `(?:zapisz się|subskrybuj|zaprenumeruj|zarejestruj się)(?: .{0,60})?|(?:nasz )?newsletter|(?:obserwuj|śledź) nas.{0,60}|dołącz do nas.{0,40}`,
    navigation: `udostępnij(?: .{0,30})?|drukuj|wydrukuj|(?:kopiuj|skopiuj) link|link skopiowany|strona główna|(?:powrót|wróć)(?: .{0,30})?|(?:pokaż|załaduj|zobacz) więcej|czas czytania:? \\d+ ?min.{0,10}`,
    legal: `polityka (?:prywatności|cookies)|regulamin|ustawienia cookies|wszelkie prawa zastrzeżone.{0,80}|(?:ta strona|używamy|nasza strona) .{0,30}(?:cookies|ciasteczek).{0,200}`,
    advertisement: `reklama|ogłoszenia?|materiał sponsorowany|dalsza część (?:artykułu )?pod reklamą`,
  },
  tr: {
    comments: `(?:\\d+ |tüm )?yorum(?:lar)?(?: \\d+)?|yorum (?:yap|yaz|ekle|gönder)(?:ın)?|e-posta adresiniz yayınlanmayacak.{0,60}`,
    related: `(?:ilgili|benzer|diğer|önerilen) (?:haberler|içerikler|yazılar)|bunlar da ilginizi çekebilir|ilginizi çekebilir|en çok okunan(?:lar)?|(?:ayrıca|bunu da) (?:okuyun|oku)(?: ?:.{0,120})?|daha fazla haber`,
    promotion: `(?:bültenimize |e-bültene )?(?:abone ol(?:un)?|kaydol(?:un)?|üye ol(?:un)?)(?: .{0,60})?|bizi takip edin.{0,60}|haber bülteni`,
    navigation: `paylaş(?: .{0,30})?|yazdır|(?:bağlantıyı|linki) kopyala|ana ?sayfa|(?:başa|yukarı) dön|devamını oku|daha fazla(?: göster| yükle)?|okuma süresi:? \\d+ ?d.{0,10}`,
    legal: `gizlilik (?:politikası|bildirimi)|çerez (?:politikası|ayarları|tercihleri)|kullanım (?:koşulları|şartları)|tüm hakları saklıdır.{0,80}|kişisel verilerin korunması`,
    advertisement: `reklam(?:lar)?|sponsorlu(?: içerik)?|ilanlar`,
  },
  id: {
    comments: `(?:\\d+ |semua )?komentar(?: \\d+)?|(?:tinggalkan|tulis|kirim|beri) (?:komentar|balasan)|alamat email anda tidak akan dipublikasikan.{0,60}`,
    related: `baca juga(?: ?:.{0,120})?|lihat juga(?: ?:.{0,120})?|(?:berita|artikel) (?:terkait|lainnya|terpopuler|terbaru)|terpopuler|rekomendasi(?: untuk anda)?|simak juga(?: ?:.{0,120})?`,
    promotion: `(?:berlangganan|ikuti kami)(?: .{0,60})?|daftar(?: sekarang| gratis)|(?:ikuti|follow) .{0,40} di .{0,40}|dapatkan (?:berita|update|informasi) .{0,80}`,
    navigation: `(?:bagikan|sebarkan)(?: .{0,30})?|cetak|salin (?:link|tautan)|tautan disalin|beranda|kembali(?: ke .{0,20})?|(?:muat|lihat|tampilkan) (?:lebih banyak|lainnya|selengkapnya|semua)|baca selengkapnya|selanjutnya`,
    legal: `kebijakan (?:privasi|cookie)|syarat (?:dan|&) ketentuan|ketentuan (?:layanan|penggunaan)|hak cipta.{0,80}|pedoman media siber`,
    advertisement: `iklan|advertorial|scroll (?:ke bawah )?untuk (?:melanjutkan|lanjut) membaca|artikel ini telah tayang.{0,120}`,
  },
  ru: {
    comments: `(?:\\d+ |все )?комментари(?:и|ев|й|я)(?: \\d+)?|(?:оставить|написать|добавить) комментарий|ваш (?:адрес )?e-?mail не будет опубликован.{0,60}|обсудить`,
    related: `(?:читайте|смотрите) (?:также|далее|ещё|еще)(?: ?:.{0,120})?|читать (?:также|далее)(?: ?:.{0,120})?|(?:похожие|другие|связанные) (?:новости|материалы|статьи)|материалы по теме|по теме|(?:самое|самые) (?:читаемое|популярное|читаемые|популярные)|рекомендуем|вам может быть интересно|главные новости`,
    promotion: `(?:подпи(?:сывайтесь|шитесь|саться|ска)|зарегистрируйтесь)(?: .{0,80})?|следите за нами.{0,60}|присоединяйтесь.{0,60}|(?:наша )?рассылка`,
    navigation: `поделиться(?: .{0,30})?|распечатать|печать|(?:копировать|скопировать) ссылку|ссылка скопирована|на главную|главная страница|наверх|вернуться.{0,30}|(?:показать|загрузить|читать) (?:ещё|еще|больше|полностью)|время чтения:? \\d+ ?мин.{0,10}`,
    legal: `политика (?:конфиденциальности|обработки .{0,40})|пользовательское соглашение|все права защищены.{0,80}|(?:мы используем|сайт использует) .{0,20}(?:cookie|куки).{0,200}`,
    advertisement: `реклама|на правах рекламы|партнёрский материал|партнерский материал`,
  },
  uk: {
    comments: `(?:\\d+ |усі |всі )?коментар(?:і|ів|ь)(?: \\d+)?|(?:залишити|написати|додати) коментар`,
    related: `(?:читайте|дивіться) (?:також|ще|далі)(?: ?:.{0,120})?|(?:схожі|інші|пов'язані) (?:новини|матеріали|статті)|матеріали за темою|за темою|найпопулярніш[еі]|рекомендуємо|головні новини`,
    promotion: `(?:підпи(?:шіться|суйтесь|суйтеся|сатися)|зареєструйтесь)(?: .{0,80})?|стежте за нами.{0,60}|приєднуйтесь.{0,60}`,
    navigation: `поділитися(?: .{0,30})?|роздрукувати|(?:копіювати|скопіювати) посилання|посилання скопійовано|на головну|головна сторінка|вгору|(?:показати|завантажити|читати) (?:ще|більше|повністю)`,
    legal: `політика конфіденційності|угода користувача|усі права (?:захищено|захищені).{0,80}|всі права захищені.{0,80}`,
    advertisement: `реклама|на правах реклами`,
  },
  ar: {
    comments: `(?:\\d+ )?(?:تعليق|تعليقات|التعليقات)(?: \\d+)?|(?:اترك|أضف|اكتب) (?:تعليقا|تعليقًا|تعليقك|ردا)`,
    related: `(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضًا|ايضا|المزيد)(?: ?:.{0,120})?|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|مشابهة|متعلقة)|الأكثر (?:قراءة|مشاهدة)|قد يعجبك (?:أيضا|أيضًا)|موصى به`,
    promotion: `(?:اشترك|سجل|تابعونا|تابعنا|انضم)(?: .{0,60})?|النشرة (?:الإخبارية|البريدية)`,
    navigation: `(?:شارك|مشاركة)(?: .{0,30})?|طباعة|نسخ الرابط|تم نسخ الرابط|الرئيسية|الصفحة الرئيسية|(?:عرض|تحميل) المزيد`,
    legal: `سياسة (?:الخصوصية|ملفات تعريف الارتباط)|(?:شروط|أحكام) (?:الاستخدام|الخدمة)|(?:جميع|كل) الحقوق محفوظة.{0,80}`,
    advertisement: `إعلان|إعلانات|اعلان|محتوى مدفوع`,
  },
  zh: {
    comments: `(?:\\d+ ?)?(?:条)?(?:评论|評論|留言)(?: ?\\d+)?|(?:发表|發表|写)(?:评论|評論)|我要(?:评论|評論|留言)`,
    related: `(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|文章|报道|報導)|猜你喜(?:欢|歡)|(?:热门|熱門)(?:文章|新闻|新聞|推荐)|更多(?:新闻|新聞|报道)`,
    promotion: `(?:订阅|訂閱|关注|關注|追蹤)(?:我们|我們|本站|公众号).{0,20}|扫码(?:关注|下载).{0,20}|下载(?:app|客户端).{0,20}`,
    navigation: `(?:分享|打印|列印|收藏|转发|轉發)(?:到.{1,10})?|复制链接|複製連結|返回(?:首页|首頁|顶部|頂部)|首页|首頁|(?:查看|加载|載入|显示)更多|阅读全文|閱讀全文`,
    legal: `(?:隐私|隱私)(?:政策|条款|權)|(?:版权|版權)所有.{0,60}|(?:未经|未經)(?:授权|授權|许可|許可).{0,60}`,
    advertisement: `广告|廣告|推广|赞助内容`,
  },
  ja: {
    comments: `コメント(?: ?\\d+(?:件)?)?|コメントを(?:書く|投稿|残す).{0,10}`,
    related: `(?:関連|おすすめ|人気|注目の)(?:記事|ニュース|リンク|トピックス)|あわせて読みたい|こちらも(?:おすすめ|読まれています)|アクセスランキング|続きを読む`,
    promotion: `(?:会員登録|無料登録|購読|フォロー)(?:する|はこちら)?|メールマガジン.{0,20}|この記事は(?:有料|会員限定).{0,30}`,
    navigation: `(?:シェア|印刷|保存)(?:する)?|リンクをコピー|トップ(?:へ|に戻る|ページ)|もっと(?:見る|読む)|(?:前|次)の記事`,
    legal: `プライバシーポリシー|利用規約|無断転載(?:を)?禁.{0,30}|当サイトは.{0,20}cookie.{0,60}`,
    advertisement: `広告|スポンサーリンク`,
  },
};

const KINDS = {
  comments: 'comment-form',
  related: 'related',
  promotion: 'promotion',
  navigation: 'navigation',
  legal: 'legal',
  advertisement: 'advertisement',
} as const;

/** One group for each kind, whatever the language: a line is tried once. */
export const OTHER_LANGUAGES: readonly PhraseGroup[] = Object.entries(KINDS).map(([key, kind]) => ({
  kind,
  whole: Object.values(LANGUAGES).map((wordings) => wordings[key as keyof Wordings]),
}));
