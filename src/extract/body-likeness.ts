/** Likeness to the article a first look found: what its paragraphs are like on average, which words and which markup they use. */
import type { DraftBlock, Family } from '../model/draft.js'
import type { BlockMeasures } from './block-measures.js'
import type { Run, Shape } from './body-runs.js'
import type { FileContext } from './file-context.js'
import { topicShares } from './topic-shares.js'

/** The text below an element, links and prose of it. Lengths in UTF-16 units. */
export interface FamilyText {
  length: number
  linked: number
  prose: number
  blocks: number
  /** Words of the main region in it. */
  inMain: number
}

/** Where in the markup the main region stands, in words by element and by signature. */
export interface MarkupLikeness {
  readonly words: number
  readonly families: ReadonlyMap<Family, FamilyText>
  readonly signatures: ReadonlyMap<number, number>
  readonly outerSignatures: ReadonlyMap<number, number>
}

/** What the main region and its blocks are like. */
export interface Likeness {
  /** Share of the main region in the scores of all regions. */
  readonly mainShare: number
  readonly meanLength: number
  readonly meanStops: number
  /** Greatest score of a run. */
  readonly bestRun: number
  /** Share of each block's longer words that the main region uses, and that the beginning of the lead does. */
  readonly likeMain: Float64Array
  readonly likeLead: Float64Array
  /** The nearest block taken above and below each block, -1 where there is none. */
  readonly takenAbove: Int32Array
  readonly takenBelow: Int32Array
  readonly markup: MarkupLikeness
}

/** Blocks of the lead whose words tell what the article is about. */
const LEAD_BLOCKS = 4
/** Elements round a block that are told of what it holds: pages nest deeper, attacks without end. */
const FAMILY_DEPTH = 12

/** The taken blocks of a region, the first `most` of them. */
function blocksOf(region: Run | undefined, taken: readonly boolean[], most = Number.POSITIVE_INFINITY): Uint8Array {
  const chosen = new Uint8Array(taken.length)
  let count = 0
  for (let index = region?.first ?? 0; region && index < region.end && count < most; index++) {
    if (!taken[index]) continue
    chosen[index] = 1
    count++
  }
  return chosen
}

/** The nearest taken block on one side of each block. */
function nearestTaken(taken: readonly boolean[], step: 1 | -1): Int32Array {
  const nearest = new Int32Array(taken.length)
  let last = -1
  for (let at = step > 0 ? 0 : taken.length - 1; at >= 0 && at < taken.length; at += step) {
    nearest[at] = last
    if (taken[at]) last = at
  }
  return nearest
}

const NO_TEXT = (): FamilyText => ({ length: 0, linked: 0, prose: 0, blocks: 0, inMain: 0 })

/** Adds a block to what the elements round it hold. */
function addToFamilies(
  families: Map<Family, FamilyText>,
  { text, hints }: DraftBlock,
  prose: boolean,
  inMain: number,
): void {
  let family = hints?.family
  for (let depth = 0; family !== undefined && depth < FAMILY_DEPTH; depth++, family = family.outer) {
    let held = families.get(family)
    if (held === undefined) {
      held = NO_TEXT()
      families.set(family, held)
    }
    held.length += text.length
    held.linked += text.length * (hints?.linkShare ?? 0)
    if (prose) held.prose += text.length
    held.blocks++
    held.inMain += inMain
  }
}

/** Adds up, element by element, what stands where. */
function markupOf({ blocks, measures, prose }: FileContext, inMain: Uint8Array): MarkupLikeness {
  const families = new Map<Family, FamilyText>()
  const signatures = new Map<number, number>()
  const outerSignatures = new Map<number, number>()
  let words = 0
  blocks.forEach((block, index) => {
    const { hints } = block
    if (!hints) return
    const own = inMain[index] ? (measures[index] as BlockMeasures).wordCount : 0
    addToFamilies(families, block, prose[index] === true && hints.linkShare < 0.4, own)
    if (own === 0) return
    words += own
    signatures.set(hints.signature, (signatures.get(hints.signature) ?? 0) + own)
    outerSignatures.set(hints.outerSignature, (outerSignatures.get(hints.outerSignature) ?? 0) + own)
  })
  return { words: Math.max(1, words), families, signatures, outerSignatures }
}

/** Measures the main region and every block's likeness to it. */
export function likenessOf(context: FileContext, taken: readonly boolean[], shape: Shape): Likeness {
  const inMain = blocksOf(shape.main, taken)
  let [length, stops, count] = [0, 0, 0]
  context.measures.forEach((m, index) => {
    if (!inMain[index]) return
    length += m.length
    stops += m.stopShare
    count++
  })
  const all = shape.regions.reduce((sum, { score }) => sum + score, 0)
  return {
    mainShare: (shape.main?.score ?? 0) / (all || 1),
    meanLength: length / Math.max(1, count),
    meanStops: stops / Math.max(1, count),
    bestRun: shape.runs.reduce((best, { score }) => Math.max(best, score), 0),
    likeMain: topicShares(context.words, inMain),
    likeLead: topicShares(context.words, blocksOf(shape.lead, taken, LEAD_BLOCKS)),
    takenAbove: nearestTaken(taken, 1),
    takenBelow: nearestTaken(taken, -1),
    markup: markupOf(context, inMain),
  }
}
