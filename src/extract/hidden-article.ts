/**
 * The article of a page that shows none, because a script would have to fetch it: the `articleBody` of its metadata, the last
 * resort. Its words become blocks like those that are seen, so that each is in the body or listed as removed.
 */
import type { BlockMeasures } from '../model/block-measures.js'
import type { Block } from '../model/body.js'
import type { BlockLabel, Candidate, DraftBlock } from '../model/draft.js'
import { sentencesOf } from '../text/sentences.js'
import { excerptAround } from './excerpt.js'

/** A shorter text is a summary. */
const LEAST = 400
/** A page whose paragraphs have more than this share of its characters shows an article, this one or the beginning of it. */
const SHOWN = 0.5
/** From this length on a block counts as a paragraph. */
const PARAGRAPH = 80
/** Pieces of the text that are looked for, evenly spread, and their letters. */
const SAMPLES = 24
const SAMPLE = 24
/** Share of the samples that may be seen on the page: its summary and its caption. */
const SEEN = 0.2
/** A line that is longer is cut at the first sentence that ends behind `READABLE`. Our own choice, for reading. */
const LONGEST_LINE = 1200
const READABLE = 320

/** A paragraph that only the metadata hold. */
class StatedBlock implements DraftBlock {
  readonly start = -1
  readonly gap = true
  readonly sameLine = false
  label?: BlockLabel = 'body'
  score?: number
  repeatedIn?: number
  measures?: BlockMeasures

  constructor(readonly text: string) {}

  get node(): Block {
    return { type: 'paragraph', children: [{ type: 'text', value: this.text }] }
  }
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Does the page show the text, or much of it? */
function isShown(text: string, blocks: readonly DraftBlock[]): boolean {
  const prose = blocks.reduce((sum, block) => sum + (block.text.length >= PARAGRAPH ? block.text.length : 0), 0)
  if (prose > text.length * SHOWN) return true
  const seen = lettersOf(blocks.map((block) => block.text).join(' '))
  const letters = lettersOf(text)
  const step = Math.max(0, letters.length - SAMPLE) / SAMPLES
  const samples = Array.from({ length: SAMPLES }, (_, at) =>
    letters.slice(Math.floor(at * step), Math.floor(at * step) + SAMPLE),
  )
  return samples.filter((sample) => seen.includes(sample)).length > SAMPLES * SEEN
}

/** The paragraphs of a line: a text that is all one line is cut where sentences end. */
function paragraphsOf(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const paragraphs: string[] = []
  let start = 0
  for (const { end } of sentencesOf(line)) {
    if (end - start < READABLE) continue
    paragraphs.push(line.slice(start, end).trim())
    start = end
  }
  paragraphs.push(line.slice(start).trim())
  return paragraphs.filter((one) => one !== '')
}

/** The blocks of the article that only metadata hold, and the evidence. Undefined where the page shows one. */
export function hiddenArticle(
  text: string,
  blocks: readonly DraftBlock[],
): { blocks: DraftBlock[]; evidence: Candidate } | undefined {
  if (text.length < LEAST || isShown(text, blocks)) return undefined
  const evidence: Candidate = {
    field: 'body',
    value: `${text.length} characters that the page does not show`,
    origin: 'page-metadata',
    rule: 'JSON-LD articleBody',
    rank: 1,
    excerpt: excerptAround(text, 0, 0),
  }
  return {
    blocks: text
      .split('\n')
      .flatMap(paragraphsOf)
      .map((one) => new StatedBlock(one)),
    evidence,
  }
}
