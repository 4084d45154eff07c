/** Texts with the names that the model is to see in brackets, and what the steps after it make of them. */
import { createNameKnowledge } from '../../../src/analyse/names/knowledge.js'
import type { TagType } from '../../../src/analyse/names/name-labels.js'
import type { Reading } from '../../../src/analyse/names/reading.js'
import type { TaggedSpan } from '../../../src/analyse/names/tagger.js'
import { tokensOf } from '../../../src/analyse/names/tokens.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const { names, words } = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })

/** The names that a step leaves of a text in which the model saw those in brackets: `[ORG Torvik Bank] of [LOC Norway]`. */
export function namesAfter(
  step: (reading: Reading, spans: readonly TaggedSpan[]) => readonly TaggedSpan[],
  marked: string,
): string[] {
  const spans: { start: number; end: number; type: string }[] = []
  const text = marked.replace(/\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g, (whole, type: string, name: string, at: number) => {
    const start = at - spans.reduce((sum, span) => sum + span.type.length + 3, 0)
    spans.push({ start, end: start + name.length, type })
    return whole.slice(type.length + 2, -1)
  })
  const { tokens } = tokensOf(text)
  if (names === undefined || words === undefined) throw new Error('no lists')
  const tagged = spans.map(({ start, end, type }) => ({
    from: tokens.findIndex((token) => token.start >= start),
    to: tokens.findLastIndex((token) => token.end <= end) + 1,
    type: type as TagType,
    margin: 50,
  }))
  return step({ text, tokens, listedAt: names.matches(tokens), words }, tagged).map(
    ({ from, to, type }) => `${type} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  )
}
