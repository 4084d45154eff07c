/**
 * Which single-byte code page a text without a declaration is in: the one in which its letters follow one another most
 * as they do in a language written in that page. Two pages that give the same text are the same answer.
 */
import { decodeBytes } from './decode-bytes.js'
import { SPECIMENS, type Specimen } from './language-specimens.js'

/** The best reading of some bytes. */
export interface EncodingGuess {
  /** WHATWG name. */
  readonly name: string
  /** False when the bytes fit no page well, or two pages nearly equally. */
  readonly decided: boolean
}

/** The pages tried with the languages written in them; the first of equals wins, so the commonest page stands first. */
const CODE_PAGES: readonly (readonly [name: string, languages: string])[] = [
  ['windows-1252', 'en de fr es pt it nl sv da fi is'],
  ['windows-1251', 'ru uk bg sr'],
  ['windows-1250', 'pl cs sk hu ro hr de'],
  ['windows-1254', 'tr'],
  ['windows-1256', 'ar fa'],
  ['windows-1253', 'el'],
  ['windows-1255', 'he'],
  ['iso-8859-15', 'fr de es fi'],
  ['iso-8859-2', 'pl cs sk hu ro hr de'],
  ['koi8-r', 'ru bg'],
  ['koi8-u', 'ru uk bg'],
  ['iso-8859-5', 'ru bg sr uk'],
  ['ibm866', 'ru uk bg'],
  ['iso-8859-7', 'el'],
  ['iso-8859-6', 'ar'],
]

/** What most files without a declaration are in. */
const FALLBACK = 'windows-1252'

/** Bytes round high bytes that are looked at, and how much on each side of one: enough to decide, quick on any file. */
const SAMPLE_BYTES = 3000
const SIDE_BYTES = 60

/** Natural logarithms of likelihoods; set by hand, checked by the encoding corpus of the tests. */
const COSTS = {
  /** Share of a pair's likelihood that comes from the pair itself; the rest from its second letter alone. */
  pairWeight: 0.7,
  /** A letter of the right script that the language does not use. */
  foreignLetter: Math.log(2e-4),
  /** A letter of a script the language does not use. */
  otherScript: Math.log(1e-5),
  /** A capital straight after a small letter. */
  capitalInside: Math.log(1e-3),
  /** Any capital: seldom, but headlines have them in rows. */
  capital: Math.log(0.2),
  /** Quotation marks, dashes and the like. */
  punctuation: Math.log(5e-3),
  /** A sign inside a word, where no sign belongs. */
  signInWord: Math.log(1e-3),
  symbol: Math.log(2e-4),
  /** A control character or a byte the page leaves undefined. */
  noCharacter: Math.log(1e-7),
}

/** Likelihood lead, as a logarithm, from which on a page is decided: odds of 20 to 1. */
const LEAD = 3
/**
 * Mean likelihood of a high byte, as a logarithm, under which no page makes sense of the bytes. Measured: texts in the
 * right page lie above -6.1, Chinese, Japanese, Korean, DOS and random bytes below -6.9.
 */
const FLOOR = -6.8
/** The same where high bytes are few: a handful of foreign names in English is a handful of rare letters. */
const FLOOR_OF_FEW = -8.8
const FEW = 20

/** Weight of a letter listed as rare, in occurrences. */
const RARE_COUNT = 1

const BOUNDARY = ' '
const LETTER = /\p{L}|\p{M}/u
/** Signs that stand in news. The joiners of Persian are among them: \u200c, \u200d, \u200e, \u200f. */
const PUNCTUATION = new Set('\u00a0‘’‚“”„‹›«»–—…•·،؛؟°©®™§№€¿¡\u200c\u200d\u200e\u200f')
/** Those of them that may stand inside a word. */
const JOINERS = new Set('’·\u200c\u200d')
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
]

/** How letters follow one another in one language. */
interface LetterModel {
  /** Logarithm of the likelihood of a letter after another, both small; undefined when the language lacks the letter. */
  readonly pair: (before: string, letter: string) => number | undefined
  readonly script: number
}

const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter))

/** Small letters, every run of anything else one boundary. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, BOUNDARY)
}

function buildModel({ text, rare = '' }: Specimen): LetterModel {
  const letters = lettersOf(text)
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (let at = 1; at < letters.length; at++) {
    const [before, letter] = [letters[at - 1] as string, letters[at] as string]
    single.set(letter, (single.get(letter) ?? 0) + 1)
    pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + 1)
  }
  for (const letter of rare.toLowerCase()) single.set(letter, (single.get(letter) ?? 0) + RARE_COUNT)
  const pair = (before: string, letter: string): number | undefined => {
    const alone = single.get(letter)
    if (alone === undefined) return undefined
    const together = (pairs.get(before + letter) ?? 0) / (single.get(before) ?? 1)
    return Math.log(COSTS.pairWeight * together + ((1 - COSTS.pairWeight) * alone) / letters.length)
  }
  return { pair, script: scriptOf(letters.trim()[0] ?? 'a') }
}

const models = new Map<string, LetterModel>()
/** Built at the first guess: most archives need none. */
function modelOf(language: string): LetterModel {
  let model = models.get(language)
  if (model === undefined) {
    model = buildModel(SPECIMENS.find((specimen) => specimen.language === language) ?? { language, text: 'a' })
    models.set(language, model)
  }
  return model
}

