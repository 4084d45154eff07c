/** A ranker as it is fitted: of the lines of one file the right one is to score above all others, or none of them. */
import { mixer, shuffle } from './mixer.mjs'

/** Passes over the data. From 10 to 24 the share of right headlines on unseen sites differs by less than 0.01. */
const PASSES = 15
/** Passes of which the mean is taken. */
const AVERAGED = 5
/** Pull of every weight towards zero. Of 0.002, 0.01, 0.05 and 0.1 the first two did best on unseen sites. */
const PENALTY = 0.01
/** First step of a weight (AdaGrad). */
const STEP = 0.1
/** The one feature of "none of the lines". */
const NONE = [0]

/** Chances of the lines, by their scores. */
function shares(lines, weights) {
  const scores = lines.map(({ features }) => features.reduce((sum, feature) => sum + weights[feature], 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / sum)
}

/** Chances of the lines of a file beside that of none. */
const chancesOf = (lines, weights) => shares([...lines, { features: NONE }], weights).slice(0, -1)

/**
 * Fits the weights, rounded to the hundredths that the tables keep.
 * @param {{ lines: { features: Uint16Array, right: boolean }[] }[]} documents
 * @param {number} count - Number of weights.
 * @param {number} lost - What a file without its right lines counts beside one with them.
 */
export function fitRanker(documents, count, lost) {
  const usable = documents.filter(({ lines }) => lines.some(({ right }) => right))
  const state = {
    weights: new Float64Array(count),
    moved: new Float64Array(count).fill(1e-2),
    slopes: new Float64Array(count),
  }
  const sum = new Float64Array(count)
  const random = mixer(7)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(usable, random)
    for (const { lines } of usable) {
      learn([...lines, { features: NONE, right: false }], state, 1)
      // The same file as if it had lost its right lines: none of the others is to be taken for them.
      learn([...lines.filter(({ right }) => !right), { features: NONE, right: true }], state, lost)
      if (pass >= PASSES - AVERAGED) for (let at = 0; at < count; at++) sum[at] += state.weights[at]
    }
  }
  return sum.map((all) => Math.round((all * 100) / (AVERAGED * usable.length)) / 100)
}

/** One step of AdaGrad: towards the lines that are right, away from the others, by what the model believes of them. */
function learn(lines, { weights, moved, slopes }, count) {
  const believed = shares(lines, weights)
  const right = believed.reduce((all, share, at) => (lines[at].right ? all + share : all), 0)
  const touched = new Set()
  lines.forEach(({ features, right: isRight }, at) => {
    const error = count * (believed[at] - (isRight ? believed[at] / Math.max(right, 1e-9) : 0))
    if (Math.abs(error) < 1e-5) return
    for (const feature of features) {
      slopes[feature] += error
      touched.add(feature)
    }
  })
  for (const feature of touched) {
    const slope = slopes[feature] + PENALTY * weights[feature]
    slopes[feature] = 0
    moved[feature] += slope * slope
    weights[feature] -= (STEP * slope) / Math.sqrt(moved[feature])
  }
}

/** The best of the lines, those that say the same counted together, and their chance. Undefined when there are none. */
export function bestOf({ lines }, weights) {
  const chances = chancesOf(lines, weights)
  const sums = new Map()
  lines.forEach(({ key }, at) => {
    sums.set(key, (sums.get(key) ?? 0) + chances[at])
  })
  const best = [...sums].reduce((most, one) => (most && most[1] >= one[1] ? most : one), undefined)
  return best && { line: lines.find(({ key }) => key === best[0]), chance: best[1] }
}

/** Sums of the scores by group of documents: all, those answered by hand, their styles, the collections. */
export function sumsByGroup(documents, scoreOf) {
  const groups = new Map()
  for (const document of documents) {
    const { corpus, style } = document
    const { score, given, reachable } = scoreOf(document)
    for (const group of ['all', ...(corpus === 'fun' ? [] : ['hand', style]), corpus]) {
      const entry = groups.get(group) ?? { score: 0, given: 0, reachable: 0, count: 0 }
      entry.count++
      entry.score += score
      entry.given += given
      entry.reachable += reachable
      groups.set(group, entry)
    }
  }
  return groups
}

/** The same as lines of text. */
export const showGroups = (groups) =>
  [...groups]
    .map(([name, { score, given, reachable, count }]) => {
      const [right, offered, most] = [score, given, reachable].map((sum) => (sum / count).toFixed(3))
      return `    ${name}: ${right} of ${count}, given ${offered}, reachable ${most}`
    })
    .join('\n')
