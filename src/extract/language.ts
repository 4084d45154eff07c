/** The language of the words, by script first and by the share of function words then. What is stated wins over it. */
import type { Direction } from '../model/article.js'
import type { Draft } from '../model/draft.js'
import { STOP_WORDS } from './stop-words.js'

const PROFILES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Function words by language, for rules that measure how prose-like a line is. */
export const stopWordsOf = (language: string): ReadonlySet<string> | undefined => PROFILES.get(language.slice(0, 2))

const LATIN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr'] as const
/** Scripts that decide alone, with the language most of their news is in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
]
const CYRILLIC = /\p{Script=Cyrillic}/gu
const ARABIC = /\p{Script=Arabic}/gu
const LETTER = /\p{L}/gu
const NON_ASCII_LETTER = /[^\p{ASCII}\s\p{P}\p{S}]/u
const SAMPLE_CHARACTERS = 4000
const TOKENS = /[\p{L}\p{M}\u200c']+/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Function words with the languages that have them, so that a word is looked up once for all languages. */
const LANGUAGES_OF_WORD = new Map<string, number[]>()
const NAMES = [...PROFILES.keys()]
for (const [language, words] of PROFILES) {
  for (const word of words)
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), NAMES.indexOf(language)])
}

/** The candidate whose function words make up the largest share, if it is clear enough. */
function byProfile(text: string, languages: readonly string[]): string {
  const words = text.toLowerCase().match(TOKENS) ?? []
  if (words.length < 8) return 'und'
  const hits = new Array<number>(NAMES.length).fill(0)
  for (const word of words) {
    for (const index of LANGUAGES_OF_WORD.get(word) ?? NOWHERE) hits[index] = (hits[index] as number) + 1
  }
  let best = 'und'
  let most = 0
  for (const language of languages) {
    const count = hits[NAMES.indexOf(language)] as number
    if (count > most) {
      best = language
      most = count
    }
  }
  // Prose of these languages stands at 0.25 to 0.5; lists of names in any language stay below 0.1.
  return most >= words.length * 0.12 ? best : 'und'
}

const NOWHERE: readonly number[] = []

/** BCP 47 tag of the language of a text; `und` when nothing is clear. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  if (!NON_ASCII_LETTER.test(sample)) return byProfile(sample, LATIN)
  const letters = count(sample, LETTER)
  if (letters === 0) return 'und'
  for (const [script, language] of SCRIPTS) if (count(sample, script) / letters > 0.25) return language
  if (count(sample, CYRILLIC) / letters > 0.4) return byProfile(sample, ['ru', 'uk'])
  if (count(sample, ARABIC) / letters > 0.4) return byProfile(sample, ['fa', 'ar'])
  return byProfile(sample, LATIN)
}

/** The longest blocks tell the language of the article; short ones may be anybody's menu. */
function proseOf(draft: Draft): string {
  const texts = draft.blocks.map((block) => block.text).filter((text) => text.length > 60)
  const chosen = texts.length > 0 ? texts : draft.blocks.map((block) => block.text)
  let sample = ''
  for (const text of chosen) {
    sample += `${text}\n`
    if (sample.length > SAMPLE_CHARACTERS) break
  }
  return sample
}

/** Step: finds the language of the words, for the rules that need one, and as a candidate. */
export function findLanguage(draft: Draft): void {
  draft.language = languageOf(proseOf(draft))
  if (draft.language === 'und') return
  draft.candidates.push({
    field: 'language',
    value: draft.language,
    origin: 'text',
    rule: 'its commonest words',
    rank: 1,
  })
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ku', 'ckb', 'yi', 'ug', 'sd', 'dv'])
const RTL_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu

/** Direction of a language; where the language is open, that of the letters. */
export function directionOf(language: string, text: string): Direction {
  const subtags = language.toLowerCase().split('-')
  if (subtags.includes('latn') || subtags.includes('cyrl')) return 'ltr'
  if (language !== 'und') return RIGHT_TO_LEFT.has(subtags[0] as string) ? 'rtl' : 'ltr'
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  return count(sample, RTL_LETTERS) * 2 > count(sample, LETTER) ? 'rtl' : 'ltr'
}
