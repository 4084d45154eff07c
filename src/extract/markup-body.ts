/**
 * The body of a page by its markup alone, for the pages where the model finds nothing, or a few words in a margin: lists of
 * results, calendars, one paragraph above a hundred comments. What stands in an element named for an article is that.
 */
import type { DraftBlock, Family, PageHints } from '../model/draft.js'
import type { BlockMeasures } from './block-measures.js'
import type { FileContext } from './file-context.js'

/** A body in the margin that has fewer words than this is doubted. Articles in elements named after margins have more. */
const FEW_WORDS = 60
/** An element with fewer words than this is no better. */
const LEAST_WORDS = 20
/** Nor is one with fewer than this share of the words of what is doubted. */
const ENOUGH = 0.4
/** The element of the article is the deepest that holds this share of what speaks for one. */
const MOST = 0.7
/** A block that is linked from end to end is an entry of a list. */
const LINKED = 0.8

const MARGINS: ReadonlySet<PageHints['landmark']> = new Set(['aside', 'nav', 'header', 'footer', 'form'])

const isMargin = ({ container, landmark }: PageHints): boolean => container < 0 || MARGINS.has(landmark)

/** Words of a body that stands in a margin as a whole; undefined where a part of it stands elsewhere. */
function wordsInMargin({ blocks, measures }: FileContext, taken: readonly boolean[]): number | undefined {
  let words = 0
  for (const [index, isTaken] of taken.entries()) {
    if (!isTaken) continue
    const hints = blocks[index]?.hints
    if (hints === undefined || !isMargin(hints)) return undefined
    words += (measures[index] as BlockMeasures).wordCount
  }
  return words
}

/** May the block be part of an article by its markup, its links and its first words? */
const speaks = ({ hints }: DraftBlock, { furniture }: BlockMeasures): boolean =>
  hints !== undefined && hints.container > 0 && !isMargin(hints) && hints.linkShare < LINKED && furniture === undefined

/** Adds an element and those round it, outer ones first. Each is visited once, however deep pages nest. */
function addElements(words: Map<Family, number>, family: Family | undefined): void {
  const chain: Family[] = []
  for (let at = family; at !== undefined && !words.has(at); at = at.outer) chain.push(at)
  for (const one of chain.reverse()) words.set(one, 0)
}

/** Positions of the blocks in the deepest element that holds most of the words of these. */
function narrow(positions: readonly number[], { blocks, measures }: FileContext): readonly number[] {
  const words = new Map<Family, number>()
  let all = 0
  for (const index of positions) {
    const family = blocks[index]?.hints?.family
    const { wordCount } = measures[index] as BlockMeasures
    addElements(words, family)
    if (family) words.set(family, (words.get(family) ?? 0) + wordCount)
    all += wordCount
  }
  const elements = [...words.keys()]
  for (const family of elements.toReversed()) {
    if (family.outer) words.set(family.outer, (words.get(family.outer) ?? 0) + (words.get(family) ?? 0))
  }
  const main = elements.findLast((family) => (words.get(family) ?? 0) >= all * MOST)
  const inside = new Set<Family | undefined>()
  for (const family of elements) if (family === main || inside.has(family.outer)) inside.add(family)
  return positions.filter((index) => inside.has(blocks[index]?.hints?.family))
}

/**
 * Marks what the markup calls the article in place of a doubtful body: one that stands in a margin and is short or, where the
 * model took nothing, a guess.
 */
export function takeByMarkup(context: FileContext, taken: boolean[], isGuess: boolean): void {
  const { blocks, measures } = context
  if (blocks[0]?.hints === undefined) return
  const doubted = wordsInMargin(context, taken)
  if (doubted === undefined || (doubted >= FEW_WORDS && !isGuess)) return
  const speaking = blocks.flatMap((block, index) => (speaks(block, measures[index] as BlockMeasures) ? [index] : []))
  const found = narrow(speaking, context)
  const words = found.reduce((sum, index) => sum + (measures[index] as BlockMeasures).wordCount, 0)
  if (words < Math.max(LEAST_WORDS, doubted * ENOUGH)) return
  taken.fill(false)
  for (const index of found) taken[index] = true
}
