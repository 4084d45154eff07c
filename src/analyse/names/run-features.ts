/** Features of a token from the run of capitals it stands in, or from the runs on both sides of it. */
import { isNear, type ReadText } from './article-words.js'
import { hashOf, mix } from './feature-hash.js'
import type { Run } from './runs.js'
import { BIT, UNREAD, type WordFacts } from './word-facts.js'
import { type Features, sidesOf } from './word-sides.js'

const T = {
  runLength: hashOf('context runLength'),
  runAt: hashOf('context runAt'),
  runLast: hashOf('context runLast'),
  runLastBits: hashOf('context runLastBits'),
  runFirst: hashOf('context runFirst'),
  runFirstBits: hashOf('context runFirstBits'),
  runPrev: hashOf('context runPrev'),
  runPrevBits: hashOf('context runPrevBits'),
  runNext: hashOf('context runNext'),
  runNextBits: hashOf('context runNextBits'),
  runHas: hashOf('context runHas'),
  runShape: hashOf('context runShape'),
  quote: hashOf('context quote'),
  linkBefore: hashOf('context linkBefore'),
  linkAfter: hashOf('context linkAfter'),
}

/** Lists that say something of a run wherever in it they have a word. */
const TELLING = [
  BIT.orgHead,
  BIT.title,
  BIT.given,
  BIT.placeHead,
  BIT.otherHead,
  BIT.english,
  BIT.honorific,
  BIT.listGiven,
  BIT.listSurname,
]
/** Words of a run that its pattern is made of. */
const PATTERN = 5
/** Small words that may stand between two runs of one name. */
const WIDEST_LINK = 2
/** How far a small word looks for runs on both sides. */
const WIDEST_GAP = 3

const flag = (yes: boolean): number => (yes ? 1 : 0)

/** What the lists say of a word, for the pattern of its run. */
const patternOf = (bits: number): number =>
  flag((bits & BIT.english) !== 0) +
  2 * flag((bits & (BIT.given | BIT.listGiven)) !== 0) +
  4 * flag((bits & BIT.orgHead) !== 0) +
  8 * flag((bits & BIT.title) !== 0) +
  16 * flag((bits & BIT.placeHead) !== 0)

/** Words of a run from the token to either end of it, as far as they are counted. */
const END = 3

/** The extent of a run and the token's place in it. */
function putExtent(length: number, fromStart: number, fromEnd: number, found: Features): void {
  found.put(T.runLength, length)
  found.put(T.runAt, fromStart * (END + 1) + fromEnd)
}

/** The last word of the token's run: by whether the token opens the run (2) and closes it (1). */
const LAST = sidesOf(4, ({ word, bits }, ends, found) => {
  const closes = ends & 1
  found.put(T.runLast, mix(word, closes))
  found.put(T.runLastBits, mix(bits, mix(ends >> 1, closes)))
})

/** The first word of the token's run, by the words to either end. */
const FIRST = sidesOf((END + 1) ** 2, ({ word, bits }, place, found) => {
  const fromStart = place >> 2
  found.put(T.runFirst, mix(word, flag(fromStart === 0)))
  found.put(T.runFirstBits, mix(bits, mix(fromStart, place & END)))
})

/** The word before the run, by the length of the run and whether the token opens it (1). */
const BEFORE = sidesOf(2 * PATTERN + 2, ({ word, bits }, variant, found) => {
  const length = variant >> 1
  const opens = variant & 1
  found.put(T.runPrev, mix(word, mix(opens, flag(length === 1))))
  found.put(T.runPrevBits, mix(bits, mix(opens, length)))
})

/** The word after the run, by the length of the run and whether the token closes it (1). */
const AFTER = sidesOf(2 * PATTERN + 2, ({ word, bits }, variant, found) => {
  const length = variant >> 1
  const closes = variant & 1
  found.put(T.runNext, mix(word, mix(closes, flag(length === 1))))
  found.put(T.runNextBits, mix(bits, mix(closes, length)))
})

/** A token that is a run by itself, which is the most usual run. */
const ALONE = sidesOf(1, (facts, _, found) => {
  putExtent(1, 0, 0, found)
  found.putWord(facts, LAST + 3)
  found.putWord(facts, FIRST)
})

/** What a run by itself is made of. */
const ALONE_WORDS = sidesOf(1, ({ bits }, _, found) => {
  putBits(bits, 1, found)
  found.put(T.runShape, mix(mix(1, patternOf(bits)), 0))
})

/** What the lists say of any word of a run. */
function putBits(bits: number, opens: number, found: Features): void {
  for (const bit of TELLING) if ((bits & bit) !== 0) found.put(T.runHas, mix(bit, opens))
}

