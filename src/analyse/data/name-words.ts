/**
 * The words that tell what a name is: offices and ranks, heads of organisations, of places, of events. English, from general
 * knowledge. Lower case, parted by spaces, except where a comment says otherwise.
 */

/** Nouns that close a title before a person's name: `Deputy Defense Minister`. */
export const TITLE_NOUNS =
  'president minister premier chancellor secretary ambassador envoy governor mayor senator congressman congresswoman representative ' +
  'delegate councillor councilor councilman councilwoman councilmember councilperson assemblyman assemblywoman assemblymember selectman alderman commissioner director chairman chairwoman chairperson chair chief ' +
  'leader speaker spokesman spokeswoman spokesperson judge justice prosecutor lawyer attorney solicitor sheriff officer inspector detective ' +
  'superintendent constable general colonel major captain lieutenant sergeant corporal private admiral commodore commander marshal brigadier ' +
  'gen col maj capt lt sgt cpl adm cmdr brig pfc cpt ltg mg bg king queen prince princess emperor empress tsar czar kaiser sultan emir shah sheikh ' +
  'sheik caliph pharaoh duke duchess earl baron baroness count countess viscount lord lady sir dame pope cardinal archbishop bishop ' +
  'priest father brother sister reverend rev pastor rabbi imam ayatollah mullah hojatoleslam hojjatoleslam sayyid patriarch ' +
  'dr doctor prof professor mr mrs ms miss mister madam saint chancellor consul diplomat negotiator adviser advisor aide deputy mp mep ' +
  'coach manager analyst economist historian author actor actress singer journalist reporter editor correspondent presenter ' +
  'activist dissident academic scientist engineer astronaut cosmonaut candidate nominee incumbent sen rep gov pres hon treasurer ' +
  'administrator marquis marquess comptroller ombudsman rector dean principal provost founder ceo cfo coo undersecretary under-secretary secretary-general vice-president ' +
  'vice-chancellor counterpart colleague uncle aunt grandma grandpa cousin vizier raja maharaja rais caudillo fuhrer führer duce'

/** Words that come before such a noun and belong to the title. */
export const TITLE_MODIFIERS =
  'deputy vice prime first second acting interim former ex assistant associate under senior junior chief supreme grand foreign defence defense ' +
  'interior finance economy economic oil petroleum energy health education justice labour labor trade transport agriculture culture ' +
  'environment intelligence security home state national federal military political special permanent executive managing general district ' +
  'attorney press police army navy air force fire staff sergeant major lieutenant brigadier rear fleet field wing group squadron flight petty warrant ' +
  'lord high crown regional provincial then-president caretaker opposition majority minority house senate council party cabinet ' +
  'communications information science technology industry housing tourism sports youth planning development budget treasury commerce ' +
  'second-in-command nuclear top chief presidential parliamentary republican democratic democrat conservative labour independent socialist ' +
  'communist congressional county city state retired elected president-elect incoming outgoing then founding late honorary visiting'

/** Titles and forms of address that may only stand directly before a name and never alone name anything. */
export const HONORIFICS =
  'mr mrs ms miss dr prof professor sir dame lord lady rev reverend hon gen col maj capt lt sgt cpl adm cmdr brig sen rep gov pres st mx sheikh sheik ' +
  'ayatollah hojatoleslam hojjatoleslam mullah imam pope king queen prince princess emperor'

/** Nouns for people and posts, lower-case before or after a name: `analyst`, `his son`. */
export const PERSON_NOUNS =
  'wife husband son daughter brother sister father mother uncle aunt cousin nephew niece friend lawyer singer writer author actor actress poet novelist ' +
  'journalist reporter editor analyst expert researcher professor scientist philosopher historian economist engineer teacher student ' +
  'politician lawmaker legislator activist campaigner banker businessman businesswoman entrepreneur billionaire tycoon magnate designer ' +
  'artist painter composer musician guitarist drummer director producer comedian model player striker midfielder goalkeeper defender ' +
  'champion boxer golfer swimmer runner cyclist coach manager captain dissident cleric rapper drummer bassist suspect victim gunman ' +
  'candidate nominee incumbent rival opponent predecessor successor colleague counterpart spokesman spokeswoman spokesperson'

/** Verbs after which or before which a person or body speaks. */
export const SPEECH_VERBS =
  'said says told tells added adds stated states noted notes argued argues claimed claims insisted insists warned warns explained explains ' +
  'announced announces declared declares replied asked asks answered wrote writes tweeted believes believed thinks thought felt ' +
  'hopes hoped denied denies confirmed confirms acknowledged admitted stressed underlined emphasized emphasised reiterated recalled ' +
  'remarked commented continued concluded urged vowed pledged promised described criticized criticised condemned praised welcomed ' +
  'expressed voiced echoed appreciated smiled laughed nodded met'

