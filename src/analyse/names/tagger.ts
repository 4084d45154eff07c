/** Tags the tokens of a text with the trained model: the sequence of labels with the highest sum of weights. */

import { FeatureHashes, mix } from './feature-hash.js'
import { LABELS, mayFollow, type TagType, TYPES, typeOf, wentOn } from './name-labels.js'
import type { NameModel } from './name-model.js'
import { contextFeatures, type View } from './tag-features.js'
import { featuresAt, type Island, islandsOf, PLACES } from './tag-reading.js'
import type { WordFacts } from './word-facts.js'

const COUNT = LABELS.length
const NEVER = -1e9

/** A tagged run of tokens. `to` is exclusive. */
export interface TaggedSpan {
  readonly from: number
  readonly to: number
  readonly type: TagType
  /** By how much the best reading without this name falls behind, at its weakest token; in steps of the model. */
  readonly margin: number
}

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

/** Sums for the tokens of one island, row by row; grown as needed and used again for the next. */
class Sums {
  scores = new Int32Array(0)
  forward = new Int32Array(0)
  backward = new Int32Array(0)

  /** Room for `length` tokens; scores begin at 0. */
  reserve(length: number): void {
    const size = length * COUNT
    if (this.scores.length < size) {
      this.scores = new Int32Array(2 * size)
      this.forward = new Int32Array(2 * size)
      this.backward = new Int32Array(2 * size)
    } else this.scores.fill(0, 0, size)
  }
}

/** Adds up weights and finds the best labels. Keeps the sums of words it has seen. */
export class Tagger {
  readonly #model: NameModel
  readonly #found = new FeatureHashes()
  readonly #sums = new Sums()

  constructor(model: NameModel) {
    this.#model = model
  }

  #addRow(hash: number, scores: Int32Array, offset: number): void {
    const { features, weights } = this.#model
    const row = features.at(hash)
    if (row < 0) return
    const first = row * COUNT
    for (let label = 0; label < COUNT; label++)
      scores[offset + label] = (scores[offset + label] as number) + (weights[first + label] as number)
  }

  /** What a word at a place near a token adds to the token's scores. */
  #wordSum(facts: WordFacts, place: number): Int32Array {
    const { sums } = facts
    let sum = sums[place]
    if (sum === undefined) {
      sum = new Int32Array(COUNT)
      for (const feature of featuresAt(facts, place)) this.#addRow(mix(feature, PLACES[place] as number), sum, 0)
      sums[place] = sum
    }
    return sum
  }

  /** Adds up the scores of all labels for the tokens of an island. */
  #addScores(view: View, { from, to }: Island): void {
    const { facts, units } = view.text
    const { scores } = this.#sums
    for (let at = from; at < to; at++) {
      const offset = (at - from) * COUNT
      for (let place = 0; place < PLACES.length; place++) {
        const other = at + place - 2
        if (units[other] !== units[at]) continue
        const sum = this.#wordSum(facts[other] as WordFacts, place)
        for (let label = 0; label < COUNT; label++)
          scores[offset + label] = (scores[offset + label] as number) + (sum[label] as number)
      }
      this.#found.count = 0
      contextFeatures(view, at, this.#found)
      const { hashes, count } = this.#found
      for (let index = 0; index < count; index++) this.#addRow(hashes[index] as number, scores, offset)
    }
  }

  /** Best sum of any sequence up to and including each label of each token. */
  #sumForward(length: number): void {
    const { transitions, starts } = this.#model
    const { scores, forward } = this.#sums
    for (let label = 0; label < COUNT; label++)
      forward[label] = GOES_ON[label] === 1 ? NEVER : (starts[label] as number) + (scores[label] as number)
    for (let here = COUNT; here < length * COUNT; here += COUNT) {
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

  /** Best sum of any sequence from each label of each token on, its own score left out. */
  #sumBackward(length: number): void {
    const { transitions } = this.#model
    const { scores, backward } = this.#sums
    const end = (length - 1) * COUNT
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
  #bestAfter(last: number, at: number): number {
    const { transitions } = this.#model
    const { scores, forward, backward } = this.#sums
    let best = NEVER * 2
    let found = 0
    for (let label = 0; label < COUNT; label++) {
      const here = at * COUNT + label
      let before = NEVER
      if (last < 0) before = forward[here] as number
      else if (MAY_FOLLOW[last * COUNT + label] === 1)
        before = (transitions[last * COUNT + label] as number) + (scores[here] as number)
      const sum = before + (backward[here] as number)
      if (sum > best) {
        best = sum
        found = label
      }
    }
    return found
  }

  /** By how much a label leads over all labels of other types. */
  #marginOf(label: number, at: number): number {
    const { forward, backward } = this.#sums
    const first = at * COUNT
    let other = NEVER
    for (let one = 0; one < COUNT; one++) {
      if (TYPE_NUMBER[one] === TYPE_NUMBER[label]) continue
      const sum = (forward[first + one] as number) + (backward[first + one] as number)
      if (sum > other) other = sum
    }
    return (forward[first + label] as number) + (backward[first + label] as number) - other
  }

  /** Adds the names of one island, in order. */
  #addSpans(view: View, island: Island, spans: TaggedSpan[]): void {
    const length = island.to - island.from
    this.#sums.reserve(length)
    this.#addScores(view, island)
    this.#sumForward(length)
    this.#sumBackward(length)
    let label = this.#bestAfter(-1, 0)
    for (let at = 0; at < length; ) {
      const from = at
      const type = typeOf(label)
      let margin = type === undefined ? 0 : this.#marginOf(label, at)
      for (at++; at < length; at++) {
        label = this.#bestAfter(label, at)
        if (GOES_ON[label] !== 1) break
        margin = Math.min(margin, this.#marginOf(label, at))
      }
      if (type !== undefined) spans.push({ from: island.from + from, to: island.from + at, type, margin })
    }
  }

  /** The names of a text, in order; they never overlap. */
  tag(view: View): TaggedSpan[] {
    const spans: TaggedSpan[] = []
    for (const island of islandsOf(view.text)) this.#addSpans(view, island, spans)
    return spans
  }
}
