/** The best sequence of labels for the tokens of a stretch, and by how much it leads (Viterbi, from both ends). */
import { LABELS, mayFollow, type TagType, TYPES, typeOf, wentOn } from './name-labels.js'
import type { NameModel } from './name-model.js'

const COUNT = LABELS.length
const NEVER = -1e9

/** Labels that may come before each label. */
const BEFORE = LABELS.map((_, next) =>
  Int32Array.from(LABELS.flatMap((__, label) => (mayFollow(label, next) ? [label] : []))),
)
const AFTER = LABELS.map((_, label) =>
  Int32Array.from(LABELS.flatMap((__, next) => (mayFollow(label, next) ? [next] : []))),
)
/** For each pair of labels, the second after the first: 1 where that may be. */
const MAY_FOLLOW = Uint8Array.from(
  LABELS.flatMap((_, last) => LABELS.map((__, next) => (mayFollow(last, next) ? 1 : 0))),
)
/** By label: 0 for no name, else the position of its type among `TYPES` and one. */
const TYPE_NUMBER = Uint8Array.from(LABELS, (_, label) => TYPES.indexOf(typeOf(label) as TagType) + 1)
const GOES_ON = Uint8Array.from(LABELS, (_, label) => (wentOn(label) ? 1 : 0))

/** Works on one stretch after the other in the same arrays, which grow as needed. */
export class LabelPath {
  readonly #model: Pick<NameModel, 'transitions' | 'starts'>
  #length = 0
  /** Scores of all labels, token by token; written by the caller before `solve`. */
  scores = new Int32Array(0)
  #forward = new Int32Array(0)
  #backward = new Int32Array(0)

  constructor(model: Pick<NameModel, 'transitions' | 'starts'>) {
    this.#model = model
  }

  /** Room for a stretch of `length` tokens. */
  reserve(length: number): void {
    this.#length = length
    const size = length * COUNT
    if (this.scores.length >= size) return
    this.scores = new Int32Array(2 * size)
    this.#forward = new Int32Array(2 * size)
    this.#backward = new Int32Array(2 * size)
  }

  /** Adds up all sequences. False when the best holds no name, as most do: then there is nothing more to ask. */
  solve(): boolean {
    this.#sumForward()
    if (this.#isEmptyBest()) return false
    this.#sumBackward()
    return true
  }

  /** Best sum of any sequence up to and including each label of each token. */
  #sumForward(): void {
    const { transitions, starts } = this.#model
    const scores = this.scores
    const forward = this.#forward
    for (let label = 0; label < COUNT; label++)
      forward[label] = GOES_ON[label] === 1 ? NEVER : (starts[label] as number) + (scores[label] as number)
    for (let here = COUNT; here < this.#length * COUNT; here += COUNT) {
      for (let label = 0; label < COUNT; label++) {
        let best = NEVER
        const allowed = BEFORE[label] as Int32Array
        for (let index = 0; index < allowed.length; index++) {
          const last = allowed[index] as number
          const sum = (forward[here - COUNT + last] as number) + (transitions[last * COUNT + label] as number)
          if (sum > best) best = sum
        }
        forward[here + label] = best + (scores[here + label] as number)
      }
    }
  }

  /** Does no sequence lead over the one without a name? Of equal ones the one with the lower labels is taken, and 0 is lowest. */
  #isEmptyBest(): boolean {
    const { transitions, starts } = this.#model
    let empty = (starts[0] as number) + (this.scores[0] as number)
    const end = (this.#length - 1) * COUNT
    for (let here = COUNT; here <= end; here += COUNT)
      empty += (transitions[0] as number) + (this.scores[here] as number)
    for (let label = 0; label < COUNT; label++) if ((this.#forward[end + label] as number) > empty) return false
    return true
  }

  /** Best sum of any sequence from each label of each token on, its own score left out. */
  #sumBackward(): void {
    const { transitions } = this.#model
    const scores = this.scores
    const backward = this.#backward
    const end = (this.#length - 1) * COUNT
    backward.fill(0, end, end + COUNT)
    for (let here = end - COUNT; here >= 0; here -= COUNT) {
      for (let label = 0; label < COUNT; label++) {
        let best = NEVER
        const allowed = AFTER[label] as Int32Array
        for (let index = 0; index < allowed.length; index++) {
          const next = allowed[index] as number
          const there = here + COUNT + next
          const sum =
            (backward[there] as number) + (scores[there] as number) + (transitions[label * COUNT + next] as number)
          if (sum > best) best = sum
        }
        backward[here + label] = best
      }
    }
  }

  /** The label at `at` of the best sequence that gives `last` to the token before; -1 for none before. */
  bestAfter(last: number, at: number): number {
    const { transitions } = this.#model
    let best = NEVER * 2
    let found = 0
    for (let label = 0; label < COUNT; label++) {
      const here = at * COUNT + label
      let before = NEVER
      if (last < 0) before = this.#forward[here] as number
      else if (MAY_FOLLOW[last * COUNT + label] === 1)
        before = (transitions[last * COUNT + label] as number) + (this.scores[here] as number)
      const sum = before + (this.#backward[here] as number)
      if (sum > best) {
        best = sum
        found = label
      }
    }
    return found
  }

  /** By how much a label leads over all labels of other types. */
  marginOf(label: number, at: number): number {
    const forward = this.#forward
    const backward = this.#backward
    const first = at * COUNT
    let other = NEVER
    for (let one = 0; one < COUNT; one++) {
      if (TYPE_NUMBER[one] === TYPE_NUMBER[label]) continue
      const sum = (forward[first + one] as number) + (backward[first + one] as number)
      if (sum > other) other = sum
    }
    return (forward[first + label] as number) + (backward[first + label] as number) - other
  }
}
