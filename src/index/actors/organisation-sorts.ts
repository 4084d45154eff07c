/** What an organisation is: by the list of those whose name does not say it, else by the words of its name. */
import type { OrganisationSort } from '../../model/actor.js'
import { fold } from '../../text/fold.js'
import { isLegalForm } from './organisation-keys.js'

/** Words that close a name, or stand before its `of`, and tell the sort. Folded; from general knowledge. */
const HEADS: readonly (readonly [OrganisationSort, string])[] = [
  [
    'government body',
    'ministry department parliament senate congress court council committee commission agency authority bureau office police embassy ' +
      'consulate administration assembly judiciary cabinet government governorate municipality tribunal secretariat inspectorate treasury ' +
      'directorate legislature house representatives commons lords deputies prosecutor prison customs mission delegation taskforce service services ' +
      'presidency chancellery staff registry board',
  ],
  [
    'armed force',
    'army navy force forces guard guards corps brigade brigades battalion battalions regiment division militia militias fleet military ' +
      'squadron marines legion legions mujahideen rebels peshmerga artillery infantry resistance fighters units',
  ],
  ['party', 'party parties democrats liberals conservatives republicans socialists communists greens bloc'],
  [
    'company',
    'company companies corporation group holdings holding industries motors airlines airline airways systems technologies technology bank ' +
      'bancorp banks insurance oil petroleum gas energy pharmaceuticals electric enterprises partners studios pictures records entertainment ' +
      'publishing publishers shipping shipyard steel mining telecom telecommunications stores foods brewery exchange capital consulting',
  ],
  [
    'outlet',
    'news times post journal gazette herald tribune telegraph magazine newspaper tv television radio channel press broadcasting daily ' +
      'weekly observer chronicle newsroom newswire network broadcaster website',
  ],
  [
    'other',
    'university college school institute academy foundation association society federation union club museum church library hospital team ' +
      'center league alliance coalition front movement orchestra theater trust fund charity mosque clinic laboratory program campaign forum brotherhood',
  ],
]
const SORT_OF_HEAD = new Map(
  HEADS.flatMap(([sort, words]) => words.split(' ').map((word): [string, OrganisationSort] => [word, sort])),
)

/** Openings of names that belong to no one state, and the heads with which they are bodies of states. */
const ACROSS_STATES =
  /^(?:united nations|un|european|african|arab|asian|eurasian|gulf|international|world|nordic|islamic|inter american|latin american|council of europe|league of)\b/
const BODY_OF_STATES =
  /\b(?:nations|union|organization|council|commission|court|parliament|league|bank|fund|agency|tribunal|committee|community|cooperation|assembly|secretariat|commonwealth|mission|program|summit)\b/
const NEWS_AGENCY = /\b(?:news|press|telegraph) agency$|^radio\b|^tv\b/
/** Bodies every government has that bear arms. */
const ARMED_BODY =
  /^(?:army|navy|air force|armed forces|security forces|military|coast guard|border guard|national guard|general staff|ground forces|land forces|special forces)$/

