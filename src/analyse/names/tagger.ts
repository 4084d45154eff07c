/** Tags the tokens of a text with the trained model: the sequence of labels with the highest sum of weights. */

import { FeatureHashes, mix } from './feature-hash.js'
import { LABELS, mayFollow, type TagType, typeOf, wentOn } from './name-labels.js'
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

/** Adds up weights and finds the best labels. Keeps the sums of words it has seen. */
export class Tagger {
  readonly #model: NameModel
  readonly #found = new FeatureHashes()

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

  /** Scores of all labels for the tokens of an island. */
  #scores(view: View, { from, to }: Island): Int32Array {
    const { facts, units } = view.text
    const scores = new Int32Array((to - from) * COUNT)
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
    return scores
  }

  /** Best sum of any sequence up to and including each label of each token; and from each on. */
  #bestSums(scores: Int32Array, length: number): { forward: Int32Array; backward: Int32Array } {
    const { transitions, starts } = this.#model
    const forward = new Int32Array(length * COUNT).fill(NEVER)
    const backward = new Int32Array(length * COUNT).fill(NEVER)
    for (let label = 0; label < COUNT; label++) {
      if (!wentOn(label)) forward[label] = (starts[label] as number) + (scores[label] as number)
      backward[(length - 1) * COUNT + label] = 0
    }
    for (let at = 1; at < length; at++) {
      for (let label = 0; label < COUNT; label++) {
        let best = NEVER
        const allowed = BEFORE[label] as Int32Array
        for (let index = 0; index < allowed.length; index++) {
          const last = allowed[index] as number
          const sum = (forward[(at - 1) * COUNT + last] as number) + (transitions[last * COUNT + label] as number)
          if (sum > best) best = sum
        }
        forward[at * COUNT + label] = best + (scores[at * COUNT + label] as number)
      }
    }
    for (let at = length - 2; at >= 0; at--) {
      for (let label = 0; label < COUNT; label++) {
        let best = NEVER
        const allowed = AFTER[label] as Int32Array
        for (let index = 0; index < allowed.length; index++) {
          const next = allowed[index] as number
          const here = (at + 1) * COUNT + next
          const sum =
            (backward[here] as number) + (scores[here] as number) + (transitions[label * COUNT + next] as number)
          if (sum > best) best = sum
        }
        backward[at * COUNT + label] = best
      }
    }
    return { forward, backward }
  }

  /** The labels of one island with the highest sum, and by how much each leads over all of other types. */
  #best(view: View, { from, to }: Island): { labels: Int32Array; margins: Int32Array } {
    const length = to - from
    const scores = this.#scores(view, { from, to })
    const { forward, backward } = this.#bestSums(scores, length)
    const { transitions } = this.#model
    const labels = new Int32Array(length)
    const margins = new Int32Array(length)
    for (let at = 0; at < length; at++) {
      const last = labels[at - 1]
      let best = NEVER * 2
      for (let label = 0; label < COUNT; label++) {
        const here = at * COUNT + label
        const before =
          last === undefined
            ? (forward[here] as number)
            : mayFollow(last, label)
              ? (transitions[last * COUNT + label] as number) + (scores[here] as number)
              : NEVER
        const sum = before + (backward[here] as number)
        if (sum > best) {
          best = sum
          labels[at] = label
        }
      }
      const label = labels[at] as number
      const type = typeOf(label)
      if (type === undefined) continue
      let other = NEVER
      for (let one = 0; one < COUNT; one++) {
        if (typeOf(one) === type) continue
        other = Math.max(other, (forward[at * COUNT + one] as number) + (backward[at * COUNT + one] as number))
      }
      margins[at] = (forward[at * COUNT + label] as number) + (backward[at * COUNT + label] as number) - other
    }
    return { labels, margins }
  }

  /** The names of one island, in order. */
  #spansIn(view: View, island: Island): TaggedSpan[] {
    const { labels, margins } = this.#best(view, island)
    const spans: TaggedSpan[] = []
    for (let at = 0; at < labels.length; ) {
      const type = typeOf(labels[at] as number)
      const from = at
      let margin = margins[at] as number
      for (at++; at < labels.length && wentOn(labels[at] as number); at++)
        margin = Math.min(margin, margins[at] as number)
      if (type !== undefined) spans.push({ from: island.from + from, to: island.from + at, type, margin })
    }
    return spans
  }

  /** The names of a text, in order; they never overlap. */
  tag(view: View): TaggedSpan[] {
    return islandsOf(view.text).flatMap((island) => this.#spansIn(view, island))
  }
}
