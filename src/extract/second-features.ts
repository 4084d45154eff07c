/**
 * What the second look at a block goes by: the first scores of the block and its neighbours, its place in the runs the
 * first look found, and its likeness to the article there. Numbers as they are: the trees cut them where it helps.
 */

import type { DraftBlock, PageHints } from '../model/draft.js'
import type { BlockMeasures } from './block-measures.js'
import { SIGN_PICTURE } from './block-signs.js'
import type { FamilyText, Likeness } from './body-likeness.js'
import type { Run, Shape } from './body-runs.js'
import type { FileContext } from './file-context.js'

/** Names of the features, in the order of a row. */
export const SECOND_FEATURES = [
  ...[
    'length',
    'ending',
    'stops',
    'capitals',
    'digits',
    'service',
    'furniture',
    'quoted',
    'picture',
    'beginsWithDigit',
  ],
  ...['commas', 'repeats', 'line', 'gapBehind', 'topic'],
  ...[
    'score',
    'scoreBefore2',
    'scoreBefore',
    'scoreBehind',
    'scoreBehind2',
    'scoreBehind3',
    'scoresNext',
    'scoresNear',
  ],
  ...['scoresAbove', 'scoresBelow', 'taken', 'timesNear', 'timesAround'],
  ...['blocks', 'fromEnd', 'wordsAbove', 'wordsBelow', 'proseAbove', 'proseBelow', 'proseSinceTail'],
  ...['regions', 'mainWords', 'mainShare', 'mainMean', 'leadWords', 'fromMain', 'behindMain', 'wordsFromMain'],
  ...['fromLead', 'behindLead', 'wordsFromLead', 'likeMeanLength', 'likeMeanStops', 'likeMain', 'likeLead'],
  ...['runScore', 'runWords', 'runBlocks', 'gapAbove', 'gapBelow'],
  ...['links', 'container', 'heading', 'landmark', 'list', 'caption', 'depth', 'witnessed', 'sameAbove', 'sameBelow'],
  ...['familyInMain', 'signatureInMain', 'outerSignatureInMain'],
  ...['familyLength', 'familyLinks', 'familyProse', 'familyBlocks'],
  ...['outerInMain', 'outerLength', 'outerLinks', 'outerProse', 'outerBlocks'],
] as const

/** Numbers of a row. */
export const SECOND_COUNT = SECOND_FEATURES.length

/** What the first look found. */
export interface FirstLook {
  /** Log-odds of each block. */
  readonly odds: Float64Array
  /** The same, weighed by length, as the sequence was chosen by. */
  readonly scores: Float64Array
  readonly taken: readonly boolean[]
  readonly shape: Shape
  readonly likeness: Likeness
}

const ENDINGS = { open: 0, label: 1, ellipsis: 2, sentence: 3 } as const
const FURNITURE = ['related', 'comment-form', 'newsletter', 'share', 'copyright', 'navigation']
const LANDMARKS = ['article', 'main', 'header', 'footer', 'nav', 'aside', 'form']
/** Stands for the score of a block beyond the ends of the file: surely no body. */
const OUTSIDE = -6
/** Blocks above and below whose scores are added up, and the least that one of them counts. */
const NEAR = 10
const LEAST = -3
/** Stands for a distance to a run that is not there. */
const FAR = 99

/** Writes rows of numbers, one after the other into one buffer. */
export class SecondLook {
  readonly row = new Float64Array(SECOND_COUNT)
  readonly #context: FileContext
  readonly #first: FirstLook
  /** Sums of the floored scores before each block. */
  readonly #floored: Float64Array
  #at = 0

  constructor(context: FileContext, first: FirstLook) {
    this.#context = context
    this.#first = first
    this.#floored = new Float64Array(context.blocks.length + 1)
    first.scores.forEach((score, index) => {
      this.#floored[index + 1] = (this.#floored[index] as number) + Math.max(LEAST, score)
    })
  }

  /** Fills `row` for one block. */
  look(index: number): void {
    this.#at = 0
    this.#putOwn(index)
    this.#putScores(index)
    this.#putPlace(index)
    this.#putRegions(index)
    this.#putRun(index)
    const hints = this.#context.blocks[index]?.hints
    if (hints) this.#putMarkup(index, hints)
    else this.row.fill(0, this.#at)
  }

  #put(value: number): void {
    this.row[this.#at++] = value
  }

  #putOwn(index: number): void {
    const { blocks, measures, repeats, lineLength, topic } = this.#context
    const { text } = blocks[index] as DraftBlock
    const m = measures[index] as BlockMeasures
    const first = text.charCodeAt(0)
    this.#put(m.length)
    this.#put(ENDINGS[m.ending])
    this.#put(m.stopShare)
    this.#put(m.capitalShare)
    this.#put(m.digitShare)
    this.#put(m.serviceCount)
    this.#put(m.furniture ? 1 + FURNITURE.indexOf(m.furniture.reason) * 2 + (m.furniture.whole ? 1 : 0) : 0)
    this.#put(m.quoted ? 1 : 0)
    this.#put(m.length < 250 && (m.signs & SIGN_PICTURE) !== 0 ? 1 : 0)
    this.#put(first >= 0x30 && first <= 0x39 ? 1 : 0)
    this.#put(m.commas)
    this.#put(repeats[index] as number)
    this.#put(lineLength[index] as number)
    this.#put(blocks[index + 1]?.gap ? 1 : 0)
    this.#put(topic[index] as number)
  }