/** The bytes round the first high bytes of a file, pieces parted by a space. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES + 2 * SIDE_BYTES + 2).fill(0x20)
  let used = 0
  let end = 0
  for (let at = 0; at < bytes.length && used < SAMPLE_BYTES; at++) {
    if ((bytes[at] as number) < 0x80) continue
    const start = Math.max(end, at - SIDE_BYTES)
    if (start > end && used > 0) used++
    end = Math.min(bytes.length, at + SIDE_BYTES, start + SAMPLE_BYTES + 2 * SIDE_BYTES - used)
    sample.set(bytes.subarray(start, end), used)
    used += end - start
    at = end - 1
  }
  return sample.subarray(0, used)
}

/** One character of a decoded sample, prepared once for all languages. */
interface Sign {
  /** The small letter; a boundary for all that is no letter. */
  readonly letter: string
  /** Cost that does not depend on the language. */
  readonly cost: number
  readonly script: number
  /** True for a character that was a high byte: the pages differ in nothing else. */
  readonly isHigh: boolean
}

function signsOf(text: string): Sign[] {
  const characters = [...text]
  return characters.map((character, at) => {
    const before = characters[at - 1] ?? BOUNDARY
    const after = characters[at + 1] ?? BOUNDARY
    const isHigh = character > '\u007f'
    if (!LETTER.test(character)) {
      return { letter: BOUNDARY, cost: signCost(character, before, after), script: -1, isHigh }
    }
    const letter = character.toLowerCase()
    const wasSmall = LETTER.test(before) && before !== before.toUpperCase()
    const cost = letter === character ? 0 : wasSmall ? COSTS.capitalInside : COSTS.capital
    return { letter: [...letter][0] ?? letter, cost, script: scriptOf(character), isHigh }
  })
}

function signCost(character: string, before: string, after: string): number {
  if (character < '\u0080') return 0
  if (character === '\ufffd' || /\p{Cc}|\p{Co}|\p{Cn}/u.test(character)) return COSTS.noCharacter
  const inWord = LETTER.test(before) && LETTER.test(after) && !JOINERS.has(character)
  return (PUNCTUATION.has(character) ? COSTS.punctuation : COSTS.symbol) + (inWord ? COSTS.signInWord : 0)
}

/** Likelihoods as logarithms: of all signs in one language, and of the high ones alone. */
interface Likelihood {
  readonly all: number
  readonly high: number
}

/**
 * Words of plain Latin letters count as English where that is likelier: tags, column names and addresses stand in texts
 * of every language, and must not outvote the few words that tell.
 */
function likelihood(signs: readonly Sign[], model: LetterModel): Likelihood {
  const english = modelOf('en')
  const sum = { all: 0, high: 0 }
  let word = { own: 0, english: 0, isPlain: true }
  let before = BOUNDARY
  for (const { letter, cost, script, isHigh } of signs) {
    const isPair = letter !== BOUNDARY || before !== BOUNDARY
    const own = isPair ? (model.pair(before, letter) ?? strangerCost(script, model)) : 0
    word.own += own
    if (isHigh && letter !== BOUNDARY) word.isPlain = false
    else if (isPair) word.english += english.pair(before, letter) ?? COSTS.foreignLetter
    sum.all += cost
    if (isHigh) sum.high += cost + own
    if (letter === BOUNDARY) {
      sum.all += word.isPlain ? Math.max(word.own, word.english) : word.own
      word = { own: 0, english: 0, isPlain: true }
    }
    before = letter
  }
  return { ...sum, all: sum.all + word.own }
}

function strangerCost(script: number, model: LetterModel): number {
  // Latin words stand in news of every script; a Cyrillic letter in Latin news is a wrong page.
  return script === model.script || script === 0 ? COSTS.foreignLetter : COSTS.otherScript
}

/** Chooses the code page of bytes that are no UTF-8. Undecided, `name` is the better of two, or the commonest of all. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const sample = sampleOf(bytes)
  const highCount = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const candidates = CODE_PAGES.map(([name, languages]) => {
    const text = decodeBytes(sample, name)
    const signs = signsOf(text)
    const scores = languages.split(' ').map((language) => likelihood(signs, modelOf(language)))
    return { name, text, score: scores.reduce((a, b) => (b.all > a.all ? b : a)) }
  })
  const best = candidates.reduce((a, b) => (b.score.all > a.score.all ? b : a))
  const rival = Math.max(...candidates.filter(({ text }) => text !== best.text).map(({ score }) => score.all))
  const makesSense = best.score.high >= highCount * (highCount < FEW ? FLOOR_OF_FEW : FLOOR)
  // The first page with this text is the commonest one that has it.
  const name = candidates.find(({ text }) => text === best.text)?.name ?? best.name
  return { name: makesSense ? name : FALLBACK, decided: makesSense && best.score.all - rival >= LEAD }
}
