/**
 * A few sentences in each language whose old code pages we tell apart: the letter pairs of a file are compared with
 * theirs. Written for this purpose, in the manner of news; every letter of the alphabet that occurs in print stands in
 * at least one of them, or in `rare`. Persian is spelt with the Arabic yeh, as windows-1256 has no other.
 */

/** The writing of one language. */
export interface Specimen {
  /** BCP 47. */
  readonly language: string
  readonly text: string
  /** Letters the text happens to lack. */
  readonly rare?: string
}

/** Ordered by language tag; the order decides nothing. */
export const SPECIMENS: readonly Specimen[] = [
  {
    language: 'ar',
    text: `قال وزير الخارجية يوم الثلاثاء إن الحكومة سوف تواصل المحادثات مع الدول المجاورة من أجل إنهاء الأزمة. وأضاف الرئيس في
      مؤتمر صحفي عقد في العاصمة أن هذه الخطوة جاءت بعد اجتماع طويل بين الوفدين، مشيرا إلى أن الاتفاق يشمل التعاون في مجال
      الطاقة والغاز والمياه. وذكرت وكالة الأنباء أن عددا من المسؤولين شاركوا في اللقاء الذي استمر ثلاث ساعات، وأن القوات
      المسلحة على الحدود لم تعلن عن أي خسائر. كما أكد المتحدث باسم الأمم المتحدة ضرورة حماية المدنيين وإيصال المساعدات
      الغذائية والطبية إلى جميع المناطق المتضررة، ولا سيما القرى الصغيرة. وقد ظهر أمس شيء من الهدوء على الجبهة، ثم وصل خبر آخر.`,
    rare: 'ئؤىًٌٍَُِّْـ',
  },
  {
    language: 'bg',
    text: `Министърът на външните работи заяви във вторник, че правителството ще продължи преговорите със съседните държави.
      Според съобщението решението е взето след дълго заседание, на което са присъствали пълномощници от двете страни. Хиляди
      хора излязоха по улиците на столицата, за да поискат по-високи заплати и нови избори. Президентът каза пред журналисти,
      че няма да подпише закона, защото той ощетява най-бедните. Пожарът в старата фабрика беше овладян около полунощ, а
      пътят към морето остана затворен цяла нощ. Учителите обявиха, че ще стачкуват до края на месец юни.`,
    rare: 'ьѝ',
  },
  {
    language: 'cs',
    text: `Ministr zahraničí v úterý prohlásil, že vláda bude pokračovat v jednání se sousedními zeměmi. Podle tiskové zprávy
      padlo rozhodnutí po dlouhé schůzce, které se zúčastnili zástupci obou stran. Tisíce lidí vyšly do ulic hlavního města a
      žádaly vyšší mzdy i nové volby. Prezident řekl novinářům, že zákon nepodepíše, protože poškozuje nejchudší občany.
      Požár ve staré továrně byl uhašen kolem půlnoci, silnice k řece však zůstala uzavřená. Učitelé oznámili, že příští týden
      vstoupí do stávky; ředitelé škol už dali najevo, že jejich požadavky považují za oprávněné. Déšť přišel až v neděli ráno.`,
    rare: 'ďňťóý',
  },
  {
    language: 'da',
    text: `Udenrigsministeren sagde tirsdag, at regeringen vil fortsætte forhandlingerne med nabolandene. Ifølge en meddelelse
      blev beslutningen taget efter et langt møde, hvor udsendinge fra begge sider deltog. Flere tusinde mennesker gik på gaden
      i hovedstaden for at kræve højere løn og et nyt valg. Præsidenten fortalte pressen, at hun ikke vil underskrive loven,
      fordi den går ud over de fattigste. Branden på den gamle fabrik blev først slukket omkring midnat, og vejen ned til åen
      er stadig spærret. Lærerne strejker fra på mandag; også sygeplejerskerne overvejer at nedlægge arbejdet.`,
    rare: 'éü',
  },
  {
    language: 'de',
    text: `Der Außenminister erklärte am Dienstag, dass die Regierung die Gespräche mit den Nachbarländern fortsetzen werde. Die
      Entscheidung fiel nach einer langen Sitzung, an der Vertreter beider Seiten teilnahmen. Tausende Menschen gingen in der
      Hauptstadt auf die Straße und forderten höhere Löhne sowie Neuwahlen. Der Präsident sagte vor Journalisten, er könne das
      Gesetz nicht unterzeichnen, weil es die Ärmsten träfe. Das Feuer in der früheren Fabrik wurde gegen Mitternacht gelöscht,
      die Brücke über den Fluss bleibt gesperrt. Ab nächster Woche streiken außerdem die Lehrer; über zwölf Schulen schließen.
      Für die Bevölkerung bestehe keine Gefahr, hieß es später. Üblich sei das nicht, Öl und Gas würden täglich geprüft.`,
    rare: 'éàÖÄÜ',
  },
  {
    language: 'el',
    text: `Ο υπουργός Εξωτερικών δήλωσε την Τρίτη ότι η κυβέρνηση θα συνεχίσει τις συνομιλίες με τις γειτονικές χώρες. Σύμφωνα με
      την ανακοίνωση, η απόφαση ελήφθη μετά από πολύωρη σύσκεψη, στην οποία πήραν μέρος εκπρόσωποι των δύο πλευρών. Χιλιάδες
      άνθρωποι βγήκαν στους δρόμους της πρωτεύουσας και ζήτησαν υψηλότερους μισθούς και νέες εκλογές. Ο πρόεδρος είπε στους
      δημοσιογράφους πως δεν θα υπογράψει τον νόμο, γιατί βλάπτει τους φτωχότερους. Η φωτιά στο παλιό εργοστάσιο έσβησε γύρω στα
      μεσάνυχτα, ενώ ο δρόμος προς τη θάλασσα μένει κλειστός. Οι δάσκαλοι ξεκινούν απεργία· ψηφίζουν αύριο ποια ώρα και πού.`,
    rare: 'ϊϋΐΰΆΈΉΊΌΎΏ',
  },
  {
    language: 'en',
    text: `The foreign minister said on Tuesday that the government would continue its talks with the neighbouring countries. The
      decision was taken after a long meeting at which envoys of both sides were present, according to a statement. Thousands of
      people went into the streets of the capital to ask for higher wages and a new vote. The president told reporters that he
      would not sign the law because it hurts the poorest. The fire in the old factory was put out at about midnight, but the
      bridge across the river is still closed. Teachers will strike from next week; they expect quick answers, just as before.`,
    rare: 'éèêñöüçïó',
  },
  {
    language: 'es',
    text: `El ministro de Asuntos Exteriores señaló el martes que el Gobierno continuará las conversaciones con los países vecinos.
      La decisión se tomó después de una larga reunión en la que participaron representantes de ambas partes, según un comunicado.
      Miles de personas salieron a las calles de la capital para pedir mejores salarios y nuevas elecciones este año. El presidente
      explicó a la prensa que no firmará la ley porque perjudica a los más pobres. El incendio de la vieja fábrica quedó apagado
      hacia la medianoche, aunque el puente sobre el río seguirá cerrado. ¿Habrá huelga de maestros? También lo decidirán mañana
      los médicos y los jóvenes ingenieros, dijo el portavoz. La situación económica está peor que en la última década.`,
    rare: 'üÁÉÍÓÚÑ',
  },
  {
    language: 'fa',
    text: `وزير امور خارجه روز سه‌شنبه گفت که دولت گفتگو با کشورهاي همسايه را ادامه خواهد داد. اين تصميم پس از يک نشست طولاني گرفته شد
      که نمايندگان هر دو طرف در آن حضور داشتند. هزاران نفر در پايتخت به خيابان‌ها آمدند و خواستار افزايش دستمزد و برگزاري انتخابات
      تازه شدند. رئيس جمهور به خبرنگاران گفت اين قانون را امضا نمي‌کند، زيرا به زيان فقيرترين مردم است. آتش‌سوزي در کارخانه قديمي
      نزديک نيمه‌شب خاموش شد، اما پل روي رودخانه همچنان بسته است. آموزگاران از هفته آينده اعتصاب مي‌کنند؛ پزشکان نيز چنين کاري را
      بررسي کرده‌اند. به گزارش خبرگزاري، وضعيت در مرزهاي غربي آرام است و ژنرال‌ها عقب‌نشيني را تأييد کردند.`,
    rare: 'ثذضظغطؤكةإى',
  },
  {
    language: 'fi',
    text: `Ulkoministeri sanoi tiistaina, että hallitus jatkaa neuvotteluja naapurimaiden kanssa. Päätös tehtiin pitkän kokouksen
      jälkeen, ja siihen osallistui edustajia molemmilta puolilta. Tuhannet ihmiset lähtivät pääkaupungin kaduille ja vaativat
      parempia palkkoja sekä uusia vaaleja. Presidentti kertoi toimittajille, ettei hän vahvista lakia, koska se heikentää kaikkein
      köyhimpien asemaa. Vanhan tehtaan palo saatiin sammumaan yöllä, mutta joen ylittävä silta pysyy yhä suljettuna. Opettajat
      aloittavat lakon ensi viikolla, ja myös lääkärit harkitsevat työnseisausta.`,
    rare: 'å',
  },
  {
    language: 'fr',
    text: `Le ministre des Affaires étrangères a déclaré mardi que le gouvernement poursuivrait les négociations avec les pays voisins.
      La décision a été prise après une longue réunion à laquelle participaient des délégués des deux côtés, selon un communiqué.
      Des milliers de personnes sont descendues dans les rues de la capitale pour réclamer de meilleurs salaires et de nouvelles
      élections. Le président a expliqué à la presse qu'il ne signerait pas la loi, car elle pénalise les plus pauvres. L'incendie de
      l'ancienne usine a été maîtrisé vers minuit, mais le pont reste fermé. Les enseignants, eux, seront en grève dès la semaine
      prochaine ; les médecins français hésitent encore à les suivre, même là où la colère a éclaté. Où cela mène-t-il ? Bientôt l'août.`,
    rare: 'œëïûùüÿÉÈÀÇŒ',
  },
  {
    language: 'he',
    text: `שר החוץ אמר ביום שלישי כי הממשלה תמשיך בשיחות עם המדינות השכנות. ההחלטה התקבלה אחרי ישיבה ארוכה שבה השתתפו נציגים של שני
      הצדדים. אלפי בני אדם יצאו לרחובות הבירה כדי לדרוש שכר גבוה יותר ובחירות חדשות. הנשיא אמר לעיתונאים שלא יחתום על החוק מפני שהוא
      פוגע בעניים ביותר. השריפה במפעל הישן כובתה סמוך לחצות, אך הגשר מעל הנהר עדיין סגור. המורים ישבתו החל בשבוע הבא, וגם הרופאים
      שוקלים צעד כזה. טקס קצר התקיים בעיר, ונאמר בו כי אין סכנה לציבור.`,
    rare: 'ךףץ',
  },
  {
    language: 'hr',
    text: `Ministar vanjskih poslova izjavio je u utorak da će vlada nastaviti razgovore sa susjednim zemljama. Odluka je donesena nakon
      dugog sastanka na kojem su sudjelovali izaslanici obiju strana. Tisuće ljudi izašle su na ulice glavnog grada tražeći više
      plaće i nove izbore. Predsjednik je rekao novinarima da neće potpisati zakon jer šteti najsiromašnijima. Požar u staroj tvornici
      ugašen je oko ponoći, no most preko rijeke još je zatvoren. Učitelji će sljedeći tjedan štrajkati; i liječnici razmišljaju o
      tome. Između ostalog, rečeno je da građanima ne prijeti opasnost, ali đaci možda ostaju kod kuće.`,
  },
  {
    language: 'hu',
    text: `A külügyminiszter kedden közölte, hogy a kormány folytatja a tárgyalásokat a szomszédos országokkal. A döntést egy hosszú ülés
      után hozták meg, amelyen mindkét fél küldöttei részt vettek. Több ezer ember vonult a főváros utcáira, hogy magasabb béreket és
      új választásokat követeljen. Az elnök azt mondta az újságíróknak, hogy nem írja alá a törvényt, mert az a legszegényebbeket
      sújtja. A régi gyár tüzét éjfél körül oltották el, de a folyó feletti híd továbbra is zárva van. A tanárok jövő héttől
      sztrájkolnak; az orvosok is erről beszélnek. A nőket és a férfiakat egyaránt érintő szűk lehetőségekről később döntenek.`,
  },
  {
    language: 'is',
    text: `Utanríkisráðherra sagði á þriðjudag að ríkisstjórnin myndi halda áfram viðræðum við nágrannaríkin. Ákvörðunin var tekin eftir
      langan fund þar sem fulltrúar beggja aðila voru viðstaddir. Þúsundir manna fóru út á götur höfuðborgarinnar og kröfðust hærri
      launa og nýrra kosninga. Forsetinn sagði við blaðamenn að hann ætlaði ekki að undirrita lögin því að þau bitnuðu á þeim fátækustu.
      Eldurinn í gömlu verksmiðjunni var slökktur um miðnætti en brúin yfir ána er enn lokuð. Kennarar leggja niður störf í næstu viku
      og læknar íhuga það sama. Enginn meiddist, að sögn lögreglu, og óvíst er hvað tekur við.`,
    rare: 'Ð',
  },
  {
    language: 'it',
    text: `Il ministro degli Esteri ha detto martedì che il governo proseguirà i colloqui con i paesi vicini. La decisione è stata presa
      dopo una lunga riunione alla quale hanno partecipato delegati di entrambe le parti. Migliaia di persone sono scese nelle strade
      della capitale per chiedere salari più alti e nuove elezioni. Il presidente ha spiegato ai giornalisti che non firmerà la legge
      perché danneggia i più poveri. L'incendio nella vecchia fabbrica è stato spento verso mezzanotte, ma il ponte sul fiume resterà
      chiuso. Gli insegnanti sciopereranno; così anche i medici, né si sa quanto durerà. Però la città è tranquilla, cioè sicura.`,
    rare: 'òùîÈÀ',
  },
  {
    language: 'nl',
    text: `De minister van Buitenlandse Zaken zei dinsdag dat de regering de gesprekken met de buurlanden zal voortzetten. Het besluit viel
      na een lange vergadering waaraan gezanten van beide partijen deelnamen. Duizenden mensen gingen in de hoofdstad de straat op om
      hogere lonen en nieuwe verkiezingen te eisen. De president vertelde de pers dat hij de wet niet zal tekenen omdat die de armsten
      treft. De brand in de oude fabriek werd rond middernacht geblust, maar de brug over de rivier blijft dicht. Leraren staken vanaf
      volgende week, één school uitgezonderd; in België zijn de coördinatoren het daarover eens. Geïnteresseerden wachten af.`,
    rare: 'èêóüöà',
  },
  {
    language: 'pl',
    text: `Minister spraw zagranicznych powiedział we wtorek, że rząd będzie kontynuował rozmowy z sąsiednimi państwami. Decyzję podjęto po
      długim posiedzeniu, w którym wzięli udział przedstawiciele obu stron. Tysiące ludzi wyszły na ulice stolicy, żądając wyższych płac
      i nowych wyborów. Prezydent oświadczył dziennikarzom, że nie podpisze ustawy, ponieważ uderza ona w najuboższych. Pożar w starej
      fabryce ugaszono około północy, ale most na rzece pozostaje zamknięty. Nauczyciele rozpoczną strajk w przyszłym tygodniu; także
      lekarze myślą o podobnym kroku. Później dodano, że mieszkańcom nic nie grozi, choć źródło skażenia wciąż się nie znalazło. Część
      posłów już to krytykuje.`,
    rare: 'ŚŻŁŹĆ',
  },
  {
    language: 'pt',
    text: `O ministro das Relações Exteriores afirmou na terça-feira que o governo continuará as negociações com os países vizinhos. A decisão
      foi tomada após uma longa reunião da qual participaram representantes dos dois lados, segundo a nota. Milhares de pessoas saíram
      às ruas da capital para pedir melhores salários e novas eleições. O presidente disse aos jornalistas que não assinará a lei porque
      ela prejudica os mais pobres. O incêndio na antiga fábrica foi apagado por volta da meia-noite, mas a ponte sobre o rio está
      fechada. Os professores farão greve já na próxima semana; os médicos também estudam três opções. Há preocupação com a saúde pública.`,
    rare: 'ôúüÉÁÓÇ',
  },
  {
    language: 'ro',
    text: `Ministrul de externe a declarat marţi că guvernul va continua discuţiile cu ţările vecine. Hotărârea a fost luată după o şedinţă
      lungă, la care au participat trimişi ai ambelor părţi. Mii de oameni au ieşit pe străzile capitalei pentru a cere salarii mai mari
      şi alegeri noi. Preşedintele le-a spus ziariştilor că nu va semna legea, fiindcă îi loveşte pe cei mai săraci. Incendiul din vechea
      fabrică a fost stins în jurul miezului nopţii, însă podul peste râu rămâne închis. Profesorii intră în grevă săptămâna viitoare, iar
      medicii se gândesc şi ei la asta. Astăzi în oraş este linişte.`,
    rare: 'Îșț',
  },
  {
    language: 'ru',
    text: `Министр иностранных дел заявил во вторник, что правительство продолжит переговоры с соседними странами. Решение было принято после
      долгого совещания, в котором участвовали представители обеих сторон, говорится в сообщении. Тысячи человек вышли на улицы столицы,
      требуя повышения зарплат и новых выборов. Президент сказал журналистам, что не подпишет закон, поскольку он бьёт по самым бедным.
      Пожар на старой фабрике потушили около полуночи, однако мост через реку всё ещё закрыт. Учителя объявят забастовку на следующей
      неделе; врачи тоже обсуждают этот шаг. Также отмечается, что угрозы для жителей нет, хотя подъезд к цехам ограничен. Съёмка
      с воздуха показала, что южный щит цел.`,
    rare: 'ёэфщъЭЮ',
  },
  {
    language: 'sk',
    text: `Minister zahraničných vecí v utorok vyhlásil, že vláda bude pokračovať v rozhovoroch so susednými krajinami. Rozhodnutie padlo po
      dlhej schôdzke, na ktorej sa zúčastnili zástupcovia oboch strán. Tisíce ľudí vyšli do ulíc hlavného mesta a žiadali vyššie mzdy aj
      nové voľby. Prezident povedal novinárom, že zákon nepodpíše, pretože poškodzuje najchudobnejších. Požiar v starej továrni uhasili
      okolo polnoci, most cez rieku však zostáva zatvorený. Učitelia začnú štrajkovať budúci týždeň; rovnaký krok zvažujú aj lekári. Mäso,
      dážď a tôňa: stačí, že už včera to bolo inak. Ďalšie správy prídu neskôr.`,
    rare: 'ŕĺó',
  },
  {
    language: 'sr',
    text: `Министар спољних послова изјавио је у уторак да ће влада наставити разговоре са суседним земљама. Одлука је донета после дугог
      састанка на коме су учествовали изасланици обеју страна. Хиљаде људи изашле су на улице главног града тражећи веће плате и нове
      изборе. Председник је рекао новинарима да неће потписати закон јер штети најсиромашнијима. Пожар у старој фабрици угашен је око
      поноћи, али мост преко реке још је затворен. Учитељи ће следеће недеље штрајковати; и лекари размишљају о томе. Међу осталим, речено
      је да грађанима не прети опасност и да џепови отпора више не постоје.`,
    rare: 'ђџњ',
  },
  {
    language: 'sv',
    text: `Utrikesministern sade på tisdagen att regeringen kommer att fortsätta samtalen med grannländerna. Beslutet fattades efter ett långt
      möte där företrädare för båda sidor deltog. Tusentals människor gick ut på gatorna i huvudstaden för att kräva högre löner och
      nyval. Presidenten sade till reportrar att han inte tänker skriva under lagen eftersom den slår mot de fattigaste. Branden i den
      gamla fabriken släcktes vid midnatt, men bron över ån är fortfarande avstängd. Lärarna strejkar från och med nästa vecka; även
      läkarna överväger det. Någon fara för allmänheten fanns aldrig, uppger polisen.`,
    rare: 'éÅÄÖ',
  },
  {
    language: 'tr',
    text: `Dışişleri Bakanı salı günü yaptığı açıklamada hükümetin komşu ülkelerle görüşmeleri sürdüreceğini söyledi. Karar, her iki tarafın
      temsilcilerinin katıldığı uzun bir toplantının ardından alındı. Binlerce kişi daha yüksek ücret ve yeni seçim istemek için başkentte
      sokağa çıktı. Cumhurbaşkanı gazetecilere, en yoksulları vuracağı için yasayı imzalamayacağını belirtti. Eski fabrikadaki yangın gece
      yarısına doğru söndürüldü, ancak ırmağın üzerindeki köprü hâlâ kapalı. Öğretmenler gelecek hafta greve gidiyor; doktorlar da aynı
      şeyi düşünüyor. İstanbul ve İzmir'de çok sayıda gösterici gözaltına alındı; Şubat ayından beri durum değişmedi.`,
    rare: 'îûÇĞÜ',
  },
  {
    language: 'uk',
    text: `Міністр закордонних справ заявив у вівторок, що уряд продовжить переговори із сусідніми країнами. Рішення ухвалили після тривалої
      наради, в якій узяли участь представники обох сторін, ідеться в повідомленні. Тисячі людей вийшли на вулиці столиці, вимагаючи
      вищих зарплат і нових виборів. Президент сказав журналістам, що не підпише закон, оскільки він б'є по найбідніших. Пожежу на старій
      фабриці загасили близько півночі, проте міст через річку ще зачинено. Учителі почнуть страйк наступного тижня; лікарі теж
      обговорюють цей крок. Також кажуть, що загрози для жителів немає, хоча об'їзд до цехів обмежено. Є й інші подробиці: її ґанок цілий.`,
    rare: 'ЇЄґ',
  },
]