/** The words of a run of several. */
function putWords({ facts }: ReadText, { from, to }: Run, at: number, found: Features): void {
  let has = 0
  for (let other = from; other < to; other++) has |= (facts[other] as WordFacts).bits
  putBits(has, flag(at === from), found)
  let pattern = Math.min(to - from, PATTERN)
  for (let other = from; other < to && other < from + PATTERN; other++)
    pattern = mix(pattern, patternOf((facts[other] as WordFacts).bits))
  found.put(T.runShape, mix(pattern, at - from))
}

/** The ends of the run, and what stands before and after it. */
function edgeFeatures({ facts, units }: ReadText, { from, to }: Run, at: number, found: Features): void {
  const length = Math.min(to - from, PATTERN)
  const fromStart = Math.min(at - from, END)
  const fromEnd = Math.min(to - 1 - at, END)
  const [opens, closes] = [flag(fromStart === 0), flag(fromEnd === 0)]
  if (length === 1) found.putWord(facts[at] as WordFacts, ALONE)
  else {
    putExtent(length, fromStart, fromEnd, found)
    found.putWord(facts[to - 1] as WordFacts, LAST + 2 * opens + closes)
    found.putWord(facts[from] as WordFacts, FIRST + (END + 1) * fromStart + fromEnd)
  }
  const previous = isNear(units, at, from - 1) ? (facts[from - 1] as WordFacts) : UNREAD
  const next = isNear(units, at, to) ? (facts[to] as WordFacts) : UNREAD
  found.putWord(previous, BEFORE + 2 * length + opens)
  found.putWord(next, AFTER + 2 * length + closes)
  found.put(T.quote, mix(previous.word, next.word))
}

/** `Ministry of Foreign Affairs`: the runs beyond a small word. */
function neighbourFeatures({ tokens, facts, runs, units }: ReadText, index: number, at: number, found: Features): void {
  const run = runs[index] as Run
  const left = index > 0 ? runs[index - 1] : undefined
  if (left !== undefined && isNear(units, at, left.to - 1) && run.from - left.to <= WIDEST_LINK) {
    const { bits, word } = facts[left.to - 1] as WordFacts
    const link = isNear(units, at, run.from - 1) ? (facts[run.from - 1] as WordFacts) : UNREAD
    found.put(T.linkBefore, mix(link.word, bits))
    found.put(T.linkBefore, mix(tokens[left.to]?.key.length ?? 0, word))
  }
  const right = runs[index + 1]
  if (right !== undefined && isNear(units, at, right.from) && right.from - run.to <= WIDEST_LINK) {
    const link = facts[run.to] as WordFacts
    found.put(T.linkAfter, mix(link.word, (facts[right.to - 1] as WordFacts).bits))
    found.put(T.linkAfter, mix(link.word, mix(7, (facts[run.to - 1] as WordFacts).bits)))
  }
}

/** The run that a token is in, undefined for none. */
function runWith({ runs, runAt }: ReadText, at: number): Run | undefined {
  const index = at < 0 || at >= runAt.length ? -1 : (runAt[at] as number)
  return index < 0 ? undefined : runs[index]
}

/** A small word or mark between two runs. */
function gapFeatures(text: ReadText, at: number, found: Features): void {
  const { tokens, facts, runAt } = text
  let left = at - 1
  while (left >= 0 && left >= at - WIDEST_GAP && (runAt[left] as number) < 0) left--
  let right = at + 1
  while (right < tokens.length && right <= at + WIDEST_GAP && (runAt[right] as number) < 0) right++
  const before = runWith(text, left)
  const after = runWith(text, right)
  const here = (facts[at] as WordFacts).word
  const several = (run: Run): number => flag(run.to - run.from > 1)
  const lastOf = (run: Run): WordFacts => facts[run.to - 1] as WordFacts
  if (before !== undefined) {
    const last = lastOf(before)
    found.put(T.linkBefore, mix(here, last.word))
    found.put(T.linkBefore, mix(here, mix(last.bits, several(before))))
    found.put(T.linkBefore, mix(here, mix(3, (facts[before.from] as WordFacts).bits)))
  }
  if (after === undefined) return
  const last = lastOf(after)
  found.put(T.linkAfter, mix(here, last.word))
  found.put(T.linkAfter, mix(here, mix(last.bits, several(after))))
  if (before !== undefined) found.put(T.linkAfter, mix(here, mix(last.bits, lastOf(before).bits)))
}

/** Adds the features that runs give to the token at `at`. */
export function runFeatures(text: ReadText, at: number, found: Features): void {
  const run = runWith(text, at)
  if (run === undefined) {
    gapFeatures(text, at, found)
    return
  }
  edgeFeatures(text, run, at, found)
  if (run.to - run.from === 1) found.putWord(text.facts[at] as WordFacts, ALONE_WORDS)
  else putWords(text, run, at, found)
  neighbourFeatures(text, text.runAt[at] as number, at, found)
}
