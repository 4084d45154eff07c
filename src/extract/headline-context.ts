/** What the headline model knows of a file before it looks at single lines: what each line is to its neighbours, and its words. */

import type { Draft, DraftBlock } from '../model/draft.js'
import { unitAt, unitSet } from '../text/characters.js'
import { fold } from '../text/fold.js'
import { measuresOf } from './block-measures.js'
import { isCaption, isCredit } from './headline-signs.js'
import { edgeKey, stemSet } from './line-stems.js'
import type { WordHashes } from './word-hashes.js'

/** What a line can be to its neighbours. */
export const KINDS = ['edge', 'credit', 'text', 'furniture', 'label', 'title', 'sentence', 'caption', 'long'] as const
/** One of them. */
export type Kind = (typeof KINDS)[number]

/** Words of a line, by its spaces. */
const wordCount = (text: string): number => {
  let count = 1
  const { length } = text
  for (let at = 0; at < length; at++) if (unitAt(text, at) === 32) count++
  return count
}

const SENTENCE_ENDS = unitSet('.!?؟。…')
/** Marks that may stand behind the end of a sentence. */
const CLOSING_MARKS = unitSet(`"'”’»)]`)

/** Offset behind the last character that is no closing mark. */
export function endBeforeMarks(text: string): number {
  let end = text.length
  while (end > 0 && CLOSING_MARKS.has(unitAt(text, end - 1))) end--
  return end
}

const endsSentence = (text: string): boolean => {
  const end = endBeforeMarks(text)
  return end > 0 && SENTENCE_ENDS.has(unitAt(text, end - 1))
}

/** What a block is to its neighbours. */
function kindOf(block: DraftBlock | undefined): Kind {
  if (!block) return 'edge'
  const { text } = block
  if (block.label === 'body' && text.length > 100) return 'text'
  if (isCredit(block)) return 'credit'
  if (isCaption(block, text)) return 'caption'
  const words = wordCount(text)
  if (words <= 40 && measuresOf(block).furniture) return 'furniture'
  if (words <= 3) return 'label'
  if (words > 26) return 'long'
  if (words >= 8 && endsSentence(text)) return 'sentence'
  return 'title'
}

/** What all lines of one file have in common, looked at once. */
export interface HeadlineContext {
  readonly draft: Draft
  readonly from: number
  readonly kinds: readonly Kind[]
  readonly lede: WordHashes
  /** Folded titles that the first line may hold. */
  readonly titles: readonly string[]
  readonly titleStems: WordHashes
  /** Lengths of all blocks, by which copies of a line are looked for. */
  readonly lengths: Int32Array
  /** Before each of `kinds`, how many lines could be headlines. */
  readonly rivals: Uint16Array
  /** Lines by the words they begin and end with. */
  readonly byStart: ReadonlyMap<number, readonly string[]>
  readonly byEnd: ReadonlyMap<number, readonly string[]>
}

/** Characters of the first paragraphs that are looked at. */
const LEDE = 3000

/** A first line longer than this is no title. */
const LONGEST_TITLE = 250
/** Characters of a text for each word that has a stem, at least. */
const LETTERS_A_STEM = 6

/** The first paragraphs. */
function ledeOf({ blocks, range }: Draft): DraftBlock[] {
  const lede: DraftBlock[] = []
  let length = 0
  for (let index = range.first; index < blocks.length && length <= LEDE; index++) {
    const block = blocks[index] as DraftBlock
    if (block.label !== 'body' || block.text.length <= 100) continue
    lede.push(block)
    length += block.text.length + 1
  }
  return lede
}

function addTo(map: Map<number, string[]>, key: number, text: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [text])
  else if (list.length < 6) list.push(text)
}

/** How the line stands to others near it: is it the end or the beginning of one, or is one its own end or beginning? */
export function kinOf(context: HeadlineContext, text: string): number {
  if (text.length < 12) return 0
  const ends = context.byEnd.get(edgeKey(text, -1)) ?? []
  const starts = context.byStart.get(edgeKey(text, 1)) ?? []
  if (ends.some((other) => other.length > text.length && other.endsWith(text))) return 1
  if (ends.some((other) => other.length < text.length && other.length > 12 && text.endsWith(other))) return 2
  if (starts.some((other) => other.length > text.length && other.startsWith(text))) return 3
  if (starts.some((other) => other.length < text.length && other.length > 12 && text.startsWith(other))) return 4
  return 0
}

/** More copies of a line than this say no more. */
const MOST_COPIES = 4

/** How often a line stands in the file, up to four times. */
export function copiesOf({ draft, lengths }: HeadlineContext, text: string): number {
  let count = 0
  for (let index = lengths.indexOf(text.length); index >= 0; index = lengths.indexOf(text.length, index + 1))
    if (draft.blocks[index]?.text === text && ++count === MOST_COPIES) break
  return count
}

function lengthsOf(blocks: readonly DraftBlock[]): Int32Array {
  const lengths = new Int32Array(blocks.length)
  for (let index = 0; index < blocks.length; index++) lengths[index] = (blocks[index] as DraftBlock).text.length
  return lengths
}

/** Looks over the file. */
export function headlineContext(draft: Draft, from: number, to: number, titles: readonly string[]): HeadlineContext {
  const kinds: Kind[] = []
  for (let index = from - 2; index <= to + 8; index++) kinds.push(kindOf(draft.blocks[index]))
  const rivals = new Uint16Array(kinds.length + 1)
  kinds.forEach((kind, at) => {
    rivals[at + 1] = (rivals[at] as number) + (kind === 'title' || kind === 'sentence' ? 1 : 0)
  })
  const byStart = new Map<number, string[]>()
  const byEnd = new Map<number, string[]>()
  for (const { text } of draft.blocks.slice(Math.max(0, from), to + 8)) {
    if (text.length < 12 || text.length > 400) continue
    addTo(byStart, edgeKey(text, 1), text)
    addTo(byEnd, edgeKey(text, -1), text)
  }
  const [first] = draft.blocks
  return {
    byStart,
    byEnd,
    draft,
    from,
    kinds,
    lede: stemSet(ledeOf(draft), LEDE / LETTERS_A_STEM),
    titles: [...new Set(titles.map(fold))],
    titleStems: stemSet(first && first.text.length <= LONGEST_TITLE ? [first] : [], LONGEST_TITLE / LETTERS_A_STEM),
    rivals,
    lengths: lengthsOf(draft.blocks),
  }
}
