/** Tags the tokens of a text with the trained model: the sequence of labels with the highest sum of weights. */
import { LabelPath } from './label-path.js'
import { LABELS, type TagType, typeOf, wentOn } from './name-labels.js'
import type { NameModel } from './name-model.js'
import type { View } from './tag-features.js'
import { type Island, islandsOf } from './tag-reading.js'
import { TokenScores } from './token-scores.js'

/** A tagged run of tokens. `to` is exclusive. */
export interface TaggedSpan {
  readonly from: number
  readonly to: number
  readonly type: TagType
  /** By how much the best reading without this name falls behind, at its weakest token; in steps of the model. */
  readonly margin: number
}

/** Finds the best labels. Keeps what it has added up for words it has seen. */
export class Tagger {
  readonly #scores: TokenScores
  readonly #path: LabelPath

  constructor(model: NameModel) {
    this.#scores = new TokenScores(model.weights)
    this.#path = new LabelPath(model)
  }

  /** Adds the names of one island, in order. */
  #addSpans(view: View, island: Island, spans: TaggedSpan[]): void {
    const path = this.#path
    const length = island.to - island.from
    path.reserve(length)
    for (let at = 0; at < length; at++) this.#scores.write(view, island.from + at, path.scores, at * LABELS.length)
    if (!path.solve()) return
    let label = path.bestAfter(-1, 0)
    for (let at = 0; at < length; ) {
      const from = at
      const type = typeOf(label)
      let margin = type === undefined ? 0 : path.marginOf(label, at)
      for (at++; at < length; at++) {
        label = path.bestAfter(label, at)
        if (!wentOn(label)) break
        margin = Math.min(margin, path.marginOf(label, at))
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
