/** What the models of the boilerplate step know of a file as a whole: its prose, repetitions, headings of tails. */
import type { DraftBlock, Family } from '../model/draft.js'
import type { FileWords } from '../model/file-words.js'
import type { BlockMeasures } from './block-measures.js'
import { type ContentWords, contentWords, numberHashes, topicShares, witnessShares } from './topic-shares.js'

/** Is this a paragraph of prose by its looks alone? */
export function looksLikeProse(m: BlockMeasures): boolean {
  return (
    m.length >= 80 &&
    m.stopShare >= 0.15 &&
    m.ending !== 'ellipsis' &&
    (m.ending === 'sentence' || m.length > 160) &&
    m.serviceCount < 3 &&
    m.furniture === undefined
  )
}

/** A file's blocks with what needs all of them. */
export interface FileContext {
  readonly blocks: readonly DraftBlock[]
  readonly measures: readonly BlockMeasures[]
  /** Of each block: is it prose by its looks? */
  readonly prose: readonly boolean[]
  /** Characters of prose before each block; one longer than the blocks. */
  readonly proseBefore: Float64Array
  /** Words before each block; one longer than the blocks. */
  readonly wordsBefore: Float64Array
  /** Blocks with a time before each block: comments and teasers carry one each. One longer than the blocks. */
  readonly timesBefore: Int32Array
  /** How often the text of each block stands in the file. */
  readonly repeats: Int32Array
  /** Position of the last tail heading at or before each block, or -1. */
  readonly lastTail: Int32Array
  readonly words: ContentWords
  /** Share of each block's rarer words that the prose of the file uses, 0 to 1. */
  readonly topic: Float64Array
  /** Share of each block that the page's metadata repeat. Absent where they do not give the text. */
  readonly witnessed: Float64Array | undefined
  /** Prose characters among the siblings of a block, by the element they stand in (HTML). */
  readonly family: ReadonlyMap<Family, number>
  readonly lineLength: Float64Array
  readonly longest: number
}

/** Length of the source line each block is a part of. */
function lineLengths(blocks: readonly DraftBlock[]): Float64Array {
  const lengths = new Float64Array(blocks.length)
  let from = 0
  for (let index = 1; index <= blocks.length; index++) {
    if (index < blocks.length && blocks[index]?.sameLine) continue
    let sum = 0
    for (let at = from; at < index; at++) sum += (blocks[at] as DraftBlock).text.length
    lengths.fill(sum, from, index)
    from = index
  }
  return lengths
}

/** How often each text comes: two that share a hash are taken for one. */
function repeatsOf({ counts }: FileWords): Int32Array {
  const hashes = new Int32Array(counts.length)
  counts.forEach(({ hash }, index) => {
    hashes[index] = hash
  })
  const times = new Int32Array(numberHashes(hashes, hashes.length))
  for (const number of hashes) times[number] = (times[number] as number) + 1
  return hashes.map((number) => times[number] as number)
}

const startsTail = (m: BlockMeasures): boolean =>
  m.furniture !== undefined &&
  m.length < 70 &&
  (m.furniture.reason === 'related' || m.furniture.reason === 'comment-form' || m.furniture.reason === 'copyright')

const CLOCK = /\b\d{1,2}[:.]\d{2}\b/
const YEAR = /\b(?:19|20)\d\d\b/

/** Is it a short line with "3 hours ago", a time of the day, or a year? */
const hasTime = ({ text }: DraftBlock, m: BlockMeasures): boolean =>
  m.timeAgo || (m.digits >= 3 && m.length < 200 && (CLOCK.test(text) || (m.length < 60 && YEAR.test(text))))

/** Looks over the file once. */
export function fileContext(
  blocks: readonly DraftBlock[],
  file: FileWords,
  measures: readonly BlockMeasures[],
  witness?: string,
): FileContext {
  const prose = measures.map(looksLikeProse)
  const proseBefore = new Float64Array(blocks.length + 1)
  const wordsBefore = new Float64Array(blocks.length + 1)
  const timesBefore = new Int32Array(blocks.length + 1)
  const lastTail = new Int32Array(blocks.length)
  const family = new Map<Family, number>()
  let tail = -1
  let longest = 0
  measures.forEach((m, index) => {
    const block = blocks[index] as DraftBlock
    proseBefore[index + 1] = (proseBefore[index] as number) + (prose[index] ? m.length : 0)
    wordsBefore[index + 1] = (wordsBefore[index] as number) + m.wordCount
    timesBefore[index + 1] = (timesBefore[index] as number) + (hasTime(block, m) ? 1 : 0)
    if (startsTail(m)) tail = index
    lastTail[index] = tail
    if (prose[index]) {
      longest = Math.max(longest, m.length)
      if (block.hints) family.set(block.hints.family, (family.get(block.hints.family) ?? 0) + m.length)
    }
  })
  const words = contentWords(file, witness)
  const topic = topicShares(words, prose)
  const lineLength = lineLengths(blocks)
  return {
    blocks,
    measures,
    prose,
    proseBefore,
    wordsBefore,
    timesBefore,
    repeats: repeatsOf(file),
    lastTail,
    words,
    topic,
    witnessed: witness === undefined ? undefined : witnessShares(words),
    family,
    lineLength,
    longest,
  }
}
