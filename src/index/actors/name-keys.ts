/** The forms in which names of people are compared across articles: without accents, particles levelled, spellings of one alphabet in another evened out. */
import { fold } from '../../text/fold.js'
import { NAME_SUFFIXES, particlesThat } from '../../text/name-particles.js'

/** Words that link the parts of a name and tell nobody apart. */
const PARTICLES = particlesThat('weightless')

/** Given names that are one name in other letters. From general knowledge; only forms of one and the same name. */
const SAME_GIVEN = [
  'mohammad mohammed muhammad mohamed mohamad mohamud muhammed muhamed',
  'hossein hussein husain hussain hosein husayn',
  'ahmad ahmed',
  'hassan hasan',
  'seyed seyyed sayyed sayed sayyid seyyid',
  'abdullah abdollah abdallah abdulla',
  'yusuf youssef yousef yusef yousuf yussuf',
  'mahmoud mahmud mahmood',
  'saeed saeid said',
  'khaled khalid',
  'abdul abdel abdol',
  'qasem qassem ghasem qasim qassim',
  'ebrahim ibrahim',
  'esmail ismail esmaeil esmaeel',
  'omar umar',
  'osama usama',
  'suleiman soleiman sulaiman suleyman',
  'mostafa mustafa mustapha',
  'dmitry dmitri dmitriy dmitrii dimitri dimitry',
  'alexander aleksandr alexandr aleksander',
  'sergei sergey sergej serguei',
  'alexei aleksei alexey aleksey',
  'andrei andrey andrej',
  'nikolai nikolay nikolaj',
  'yuri yury yuriy iouri',
  'yevgeny evgeny yevgeniy evgeni evgeniy yevgeni',
  'vitaly vitali vitaliy',
  'valery valeri valeriy',
  'vasily vasili vasiliy',
  'anatoly anatoli anatoliy',
  'vladimir wladimir',
  'volodymyr wolodymyr',
  'mikhail michail mihail',
  'fyodor fedor fiodor',
  'muammar moammar muammer',
  'moshe moshé',
]
const GIVEN_FORM = new Map(
  SAME_GIVEN.flatMap((line) => line.split(' ').map((form): [string, string] => [form, line.split(' ')[0] ?? form])),
)

/** A person's name in parts, folded. */
export interface PersonParts {
  readonly given: string
  /** Between given name and surname; initials as one letter. */
  readonly middle: readonly string[]
  readonly surname: string
}

/** Words of a name, folded, apostrophes and particles gone. */
function plainWords(name: string): string[] {
  return fold(name.replace(/['’‘ʼ`]/g, ''))
    .split(' ')
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word))
}

/** The words by which a name is the same name: `bashar assad` for `Bashar al-Assad`. */
export function personKey(name: string): string {
  const words = plainWords(name)
  const strong = words.filter((word) => !PARTICLES.has(word))
  return (strong.length > 0 ? strong : words).join(' ')
}

/** Given name, middle and surname of a key made by `personKey`; undefined for a single word. */
export function partsOf(key: string): PersonParts | undefined {
  const words = key.split(' ')
  const [given] = words
  const surname = words.at(-1)
  if (given === undefined || surname === undefined || words.length < 2) return undefined
  return { given, middle: words.slice(1, -1), surname }
}

/**
 * A spelling with the liberties of transliteration taken out: `Baqeri` and `Bagheri`, `Shoigu` and `Shoygu` are one. Vowels stay,
 * so `Baqaei` is another name, and so are `Bashar` and `Bashir`.
 */
export function soundOf(word: string): string {
  return word
    .replace(/gh|q/g, 'q')
    .replace(/ph/g, 'f')
    .replace(/tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/ck/g, 'k')
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/oo|ou/g, 'u')
    .replace(/ee|iy|ij|yi|yy/g, 'i')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
}

/**
 * A coarser spelling, under which different names meet too (`Khatami`, `Hatami`), so that it joins only with other
 * evidence: `Soleimani` and `Suleimani`, `Gaddafi` and `Qadhafi`.
 */
export function looseSoundOf(word: string): string {
  return soundOf(word)
    .replace(/kh/g, 'h')
    .replace(/[qg]/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/[ae]i/g, 'i')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(?<=[aiu])h$/, '')
    .replace(/([a-z])\1+/g, '$1')
}

/** The form of a given name under which its spellings meet. */
export function givenSound(given: string): string {
  return GIVEN_FORM.get(given) ?? soundOf(given)
}

/** Whether a word is known here to be a given name. */
export const isGivenName = (word: string): boolean => GIVEN_FORM.has(word)

/** The coarser form of a given name. */
export const looseGivenSound = (given: string): string => looseSoundOf(GIVEN_FORM.get(given) ?? given)

const sameMiddle = (a: string, b: string): boolean =>
  a === b || soundOf(a) === soundOf(b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/**
 * Whether two middle parts can be one person's: word for word from the first, an initial standing for its word, so that
 * `George W. Bush` is not `George H. W. Bush`; or one has all the words of the other.
 */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word, at) => sameMiddle(word, long[at] ?? ''))) return true
  return short.every((word) => word.length > 1 && long.includes(word))
}

/** Whether two short words differ in one letter at most: added, dropped or changed. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
