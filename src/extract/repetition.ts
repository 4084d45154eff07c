/**
 * What repetition across the archive says of the blocks of one source: a block that stands word for word in many other
 * articles is furniture, the more so where its neighbours do too. It speaks against the body only: a headline, a byline or
 * a date may well be shared, and is found by its own steps.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { FileWords } from '../model/file-words.js'
import type { RepeatedLine } from '../model/source-file.js'
import { JOINER, MARK } from '../text/characters.js'
import { hashOf } from '../text/word-table.js'
import { wordsOfDraft } from './file-words.js'
import { passagesOf } from './passages.js'
import { WordHashes } from './word-hashes.js'

/** Part of its letters that must repeat for a block to count as repeated: the rest may be a figure, a name, a day. */
const MOSTLY = 0.5

/**
 * Log-odds that repetition takes from a block of twenty words, by share of the folder. Chosen on dumps of the development
 * set: 38 sites with three pages or more as folders (body F1 0.921 without, 0.923 with), and 103 dumps among a dozen siblings
 * made from their furniture and other bodies (0.914 and 0.940; 0.939 with two thirds of these weights or four thirds of them).
 */
const WEIGHTS: readonly (readonly [sharePercent: number, weight: number])[] = [
  [60, 18],
  [30, 14],
  [10, 9],
  [0, 4],
]
/**
 * What a block keeps of the weight by the number of its neighbours that repeat too (the ends of a file count as such).
 * Alone: agencies repeat a paragraph of background within their reports. One: other pages show the opening of an article
 * as a teaser, so that its dek stands in many, between its headline, which does too, and its text. Such an opening shares
 * half of its longer words with the rest of the article, furniture an eighth (medians of the development set), which is why
 * the weight falls with the square of what is strange in it.
 */
const COMPANY = [0.3, 0.7, 1] as const
/** Log-odds below which a block is no body with or without repetition. */
const NO_BODY = -6

const weightOf = ({ sharePercent }: RepeatedLine): number => WEIGHTS.find(([limit]) => sharePercent >= limit)?.[1] ?? 0

/** How much of a block repeats, and where. */
interface Repetition {
  readonly weight: number
  /** In how many articles, this one included, at least. */
  readonly articleCount: number
}

/** The words of a block as they were counted: with their line ends. */
const countedText = ({ source }: Draft, { text, start }: DraftBlock): string =>
  start < 0 ? text : source.text.slice(start, start + text.length)

function repetitionOf(text: string, repeated: ReadonlyMap<number, RepeatedLine>): Repetition | undefined {
  let letters = 0
  let common = 0
  let weight = 0
  let articleCount = Number.POSITIVE_INFINITY
  for (const passage of passagesOf(text)) {
    letters += passage.letters
    const line = repeated.get(passage.fingerprint)
    if (line === undefined) continue
    common += passage.letters
    weight += weightOf(line) * passage.letters
    articleCount = Math.min(articleCount, line.articleCount)
  }
  return common > 0 && common >= letters * MOSTLY ? { weight: weight / letters, articleCount } : undefined
}

/** Letters of a longer word. */
const LONG = 5
const WORD = new RegExp(`[\\p{L}\\p{M}]{${LONG},}`, 'gu')

/** The longer words of a block as hashes: its runs of letters, unless there are marks in it that belong to words. */
function longWords(file: FileWords, index: number, text: string): number[] {
  if (((file.counts[index]?.kinds ?? MARK) & (MARK | JOINER)) !== 0)
    return text.toLowerCase().match(WORD)?.map(hashOf) ?? []
  const { runs, runLengths, runsFrom } = file
  const hashes: number[] = []
  const end = runsFrom[index + 1] as number
  for (let run = runsFrom[index] as number; run < end; run++)
    if (Math.abs(runLengths[run] as number) >= LONG) hashes.push(runs[run] as number)
  return hashes
}

/** Tells how much of a block's longer words the article proper uses, 0 to 1: the blocks that score well and do not repeat. */
function topicOf(draft: Draft, isOwn: (index: number) => boolean): (index: number) => number {
  const file = wordsOfDraft(draft)
  const wordsAt = (index: number): number[] => longWords(file, index, draft.blocks[index]?.text ?? '')
  const words = new WordHashes()
  for (let index = 0; index < draft.blocks.length; index++)
    if (isOwn(index)) for (const word of wordsAt(index)) words.add(word)
  return (index) => {
    const own = wordsAt(index)
    return own.filter((word) => words.has(word)).length / Math.max(1, own.length)
  }
}

/** Notes on each block in how many other articles it stands, and takes what that says from its score. */
export function weighRepetition(draft: Draft, scores: Float64Array, factorOf: (index: number) => number): void {
  const { blocks, source } = draft
  if (source.repeated === undefined || source.repeated.length === 0) return
  const repeated = new Map(source.repeated.map((line) => [line.fingerprint, line]))
  const found = blocks.map((block) => repetitionOf(countedText(draft, block), repeated))
  const before = scores.slice()
  let topic: ((index: number) => number) | undefined
  found.forEach((repetition, index) => {
    if (repetition === undefined) return
    const block = blocks[index] as DraftBlock
    block.repeatedIn = repetition.articleCount - 1
    // Far from the body already, and most of what repeats is.
    if ((before[index] as number) < NO_BODY) return
    topic ??= topicOf(draft, (at) => found[at] === undefined && (before[at] as number) > 0)
    const strange = (1 - topic(index)) ** 2
    const company = [index - 1, index + 1].filter((at) => blocks[at] === undefined || found[at] !== undefined).length
    const weight = repetition.weight * (COMPANY[company] as number) * strange
    scores[index] = (before[index] as number) - weight * factorOf(index)
  })
}