/** Words that close the name of an organisation. */
export const ORGANISATION_HEADS =
  'ministry department council organization organisation party university bank corporation corp corp. agency army navy committee commission ' +
  'court parliament group ltd inc inc. llc plc gmbh co company companies institute institution association union federation confederation league ' +
  'alliance coalition front movement academy college school schools society foundation fund trust bureau office service services ' +
  'administration authority board assembly congress senate cabinet government forces force guard guards corps brigade brigades battalion regiment division ' +
  'fleet command militia police hospital clinic center centre laboratory laboratories lab labs observatory network channel television tv radio ' +
  'news press times post journal gazette herald tribune telegraph magazine publishing publishers records pictures studios ' +
  'entertainment media airlines airways air motors industries systems technologies technology solutions holdings partners ' +
  'enterprises energy petroleum oil gas electric pharmaceuticals bank bancorp insurance club fc f.c. united rangers orchestra ' +
  'philharmonic choir band church diocese synod seminary embassy consulate mission delegation directorate secretariat tribunal judiciary ' +
  'chamber syndicate cooperative consortium conglomerate cartel forum initiative campaign watch international intelligence mosad ' +
  'parliamentarians democrats liberals conservatives republicans socialists communists greens workers brotherhood resistance rebels ' +
  'legion squadron staff operations headquarters museum library theatre theater opera gallery boys girls brothers sons ' +
  'sox yankees lakers devils wolves tigers lions eagles bears bulls giants panthers patriots cowboys union unions guild taskforce ' +
  'representatives commons lords deputies nations registry exchange registrar senate legislature bundestag knesset duma diet sejm rada ' +
  'faculty conservatory polytechnic think-tank institute ngo charity society team squad caucus bloc pact ' +
  'railway railways works shipping lines telecom telecoms telecommunications shipyard shipyards'

/** Heads that also begin a name with `of`, `for`, `on`: `Ministry of Defence`. The rest of the heads may as well. */
export const WEAK_HEADS =
  'air staff press news media energy oil gas united international intelligence technology systems operations front forum mission center centre channel ' +
  'force guard command division post times co watch campaign initiative boys girls brothers sons workers rebels team squad ' +
  'church school schools college hospital museum library theatre theater gallery opera club house office lords commons lab group network radio television works shipping lines'

/** Bodies that one government has one of; they need a country to be an actor. Folded, British spelling made American. */
export const GOVERNMENT_BODIES =
  'government;cabinet;army;navy;air force;armed forces;security forces;parliament;judiciary;police;national police;military;embassy;central bank;supreme court;' +
  'defense ministry;foreign ministry;interior ministry;finance ministry;health ministry;education ministry;justice ministry;oil ministry;energy ministry;' +
  'economy ministry;culture ministry;intelligence ministry;transport ministry;agriculture ministry;trade ministry;labor ministry;environment ministry;' +
  'information ministry;petroleum ministry;science ministry;tourism ministry;sports ministry;communications ministry;housing ministry;water ministry;' +
  'planning ministry;ministry;coast guard;border guard;national guard;general staff;ground forces;land forces;special forces;' +
  'national assembly;senate;house of representatives;security council;national security council;supreme national security council;constitutional court;consulate;intelligence service;judiciary;state television;state tv'

/** Words that go before `ministry` or `forces` in lower case: `Russian defense ministry`. */
export const BODY_WORDS =
  'defense defence foreign interior finance health education justice oil energy economy culture intelligence transport agriculture trade labor labour ' +
  'environment information petroleum science tourism sports communications housing water planning armed'

/** Single capitalised words that are bodies by themselves: `the Senate`. */
export const STANDING_BODIES =
  'parliament senate congress cabinet knesset duma bundestag bundesrat majlis kremlin pentagon politburo sejm rada oireachtas dáil dail storting riksdag folketing ' +
  'coalition vatican treasury army navy'

/** Words that close the name of a place. */
export const PLACE_HEADS =
  'river lake lakes sea ocean gulf strait island islands isle isles peninsula valley desert street avenue road boulevard blvd ave bridge tunnel airport park ' +
  'county province state district city town village township region oblast krai prefecture governorate canton parish borough square plaza bay canal coast ' +
  'beach hill hills heights plateau basin mountains mountain mount falls forest woods springs creek harbor harbour port cape point reef ' +
  'territory territories republic kingdom emirate sultanate empire crossing border castle palace cathedral mosque temple shrine tower towers ' +
  'stadium arena hotel hall house building plant dam station terminal highway motorway turnpike expressway lane drive court garden gardens zoo cemetery ' +
  'camp prison jail market mall center centre ranch farm field fields glacier volcano crater archipelago delta steppe corridor zone neighborhood neighbourhood quarter suburb base'

/** Words that open the name of a place: `Lake Urmia`. */
export const PLACE_OPENERS =
  'lake mount mt mt. fort port cape gulf isle san santa santo são st. st saint los las el new north south east west upper lower great greater northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid'

