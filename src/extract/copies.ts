/**
 * Which files hold one article: the same, or nearly, whatever stands round it. What repeats between copies of an article
 * repeats because it is that article; so copies count as one file when furniture is looked for.
 */

/** Files that share at least this part of their sentences (Dice) are copies. Two reports of one event share under a tenth. */
const COPY_SHARE = 0.5
/** Sentences two copies share at least: fewer are a shared notice. */
const LEAST_SHARED = 3
/** Orders in which sentences are looked at. Copies that share half of their sentences are met in one of 8 with 0.99. */
const ORDERS = 8
/** Files compared with in one order: those that open a group, so that a thousand files with one notice are no million pairs. */
const COMPARED = 4

/** Sentences of prose have odd fingerprints. */
const isProse = (fingerprint: number): boolean => (fingerprint & 1) === 1

/** Number of sentences of prose in a sorted list. */
const proseCount = (lines: Uint32Array): number => lines.reduce((count, one) => count + (one & 1), 0)

/** Do two sorted lists share enough sentences of prose? */
function areCopies(one: Uint32Array, other: Uint32Array): boolean {
  let shared = 0
  let a = 0
  let b = 0
  while (a < one.length && b < other.length) {
    const left = one[a] as number
    const right = other[b] as number
    if (left === right && isProse(left)) shared++
    if (left <= right) a++
    if (right <= left) b++
  }
  return shared >= LEAST_SHARED && 2 * shared >= COPY_SHARE * (proseCount(one) + proseCount(other))
}

/** The sentence that comes first in one of the orders; 0 when there is none. */
function firstInOrder(lines: Uint32Array, order: number): number {
  // Odd numbers times even hashes would keep the order of low bits; a different odd factor each shuffles all 32.
  const factor = Math.imul(0x9e3779b1, 2 * order + 1) | 1
  let first = 0
  let least = Number.POSITIVE_INFINITY
  for (const fingerprint of lines) {
    if (!isProse(fingerprint)) continue
    const mixed = Math.imul(fingerprint ^ (fingerprint >>> 15), factor) >>> 0
    if (mixed < least) {
      least = mixed
      first = fingerprint
    }
  }
  return first
}

/** Sets of numbers that are joined; the least of a set stands for it. */
class Groups {
  readonly #parents: Uint32Array

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index)
  }

  rootOf(index: number): number {
    let root = index
    while (this.#parents[root] !== root) root = this.#parents[root] as number
    for (let at = index; at !== root; ) {
      const next = this.#parents[at] as number
      this.#parents[at] = root
      at = next
    }
    return root
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)]
    this.#parents[Math.max(a, b)] = Math.min(a, b)
  }
}

/** The files as they are compared. */
export interface Compared {
  readonly count: number
  /** Sorted fingerprints of a file, by its position. */
  readonly linesOf: (file: number) => Uint32Array
  /** May say true of a fingerprint that only one file has, never false of one that two have. */
  readonly isRepeated: (fingerprint: number) => boolean
}

/** For each file the first file that holds the same article: itself for nearly all. */
export function groupCopies({ count, linesOf, isRepeated }: Compared): Uint32Array {
  const groups = new Groups(count)
  for (let order = 1; order <= ORDERS; order++) {
    const openers = new Map<number, number[]>()
    for (let file = 0; file < count; file++) {
      const own = linesOf(file)
      const first = firstInOrder(own, order)
      if (first === 0 || !isRepeated(first)) continue
      const others = openers.get(first)
      if (others === undefined) openers.set(first, [file])
      else {
        const copied = others.find(
          (other) => groups.rootOf(other) === groups.rootOf(file) || areCopies(own, linesOf(other)),
        )
        if (copied !== undefined) groups.join(copied, file)
        else if (others.length < COMPARED) others.push(file)
      }
    }
  }
  return Uint32Array.from({ length: count }, (_, file) => groups.rootOf(file))
}
