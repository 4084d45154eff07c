/** Labelled texts as sequences for the fit: the features of every token that may belong to a name, and its label. */
import { LABELS } from '../../lib/analyse/names/name-labels.js'
import { featuresOf, islandsOf, viewsOf } from '../../lib/analyse/names/tag-reading.js'
import { tokensOf } from '../../lib/analyse/names/tokens.js'

/** Numbers of features by hash, given out as they come. */
export class FeatureNumbers {
  constructor() {
    this.numbers = new Map()
    this.counts = []
  }
  of(hash) {
    let number = this.numbers.get(hash)
    if (number === undefined) {
      number = this.counts.length
      this.numbers.set(hash, number)
      this.counts.push(0)
    }
    this.counts[number]++
    return number
  }
}

/** The type of each token by the spans of the text, and whether a name begins there. */
function markTokens(tokens, spans) {
  const marks = tokens.map(() => undefined)
  let at = 0
  for (const { start, end, type } of spans) {
    while (at < tokens.length && tokens[at].end <= start) at++
    for (let first = true; at < tokens.length && tokens[at].start < end; first = false) marks[at++] = { type, first }
  }
  return marks
}

/** Labels of a stretch of marked tokens; a name that began before the stretch begins with it. */
function labelsOf(marks) {
  return marks.map((mark, at) => {
    if (mark === undefined) return 0
    const begins = at === 0 || mark.first || marks[at - 1]?.type !== mark.type
    return LABELS.indexOf(`${begins ? 'B' : 'I'}-${mark.type}`)
  })
}

/** Sequences of one document. */
export function sequencesOf({ text, spans }, reader, numbers, weight) {
  const source = tokensOf(text)
  const [view] = viewsOf([{ field: 'text', source }], reader.lists, reader.factsOfWords, reader.nameLists)
  const marks = markTokens(source.tokens, spans)
  return islandsOf(view.text).map(({ from, to }) => {
    const features = []
    for (let at = from; at < to; at++)
      features.push(Int32Array.from(new Set(featuresOf(view, at)), (hash) => numbers.of(hash)))
    return { features, labels: labelsOf(marks.slice(from, to)), weight }
  })
}

/** Drops features seen in fewer than `least` tokens; gives back the hashes of those that stay, by their new number. */
export function dropRare(sequences, numbers, least) {
  const renumbered = new Int32Array(numbers.counts.length).fill(-1)
  const hashes = []
  for (const [hash, number] of numbers.numbers) {
    if (numbers.counts[number] < least) continue
    renumbered[number] = hashes.length
    hashes.push(hash)
  }
  for (const sequence of sequences)
    sequence.features = sequence.features.map((features) =>
      features.map((one) => renumbered[one]).filter((one) => one >= 0),
    )
  return hashes
}
