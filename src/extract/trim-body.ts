/**
 * Corrects the body by what is certain: behind a copyright or a notice about the site no article goes on, a line such as
 * "Read also: …" is none of it, and a paragraph that breaks off right behind it is its end.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { stopWordsOf } from './block-lexicon.js'
import { type BlockMeasures, holds, measureBlock } from './block-measures.js'
import { SIGN_COPYRIGHT, SIGN_SITE } from './block-signs.js'
import { measureRange } from './boilerplate.js'
import { hasCopyrightLine, SELF_REFERENCE } from './self-reference.js'

/** Share of the body that must stand above a sign for it to be the end: notices may be as long as a short report. */
const ENOUGH = 0.4
/** Score from which a block that the model left out is worth a second thought. */
const NEARLY = -1.5

/** Share of a file's words that the body holds where next to nothing stands round it. */
const CLEAN_SHARE = 0.6
/** Paragraphs that may be added at either end of such a body. */
const REACH = 2

/** A notice about the site, or a copyright line. */
const speaksOfItself = (block: DraftBlock): boolean =>
  (holds(block, SIGN_SITE) && SELF_REFERENCE.test(block.text)) ||
  (holds(block, SIGN_COPYRIGHT) && hasCopyrightLine(block.text))

/** Is the page speaking of itself, so that nothing of an article is to be expected from here on? */
function endsArticle(block: DraftBlock): boolean {
  // A short line with a copyright is the credit of a picture as often as the foot of the page.
  if (block.text.length < 60 || block.text.length > 1200) return false
  return speaksOfItself(block)
}

/** Takes everything from the first sure end on out of the body. */
function cutTail(draft: Draft, measured: (index: number) => BlockMeasures): void {
  const { first, end } = draft.range
  let whole = 0
  for (const block of draft.blocks) if (block.label === 'body') whole += block.text.length
  let above = 0
  for (let index = first; index < end; index++) {
    const block = draft.blocks[index] as DraftBlock
    const reason = block.label === 'body' ? measured(index).furniture?.reason : undefined
    // "Read more: …" in the middle of an article is taken out, and the article goes on behind it.
    if (reason === 'related' || reason === 'comment-form' || reason === 'copyright') block.label = undefined
    if (above >= whole * ENOUGH && endsArticle(block)) {
      for (let at = index; at < end; at++)
        if (draft.blocks[at]?.label === 'body') (draft.blocks[at] as DraftBlock).label = undefined
      dropLabels(draft, index, measured)
      break
    }
    if (block.label === 'body') above += block.text.length
  }
  measureRange(draft)
}

/** A short label left at the end ("IFP Media Wire") headed what was cut. */
function dropLabels(draft: Draft, end: number, measured: (index: number) => BlockMeasures): void {
  for (let index = end - 1; index > draft.range.first; index--) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== 'body') continue
    const m = measured(index)
    if (m.length >= 45 || m.ending === 'sentence' || block.hints !== undefined) return
    block.label = undefined
  }
}

/** Does nothing in it speak for furniture, and do its function words speak for prose? */
const isPlain = (block: DraftBlock, m: BlockMeasures): boolean =>
  block.label === undefined &&
  block.repeatedIn === undefined &&
  m.stopShare >= 0.15 &&
  m.serviceCount === 0 &&
  !m.timeAgo &&
  !m.hasAddress &&
  !m.furniture &&
  !m.glued

/** "Read also: …", in one line with what it points to. */
function isPointer(block: DraftBlock, m: BlockMeasures): boolean {
  return block.text.length < 160 && m.furniture?.reason === 'related' && !m.furniture.whole
}

/**
 * Adds the last paragraph where it is of a kind that the model trusts too little: one that the capture cut off, as labels
 * and teasers end without a full stop too, and one that stands alone behind a pointer to another article.
 */
function addLastParagraph(draft: Draft, measured: (index: number) => BlockMeasures): void {
  const behind = draft.blocks[draft.range.end]
  if (!behind) return
  const at = isPointer(behind, measured(draft.range.end)) ? draft.range.end + 1 : draft.range.end
  const block = draft.blocks[at]
  if (!block || speaksOfItself(block) || (block.score ?? 0) < NEARLY) return
  const m = measured(at)
  if (m.length < 90 || m.stopShare < 0.25 || !isPlain(block, m)) return
  if (block === behind ? m.ending !== 'open' || m.capitalShare >= 0.4 : m.ending !== 'sentence') return
  block.label = 'body'
  measureRange(draft)
}

/** The sentences that touch the body on one side, nearest first. */
function neighbours(draft: Draft, step: -1 | 1, measured: (index: number) => BlockMeasures): number[] {
  const found: number[] = []
  for (let at = step < 0 ? draft.range.first - 1 : draft.range.end; found.length < REACH; at += step) {
    const block = draft.blocks[at]
    const m = block && measured(at)
    if (!block || !m || m.ending !== 'sentence' || m.length < 40 || !isPlain(block, m) || speaksOfItself(block)) break
    found.push(at)
  }
  return found
}

/**
 * Adds the sentences that touch the body where, with them, it holds most of the words of the file, as where people copied
 * only the article: of such files the model has seen too few to be sure.
 */
function addNeighbours(draft: Draft, measured: (index: number) => BlockMeasures): void {
  const found = new Set([...neighbours(draft, -1, measured), ...neighbours(draft, 1, measured)])
  if (found.size === 0) return
  let [body, all] = [0, 0]
  draft.blocks.forEach((block, index) => {
    const { wordCount } = measured(index)
    all += wordCount
    if (block.label === 'body' || found.has(index)) body += wordCount
  })
  if (body < all * CLEAN_SHARE) return
  for (const index of found) (draft.blocks[index] as DraftBlock).label = 'body'
  measureRange(draft)
}

/** Words of a button or a label that a dump leaves behind the text: one or two, no full stop. */
const LABEL_WORDS = 2

/** Step: takes out a label that is left at the very end of a raw text's body ("Subscribe"): no report ends in one. */
export function dropLastLabel(draft: Draft): void {
  if (draft.source.format !== 'raw-text') return
  for (let index = draft.range.end - 1; index > draft.range.first; index--) {
    const block = draft.blocks[index] as DraftBlock
    const isLabel =
      block.text.length < 30 && block.text.split(/\s+/).length <= LABEL_WORDS && !/[.!?؟。…"”»)]$/u.test(block.text)
    if (block.label !== 'body' || block.sameLine || !isLabel || LETTERS_AS_WORDS.test(block.text)) break
    block.label = undefined
    measureRange(draft)
  }
}

/** In these scripts a sentence is one word by its spaces. */
const LETTERS_AS_WORDS = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Step: takes out what has no letter at the head of a body: counts of comments, numbers of pages, marks. No report opens with one. */
export function dropOpeningFigures(draft: Draft): void {
  if (draft.curated) return
  const { first, end } = draft.range
  let index = first
  for (; index < end - 1; index++) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== 'body' || /\p{L}/u.test(block.text)) break
    block.label = undefined
  }
  if (index > first) measureRange(draft)
}

/** Step: corrects the ends. */
export function trimBody(draft: Draft): void {
  if (draft.curated || draft.range.first >= draft.blocks.length) return
  const stopWords = stopWordsOf(draft.language)
  const measured = (index: number): BlockMeasures => measureBlock(draft.blocks[index] as DraftBlock, stopWords)
  cutTail(draft, measured)
  if (draft.source.format !== 'raw-text') return
  addLastParagraph(draft, measured)
  addNeighbours(draft, measured)
}