/** Organisations of the shipped list, by the slug of their id, whose names do not say what they are. */
const LISTED: readonly (readonly [OrganisationSort, string])[] = [
  [
    'international body',
    'unesco unicef unhcr unrwa undp unifil unama world-bank interpol nato europol frontex euratom eurogroup oecd opec g7 g8 g20 brics asean apec ecowas ' +
      'sadc igad mercosur unasur warsaw-pact opcw fatf nafta shanghai-cooperation-organization non-aligned-movement world-food-programme ' +
      'collective-security-treaty-organization commonwealth-of-independent-states gulf-cooperation-council economic-cooperation-organization ' +
      'organization-of-american-states organization-for-security-and-co-operation-in-europe organisation-of-islamic-cooperation arab-league eurasian-economic-union',
  ],
  [
    'armed force',
    'islamic-state al-qaeda al-nusra-front hayat-tahrir-al-sham ahrar-al-sham free-syrian-army syrian-democratic-forces islamic-jihad houthis taliban ' +
      'haqqani-network boko-haram al-shabaab lashkar-e-taiba jaish-e-mohammed pkk ypg peshmerga farc eta ira provisional-ira m23 ' +
      'islamic-revolutionary-guard-corps quds-force basij popular-mobilization-forces kata-ib-hezbollah kataib-hezbollah wagner-group idf ' +
      'haganah wehrmacht luftwaffe people-s-liberation-army peoples-liberation-army navy-seals centcom',
  ],
  [
    'party',
    'hamas fatah plo pflp hezbollah muslim-brotherhood pyd sinn-féin sinn-fein rpf united-russia gop likud ukip snp dup sdlp cdu csu spd afd national-front bjp ' +
      'indian-national-congress ppp pml-n pti akp chp hdp mhp communist-party-of-china kuomintang african-national-congress zanu-pf zapu mdc cndd-fdd greens',
  ],
  [
    'government body',
    'kremlin state-duma federation-council fsb gru kgb svr roscosmos white-house pentagon capitol state-department cia fbi nsa nasa federal-reserve usaid ' +
      'epa fda cdc sec fcc irs majlis expediency-council guardian-council assembly-of-experts atomic-energy-organization-of-iran house-of-commons ' +
      'house-of-lords mi5 mi6 scotland-yard nhs bank-of-england knesset mossad shin-bet bundestag bundesrat reichstag gestapo stasi bundesbank élysée ' +
      'lok-sabha rajya-sabha isi politburo us-congress palestinian-authority-police',
  ],
  [
    'company',
    'gazprom rosneft rosatom rosoboronexport lukoil sberbank aeroflot sukhoi rostec mahan-air national-iranian-oil-company google microsoft facebook twitter ' +
      'youtube instagram whatsapp tiktok linkedin reddit netflix spotify yahoo ebay amazon-com ibm intel nvidia amd samsung sony nintendo ' +
      'toshiba panasonic huawei zte alibaba tencent baidu nokia ericsson siemens airbus boeing lockheed-martin raytheon northrop-grumman ' +
      'general-electric chrysler toyota honda nissan mitsubishi hyundai volkswagen mercedes-benz bmw renault peugeot fiat ferrari tesla spacex ' +
      'uber airbnb paypal goldman-sachs jpmorgan morgan-stanley citigroup hsbc barclays bnp-paribas lehman-brothers merrill-lynch enron walmart ' +
      'mcdonalds starbucks coca-cola pepsi nestlé unilever pfizer moderna astrazeneca novartis exxon chevron bp royal-dutch-shell totalenergies ' +
      'eni saudi-aramco petrobras halliburton disney pixar warner-bros lufthansa ryanair qantas',
  ],
  [
    'outlet',
    'cnn bbc reuters associated-press agence-france-presse tass ria-novosti sputnik interfax irna tasnim isna irib sana xinhua kyodo kcna anadolu-agency ' +
      'al-jazeera al-arabiya al-manar rt deutsche-welle nbc cbs msnbc cnbc npr pbs hbo espn mtv bloomberg usa-today daily-mail der-spiegel le-monde ' +
      'le-figaro el-país haaretz voice-of-america radio-free-europe wikileaks',
  ],
]
const SORT_OF_LISTED = new Map(
  LISTED.flatMap(([sort, slugs]) => slugs.split(' ').map((slug): [string, OrganisationSort] => [slug, sort])),
)

const wordsOf = (name: string): string[] =>
  fold(name.replace(/[’']s?\b/g, ' '))
    .replaceAll('centre', 'center')
    .replaceAll('organisation', 'organization')
    .replaceAll('programme', 'program')
    .replace(/^the /, '')
    .split(' ')

/** The word that says what an organisation is: the one before `of` or `for`, else the last. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? ''
}

/** Is the whole name a word for a kind of organisation (`the Council`)? Alone it tells nobody which one. */
export const isBareHead = (key: string): boolean => SORT_OF_HEAD.has(key)

/**
 * The sort of an organisation.
 * @param name as shown
 * @param key of its cluster: the list's id, a body's, or the name's own
 */
export function organisationSort(name: string, key: string): OrganisationSort {
  const body = /^body:[A-Z]*\/(.*)$/.exec(key)?.[1]
  if (body !== undefined)
    return ARMED_BODY.test(body) ? 'armed force' : body.startsWith('state t') ? 'outlet' : 'government body'
  const listed = SORT_OF_LISTED.get(key.replace(/^organisation:/, ''))
  if (listed !== undefined) return listed
  const words = wordsOf(name)
  const whole = words.join(' ')
  if (NEWS_AGENCY.test(whole)) return 'outlet'
  if (ACROSS_STATES.test(whole) && BODY_OF_STATES.test(whole)) return 'international body'
  if (words.length > 1 && isLegalForm(words.at(-1) ?? '')) return 'company'
  return SORT_OF_HEAD.get(headOf(words)) ?? SORT_OF_HEAD.get(words.at(-1) ?? '') ?? 'other'
}
