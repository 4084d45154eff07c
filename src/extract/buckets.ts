/** Numbers as the few values that a model has weights for: which of the limits they reach. */

/**
 * The limits of a feature, from the least on. As numbers of one kind and made once: lists written where they are used were made
 * anew for every line, and the search met three kinds of them.
 */
export const limitsOf = (...limits: readonly number[]): Float64Array => Float64Array.from(limits)

/** How many of the limits a value reaches. */
export function bucketOf(value: number, limits: Float64Array): number {
  let index = 0
  while (index < limits.length && value >= (limits[index] as number)) index++
  return index
}
