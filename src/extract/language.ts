/** The language of the words, by script first and by the share of function words then. What is stated wins over it. */
import type { Direction } from '../model/article.js'
import type { Draft, DraftBlock } from '../model/draft.js'
import { HALF, kindOf, LETTER, pairKind, unitAt } from '../text/characters.js'
import { stopWordsOf } from './block-lexicon.js'
import { wordsOfDraft } from './file-words.js'
import { listsOfWords } from './sample-words.js'

const LATIN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr'] as const
/** Scripts that decide, with the language most of their news is in; the last two are told apart by words. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
  [/\p{Script=Arabic}/u, 'arab'],
]
const CYRILLIC = SCRIPTS.length - 2
const ARABIC = SCRIPTS.length - 1
const SAMPLE_CHARACTERS = 4000
/** Below this there is only Latin, and marks of all scripts. */
const FIRST_OTHER_SCRIPT = 0x370
/** A letter beyond Latin: signs, dashes and quotes of all scripts stand between the two ranges. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\uffff]/
const HAS_LETTER = /\p{L}/u

/** The candidate whose function words make up the largest share of a row of words, if it is clear enough. */
function byProfile(words: Int32Array, languages: readonly string[]): string {
  if (words.length < 8) return 'und'
  let best = 'und'
  let most = 0
  for (const language of languages) {
    const bit = 31 - Math.clz32(stopWordsOf(language) as number)
    let count = 0
    // Added, as asking costs more where every second word is one.
    for (let at = 0; at < words.length; at++) count += ((words[at] as number) >>> bit) & 1
    if (count > most) {
      best = language
      most = count
    }
  }
  // Prose of these languages stands at 0.25 to 0.5; lists of names in any language stay below 0.1.
  return most >= words.length * 0.12 ? best : 'und'
}

/** Place of a character's script in `SCRIPTS`, plus one; 0 for every other. Asked of Unicode once for each character. */
const scripts = new Map<number, number>()

function scriptOf(point: number): number {
  let script = scripts.get(point)
  if (script === undefined) {
    const character = String.fromCodePoint(point)
    script = 1 + SCRIPTS.findIndex(([pattern]) => pattern.test(character))
    scripts.set(point, script)
  }
  return script
}

// Constants of this file, as an imported name is fetched anew at every use.
const kind = kindOf
const PAIR = HALF
const IS_LETTER = LETTER

/** Letters of a text, and its characters of each script. */
function countScripts(text: string): { letters: number; counts: Int32Array } {
  const counts = new Int32Array(SCRIPTS.length)
  let letters = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = pairKind(text, at)
    if ((own & IS_LETTER) !== 0) letters++
    if (code < FIRST_OTHER_SCRIPT) continue
    const script = scriptOf(text.codePointAt(at) as number)
    if (script > 0) counts[script - 1] = (counts[script - 1] as number) + 1
    if (isPair) at++
  }
  return { letters, counts }
}

/** What tells a language: a text, and what is known of its words. */
interface Sample {
  readonly text: string
  readonly words: Int32Array
}

/** BCP 47 tag of the language of a sample; `und` when nothing is clear. */
function judge({ text, words }: Sample): string {
  // Most texts are in Latin letters, which tells without a count.
  if (!OTHER_SCRIPT.test(text)) return HAS_LETTER.test(text) ? byProfile(words, LATIN) : 'und'
  const { letters, counts } = countScripts(text)
  if (letters === 0) return 'und'
  const share = (script: number): number => (counts[script] as number) / letters
  for (let script = 0; script < CYRILLIC; script++)
    if (share(script) > 0.25) return (SCRIPTS[script] as readonly [RegExp, string])[1]
  if (share(CYRILLIC) > 0.4) return byProfile(words, ['ru', 'uk'])
  if (share(ARABIC) > 0.4) return byProfile(words, ['fa', 'ar'])
  return byProfile(words, LATIN)
}

/** BCP 47 tag of the language of a text; `und` when nothing is clear. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  return judge({ text: sample, words: listsOfWords(sample) })
}

/** A block longer than this is no entry of a menu. */
const LONG = 60

/** The longest blocks tell the language of the article; short ones may be anybody's menu. */
function proseOf({ blocks }: Draft): number[] {
  const hasLong = blocks.some(({ text }) => text.length > LONG)
  const prose: number[] = []
  let length = 0
  for (let index = 0; index < blocks.length && length <= SAMPLE_CHARACTERS; index++) {
    const { text } = blocks[index] as DraftBlock
    if (hasLong && text.length <= LONG) continue
    prose.push(index)
    length += text.length + 1
  }
  return prose
}

/** The prose of a draft. Markdown is read no farther than that, as no later step asks for its words. */
function sampleOf(draft: Draft): Sample {
  const prose = proseOf(draft)
  const texts = prose.map((index) => (draft.blocks[index] as DraftBlock).text)
  const text = texts.join('\n').slice(0, SAMPLE_CHARACTERS)
  if (draft.curated) return { text, words: listsOfWords(text) }
  const { words, wordsFrom } = wordsOfDraft(draft)
  return { text, words: joined(prose.map((index) => words.subarray(wordsFrom[index], wordsFrom[index + 1]))) }
}

/** Rows as one. */
function joined(rows: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}

/** Step: finds the language of the words, for the rules that need one, and as a candidate. */
export function findLanguage(draft: Draft): void {
  draft.language = judge(sampleOf(draft))
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
  return (sample.match(RTL_LETTERS)?.length ?? 0) * 2 > countScripts(sample).letters ? 'rtl' : 'ltr'
}
