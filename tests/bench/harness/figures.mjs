/** The arithmetic of the harness: what is said of several runs, and of two programs that ran in turn. */

/** The middle of some numbers; of an even count the mean of the two in the middle. Not a number where there are none. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Median, least and most; undefined where nothing was measured. */
export function spread(numbers) {
  const measured = numbers.filter((number) => number !== undefined)
  if (measured.length === 0) return undefined
  return { median: median(measured), least: Math.min(...measured), most: Math.max(...measured) }
}

/**
 * Ratios of one program to another, round by round: what both met in a round (a busy machine, a warm disk) falls out. A round
 * in which one of them was not measured gives none.
 */
export function pairedRatios(ours, theirs) {
  const rounds = Math.min(ours.length, theirs.length)
  return Array.from({ length: rounds }, (_, round) => [ours[round], theirs[round]])
    .filter(([one, other]) => one !== undefined && other !== undefined && other > 0)
    .map(([one, other]) => one / other)
}
