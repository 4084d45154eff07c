/** Texts of our own in the languages whose old code pages are told apart, and the encoder that TextDecoder lacks. */

/** One text with the code pages it was commonly kept in. */
export interface CorpusText {
  readonly language: string
  readonly pages: readonly string[]
  readonly text: string
}

export const CORPUS: readonly CorpusText[] = [
  {
    language: 'en',
    pages: ['windows-1252'],
    text: `The town’s museum opened a small show on Friday about the “quiet decade” of its harbour – the years between two wars
when almost nothing was shipped and everybody fished. Zoë Hartmann, who put it together, said the idea came to her in a café
while she leafed through her grandmother’s letters. “She never complained,” Hartmann said, “but she counted every penny.” The
show is free and runs until the end of June; a naïve reader of the labels will learn how a herring is smoked, and why the old
pier was moved forty metres to the north.`,
  },
  {
    language: 'de',
    pages: ['windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2'],
    text: `Das städtische Museum hat am Freitag eine kleine Ausstellung über die stillen Jahre des Hafens eröffnet. Gezeigt werden
Briefe, Netze und ein großes Modell der alten Mole. Die Kuratorin hofft, dass auch jüngere Gäste kommen, denn der Eintritt ist
für Schüler frei. Früher hätten die Fischer ihre Boote selbst geteert, erzählte sie, heute wüssten das nur noch wenige. Am
Sonntag führt ein Kapitän durch die Räume und erklärt, wie man Heringe räuchert. Schließlich soll das Haus nächstes Jahr
völlig umgebaut werden, die Pläne dafür lägen längst vor.`,
  },
  {
    language: 'fr',
    pages: ['windows-1252', 'iso-8859-15'],
    text: `Le musée de la ville a ouvert vendredi une petite exposition consacrée aux années calmes du port. On y découvre des lettres,
des filets et une grande maquette de l'ancienne jetée, déplacée de quarante mètres en pleine tempête. La conservatrice espère
que les élèves viendront nombreux, puisque l'entrée leur est gratuite. Autrefois, raconte-t-elle, chaque pêcheur goudronnait
lui-même sa barque ; à présent, rares sont ceux qui savent encore le faire. Dimanche, un capitaine expliquera comment on fumait
le hareng. Le bâtiment sera entièrement rénové l'été prochain, grâce à un prêt déjà accordé par la région.`,
  },
  {
    language: 'es',
    pages: ['windows-1252', 'iso-8859-15'],
    text: `El museo de la ciudad inauguró el viernes una pequeña exposición sobre los años tranquilos del puerto. Se muestran cartas,
redes y una gran maqueta del antiguo muelle, que fue trasladado cuarenta metros hacia el norte. La directora espera que acudan
también los niños, pues para ellos la entrada será gratuita. Antes, contó, cada pescador reparaba su propia embarcación; hoy
quedan pocos que sepan hacerlo. El domingo un capitán explicará cómo se ahumaba el pescado. El edificio cerrará en otoño para
una reforma que, según el ayuntamiento, costará menos de lo que se pensó.`,
  },
  {
    language: 'pl',
    pages: ['windows-1250', 'iso-8859-2'],
    text: `Muzeum miejskie otworzyło w piątek niewielką wystawę poświęconą spokojnym latom portu. Można na niej zobaczyć listy, sieci
oraz dużą makietę starego mola, które przesunięto o czterdzieści metrów na północ. Kustoszka liczy na to, że przyjdą także
uczniowie, bo dla nich wstęp jest bezpłatny. Dawniej, mówiła, każdy rybak sam smołował swoją łódź, dziś mało kto jeszcze to
potrafi. W niedzielę kapitan oprowadzi gości i wyjaśni, jak wędzono śledzie. Gmach zostanie w przyszłym roku całkowicie
przebudowany; plany są już gotowe, choć źródła pieniędzy nie ujawniono.`,
  },
  {
    language: 'cs',
    pages: ['windows-1250', 'iso-8859-2'],
    text: `Městské muzeum otevřelo v pátek malou výstavu o klidných letech přístavu. K vidění jsou dopisy, sítě a velký model starého
mola, které bylo posunuto o čtyřicet metrů k severu. Kurátorka doufá, že přijdou i žáci, protože pro ně je vstup zdarma. Dříve
si prý každý rybář natíral loď dehtem sám, dnes to už umí málokdo. V neděli hosty provede kapitán a vysvětlí, jak se udili
sledi. Budova se příští rok úplně přestaví; plány jsou dávno hotové, ale peníze se teprve shánějí. Výstava potrvá do konce
června a ředitel slíbil, že děti si budou moci vše vyzkoušet.`,
  },
  {
    language: 'ru',
    pages: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    text: `Городской музей открыл в пятницу небольшую выставку о тихих годах порта. На ней показаны письма, сети и большая модель
старого причала, который передвинули на сорок метров к северу. Хранительница надеется, что придут и школьники: вход для них
бесплатный. Раньше, рассказала она, каждый рыбак сам смолил свою лодку, теперь это умеют немногие. В воскресенье капитан
проведёт гостей по залам и объяснит, как коптили сельдь. В будущем году здание полностью перестроят; чертежи давно готовы, но
деньги ещё ищут. Выставка продлится до конца июня.`,
  },
  {
    language: 'uk',
    pages: ['windows-1251', 'koi8-u', 'iso-8859-5'],
    text: `Міський музей відкрив у п'ятницю невелику виставку про тихі роки порту. На ній показано листи, сіті та великий макет старого
причалу, який пересунули на сорок метрів на північ. Хранителька сподівається, що прийдуть і школярі: для них вхід вільний.
Колись, розповіла вона, кожен рибалка сам смолив свій човен, тепер це вміють лише деякі. У неділю капітан проведе гостей залами
і пояснить, як коптили оселедець. Наступного року будівлю повністю перебудують; креслення давно готові, але гроші ще шукають.
Її двері зачинять уже восени.`,
  },
  {
    language: 'fa',
    pages: ['windows-1256'],
    text: `موزه شهر روز جمعه نمايشگاه کوچکي درباره سال‌هاي آرام بندر گشود. در اين نمايشگاه نامه‌ها، تورها و ماکت بزرگي از اسکله قديمي
به نمايش درآمده است که چهل متر به سوي شمال جابجا شد. مدير موزه اميدوار است که دانش‌آموزان هم بيايند، چون ورود براي آنان رايگان
است. او گفت در گذشته هر ماهيگير قايق خود را قير مي‌زد و امروز کمتر کسي اين کار را مي‌داند. يکشنبه ناخدايي پير براي مهمانان توضيح
مي‌دهد که ماهي را چگونه دود مي‌دادند. ساختمان سال آينده بازسازي مي‌شود و نقشه‌هاي آن از مدت‌ها پيش آماده است.`,
  },
  {
    language: 'ar',
    pages: ['windows-1256', 'iso-8859-6'],
    text: `افتتح متحف المدينة يوم الجمعة معرضا صغيرا عن السنوات الهادئة في تاريخ الميناء. وتعرض فيه رسائل وشباك ومجسم كبير للرصيف
القديم الذي نقل أربعين مترا نحو الشمال. وتأمل أمينة المتحف أن يأتي التلاميذ أيضا لأن الدخول مجاني لهم. وقالت إن كل صياد كان يطلي
قاربه بنفسه، أما اليوم فلا يعرف ذلك إلا القليلون. وسوف يشرح قبطان متقاعد للزوار يوم الأحد كيف كان السمك يدخن. ومن المقرر أن يعاد
بناء المبنى في العام المقبل، والخرائط جاهزة منذ زمن طويل، لكن المال لم يجمع بعد.`,
  },
  {
    language: 'tr',
    pages: ['windows-1254'],
    text: `Şehir müzesi cuma günü limanın sakin yıllarını anlatan küçük bir sergi açtı. Sergide mektuplar, ağlar ve kırk metre kuzeye
taşınan eski iskelenin büyük bir maketi görülebiliyor. Müze müdürü öğrencilerin de gelmesini umuyor, çünkü onlar için giriş
ücretsiz. Eskiden her balıkçının kayığını kendisinin ziftlediğini anlattı; bugün bunu bilen pek az kişi kaldı. Pazar günü yaşlı
bir kaptan konukları gezdirecek ve balığın nasıl tütsülendiğini gösterecek. Yapı gelecek yıl baştan sona yenilenecek; çizimler
çoktan hazır, ancak para hâlâ aranıyor.`,
  },
  {
    language: 'el',
    pages: ['windows-1253', 'iso-8859-7'],
    text: `Το μουσείο της πόλης άνοιξε την Παρασκευή μια μικρή έκθεση για τα ήσυχα χρόνια του λιμανιού. Παρουσιάζονται επιστολές, δίχτυα
και μια μεγάλη μακέτα της παλιάς αποβάθρας, που μετακινήθηκε σαράντα μέτρα προς τον βορρά. Η επιμελήτρια ελπίζει να έρθουν και
μαθητές, αφού γι' αυτούς η είσοδος είναι δωρεάν. Παλιά, διηγήθηκε, κάθε ψαράς πίσσωνε μόνος του τη βάρκα του· σήμερα λίγοι το
ξέρουν. Την Κυριακή ένας καπετάνιος θα εξηγήσει πώς κάπνιζαν τη ρέγγα. Το κτίριο θα ανακαινιστεί του χρόνου και τα σχέδια είναι
έτοιμα εδώ και καιρό.`,
  },
  {
    language: 'hu',
    pages: ['windows-1250', 'iso-8859-2'],
    text: `A városi múzeum pénteken kis kiállítást nyitott a kikötő csöndes éveiről. Levelek, hálók és a régi móló nagy makettje látható
rajta, amelyet negyven méterrel északabbra helyeztek. A kurátor reméli, hogy a diákok is eljönnek, hiszen számukra ingyenes a
belépés. Régen, mesélte, minden halász maga kátrányozta a csónakját, ma már kevesen értenek hozzá. Vasárnap egy kapitány vezeti
körbe a vendégeket, és elmondja, hogyan füstölték a heringet. Az épületet jövőre teljesen átépítik; a tervek rég elkészültek,
csak a szükséges pénz hiányzik, bár többen is ígérték már.`,
  },
  {
    language: 'pt',
    pages: ['windows-1252'],
    text: `O museu da cidade abriu na sexta-feira uma pequena exposição sobre os anos tranquilos do porto. São mostradas cartas, redes e
uma grande maquete do antigo cais, que foi deslocado quarenta metros para o norte. A curadora espera que venham também os
alunos, pois para eles a entrada é gratuita. Antigamente, contou, cada pescador cuidava da própria embarcação; hoje poucos
sabem fazê-lo. No domingo um capitão explicará como se defumava o peixe. O edifício será reformado no próximo verão; os
desenhos já estão prontos há muito, mas o dinheiro ainda não foi reunido.`,
  },
  {
    language: 'sv',
    pages: ['windows-1252'],
    text: `Stadens museum öppnade i fredags en liten utställning om hamnens lugna år. Där visas brev, nät och en stor modell av den gamla
piren, som flyttades fyrtio meter norrut. Intendenten hoppas att även skolelever kommer, eftersom inträdet är fritt för dem.
Förr tjärade varje fiskare sin båt själv, berättade hon, numera är det få som kan det. På söndag visar en gammal kapten runt
gästerna och förklarar hur man rökte sill. Huset ska byggas om nästa år; ritningarna är färdiga sedan länge, men pengarna
saknas än så länge.`,
  },
  {
    language: 'bg',
    pages: ['windows-1251'],
    text: `Градският музей откри в петък малка изложба за тихите години на пристанището. Показани са писма, мрежи и голям макет на стария
кей, който бил преместен с четиридесет метра на север. Уредничката се надява да дойдат и ученици, защото за тях входът е
свободен. Някога, разказа тя, всеки рибар сам насмолявал лодката си, днес малцина умеят това. В неделя стар капитан ще разведе
гостите и ще обясни как са пушели рибата. Догодина сградата ще бъде изцяло преустроена; чертежите отдавна са готови.`,
  },
  {
    language: 'he',
    pages: ['windows-1255'],
    text: `מוזיאון העיר פתח ביום שישי תערוכה קטנה על השנים השקטות של הנמל. מוצגים בה מכתבים, רשתות ודגם גדול של המזח הישן, שהוזז ארבעים
מטר צפונה. האוצרת מקווה שיבואו גם תלמידים, משום שהכניסה עבורם חופשית. פעם, סיפרה, כל דייג זיפת בעצמו את סירתו, והיום רק מעטים
יודעים לעשות זאת. ביום ראשון ידריך רב חובל זקן את האורחים ויסביר כיצד עישנו דגים. הבניין ישופץ כולו בשנה הבאה, והתוכניות מוכנות
כבר זמן רב, אך הכסף עדיין חסר.`,
  },
]

