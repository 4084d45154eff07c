/**
 * Numbers for words: what is known of a word is then kept in lists of numbers, side by side, where an object for each word
 * lies somewhere in memory. A word is found by a hash that the scan of its text adds up, and never cut out of it twice.
 */

/** Each distinct run of letters has one number, from 0 on. */
export class WordNumbers {
  /** Two numbers a slot: number of the word plus 1, or 0 for a free one, and hash. */
  #slots = new Int32Array(1 << 13)
  /** Where the letters of each word begin, and at last where they end. */
  #offsets = new Int32Array(1 << 11)
  #letters = new Uint16Array(1 << 14)
  #count = 0

  /** Words so far. */
  get count(): number {
    return this.#count
  }

  /** UTF-16 units of all words. */
  get letterCount(): number {
    return this.#offsets[this.#count] as number
  }

  /** UTF-16 units of a word. */
  lengthOf(number: number): number {
    return (this.#offsets[number + 1] as number) - (this.#offsets[number] as number)
  }

  /** The number of the word in `units` from `start` to `end`; `hash` is that of `hashOn` over its units. */
  numberAt(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    let slot = (hash << 1) & mask
    for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
      if (slots[slot + 1] === hash && this.#isAt(number - 1, units, start, end)) return number - 1
      slot = (slot + 2) & mask
    }
    return this.#add(units, start, end, hash)
  }

  #isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters
    const offset = this.#offsets[number] as number
    const length = end - start
    if ((this.#offsets[number + 1] as number) - offset !== length) return false
    for (let at = 0; at < length; at++) if (letters[offset + at] !== units[start + at]) return false
    return true
  }

  #add(units: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.#count++
    const offset = this.#offsets[number] as number
    const behind = offset + end - start
    if (number + 2 > this.#offsets.length) this.#offsets = grown(this.#offsets, number + 2)
    if (behind > this.#letters.length) this.#letters = grown(this.#letters, behind)
    this.#letters.set(units.subarray(start, end), offset)
    this.#offsets[number + 1] = behind
    if (number * 4 > this.#slots.length) this.#spread()
    this.#put(number, hash)
    return number
  }

  #put(number: number, hash: number): void {
    const mask = this.#slots.length - 2
    let slot = (hash << 1) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask
    this.#slots[slot] = number + 1
    this.#slots[slot + 1] = hash
  }

  /** Twice the slots. */
  #spread(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot] as number
      if (number !== 0) this.#put(number - 1, before[slot + 1] as number)
    }
  }
}

/** The list with room for twice as much, and for so much at least. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array>(list: T, least: number): T {
  const longer = new (list.constructor as new (length: number) => T)(Math.max(least, list.length * 2))
  longer.set(list)
  return longer
}
