/** Features of a token from the run of capitals it stands in, or from the runs on both sides of it. */
import type { ReadText } from './article-words.js'
import { type FeatureHashes, hashOf, mix } from './feature-hash.js'
import type { Run } from './runs.js'
import { BIT, UNREAD, type WordFacts } from './word-facts.js'

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

/** What the lists say of each word, in order. */
function patternOf({ facts }: ReadText, { from, to }: Run): number {
  let pattern = Math.min(to - from, PATTERN)
  for (let at = from; at < to && at < from + PATTERN; at++) {
    const { bits } = facts[at] as WordFacts
    const kinds =
      flag((bits & BIT.english) !== 0) +
      2 * flag((bits & (BIT.given | BIT.listGiven)) !== 0) +
      4 * flag((bits & BIT.orgHead) !== 0) +
      8 * flag((bits & BIT.title) !== 0) +
      16 * flag((bits & BIT.placeHead) !== 0)
    pattern = mix(pattern, kinds)
  }
  return pattern
}

/** The ends of the run, and what stands before and after it. */
function edgeFeatures(text: ReadText, run: Run, at: number, found: FeatureHashes): void {
  const { facts, units } = text
  const factsAt = (other: number): WordFacts => (units[other] === units[at] ? (facts[other] as WordFacts) : UNREAD)
  const last = facts[run.to - 1] as WordFacts
  const first = facts[run.from] as WordFacts
  const previous = factsAt(run.from - 1)
  const next = factsAt(run.to)
  const length = Math.min(run.to - run.from, PATTERN)
  const fromStart = Math.min(at - run.from, 3)
  const fromEnd = Math.min(run.to - 1 - at, 3)
  const [opens, closes, alone] = [flag(fromStart === 0), flag(fromEnd === 0), flag(length === 1)]
  found.put(T.runLength, length)
  found.put(T.runAt, fromStart * 4 + fromEnd)
  found.put(T.runLast, mix(last.word, closes))
  found.put(T.runLastBits, mix(last.bits, mix(opens, closes)))
  found.put(T.runFirst, mix(first.word, opens))
  found.put(T.runFirstBits, mix(first.bits, mix(fromStart, fromEnd)))
  found.put(T.runPrev, mix(previous.word, mix(opens, alone)))
  found.put(T.runPrevBits, mix(previous.bits, mix(opens, length)))
  found.put(T.runNext, mix(next.word, mix(closes, alone)))
  found.put(T.runNextBits, mix(next.bits, mix(closes, length)))
  found.put(T.quote, mix(previous.word, next.word))
}

/** `Ministry of Foreign Affairs`: the runs beyond a small word. */
function neighbourFeatures(
  { tokens, facts, runs, units }: ReadText,
  index: number,
  at: number,
  found: FeatureHashes,
): void {
  const run = runs[index] as Run
  const left = runs[index - 1]
  if (left !== undefined && units[left.to - 1] === units[at] && run.from - left.to <= WIDEST_LINK) {
    const { bits, word } = facts[left.to - 1] as WordFacts
    const link = units[run.from - 1] === units[at] ? (facts[run.from - 1] as WordFacts) : UNREAD
    found.put(T.linkBefore, mix(link.word, bits))
    found.put(T.linkBefore, mix(tokens[left.to]?.key.length ?? 0, word))
  }
  const right = runs[index + 1]
  if (right !== undefined && units[right.from] === units[at] && right.from - run.to <= WIDEST_LINK) {
    const link = facts[run.to] as WordFacts
    found.put(T.linkAfter, mix(link.word, (facts[right.to - 1] as WordFacts).bits))
    found.put(T.linkAfter, mix(link.word, mix(7, (facts[run.to - 1] as WordFacts).bits)))
  }
}

/** A small word or mark between two runs. */
function gapFeatures({ tokens, facts, runs, runAt }: ReadText, at: number, found: FeatureHashes): void {
  let left = at - 1
  while (left >= 0 && left >= at - WIDEST_GAP && (runAt[left] as number) < 0) left--
  let right = at + 1
  while (right < tokens.length && right <= at + WIDEST_GAP && (runAt[right] as number) < 0) right++
  const before = left < 0 ? undefined : runs[runAt[left] as number]
  const after = runs[runAt[right] ?? -1]
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
export function runFeatures(text: ReadText, at: number, found: FeatureHashes): void {
  const index = text.runAt[at] as number
  const run = text.runs[index]
  if (run === undefined) {
    gapFeatures(text, at, found)
    return
  }
  edgeFeatures(text, run, at, found)
  let has = 0
  for (let other = run.from; other < run.to; other++) has |= (text.facts[other] as WordFacts).bits
  for (const bit of TELLING) if ((has & bit) !== 0) found.put(T.runHas, mix(bit, flag(at === run.from)))
  found.put(T.runShape, mix(patternOf(text, run), at - run.from))
  neighbourFeatures(text, index, at, found)
}