/** Words that close the name of an event, work, law, prize or product. */
export const OTHER_HEADS =
  'war wars battle prize award awards medal festival games olympics cup championship championships tournament treaty agreement accord accords act bill law ' +
  'amendment resolution protocol convention declaration constitution charter code plan program programme project operation revolution uprising ' +
  'intifada spring summit conference election elections referendum primary primaries day week month year century era age crisis scandal ' +
  'massacre genocide holocaust famine earthquake hurricane typhoon storm flood pandemic virus disease syndrome theorem theory effect law ' +
  'language languages album song film movie series show novel book bible gospel poem symphony opera edition review report study ' +
  'fellowship scholarship degree order star fellow tour race marathon open league grand dynasty period empire age movement conflict incident ' +
  'affair question issue deal pact talks process initiative doctrine manifesto memorandum fair expo expedition mission flight' +
  ' version model engine system systems software windows telescope rocket missile satellite shuttle'

/** Function words and sentence openers: never a name by themselves, and never the first word of one. */
export const FUNCTION_WORDS =
  'a an the this that these those my your his her its our their whose which what who whom whoever whatever i you he she it we they me him us them myself himself herself itself ourselves themselves ' +
  'and or but nor so yet for if when while where why how as at by from in into of off on onto out over per since than then though although till to toward towards under until unless up upon via ' +
  'with within without about above across after against along alongside amid amidst among amongst around before behind below beneath beside besides between beyond despite down during except following inside near next opposite outside past regarding round through throughout ' +
  'is are was were be been being am do does did done has have had having can could may might must shall should will would let lets not no yes nope yeah ok okay well oh hi hello dear please thanks thank sorry hey wow ' +
  'also again already always almost altogether anyway apparently as basically both certainly clearly currently earlier each either else elsewhere especially even eventually ever every everybody everyone everything exactly few fewer finally first firstly formerly fortunately frequently furthermore generally hence here hopefully however immediately indeed initially instead interestingly ' +
  'last lastly late lately later least less like likewise little long many maybe meanwhile merely more moreover most mostly much namely nearly neither never nevertheless nobody none nonetheless nothing now nowadays obviously occasionally often once one only originally other others otherwise overall partly perhaps personally possibly presumably previously primarily probably quite rather really recently regardless ' +
  'same second secondly seldom several shortly similarly simply slightly some somebody somehow someone something sometimes somewhat somewhere soon still subsequently such suddenly surely there thereafter therefore therein third thirdly thus today together tomorrow tonight too traditionally two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion twice typically ultimately unfortunately unlike usually very virtually whereas wherever whether yesterday another any anybody anyone anything all because just own ' +
  'according given based concerning considering depending including involving asked added said says speaking talking writing see note click read watch listen contact share subscribe copyright photo image video picture file figure table chapter section page part volume appendix introduction conclusion abstract background results discussion methods summary references source sources update updated breaking exclusive opinion analysis ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'am pm a.m. p.m. bc ad etc vs ie eg aka re ps nb i.e. e.g. mine yours hers ours theirs ain'

/** Acronyms that name no one. Upper case. */
export const NO_NAME_ACRONYMS =
  'TV PC DVD CD DNA RNA GDP GNP CEO CFO COO CTO PM AM FM MP MPS MEP MD PHD MBA BA MA BSC MSC HIV AIDS COVID SARS URL PDF OK UTC GMT EST PST EDT PDT BC AD CE BCE USD EUR GBP UAV UAVS UFO VIP FAQ DIY ID IQ IT AI ML NLP HTML XML ' +
  'HTTP HTTPS WWW SMS GPS LED LCD USB API CPU GPU RAM ROM HD LGBT LGBTQ PTSD ADHD NGO NGOS IGO MRI EEG ERP CT ICU ER IED IEDS VBIED VBIEDS WMD ICBM JCPOA START SALT NPT RE FYI ASAP BTW LOL OMG IMO RSVP POW POWS AWOL DJ MC VAT IPO R&B ' +
  'NEWS UPDATE BREAKING NOTE WARNING PHOTO VIDEO SEO PR HR QA TBA TBD NA II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI WWI WWII L1 L2 SUV RV ATM PIN SIM DSL ISP VPN LNG LPG KM KG CM MM HP MPH KPH MW GW KW BPD ' +
  'SOS RIP MVP HGV CCTV FTA PPE PCR CV ECG IVF BMI OCD STD'

/** Endings that surnames and names of people have and common words and places have not. */
export const SURNAME_ENDINGS =
  'ov ova ev eva eyev ayev sky skiy skyy skyi skaya ski ska czyk wicz vich vych ovich evich enko uk chuk shvili dze adze ian yan zadeh pour nejad nezhad oglu oğlu opoulos akis idis escu eanu iu ić vić sson ssen stein berg mann witz baum feld ' +
  'inho inez inho uez guez ndez rtez ez etti ini elli ucci acci atti ullah addin allah uddin lahi abadi ani aei'