  #putScores(index: number): void {
    const { odds, taken } = this.#first
    const { timesBefore } = this.#context
    const count = odds.length
    const at = (place: number): number => (place >= 0 && place < count ? (odds[place] as number) : OUTSIDE)
    const times = (reach: number): number =>
      (timesBefore[Math.min(count, index + reach + 1)] as number) - (timesBefore[Math.max(0, index - reach)] as number)
    const [above2, above, below, below2] = [at(index - 2), at(index - 1), at(index + 1), at(index + 2)]
    this.#put(at(index))
    this.#put(above2)
    this.#put(above)
    this.#put(below)
    this.#put(below2)
    this.#put(at(index + 3))
    this.#put((above + below) / 2)
    this.#put((above2 + above + below + below2) / 4)
    this.#put((this.#floored[index] as number) - (this.#floored[Math.max(0, index - NEAR)] as number))
    this.#put((this.#floored[Math.min(count, index + NEAR + 1)] as number) - (this.#floored[index + 1] as number))
    this.#put(taken[index] ? 1 : 0)
    this.#put(times(3))
    this.#put(times(8))
  }

  #putPlace(index: number): void {
    const { wordsBefore, proseBefore, lastTail } = this.#context
    const count = wordsBefore.length - 1
    const prose = (from: number, end: number): number =>
      ((proseBefore[Math.min(count, end)] as number) - (proseBefore[Math.max(0, from)] as number)) /
      (proseBefore[count] || 1)
    const tail = lastTail[index] as number
    this.#put(count)
    this.#put(count - 1 - index)
    this.#put(wordsBefore[index] as number)
    this.#put((wordsBefore[count] as number) - (wordsBefore[index + 1] as number))
    this.#put(prose(index - 8, index))
    this.#put(prose(index + 1, index + 9))
    this.#put(tail < 0 ? -1 : (proseBefore[index] as number) - (proseBefore[tail] as number))
  }

  /** Blocks from the beginning and from the last block of a region, and words from its nearer end. */
  #putDistances(index: number, region: Run): void {
    const { wordsBefore } = this.#context
    const words = (from: number, end: number): number => (wordsBefore[end] as number) - (wordsBefore[from] as number)
    this.#put(index - region.first)
    this.#put(index - region.end + 1)
    this.#put(
      index >= region.end ? words(region.end, index) : index < region.first ? -words(index + 1, region.first) : 0,
    )
  }

  #putRegions(index: number): void {
    const { shape, likeness } = this.#first
    const { main, lead } = shape
    const m = this.#context.measures[index] as BlockMeasures
    this.#put(shape.regions.length)
    if (!main || !lead) {
      for (let missing = 0; missing < 14; missing++) this.#put(-1)
      return
    }
    this.#put(main.words)
    this.#put(likeness.mainShare)
    this.#put(likeness.meanLength)
    this.#put(lead.words)
    this.#putDistances(index, main)
    this.#putDistances(index, lead)
    this.#put(m.length / (likeness.meanLength || 1))
    this.#put(m.stopShare - likeness.meanStops)
    this.#put(likeness.likeMain[index] as number)
    this.#put(likeness.likeLead[index] as number)
  }

  #putRun(index: number): void {
    const { shape, likeness } = this.#first
    const run = shape.runs[shape.runOf[index] as number]
    const above = likeness.takenAbove[run ? run.first : index] as number
    const below = likeness.takenBelow[run ? run.end - 1 : index] as number
    this.#put(run ? run.score / (likeness.bestRun || 1) : -1)
    this.#put(run ? run.words : 0)
    this.#put(run ? run.end - run.first : 0)
    this.#put(above < 0 ? FAR : (run ? run.first : index) - above)
    this.#put(below < 0 ? FAR : below - (run ? run.end - 1 : index))
  }

  #putMarkup(index: number, hints: PageHints): void {
    const { blocks, witnessed } = this.#context
    const { markup } = this.#first.likeness
    const above = blocks[index - 1]?.hints
    const below = blocks[index + 1]?.hints
    this.#put(hints.linkShare)
    this.#put(hints.container)
    this.#put(hints.heading)
    this.#put(hints.landmark === undefined ? 0 : 1 + LANDMARKS.indexOf(hints.landmark))
    this.#put(hints.listItem ? 1 : 0)
    this.#put(hints.caption ? 1 : 0)
    this.#put(hints.depth)
    this.#put(witnessed?.[index] ?? -1)
    this.#put(above ? (above.family === hints.family ? 1 : 0) : -1)
    this.#put(below ? (below.family === hints.family ? 1 : 0) : -1)
    const family = markup.families.get(hints.family)
    this.#put((family?.inMain ?? 0) / markup.words)
    this.#put((markup.signatures.get(hints.signature) ?? 0) / markup.words)
    this.#put((markup.outerSignatures.get(hints.outerSignature) ?? 0) / markup.words)
    this.#putFamily(family)
    const outer = hints.family.outer && markup.families.get(hints.family.outer)
    this.#put((outer?.inMain ?? 0) / markup.words)
    this.#putFamily(outer)
  }

  #putFamily(family: FamilyText | undefined): void {
    const length = family?.length ?? 0
    this.#put(length)
    this.#put((family?.linked ?? 0) / (length || 1))
    this.#put((family?.prose ?? 0) / (length || 1))
    this.#put(family?.blocks ?? 0)
  }
}
