/**
 * Boosted trees as they are fitted: each tree asks the same few questions of every row and corrects what those before it
 * left wrong (gradient boosting of the log loss over symmetric trees, on features cut into bins).
 */
import { mixer } from './mixer.mjs'

/** Trees. With half the rate and double the trees the score on unseen sites stays the same. */
const TREES = 80
/** Questions of a tree. Of 4, 5 and 6 the fewest did best on unseen sites. */
const DEPTH = 4
/** Share of a tree's correction that is taken. */
const RATE = 0.15
/** Pull of every value towards zero. */
const PENALTY = 3
/** Share of the rows, and of the features, that a tree is fitted to: trees that see the same err alike. */
const SHARE = 0.5
/** Bins of a feature. */
const BINS = 32
/** Rows from which the bins are taken. */
const SAMPLE = 20_000

/** Four digits are kept of a limit, in the table and here. */
const rounded = (limit) => Number(limit.toPrecision(4))

/** Limits that cut a feature's values into bins of like size: a value goes into the bin of the limits it is above. */
function limitsOf(values) {
  const step = Math.max(1, Math.floor(values.length / SAMPLE))
  const sample = Float64Array.from({ length: Math.ceil(values.length / step) }, (_, at) => values[at * step]).sort()
  const different = [...new Set(sample)]
  const limits =
    different.length <= BINS
      ? different.slice(0, -1).map((value, at) => (value + different[at + 1]) / 2)
      : Array.from({ length: BINS - 1 }, (_, at) => sample[Math.floor(((at + 1) * sample.length) / BINS)])
  return [...new Set(limits.map(rounded))]
}

function binsOf(values, limits) {
  return Uint8Array.from(values, (value) => {
    let low = 0
    let high = limits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > limits[middle]) low = middle + 1
      else high = middle
    }
    return low
  })
}

/** Slopes and curvatures of the loss, of the rows that a tree is fitted to. */
function drawRows({ wanted, weights }, sums, random) {
  const rows = []
  const slopes = []
  for (let row = 0; row < sums.length; row++) {
    if (random() >= SHARE) continue
    const estimate = 1 / (1 + Math.exp(-sums[row]))
    rows.push(row)
    slopes.push(weights[row] * (estimate - wanted[row]), Math.max(1e-9, weights[row] * estimate * (1 - estimate)))
  }
  return { rows: Int32Array.from(rows), slopes: Float64Array.from(slopes) }
}

/** Sums of slope and curvature by leaf and bin. */
function histogram(column, { rows, slopes }, leaves, leafCount) {
  const sums = new Float64Array(leafCount * BINS * 2)
  for (let at = 0; at < rows.length; at++) {
    const place = (leaves[rows[at]] * BINS + column[rows[at]]) * 2
    sums[place] += slopes[at * 2]
    sums[place + 1] += slopes[at * 2 + 1]
  }
  return sums
}

const worth = (slope, curvature) => (slope * slope) / (curvature + PENALTY)

/** The best limit of one feature for all leaves together. */
function bestLimit(sums, leafCount, whole) {
  const left = new Float64Array(leafCount * 2)
  let best = { gain: -1, bin: 0 }
  for (let bin = 0; bin < BINS - 1; bin++) {
    let gain = 0
    for (let leaf = 0; leaf < leafCount; leaf++) {
      const from = (leaf * BINS + bin) * 2
      left[leaf * 2] += sums[from]
      left[leaf * 2 + 1] += sums[from + 1]
      const [slope, curvature] = [left[leaf * 2], left[leaf * 2 + 1]]
      gain += worth(slope, curvature) + worth(whole[leaf * 2] - slope, whole[leaf * 2 + 1] - curvature)
    }
    if (gain > best.gain) best = { gain, bin }
  }
  return best
}

/** Sums of slope and curvature by leaf. */
function leafSums({ rows, slopes }, leaves, leafCount) {
  const sums = new Float64Array(leafCount * 2)
  rows.forEach((row, at) => {
    sums[leaves[row] * 2] += slopes[at * 2]
    sums[leaves[row] * 2 + 1] += slopes[at * 2 + 1]
  })
  return sums
}

/** Fits one tree and adds it to the sums. */
function growTree(columns, limits, drawn, sums, random) {
  const features = columns.flatMap((_, feature) => (limits[feature].length > 0 && random() < SHARE ? [feature] : []))
  const leaves = new Uint8Array(sums.length)
  const questions = []
  for (let depth = 0; depth < DEPTH; depth++) {
    const leafCount = 1 << depth
    const whole = leafSums(drawn, leaves, leafCount)
    let best = { gain: -1, bin: 0, feature: 0 }
    for (const feature of features) {
      const found = bestLimit(histogram(columns[feature], drawn, leaves, leafCount), leafCount, whole)
      if (found.gain > best.gain && found.bin < limits[feature].length) best = { ...found, feature }
    }
    questions.push({ feature: best.feature, limit: limits[best.feature][best.bin] })
    for (let row = 0; row < leaves.length; row++)
      leaves[row] = leaves[row] * 2 + (columns[best.feature][row] > best.bin ? 1 : 0)
  }
  const totals = leafSums(drawn, leaves, 1 << DEPTH)
  const values = Array.from(
    { length: 1 << DEPTH },
    (_, leaf) => Math.round((-RATE * totals[leaf * 2] * 100) / (totals[leaf * 2 + 1] + PENALTY)) / 100 || 0,
  )
  for (let row = 0; row < sums.length; row++) sums[row] += values[leaves[row]]
  return { questions, values }
}

/**
 * Fits trees.
 * @param {{ columns: Float64Array[], wanted: Uint8Array, weights: Float64Array }} rows - By feature the value of each row; of
 *   each row the label, 0 or 1, and how much it counts.
 * @param {readonly string[]} names - Of the features.
 * @returns {{ start: number, depth: number, trees: string[] }} As `src/extract/trees.ts` reads it.
 */
export function fitTrees(rows, names) {
  const limits = rows.columns.map(limitsOf)
  const columns = rows.columns.map((values, feature) => binsOf(values, limits[feature]))
  let [all, inBody] = [0, 0]
  rows.weights.forEach((weight, row) => {
    all += weight
    inBody += weight * rows.wanted[row]
  })
  const start = Math.round(Math.log(inBody / (all - inBody)) * 100) / 100
  const sums = new Float64Array(rows.wanted.length).fill(start)
  const random = mixer(3)
  const trees = Array.from({ length: TREES }, () => {
    const { questions, values } = growTree(columns, limits, drawRows(rows, sums, random), sums, random)
    const asked = questions.map(({ feature, limit }) => `${names[feature]}>${limit}`).join(' ')
    return `${asked} | ${values.map((value) => Math.round(value * 100) || 0).join(' ')}`
  })
  return { start, depth: DEPTH, trees }
}
