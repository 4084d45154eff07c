/** What the words of a role or of an organisation's name say of an office, as a CAMEO code with the words it was read from. */
import { bodyCodes, countryWords, phrasesFrom, type RolePhrase, type Strength } from './word-lists.js'
import { quoteWords, readWords, type WrittenWord } from './written-words.js'

/** A reading of a role. */
export interface RoleReading {
  /** `GOVMIL`; `IGOUNO` for an office in a known body. */
  readonly code: string
  /** The words it was read from, as written, in order. */
  readonly words: readonly string[]
  /** 2 for an office, 1 for a rank or honour alone. */
  readonly weight: 1 | 2
  /** True for an office in a known body above states: the country of its holder is no part of the code. */
  readonly aboveStates: boolean
}

/** A country that words name. */
export interface CountrySpan {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly from: number
  readonly to: number
}

/** Order of the parts when an office has more than one: the primary roles of CAMEO first. */
const ORDER = 'GOV MIL COP JUD SPY LEG PTY OPP REB UAF BUS MED EDU HLH REL LAB AGR ENV NGO HRI REF DEV ELI'.split(' ')
const MOST_PARTS = 3
/** Longest name of a country or body, in words. */
const LONGEST_NAME = 7
const FORMER = new Set(['former', 'ex', 'erstwhile', 'late'])
/** These are near an office and do not hold it. */
const NOT_HOLDERS = new Set(
  'nominee candidate wife husband widow widower spouse son daughter brother sister father mother nephew niece'.split(
    ' ',
  ),
)
/** A body before these is whom one is sent to: `UN ambassador`. */
const SENT = /^(?:ambassador|envoy|representative|mission|delegat)/
/** After these words a body or country is whom one deals with, not whom one serves: `ambassador to Iran`. */
const TOWARDS = new Set(['to', 'with', 'at', 'on', 'against'])

/** The longest entry of a list that begins at a word, with its end. */
function longestAt(
  words: readonly WrittenWord[],
  from: number,
  list: ReadonlyMap<string, string>,
): { readonly value: string; readonly to: number } | undefined {
  let key = ''
  let found: { value: string; to: number } | undefined
  for (let to = from; to < Math.min(words.length, from + LONGEST_NAME); to++) {
    key = to === from ? (words[to]?.key ?? '') : `${key} ${words[to]?.key}`
    const value = list.get(key)
    if (value !== undefined) found = { value, to: to + 1 }
  }
  return found
}

/** The countries that words name, by name or nationality. */
export function countriesIn(words: readonly WrittenWord[]): CountrySpan[] {
  const spans: CountrySpan[] = []
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(words, at, countryWords())
    if (found === undefined) continue
    spans.push({ country: found.value, from: at, to: found.to })
    at = found.to - 1
  }
  return spans
}

const meets = (word: string, { stem, open }: RolePhrase['words'][number], last: boolean): boolean =>
  open ? word.startsWith(stem) : word === stem || (last && word === `${stem}s`)

/** The longest phrase of the list of offices that begins at a word. */
function phraseAt(words: readonly WrittenWord[], from: number): RolePhrase | undefined {
  let longest: RolePhrase | undefined
  for (const phrase of phrasesFrom(words[from]?.key ?? '')) {
    if (phrase.words.length <= (longest?.words.length ?? 0)) continue
    const fits = phrase.words.every((wanted, step) =>
      meets(words[from + step]?.key ?? '', wanted, step === phrase.words.length - 1),
    )
    if (fits) longest = phrase
  }
  return longest
}

/** Whether a span stands beside a state: right after its name, or before `of` and its name. */
function isTied(words: readonly WrittenWord[], from: number, to: number, countries: readonly CountrySpan[]): boolean {
  const after = words[to]?.key === 'of' ? to + (words[to + 1]?.key === 'the' ? 2 : 1) : -1
  return countries.some((country) => country.to === from || country.from === after)
}

interface Found {
  readonly phrase: RolePhrase
  readonly from: number
  readonly to: number
}

/** Every phrase in the words, longest first at each place, none overlapping. */
function phrasesIn(words: readonly WrittenWord[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at)
    if (phrase === undefined) continue
    found.push({ phrase, from: at, to: at + phrase.words.length })
    at += phrase.words.length - 1
  }
  return found
}

/** The known body that a role is held in. Short forms count in capitals only: `WHO` is a body, `who` is not. */
function bodyIn(text: string, words: readonly WrittenWord[]): { code: string; words: string } | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(words, at, bodyCodes())
    if (found === undefined) continue
    const written = quoteWords(text, words, at, found.to)
    const before = words[at - 1]?.key === 'the' ? words[at - 2]?.key : words[at - 1]?.key
    const isShort = written.length <= 6 && written !== written.toUpperCase()
    const isTowards = TOWARDS.has(before ?? '') || SENT.test(words[found.to]?.key ?? '')
    if (!isShort && !isTowards) return { code: found.value, words: written }
    at = found.to - 1
  }
  return undefined
}

/** `GOVMIL` from `GOV` and `MIL`: each part once, in the order of CAMEO. */
function joinCodes(codes: readonly string[]): string {
  const parts = new Set(codes.flatMap((code) => code.match(/.{3}/g) ?? []))
  return ORDER.filter((part) => parts.has(part))
    .slice(0, MOST_PARTS)
    .join('')
}

/** The phrases that count: offices, else what a state's name makes one, else ranks and honours. */
function tellingPhrases(words: readonly WrittenWord[], isStateKnown: boolean): readonly Found[] {
  const found = phrasesIn(words)
  const withStrength = (strength: Strength): Found[] => found.filter(({ phrase }) => phrase.strength === strength)
  const offices = withStrength('office')
  if (offices.length > 0) return offices
  const countries = countriesIn(words)
  const isWhole = ({ from, to }: Found): boolean => isStateKnown && from === 0 && to === words.length
  const tied = withStrength('tied').filter((one) => isWhole(one) || isTied(words, one.from, one.to, countries))
  return tied.length > 0 ? tied : withStrength('title')
}

/**
 * Reads a role. `isStateKnown`: the country of its holder is known, so that "President" alone is an office of state.
 * Undefined when the words say nothing, which is the usual case and a right answer.
 */
export function readRole(text: string, isStateKnown: boolean): RoleReading | undefined {
  const words = readWords(text)
  const isFormer = FORMER.has(words[0]?.key ?? '')
  const body = isFormer ? undefined : bodyIn(text, words)
  if (body !== undefined) return { code: body.code, words: [body.words], weight: 2, aboveStates: true }
  const telling = tellingPhrases(words, isStateKnown)
  const code = joinCodes(telling.map(({ phrase }) => phrase.code))
  const isHolder = code === 'PTY' || !words.some(({ key }) => NOT_HOLDERS.has(key))
  if (code === '' || !isHolder) return undefined
  const quoted = telling.map(({ from, to }) => quoteWords(text, words, from, to))
  // CAMEO counts who has held a high office among the elites; of other former callings nothing is left to say.
  if (isFormer) {
    if (!code.startsWith('GOV')) return undefined
    return { code: 'ELI', words: [quoteWords(text, words, 0, 1), ...quoted], weight: 1, aboveStates: false }
  }
  const isRank = telling[0]?.phrase.strength === 'title'
  return { code, words: quoted, weight: isRank ? 1 : 2, aboveStates: false }
}
