/** Features of a token in its sentence and article, beyond what the words near it tell by themselves. */
import { type ArticleWord, isNear, type ReadText } from './article-words.js'
import { hashOf, mix } from './feature-hash.js'
import { type Marks, readMark } from './list-marks.js'
import { runFeatures } from './run-features.js'
import type { Token } from './tokens.js'
import { BIT, UNREAD, type WordFacts } from './word-facts.js'
import { type Features, sidesOf } from './word-sides.js'

const T = {
  bias: hashOf('context bias'),
  opens: hashOf('context opens'),
  wordShape: hashOf('context wordShape'),
  joint: hashOf('context joint'),
  before: hashOf('context before'),
  after: hashOf('context after'),
  around: hashOf('context around'),
  shapes: hashOf('context shapes'),
  bitsBefore: hashOf('context bitsBefore'),
  bitsAfter: hashOf('context bitsAfter'),
  prevprev: hashOf('context prevprev'),
  nextnext: hashOf('context nextnext'),
  phrase: hashOf('context phrase'),
  phraseBefore: hashOf('context phraseBefore'),
  phraseAfter: hashOf('context phraseAfter'),
  listed: hashOf('context listed'),
  acronym: hashOf('context acronym'),
  uses: hashOf('context uses'),
  company: hashOf('context company'),
  companyPair: hashOf('context companyPair'),
}

/** What the features of one text are worked out from. */
export interface View {
  readonly text: ReadText
  readonly marks: Marks
  /** Over all texts of the article. */
  readonly words: ReadonlyMap<string, ArticleWord>
  /** Acronyms the article explains, to the bits of the last word they stand for. */
  readonly acronyms: ReadonlyMap<string, number>
}

/** Counts level off: none, one, few, many. */
const step = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : 3)
/** Company that tells people and bodies apart, taken together. */
const TOGETHER = 0b1111111

/** Words a token sees to each side. */
export const REACH = 2
/** Constants that tell the places of words apart, from two before the token to two after it. */
const PLACES = ['-2', '-1', '0', '+1', '+2'].map((place) => hashOf(`place ${place}`))

/** A word by its place, the token itself among them. */
const PLACE = sidesOf(PLACES.length, (facts, place, found) => {
  const given = place === REACH ? facts.own : Math.abs(place - REACH) === 1 ? facts.near : facts.far
  for (const feature of given) found.put(feature, PLACES[place] as number)
})

/** The token itself, by whether its capital says nothing: since it opens a sentence (2), since all have one (1). */
const OPENS = sidesOf(4, ({ short }, opens, found) => {
  found.put(T.bias, 0)
  found.put(T.opens, opens)
  found.put(T.wordShape, mix(short, opens))
})

/** The token itself, where the lists have no name here or beside it; also by whether nothing stands before (1) or after it (2). */
const UNLISTED = sidesOf(4, ({ short }, bounds, found) => {
  found.put(T.phrase, 0)
  found.put(T.phraseBefore, mix(-(bounds & 1), short))
  found.put(T.phraseAfter, mix(-(bounds >> 1), short))
})

/** What each word near the token gives by itself. */
function wordFeatures({ facts, units }: ReadText, at: number, found: Features): void {
  for (let place = 0; place < PLACES.length; place++) {
    const other = at + place - REACH
    if (isNear(units, at, other)) found.putWord(facts[other] as WordFacts, PLACE + place)
  }
}

/** The words on both sides, together with this one. */
function neighbourFeatures({ tokens, facts, units, headings }: ReadText, at: number, found: Features): void {
  const token = tokens[at] as Token
  const here = facts[at] as WordFacts
  const before = isNear(units, at, at - 1) ? (facts[at - 1] as WordFacts) : UNREAD
  const after = isNear(units, at, at + 1) ? (facts[at + 1] as WordFacts) : UNREAD
  const farBefore = isNear(units, at, at - 2) ? (facts[at - 2] as WordFacts) : UNREAD
  const farAfter = isNear(units, at, at + 2) ? (facts[at + 2] as WordFacts) : UNREAD
  found.putWord(here, OPENS + (token.opens ? 2 : 0) + (headings[token.sentence] === true ? 1 : 0))
  found.put(T.joint, mix(token.joint.length, tokens[at + 1]?.joint.length ?? 0))
  found.put(T.before, mix(before.word, here.word))
  found.put(T.after, mix(here.word, after.word))
  found.put(T.around, mix(before.word, after.word))
  found.put(T.shapes, mix(before.short, mix(here.short, after.short)))
  found.put(T.bitsBefore, mix(before.bits, here.bits))
  found.put(T.bitsAfter, mix(here.bits, after.bits))
  found.put(T.prevprev, mix(farBefore.word, before.word))
  found.put(T.nextnext, mix(after.word, farAfter.word))
}

/** Names of the lists here and on both sides. */
function listFeatures(
  { tokens, facts, units }: ReadText,
  { phrase, listed }: Marks,
  at: number,
  found: Features,
): void {
  const token = tokens[at] as Token
  const word = facts[at] as WordFacts
  const here = phrase[at] as number
  const before = isNear(units, at, at - 1) ? (phrase[at - 1] as number) : -1
  const after = isNear(units, at, at + 1) ? (phrase[at + 1] as number) : -1
  if (here === 0 && before <= 0 && after <= 0) found.putWord(word, UNLISTED - before - 2 * after)
  else {
    found.put(T.phrase, here)
    if (here !== 0) found.put(T.phrase, mix(here, token.case.length))
    found.put(T.phraseBefore, mix(before, word.short))
    found.put(T.phraseAfter, mix(after, word.short))
  }
  if (listed[at] === 0) return
  const { lists, place } = readMark(listed[at] as number)
  for (let bit = 1; bit < 256; bit <<= 1) if ((lists & bit) !== 0) found.put(T.listed, mix(bit, place))
}

/** How the rest of the article uses the word. */
function articleFeatures(word: ArticleWord | undefined, text: ReadText, at: number, found: Features): void {
  if (word?.met !== true) return
  const token = text.tokens[at] as Token
  found.put(T.uses, mix(step(word.small), step(word.capital) + (token.opens ? 8 : 0)))
  if (token.case === 'small') return
  const own = text.company[at] as number
  let company = 0
  for (let bit = 0; bit < word.company.length; bit++) {
    if ((word.company[bit] as number) - ((own >> bit) & 1) <= 0) continue
    found.put(T.company, bit)
    company |= 1 << bit
  }
  found.put(T.companyPair, mix(company & TOGETHER, text.facts[at]?.bits ?? 0))
}

/** Gives all features of the token at `at`: what the trainer counts and the tagger adds up. */
export function tokenFeatures({ text, marks, words, acronyms }: View, at: number, found: Features): void {
  const token = text.tokens[at] as Token
  wordFeatures(text, at, found)
  neighbourFeatures(text, at, found)
  listFeatures(text, marks, at, found)
  if (token.type === 'word') articleFeatures(words.get(token.key), text, at, found)
  if (token.case === 'capitals' && token.key.length > 1 && token.key.length < 8) {
    const long = acronyms.get(token.key)
    found.put(T.acronym, long === undefined ? -1 : long & (BIT.orgHead | BIT.placeHead | BIT.given))
  }
  runFeatures(text, at, found)
}
