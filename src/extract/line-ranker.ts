/** Ranks the lines of a file by fitted weights: each line's chance to be the right one, beside that of none. */

/** Weights of a table, hundredths parted by spaces, in one row. */
export function weightRow(groups: readonly string[]): Float64Array {
  return Float64Array.from(groups.flatMap((group) => group.split(' ').map((hundredths) => Number(hundredths) / 100)))
}

/** The value of each group of a line as its position in the row of weights; the first group is that of "none". */
export function placed(offsets: readonly number[], values: readonly number[]): Uint16Array {
  const places = new Uint16Array(values.length)
  for (let group = 0; group < values.length; group++)
    places[group] = (offsets[group + 1] as number) + (values[group] as number)
  return places
}

/** The log-odds of one line by its features. */
export function scoreOf(line: Uint16Array, weights: Float64Array): number {
  let sum = 0
  for (let group = 0; group < line.length; group++) sum += weights[line[group] as number] as number
  return sum
}

/**
 * The chance of each line, 0 to 1, beside `nothing`, the log-odds of none. Lines with the same key say the same: their chances
 * are added up, and stand with the best of them, the others having none.
 */
export function chancesOf(scores: readonly number[], keys: readonly string[], nothing: number): number[] {
  const most = scores.reduce((top, score) => Math.max(top, score), nothing)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, Math.exp(nothing - most))
  const byKey = new Map<string, { sum: number; best: number; at: number }>()
  powers.forEach((power, at) => {
    const entry = byKey.get(keys[at] as string)
    if (!entry) byKey.set(keys[at] as string, { sum: power, best: power, at })
    else {
      entry.sum += power
      if (power > entry.best) Object.assign(entry, { best: power, at })
    }
  })
  const chances = new Array<number>(scores.length).fill(0)
  for (const { sum, at } of byKey.values()) chances[at] = sum / all
  return chances
}
