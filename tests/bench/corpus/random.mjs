/** Chance that is the same everywhere: numbers drawn from a seed, and the frequencies that names and words have in news. */

/** Added to a rank, so that the first name stands in a sixth of the articles and not in half of them. */
const OFFSET = 3

/** 32 bits into 32 bits that look unlike, so that neighbouring seeds draw unlike numbers. */
function scatter(bits) {
  let mixed = bits | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/**
 * Opens a source of chance. The same whole numbers give the same draws; the state is a counter that is scattered, as in
 * SplitMix.
 */
export function randomSource(...seeds) {
  let state = seeds.reduce((sum, seed) => scatter(sum + seed + 0x9e3779b9), 0)
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    return scatter(state) / 2 ** 32
  }
  const below = (count) => Math.floor(next() * count)
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
  }
}

/** Draws numbers from 0 on, the lower ones far more often: the frequency falls with the rank, as that of names does. */
export function zipf(count, exponent) {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + OFFSET) ** -exponent
    sums[rank] = sum
  }
  return (random) => {
    const drawn = random.next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] <= drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** So many different numbers of a draw, in the order in which they came. */
export function distinct(count, draw) {
  const drawn = new Set()
  while (drawn.size < count) drawn.add(draw())
  return [...drawn]
}
