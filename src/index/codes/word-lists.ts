/** The lists behind the codes, made ready for looking up: names of countries, words of offices, known bodies. Made once. */
import { COUNTRIES } from '../../text/data/countries.js'
import { ALPHA_3 } from './data/alpha3.js'
import { KNOWN_BODIES } from './data/known-bodies.js'
import { ROLE_WORDS } from './data/role-words.js'
import { readWords } from './written-words.js'

/** How much a word says of an office; see the table. */
export type Strength = 'office' | 'tied' | 'title' | 'none'

/** A phrase of the list of offices. */
export interface RolePhrase {
  readonly strength: Strength
  /** CAMEO code of the role; empty for `none`. */
  readonly code: string
  /** Words in order; `open` takes any ending. */
  readonly words: readonly { readonly stem: string; readonly open: boolean }[]
}

/** Letters under which phrases are filed: as many as the shortest open stem has. */
const FILED_BY = 4

const lines = (table: string): string[] => table.split('\n').filter((line) => line !== '')

const keyOf = (text: string): string =>
  readWords(text)
    .map(({ key }) => key)
    .join(' ')

/** ISO 3166-1 alpha-3 by alpha-2. */
const ALPHA_3_BY_2: ReadonlyMap<string, string> = new Map(
  ALPHA_3.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
)

/** `RUS` for `RU`; undefined for a code that is none. */
export const alpha3Of = (alpha2: string): string | undefined => ALPHA_3_BY_2.get(alpha2)

/** Names and nationality words by their folded words: ISO 3166-1 alpha-2. The first country to claim a form has it. */
function countryForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const line of lines(COUNTRIES)) {
    const [code = '', , name = '', others = '', peoples = ''] = line.split(';')
    for (const form of [name, ...others.split('|'), ...peoples.split('|')]) {
      const key = keyOf(form)
      if (key !== '' && !forms.has(key)) forms.set(key, code)
    }
  }
  return forms
}

function rolePhrases(): ReadonlyMap<string, readonly RolePhrase[]> {
  const filed = new Map<string, RolePhrase[]>()
  for (const line of lines(ROLE_WORDS)) {
    const [strength = '', code = '', phrases = ''] = line.split(';')
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ').map((word) => ({ stem: word.replace('*', ''), open: word.endsWith('*') }))
      const entry = { strength: strength as Strength, code, words }
      const stem = words[0]?.stem ?? ''
      // The plural of `mp` is looked for under its three letters.
      for (const key of stem.length < FILED_BY ? [stem, `${stem}s`] : [stem.slice(0, FILED_BY)]) {
        const drawer = filed.get(key)
        if (drawer === undefined) filed.set(key, [entry])
        else drawer.push(entry)
      }
    }
  }
  return filed
}

/** Codes of known bodies by folded words. */
const knownBodies = (): ReadonlyMap<string, string> =>
  new Map(
    lines(KNOWN_BODIES).flatMap((line) => {
      const [code = '', names = ''] = line.split(';')
      return names.split('|').map((name): [string, string] => [keyOf(name), code])
    }),
  )

/** A list that is made when it is first asked for: an archive without actors needs none. */
function lazily<List>(make: () => List): () => List {
  let list: List | undefined
  return () => {
    list ??= make()
    return list
  }
}

/** Names and nationality words of countries. */
export const countryWords = lazily(countryForms)
/** Phrases for offices, by the first four letters. */
const filedPhrases = lazily(rolePhrases)
/** Bodies above states and groups under arms. */
export const bodyCodes = lazily(knownBodies)

/** The phrases that may begin with a word. */
export const phrasesFrom = (word: string): readonly RolePhrase[] => filedPhrases().get(word.slice(0, FILED_BY)) ?? []