/** What windows-1252 has where windows-1254 has other letters; TextDecoder's own table of windows-1252 is broken in Node 20. */
const LETTERS_OF_1252: Readonly<Record<number, string>> = {
  142: 'Ž',
  158: 'ž',
  208: 'Ð',
  221: 'Ý',
  222: 'Þ',
  240: 'ð',
  253: 'ý',
  254: 'þ',
}

const encoders = new Map<string, ReadonlyMap<string, number>>()

function encoderOf(page: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const isWestern = page === 'windows-1252'
  const characters = [...new TextDecoder(isWestern ? 'windows-1254' : page).decode(bytes)]
  return new Map(
    characters.map((character, byte) => [(isWestern ? LETTERS_OF_1252[byte] : undefined) ?? character, byte]),
  )
}

/** Bytes of a text in a single-byte code page; undefined when the page lacks a letter of it. */
export function encode(text: string, page: string): Uint8Array | undefined {
  const table = encoders.get(page) ?? encoderOf(page)
  encoders.set(page, table)
  const bytes: number[] = []
  for (const character of text) {
    const byte = table.get(character)
    if (byte === undefined || character === '\ufffd') return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

/** The text with what a code page lacks written as people did before Unicode: plain quotes, no zero-width joiners. */
export function plainer(text: string): string {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\u200c/g, '')
}

/** Runs of whole words with at least `length` characters: what a headline or a photo caption has. */
export function pieces(text: string, length: number): string[] {
  const words = text.split(/\s+/)
  const found: string[] = []
  let piece = ''
  for (const word of words) {
    piece = piece === '' ? word : `${piece} ${word}`
    if (piece.length >= length) {
      found.push(piece)
      piece = ''
    }
  }
  return found
}
