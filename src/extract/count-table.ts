/** Tables of numbers that stay small for millions of passages: counts by key, lists end to end, and what was met twice. */

/** Counts by 32-bit key, none of which is 0. Two keys are never confused; different things with one key are. */
export class CountTable {
  #keys = new Uint32Array(1024)
  #counts = new Uint32Array(1024)
  #size = 0

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = key & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#counts = new Uint32Array(keys.length * 2)
    keys.forEach((key, old) => {
      if (key === 0) return
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#counts[slot] = counts[old] as number
    })
  }

  /** Adds one. */
  increment(key: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const slot = this.#slotOf(key)
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key
      this.#size++
    }
    this.#counts[slot] = (this.#counts[slot] as number) + 1
  }

  /** The count; 0 when there is none. */
  get(key: number): number {
    return this.#counts[this.#slotOf(key)] as number
  }
}

/** Numbers in one piece of `Lists`. */
const PIECE = 1 << 20

/** Many short lists of numbers end to end: an array for each would cost more than what is in it. */
export class Lists {
  readonly #pieces: Uint32Array[] = []
  #room = 0
  /** Piece and offset of each list, and its length. */
  readonly #places: { pieces: number[]; offsets: number[]; lengths: number[] } = {
    pieces: [],
    offsets: [],
    lengths: [],
  }
  /** Numbers in all lists. */
  total = 0

  add(list: Uint32Array): void {
    if (list.length > this.#room) {
      this.#room = Math.max(this.#pieces.length === 0 ? 1 << 12 : PIECE, list.length)
      this.#pieces.push(new Uint32Array(this.#room))
    }
    const piece = this.#pieces.at(-1)
    const offset = (piece?.length ?? 0) - this.#room
    piece?.set(list, offset)
    this.#places.pieces.push(this.#pieces.length - 1)
    this.#places.offsets.push(offset)
    this.#places.lengths.push(list.length)
    this.#room -= list.length
    this.total += list.length
  }

  /** Number of lists. */
  get size(): number {
    return this.#places.lengths.length
  }

  at(index: number): Uint32Array {
    const { pieces, offsets, lengths } = this.#places
    const offset = offsets[index] as number
    return (this.#pieces[pieces[index] as number] ?? EMPTY).subarray(offset, offset + (lengths[index] as number))
  }
}

const EMPTY = new Uint32Array(0)

/** Two bits for each of many slots: met once, met twice. May say true of what was met once, never false of what was met twice. */
export class MetTwice {
  readonly #once: Uint32Array
  readonly #twice: Uint32Array
  readonly #mask: number

  /** @param expected how many numbers will be added: with eight slots for each one in eight is taken for another */
  constructor(expected: number) {
    const slots = Math.min(2 ** 30, 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 8))))
    this.#once = new Uint32Array(slots / 32)
    this.#twice = new Uint32Array(slots / 32)
    this.#mask = slots - 1
  }

  add(key: number): void {
    const slot = key & this.#mask
    const bit = 1 << (slot & 31)
    const word = slot >>> 5
    if (((this.#once[word] as number) & bit) !== 0) this.#twice[word] = (this.#twice[word] as number) | bit
    else this.#once[word] = (this.#once[word] as number) | bit
  }

  has(key: number): boolean {
    const slot = key & this.#mask
    return ((this.#twice[slot >>> 5] as number) & (1 << (slot & 31))) !== 0
  }
}
