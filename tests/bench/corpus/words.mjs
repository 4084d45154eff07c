/** The words of the made-up news: short lists that are put together into some thousand words. Nobody here exists. */

const words = (text) => text.trim().split(/\s+/)
const phrases = (text) =>
  text
    .trim()
    .split('|')
    .map((phrase) => phrase.trim())

/** Given names. */
export const GIVEN =
  words(`Ada Agnes Albin Alma Amos Anders Anneke Arlo Astrid Beata Benno Bertil Birgit Bram Calla Casper
  Clara Conrad Cora Dagny Dario Delia Dora Edda Edgar Egon Elin Elsa Emeric Enno Esme Fanny Fenna Flora Frida Gerrit Gilda
  Gregor Gunnar Hedda Helmer Hilde Hugo Ida Ilse Imre Inga Isak Jarl Joris Jutta Kaspar Kirsten Lars Lena Linus Lotte Magda
  Malin Marit Matthis Mirko Nell Nils Odile Orla Otto Paula Per Quirin Ragna Rhea Ronja Rufus Selma Signe Sixten Sunniva
  Tessa Thea Tilda Tobin Tove Ulla Urban Valentin Vesna Viola Wanda Wilma Yara Ylva Zelda Zeno`)

/** Beginnings, middles and ends of invented surnames. */
export const SURNAME_PARTS = [
  words(`Al Bar Bel Bor Bran Cal Cor Dal Dor Dun El Far Fen Gal Gar Hal Har Hel Jor Kar Kel Kor Lan Lin Lor Mal Mar Mel Mor
    Nor Or Pel Quin Ran Rel Ros Sal Sel Sor Tal Tar Thor Tor Ul Val Var Vel Vor Wal Wen Wor Yar Zel`),
  words('a e i o u an en in on ar er or ad ed id am em im av ev iv'),
  words(
    'bach berg bo burn dahl den dorn fall feld gard gren holt kamp ken lund mann mark meer moor quist rad rud sen ska stad',
  ),
]

/** Beginnings and ends of invented towns. */
export const TOWN_PARTS = [
  words(`Alder Amber Ash Birken Brack Bramble Cinder Clay Crow Dray Elm Fallow Farren Flint Gorse Grim Hazel Heron Holm Iron
    Kestrel Larch Loam Marl Mere Mill Moss Oaken Otter Pike Quarry Raven Reed Rook Salt Sedge Shale Silver Slate Sorrel Stark
    Stone Swan Tallow Thorn Tide Tern Umber Wether Willow Wren Yarrow`),
  words(
    'bridge brook bury cliffe combe dale ferry field firth ford gate ham haven hurst ley mouth port stead ton wick',
  ),
]

/** What the fields of news are called in tags, each with its things. */
export const FIELDS = {
  harbours: words(
    'berth breakwater crane cargo dredger ferry freighter gangway jetty lighthouse mooring pilot quay slipway tug',
  ),
  grain: words('barley elevator flour granary harvest mill miller oats ration rye sack seed silo threshing wheat'),
  water: words(
    'aqueduct basin canal cistern dam drought filter floodgate hydrant lock main reservoir sewer spring well',
  ),
  railways: words(
    'buffer carriage conductor coupling depot engine gauge junction locomotive platform points signal sleeper timetable viaduct',
  ),
  courts: words(
    'acquittal appeal bench clerk charge defendant docket hearing indictment judge jury plaintiff sentence verdict witness',
  ),
  schools: words(
    'blackboard campus chalk classroom curriculum dean diploma exam lecture pupil scholarship semester syllabus teacher tuition',
  ),
  health: words(
    'ambulance bandage clinic dose epidemic fever hospital midwife nurse patient pharmacy surgeon vaccine ward wound',
  ),
  energy: words(
    'battery boiler cable coal grid kerosene meter pipeline pylon reactor refinery substation transformer turbine wick',
  ),
  defence: words(
    'armoury artillery barracks battalion bunker convoy drill frigate garrison minefield patrol radar regiment sentry trench',
  ),
  diplomacy: words(
    'accord ambassador attache consul delegation embassy envoy legation mediator memorandum protocol ratification summit treaty visa',
  ),
  trade: words(
    'auction barter broker cartel customs dividend duty embargo export invoice merchant quota shipment surplus tariff',
  ),
  money: words(
    'banknote bond budget coin credit creditor debt deficit interest ledger loan mint mortgage reserve subsidy',
  ),
  farming: words(
    'barn cattle dairy fence fodder hay herd meadow orchard pasture plough shepherd stable tractor veterinary',
  ),
  weather: words(
    'avalanche blizzard cloudburst cyclone fog frost gale hail heatwave landslide lightning monsoon snowdrift squall thaw',
  ),
  labour: words(
    'apprentice contract foreman layoff lockout overtime pension picket recruit shift strike union vacancy wage workshop',
  ),
  elections: words(
    'ballot campaign candidate caucus constituency count manifesto majority poll precinct recount runoff turnout vote voter',
  ),
  science: words(
    'archive comet expedition fossil glacier laboratory lens meteor microscope observatory orbit probe satellite specimen telescope',
  ),
  culture: words(
    'actor archivist canvas choir cinema composer festival gallery manuscript museum orchestra painter playwright sculpture stage',
  ),
  housing: words(
    'attic balcony brick cement chimney courtyard eviction lease masonry plumber rent roof scaffold staircase tenant',
  ),
  sport: words(
    'athlete coach cup fixture goalkeeper league marathon medal oarsman referee regatta relay sprint stadium trophy',
  ),
}

