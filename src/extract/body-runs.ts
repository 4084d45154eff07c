/** The shape of a file after a first look at its blocks: runs of blocks taken for body, and regions of runs that belong together. */
import type { BlockMeasures } from './block-measures.js'

/** Neighbouring blocks that were taken for body; or several such runs with what stands between them. */
export interface Run {
  readonly first: number
  /** Exclusive. */
  end: number
  /** Sum of the scores of the blocks taken. */
  score: number
  /** Words of the blocks taken. */
  words: number
}

/** A file's runs and regions. */
export interface Shape {
  readonly runs: readonly Run[]
  /** Of each block: its place in `runs`, or -1. */
  readonly runOf: Int32Array
  readonly regions: readonly Run[]
  /** The region of the greatest score. Absent when no block was taken. */
  readonly main: Run | undefined
  /** The first region that is not much weaker than the main one: often the article where the main one is another's. */
  readonly lead: Run | undefined
}

/** Most blocks and words between two runs of one region: a picture, a pointer, an offer stand inside articles. */
const GAP_BLOCKS = 8
const GAP_WORDS = 60
/** Share of the score of the main region that the lead must have. */
const LEAD_SHARE = 0.4

const strongest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.score >= run.score ? best : run), undefined)

function findRuns(taken: readonly boolean[], scores: Float64Array, measures: readonly BlockMeasures[]) {
  const runs: Run[] = []
  const runOf = new Int32Array(taken.length).fill(-1)
  for (let index = 0; index < taken.length; index++) {
    if (!taken[index]) continue
    if (!taken[index - 1]) runs.push({ first: index, end: index, score: 0, words: 0 })
    const run = runs[runs.length - 1] as Run
    run.end = index + 1
    run.score += scores[index] as number
    run.words += (measures[index] as BlockMeasures).wordCount
    runOf[index] = runs.length - 1
  }
  return { runs, runOf }
}

/** Joins the runs that stand near each other. */
function joinRuns(runs: readonly Run[], wordsBefore: Float64Array): Run[] {
  const regions: Run[] = []
  for (const run of runs) {
    const last = regions.at(-1)
    const gapWords = last ? (wordsBefore[run.first] as number) - (wordsBefore[last.end] as number) : 0
    if (last && run.first - last.end <= GAP_BLOCKS && gapWords <= GAP_WORDS) {
      last.end = run.end
      last.score += run.score
      last.words += run.words
    } else regions.push({ ...run })
  }
  return regions
}

/** Finds runs and regions. `wordsBefore` counts the words before each block and is one longer than the blocks. */
export function bodyShape(
  taken: readonly boolean[],
  scores: Float64Array,
  measures: readonly BlockMeasures[],
  wordsBefore: Float64Array,
): Shape {
  const { runs, runOf } = findRuns(taken, scores, measures)
  const regions = joinRuns(runs, wordsBefore)
  const main = strongest(regions)
  const lead = main && regions.find(({ score }) => score >= LEAD_SHARE * main.score)
  return { runs, runOf, regions, main, lead }
}
