/**
 * The step that tells the article from what stands round it: every block gets a score from the fitted model, then the
 * best sequence of body and other is taken, because an article is mostly one run.
 */
import type { Draft } from '../model/draft.js'
import { bestSequence, lengthFactor, weighScores } from './best-sequence.js'
import { stopWordsOf } from './block-lexicon.js'
import { type BlockMeasures, measureBlocks } from './block-measures.js'
import { type BlockModel, readModel } from './block-model.js'
import { blockOdds } from './block-scores.js'
import { PAGE_MODEL, TEXT_MODEL } from './block-weights.js'
import { type FileContext, fileContext, looksLikeProse } from './file-context.js'
import { wordsOfDraft } from './file-words.js'
import { takeByMarkup } from './markup-body.js'
import { weighRepetition } from './repetition.js'

/** When nothing convinces: the block of prose that is longest, or simply the longest block with a few words. */
function leastBad(measures: readonly BlockMeasures[], inBody: boolean[]): void {
  let best = -1
  let most = 0
  measures.forEach((m, index) => {
    const worth = m.length * (looksLikeProse(m) ? 4 : m.ending === 'sentence' ? 2 : 1)
    if (m.wordCount >= 5 && m.furniture === undefined && worth > most) {
      best = index
      most = worth
    }
  })
  if (best < 0) return
  inBody[best] = true
  for (const step of [-1, 1]) {
    for (let at = best + step; at >= 0 && at < measures.length; at += step) {
      if (!looksLikeProse(measures[at] as BlockMeasures)) break
      inBody[at] = true
    }
  }
}

/** First and last body block. */
function setRange(draft: Draft): void {
  const { blocks } = draft
  let end = blocks.length
  while (end > 0 && blocks[end - 1]?.label !== 'body') end--
  let first = 0
  while (first < end && blocks[first]?.label !== 'body') first++
  draft.range = end === 0 ? { first: blocks.length, end: blocks.length } : { first, end }
}

/** A model for dumps and one for saved pages. */
export interface BlockModels {
  readonly text: BlockModel
  readonly html: BlockModel
}

/** The text that metadata give counts from this length on: below it is a summary. Shorter ones helped no page. */
const WITNESS_LENGTH = 200

/** A file's blocks as the models see them. */
export function contextOf(draft: Pick<Draft, 'blocks' | 'language' | 'witness' | 'words'>): FileContext {
  const { blocks, language, witness } = draft
  const words = wordsOfDraft(draft)
  return fileContext(
    blocks,
    words,
    measureBlocks(blocks, words, stopWordsOf(language)),
    witness !== undefined && witness.length >= WITNESS_LENGTH ? witness : undefined,
  )
}

/** The step for given models: what was written as an article (Markdown) is taken at its word. */
export function findBodyBy(models: () => BlockModels): (draft: Draft) => void {
  return (draft) => {
    const isGiven = draft.blocks.some(({ label }) => label === 'body')
    if (draft.curated) for (const block of draft.blocks) block.label ??= 'body'
    else if (!isGiven) labelBody(draft, draft.source.format === 'html' ? models().html : models().text)
    setRange(draft)
  }
}

/** Gives every block its score, and those of the best sequence their label. */
function labelBody(draft: Draft, model: BlockModel): void {
  const context = contextOf(draft)
  const { measures } = context
  const scores = weighScores(blockOdds(context, model), measures, model.secondPrices.lean)
  weighRepetition(draft, scores, (index) => lengthFactor(measures[index] as BlockMeasures))
  const inBody = bestSequence(scores, model.secondPrices)
  const isGuess = !inBody.includes(true)
  if (isGuess) leastBad(measures, inBody)
  takeByMarkup(context, inBody, isGuess)
  draft.blocks.forEach((block, index) => {
    block.score = scores[index] as number
    if (inBody[index]) block.label = 'body'
  })
}

let shipped: BlockModels | undefined
/** The models that are shipped, read when the first file needs one. */
function shippedModels(): BlockModels {
  shipped ??= { text: readModel(TEXT_MODEL), html: readModel(PAGE_MODEL) }
  return shipped
}

/** Step: labels the blocks of the body. */
export const findBody = findBodyBy(shippedModels)

/** Step: sets the range anew after steps have taken blocks out of the body. */
export const measureRange = setRange