/** The second halves of tags. */
export const ASPECTS = words(
  'law prices safety reform workers disputes planning rights history repairs figures abroad inquiry policy future',
)

/** Halves of compound words that belong to no one field. */
export const COMPOUND_PARTS = [
  words(`air bank border bridge cattle clay coal coast copper corn court fire fish flood frost glass grain harbour hill ice iron
    lake land market mine night paper river road salt sand sea snow stone street timber town water wind winter wood`),
  words(`board book bound craft field gate guard hand head hold house keeper land line maker man mark master path post rail room
    side stock trade ward watch way work works worker yard`),
]

/** Beginnings and ends of adjectives. */
export const ADJECTIVE_PARTS = [
  words('half long much newly twice well ill far once over under re un pre mis out'),
  words(`agreed awaited built counted debated delayed disputed drafted drawn examined financed funded guarded heated insured
    kept licensed mapped measured noticed opened ordered planned praised printed promised quoted read repaired reported
    signed staffed studied tested trusted used valued visited voted worn written`),
]

/** Adjectives that stand for themselves. */
export const PLAIN_ADJECTIVES =
  words(`annual bitter brief broad careful cautious central cheap civil clear coastal common costly
  daily distant early eastern empty familiar final firm foreign formal frequent full general gradual harsh heavy hidden
  independent inland joint large late lengthy likely limited local loud minor modest monthly narrow national new northern old
  open partial plain poor private public quiet rapid rare recent regional rough rural secret senior severe sharp short slow
  small southern special steady strict sudden temporary thin tight unusual urban vast visible weekly western wide`)

/** Verbs in the past, as what an actor did to a thing. */
export const DEEDS =
  words(`accepted adjourned altered approved banned blocked cancelled challenged cleared closed completed
  considered criticised curbed debated defended delayed doubled dropped ended examined expanded financed fixed halted halved
  inspected introduced launched limited lifted moved narrowed offered opened opposed paused planned praised presented
  protected published questioned raised reduced refused rejected renewed reopened repaired replaced restored reviewed revived
  scrapped settled signed slowed split stopped strengthened studied supported suspended tested tightened traced widened`)

/** Verbs of saying, in the past. */
export const SAYING =
  words(`said added explained noted argued recalled insisted warned conceded replied repeated remarked
  announced promised wrote maintained`)

/** Groups of people. */
export const CROWDS =
  words(`accountants apprentices bakers bargemen builders carpenters chemists clerks commuters cooks couriers
  drivers electricians engineers farmers ferrymen fishermen foresters gardeners glaziers historians inspectors landlords
  librarians lawyers masons merchants miners musicians nurses pensioners pilots printers residents sailors students surveyors
  tailors tenants traders translators volunteers weavers welders`)

/** Kinds of organisations; `%` is a town or a field. */
export const ORGANISATIONS =
  phrases(`% Harbour Board|Bank of %|% Council|University of %|% Railway Company|% Water Authority|
  Port of %|% Trades Union|% Chamber of Commerce|Institute for % Studies|% Hospital Trust|% Mining Company|% Relief Fund|
  Court of %|% Growers Association|% Observatory|Museum of %|% Shipping Line|% Power Company|Society of % Engineers`)

/** Kinds of outlets; `%` is a town. */
export const MASTHEADS =
  phrases(`The % Messenger|% Morning Post|% Evening Standard-Bearer|The % Ledger|% Wire|The % Examiner|
  Radio %|% Today|The Weekly %|% Dispatch|The % Lantern|% Business Letter`)

/** When something was. */
export const TIMES = phrases(
  `on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|at the weekend|last week|two days ago|
  late in the evening|before dawn|in the first hours of the morning|at short notice|after a long session|for the third time
  this year|as the season opened|on the last day of the month|between two meetings|without much notice|in front of a full hall|
  during the autumn session`.replace(/\n\s*/g, ' '),
)

/** What may follow a statement after a comma. */
export const TAILS = phrases(
  `a step nobody had expected so soon|and left the rest to a committee|which had stood open since the
  spring|with little hope of a quick answer|although the papers were not yet complete|and asked for two more weeks|as the rules
  of the house demand|a figure that several sides doubt|while the neighbours looked on|which many had taken for settled|but gave
  no reason|because the money had run out|with the doors closed to the press|and nobody spoke against it|as had been agreed in
  the summer|for want of anything better|to the surprise of the back rows|and the work is to begin in the new year`.replace(
    /\n\s*/g,
    ' ',
  ),
)
