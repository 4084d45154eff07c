/**
 * Corrects the body by what is certain: behind a copyright or a notice about the site no article goes on; a line such as
 * "Read also: …" is none of it; and a paragraph of prose that touches the body and was nearly taken belongs to it.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { looksLikeProse } from './block-features.js'
import { stopWordsOf } from './block-lexicon.js'
import { type BlockMeasures, holds, measureBlock } from './block-measures.js'
import { SIGN_COPYRIGHT, SIGN_SITE } from './block-signs.js'
import { measureRange } from './boilerplate.js'
import { hasCopyrightLine, SELF_REFERENCE } from './self-reference.js'

/** Share of the body that must stand above a sign for it to be the end: notices may be as long as a short report. */
const ENOUGH = 0.4
/** Log-odds from which a block that the sequence left out is worth a second look. */
const NEARLY = -4
/** Paragraphs that may be added at either end. */
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
    if (reason === 'related' || reason === 'comment-form' || reason === 'copyright') delete block.label
    if (above >= whole * ENOUGH && endsArticle(block)) {
      for (let at = index; at < end; at++)
        if (draft.blocks[at]?.label === 'body') delete (draft.blocks[at] as DraftBlock).label
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
    delete block.label
  }
}

/** Is the block a paragraph of the article by its looks, though the sequence left it out? */
function isLostParagraph(block: DraftBlock | undefined, m: BlockMeasures | undefined): boolean {
  if (!block || !m || block.label !== undefined || block.repeatedIn !== undefined || (block.score ?? 0) < NEARLY)
    return false
  if (m.timeAgo || m.serviceCount > (m.length > 100 ? 1 : 0) || m.hasAddress || m.furniture || m.glued) return false
  if (m.ending === 'sentence' && m.length >= 40 && m.stopShare >= 0.25) return true
  return looksLikeProse(m) || (m.length >= 90 && m.stopShare >= 0.25 && m.ending === 'open' && m.capitalShare < 0.4)
}

/** "Read also: …", in one line with what it points to. */
function isPointer(block: DraftBlock | undefined, measured: (index: number) => BlockMeasures, index: number): boolean {
  const furniture = block && block.text.length < 160 ? measured(index).furniture : undefined
  return furniture?.reason === 'related' && !furniture.whole
}

/** Adds what touches the body. */
function extend(draft: Draft, measured: (index: number) => BlockMeasures): void {
  const measuredAt = (index: number): BlockMeasures | undefined => (draft.blocks[index] ? measured(index) : undefined)
  for (const step of [-1, 1]) {
    let at = step < 0 ? draft.range.first - 1 : draft.range.end
    for (let added = 0; added < REACH; added++, at += step) {
      // A pointer to another article, in one line, stands between two paragraphs of this one.
      if (
        step > 0 &&
        isPointer(draft.blocks[at], measured, at) &&
        isLostParagraph(draft.blocks[at + 1], measuredAt(at + 1))
      )
        at++
      const block = draft.blocks[at]
      if (!block || !isLostParagraph(block, measured(at))) break
      if (speaksOfItself(block)) break
      block.label = 'body'
    }
  }
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
    delete block.label
    measureRange(draft)
  }
}

/** In these scripts a sentence is one word by its spaces. */
const LETTERS_AS_WORDS = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Step: corrects the ends. */
export function trimBody(draft: Draft): void {
  if (draft.curated || draft.range.first >= draft.blocks.length) return
  const stopWords = stopWordsOf(draft.language)
  const measured = (index: number): BlockMeasures => measureBlock(draft.blocks[index] as DraftBlock, stopWords)
  cutTail(draft, measured)
  if (draft.source.format === 'raw-text') extend(draft, measured)
}
