/**
 * Fits a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradients with AdaGrad (Duchi et al. 2011),
 * averaged over the later epochs. The same sequences and options give the same weights: chance comes from a seed.
 */
import { LABELS, mayFollow, wentOn } from '../../lib/analyse/names/name-labels.js'

const COUNT = LABELS.length
const PAIRS = LABELS.flatMap((_, from) => LABELS.flatMap((__, to) => (mayFollow(from, to) ? [[from, to]] : [])))
const FROM = Int32Array.from(PAIRS, ([from]) => from)
const TO = Int32Array.from(PAIRS, ([, to]) => to)
const CELL = Int32Array.from(PAIRS, ([from, to]) => from * COUNT + to)
const OPENS = Uint8Array.from(LABELS, (_, label) => (wentOn(label) ? 0 : 1))
/** Gradients smaller than this are not worth their time. */
const SMALL = 1e-4

/** Chance from a seed: 32 bits at a time (xorshift). */
export function chanceFrom(seed) {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** A weight with its sum of squared gradients. */
class Weights {
  constructor(size) {
    this.value = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.sum = new Float32Array(size)
  }
  move(at, gradient, rate) {
    this.squares[at] += gradient * gradient
    this.value[at] += (rate * gradient) / (Math.sqrt(this.squares[at]) + 1e-3)
  }
  keep() {
    for (let at = 0; at < this.value.length; at++) this.sum[at] += this.value[at]
  }
  average(count) {
    return this.sum.map((value) => value / count)
  }
}

/** The state of one fit. */
class Fit {
  constructor(featureCount, options) {
    this.options = options
    this.features = new Weights(featureCount * COUNT)
    this.transitions = new Weights(COUNT * COUNT)
    this.starts = new Weights(COUNT)
    this.chance = chanceFrom(options.seed)
    this.rows = []
    this.links = new Float64Array(PAIRS.length)
    this.opens = new Float64Array(COUNT)
    this.slope = new Float64Array(COUNT)
  }

  /** Exponentials of the transitions; they change slowly and are renewed now and then. */
  renew() {
    for (let pair = 0; pair < PAIRS.length; pair++) this.links[pair] = Math.exp(this.transitions.value[CELL[pair]])
    for (let label = 0; label < COUNT; label++) this.opens[label] = OPENS[label] * Math.exp(this.starts.value[label])
  }

  row(at) {
    while (this.rows.length <= at)
      this.rows.push({
        local: new Float64Array(COUNT),
        forward: new Float64Array(COUNT),
        backward: new Float64Array(COUNT),
        kept: [],
      })
    return this.rows[at]
  }

  /** Scores of one token from the features that chance leaves it. */
  score(at, features, gold) {
    const { local, kept } = this.row(at)
    const { value } = this.features
    const limit = this.options.dropout * 4294967296
    kept.length = 0
    local.fill(0)
    for (const feature of features) {
      if (this.chance() < limit) continue
      kept.push(feature)
      const first = feature * COUNT
      for (let label = 0; label < COUNT; label++) local[label] += value[first + label]
    }
    // To miss a name costs more than to see one where there is none: people's labels are missed more often than invented.
    if (gold !== 0) local[0] += this.options.missCost
    let most = local[0]
    for (let label = 1; label < COUNT; label++) if (local[label] > most) most = local[label]
    for (let label = 0; label < COUNT; label++) local[label] = Math.exp(local[label] - most)
  }

  sweep(length) {
    const { rows, links, opens } = this
    for (let at = 0; at < length; at++) {
      const { local, forward } = rows[at]
      if (at === 0) forward.set(opens)
      else {
        const before = rows[at - 1].forward
        forward.fill(0)
        for (let pair = 0; pair < links.length; pair++) forward[TO[pair]] += before[FROM[pair]] * links[pair]
      }
      let sum = 0
      for (let label = 0; label < COUNT; label++) sum += forward[label] *= local[label]
      for (let label = 0; label < COUNT; label++) forward[label] /= sum
    }
    for (let at = length - 1; at >= 0; at--) {
      const { backward } = rows[at]
      if (at === length - 1) backward.fill(1)
      else {
        const { local, backward: after } = rows[at + 1]
        backward.fill(0)
        for (let pair = 0; pair < links.length; pair++)
          backward[FROM[pair]] += links[pair] * local[TO[pair]] * after[TO[pair]]
      }
      let sum = 0
      for (let label = 0; label < COUNT; label++) sum += backward[label]
      for (let label = 0; label < COUNT; label++) backward[label] /= sum
    }
  }

  /** One step along the gradient of one sequence. */
  learn({ features, labels, weight }, rate) {
    const { rows, slope, options } = this
    const length = features.length
    for (let at = 0; at < length; at++) this.score(at, features[at], labels[at])
    this.sweep(length)
    for (let at = 0; at < length; at++) {
      const { forward, backward, kept } = rows[at]
      let sum = 0
      for (let label = 0; label < COUNT; label++) sum += forward[label] * backward[label]
      let steep = false
      for (let label = 0; label < COUNT; label++) {
        slope[label] = weight * ((label === labels[at] ? 1 : 0) - (forward[label] * backward[label]) / sum)
        if (Math.abs(slope[label]) > 10 * SMALL) steep = true
      }
      if (at === 0) for (let label = 0; label < COUNT; label++) this.starts.move(label, slope[label], rate)
      else this.learnTransitions(at, labels, weight, rate)
      if (!steep) continue
      const { value } = this.features
      for (const feature of kept)
        for (let label = 0; label < COUNT; label++) {
          if (Math.abs(slope[label]) < SMALL) continue
          const cell = feature * COUNT + label
          this.features.move(cell, slope[label] - options.decay * value[cell], rate)
        }
    }
  }

  learnTransitions(at, labels, weight, rate) {
    const { links } = this
    const before = this.rows[at - 1].forward
    const { local, backward } = this.rows[at]
    let sum = 0
    for (let pair = 0; pair < links.length; pair++)
      sum += before[FROM[pair]] * links[pair] * local[TO[pair]] * backward[TO[pair]]
    for (let pair = 0; pair < links.length; pair++) {
      const share = (before[FROM[pair]] * links[pair] * local[TO[pair]] * backward[TO[pair]]) / sum
      const gold = FROM[pair] === labels[at - 1] && TO[pair] === labels[at] ? 1 : 0
      const gradient = weight * (gold - share)
      if (Math.abs(gradient) > SMALL) this.transitions.move(CELL[pair], gradient, rate)
    }
  }
}

/** Puts a list in an order by chance. */
function shuffle(list, chance) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = chance() % (at + 1)
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

/**
 * Weights for sequences `{features: Int32Array[], labels, weight}`.
 * @param options `{epochs, rate, dropout, missCost, decay, seed}`
 */
export function fitNames(sequences, featureCount, options) {
  const fit = new Fit(featureCount, options)
  const order = [...sequences]
  let kept = 0
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, fit.chance)
    order.forEach((sequence, index) => {
      if (index % 50 === 0) fit.renew()
      fit.learn(sequence, options.rate)
    })
    if (epoch * 3 <= options.epochs) continue
    for (const weights of [fit.features, fit.transitions, fit.starts]) weights.keep()
    kept++
  }
  return {
    weights: fit.features.average(kept),
    transitions: fit.transitions.average(kept),
    starts: fit.starts.average(kept),
  }
}

/** The average of several fits, weight by weight. */
export function meanOf(fits) {
  const mean = (part) => fits[0][part].map((_, at) => fits.reduce((sum, fit) => sum + fit[part][at], 0) / fits.length)
  return { weights: mean('weights'), transitions: mean('transitions'), starts: mean('starts') }
}
