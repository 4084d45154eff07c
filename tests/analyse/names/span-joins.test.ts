import { describe, expect, it } from 'vitest'
import { createNameKnowledge } from '../../../src/analyse/names/knowledge.js'
import type { TagType } from '../../../src/analyse/names/name-labels.js'
import { withJoins } from '../../../src/analyse/names/span-joins.js'
import { tokensOf } from '../../../src/analyse/names/tokens.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const { names, words } = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })

/** The names of a text in which the model saw those in brackets: `[ORG Torvik Bank] of [LOC Norway]`. */
function joined(marked: string): string[] {
  const spans: { start: number; end: number; type: string }[] = []
  const text = marked.replace(/\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g, (whole, type: string, name: string, at: number) => {
    const start = at - spans.reduce((sum, span) => sum + span.type.length + 3, 0)
    spans.push({ start, end: start + name.length, type })
    return whole.slice(type.length + 2, -1)
  })
  const source = tokensOf(text)
  if (names === undefined || words === undefined) throw new Error('no lists')
  const tagged = spans.map(({ start, end, type }) => ({
    from: source.tokens.findIndex((token) => token.start >= start),
    to: source.tokens.findLastIndex((token) => token.end <= end) + 1,
    type: type as TagType,
    margin: 50,
  }))
  return withJoins({ text, tokens: source.tokens, listedAt: names.matches(source.tokens), words }, tagged).map(
    ({ from, to, type }) => `${type} ${text.slice(source.tokens[from]?.start, source.tokens[to - 1]?.end)}`,
  )
}

describe('the borders of a name', () => {
  it.each([
    ['The [ORG National Library] of the [LOC Netherlands] opened.', ['ORG National Library of the Netherlands']],
    ['The [ORG Harbour Council] of [LOC Torvik] met.', ['ORG Harbour Council of Torvik']],
    ['The [ORG Harbour Party] of the [ORG Russian Federation] met.', ['ORG Harbour Party of the Russian Federation']],
    ['The [LOC Norway] [ORG Harbour Council] met.', ['ORG Norway Harbour Council']],
    ['The [LOC Torvik] [ORG Harbour Council] met.', ['LOC Torvik', 'ORG Harbour Council']],
    ['The [ORG Peace] and [ORG Freedom Party] won.', ['ORG Peace and Freedom Party']],
    ['The [ORG Senate] and [ORG Freedom Party] met.', ['ORG Senate', 'ORG Freedom Party']],
    ['[ORG Hamre] of [LOC Torvik] sold it.', ['ORG Hamre', 'LOC Torvik']],
    ['The [ORG Harbour Council] in [LOC Torvik] met.', ['ORG Harbour Council', 'LOC Torvik']],
  ])('hold a body and the place it is the body of: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each([
    ['In [ORG Hamre versus Northern Union] the court ruled.', ['ORG Hamre', 'ORG Northern Union']],
    ['They saw [MISC Torvik v Oslo] at home.', ['MISC Torvik', 'MISC Oslo']],
    ["The group [ORG Brit v 'Shalom] met.", ["ORG Brit v 'Shalom"]],
  ])('part two names that stand against each other: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each([
    ['They asked bin [PER Salvari] about it.', ['PER bin Salvari']],
    ['They asked van der [PER Aberg] about it.', ['PER van der Aberg']],
    ['The men of al - [PER Salvar] left.', ['PER al - Salvar']],
    ['They asked [ORG Karim bin Salvari] about it.', ['PER Karim bin Salvari']],
    ['They asked the [ORG Karim bin Salvari University] about it.', ['ORG Karim bin Salvari University']],
    ['The town of [PER Aberg] and [LOC Oslo] met.', ['PER Aberg', 'LOC Oslo']],
  ])('hold the small words of a surname: %s', (marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it('hold the point of an initial at the end, but not that of the sentence', () => {
    expect(joined('They asked [PER Anders W]. about it.')).toEqual(['PER Anders W.'])
    expect(joined('They asked [PER Anders W]. Nobody knew.')).toEqual(['PER Anders W'])
  })
})
