/** The choice of a date as it is fitted: one of the dates of a document or none, by conditional logistic regression. */

/** A feature that fewer documents have is left out: it would learn their sites. */
const FEWEST_DOCUMENTS = 8
/** Pull of every weight towards zero. From 3 to 6 the score on unseen sites hardly differs. */
const PENALTY = 4
/** Passes over the data, all documents at once, with Adam. */
const PASSES = 250
const STEP = 0.08
/** A page counts less than a dump: most pages state their day in markup, which is asked first. */
const PAGE_SHARE = 0.6

/** The names that enough documents have. */
function namesOf(documents) {
  const counts = new Map()
  for (const { dates } of documents)
    for (const name of new Set(dates.flatMap(({ features }) => features))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].filter((name) => counts.get(name) >= FEWEST_DOCUMENTS).sort()
}

/** Adam's step for one weight. */
function mover(size) {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  return (at, gradient, pass) => {
    mean[at] = 0.9 * mean[at] + 0.1 * gradient
    square[at] = 0.999 * square[at] + 0.001 * gradient * gradient
    return (STEP * (mean[at] / (1 - 0.9 ** pass))) / (Math.sqrt(square[at] / (1 - 0.999 ** pass)) + 1e-8)
  }
}

/** Of the places of one zone that state a day the most telling one counts, as in the choice itself. */
function countsOf(dates, strengths) {
  const best = new Map()
  dates.forEach(({ day, zone }, at) => {
    const place = `${day} ${zone}`
    const before = best.get(place)
    if (before === undefined || strengths[at] > strengths[before]) best.set(place, at)
  })
  const chosen = new Set(best.values())
  return strengths.map((one, at) => (chosen.has(at) ? one : 0))
}

/** Adds the gradient of one document to `sums`; the last place is that of the bias. */
function addGradient({ dates, days, mode }, indexed, weights, sums) {
  const bias = weights.length - 1
  const odds = indexed.map((features) => features.reduce((sum, at) => sum + weights[at], weights[bias]))
  const strengths = countsOf(dates, odds.map(Math.exp))
  const total = strengths.reduce((sum, one) => sum + one, 1)
  const isRight = dates.map(({ day }) => days.has(day))
  const right = strengths.reduce((sum, one, at) => sum + (isRight[at] ? one : 0), 0)
  indexed.forEach((features, at) => {
    const wanted = isRight[at] ? strengths[at] / right : 0
    const step = (mode === 'html' ? PAGE_SHARE : 1) * (wanted - strengths[at] / total)
    sums[bias] += step
    for (const feature of features) sums[feature] += step
  })
}

/**
 * Fits the weights. The same documents give the same weights.
 * @returns {{ bias: number, weights: Map<string, number> }}
 */
export function fitDates(documents) {
  const names = namesOf(documents)
  const places = new Map(names.map((name, at) => [name, at]))
  const open = documents.filter(({ dates }) => dates.length > 0)
  const indexed = open.map(({ dates }) =>
    dates.map(({ features }) => features.flatMap((name) => places.get(name) ?? [])),
  )
  const weights = new Float64Array(names.length + 1)
  weights[names.length] = -1
  const move = mover(weights.length)
  for (let pass = 1; pass <= PASSES; pass++) {
    const sums = new Float64Array(weights.length)
    for (const [at, document] of open.entries()) addGradient(document, indexed[at], weights, sums)
    for (let at = 0; at < weights.length; at++) {
      const pull = at < names.length ? PENALTY * weights[at] : 0
      weights[at] += move(at, sums[at] - pull, pass)
    }
  }
  return { bias: weights[names.length], weights: new Map(names.map((name, at) => [name, weights[at]])) }
}

/** The likeliest day of a document with its probability; undefined when it states none. */
export function likeliestDay({ dates }, { bias, weights }) {
  const days = new Map()
  let total = 1
  const odds = dates.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias))
  for (const [at, strength] of countsOf(dates, odds.map(Math.exp)).entries()) {
    const { day } = dates[at]
    total += strength
    days.set(day, (days.get(day) ?? 0) + strength)
  }
  const [best] = [...days].sort((a, b) => b[1] - a[1])
  return best && { day: best[0], score: best[1] / total }
}
