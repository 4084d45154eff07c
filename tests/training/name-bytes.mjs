/** Fitted weights as the bytes of a model: rounded to steps, features without weight left out. */
import { LABELS } from '../../lib/analyse/names/name-labels.js'
import { writeModel } from '../../lib/analyse/names/name-model.js'

const COUNT = LABELS.length
/** Steps in one unit of weight. */
const STEPS = 32
/** Features whose greatest weight is below this go. */
const LEAST_WEIGHT = 0.25

const stepOf = (weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS)))

/** The bytes of the model file. */
export function modelBytes(hashes, { weights, transitions, starts }, names, leastWeight = LEAST_WEIGHT) {
  const kept = hashes
    .map((hash, number) => ({ hash, row: weights.subarray(number * COUNT, (number + 1) * COUNT) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= leastWeight))
    .sort((a, b) => a.hash - b.hash)
  const rows = new Int8Array(kept.length * COUNT)
  kept.forEach(({ row }, at) => {
    row.forEach((weight, label) => {
      rows[at * COUNT + label] = stepOf(weight)
    })
  })
  return writeModel({
    features: Int32Array.from(kept, ({ hash }) => hash),
    weights: rows,
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight * STEPS)),
    starts: Int16Array.from(starts, (weight) => Math.round(weight * STEPS)),
    names: Int32Array.from(names, ([hash]) => hash),
    lists: Uint8Array.from(names, ([, lists]) => lists),
  })
}
