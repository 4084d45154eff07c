/** What the headline model knows of a file before it looks at single lines: what each line is to its neighbours, and its words. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { measuresOf } from './block-measures.js'
import { CAPTION, isCredit } from './headline-signs.js'
import { edgeKey, stemSet } from './line-stems.js'
import type { WordHashes } from './word-hashes.js'

/** What a line can be to its neighbours. */
export const KINDS = ['edge', 'credit', 'text', 'furniture', 'label', 'title', 'sentence', 'caption', 'long'] as const
/** One of them. */
export type Kind = (typeof KINDS)[number]

/** Words of a line, by its spaces. */
export const wordCount = (text: string): number => {
  let count = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) count++
  return count
}

const SENTENCE_END = /[.!?؟。…]["'”’»)\]]*$/

/** What a block is to its neighbours. */
function kindOf(block: DraftBlock | undefined): Kind {
  if (!block) return 'edge'
  const { text } = block
  if (block.label === 'body' && text.length > 100) return 'text'
  if (isCredit(block)) return 'credit'
  if (text.length < 250 && CAPTION.test(text)) return 'caption'
  const words = wordCount(text)
  if (words <= 40 && measuresOf(block).furniture) return 'furniture'
  if (words <= 3) return 'label'
  if (words > 26) return 'long'
  if (SENTENCE_END.test(text) && words >= 8) return 'sentence'
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
  readonly counts: ReadonlyMap<string, number>
  /** Lines by the words they begin and end with. */
  readonly byStart: ReadonlyMap<number, readonly string[]>
  readonly byEnd: ReadonlyMap<number, readonly string[]>
}

/** Words of the first paragraphs. */
function ledeOf(draft: Draft): string {
  let lede = ''
  for (const block of draft.blocks.slice(draft.range.first)) {
    if (block.label === 'body' && block.text.length > 100) lede += `${block.text} `
    if (lede.length > 3000) break
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

/** Looks over the file. */
export function headlineContext(draft: Draft, from: number, to: number, titles: readonly string[]): HeadlineContext {
  const kinds: Kind[] = []
  for (let index = from - 2; index <= to + 8; index++) kinds.push(kindOf(draft.blocks[index]))
  const counts = new Map<string, number>()
  for (const { text } of draft.blocks) if (text.length <= 300) counts.set(text, (counts.get(text) ?? 0) + 1)
  const byStart = new Map<number, string[]>()
  const byEnd = new Map<number, string[]>()
  for (const { text } of draft.blocks.slice(Math.max(0, from), to + 8)) {
    if (text.length < 12 || text.length > 400) continue
    addTo(byStart, edgeKey(text, 1), text)
    addTo(byEnd, edgeKey(text, -1), text)
  }
  const first = draft.blocks[0]?.text ?? ''
  return {
    byStart,
    byEnd,
    draft,
    from,
    kinds,
    lede: stemSet(ledeOf(draft)),
    titles: [...new Set(titles.map(fold))],
    titleStems: stemSet(first.length <= 250 ? first : ''),
    counts,
  }
}
