import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../src/analyse/names/bodies.js'
import { createNameKnowledge, joinNames, sourcesOf } from '../../../src/analyse/names/find-names.js'
import type { Spot } from '../../../src/analyse/names/recognise.js'
import type { LocalName, NameKind } from '../../../src/model/findings.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const knowledge = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })

/** Joins names given in brackets: `[p Pia Lindqvist] met [o NFC]`; p, o, l and x are the kinds. */
function join(marked: string): readonly LocalName[] {
  const kinds: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place', x: 'other' }
  const spans: { start: number; end: number; kind: NameKind }[] = []
  let text = ''
  for (const part of marked.split(/(\[[polx] [^\]]+\])/)) {
    const name = /^\[([polx]) (.+)\]$/.exec(part)
    if (name)
      spans.push({
        start: text.length,
        end: text.length + (name[2] ?? '').length,
        kind: kinds[name[1] ?? ''] ?? 'other',
      })
    text += name?.[2] ?? part
  }
  const article = { headline: '', text, language: 'en', statedActors: [] }
  const sources = sourcesOf(article)
  const tokens = sources[1]?.source.tokens ?? []
  const spots = spans.map(({ start, end, kind }): Spot => {
    const from = tokens.findIndex((token) => token.start >= start)
    const to = tokens.findLastIndex((token) => token.end <= end) + 1
    const key = tokens
      .slice(from, to)
      .flatMap((token) => (token.key === '' ? [] : [token.key]))
      .join(' ')
    const listed = knowledge.names?.match(tokens, from, to)
    const body =
      kind === 'organisation' && knowledge.names && knowledge.words
        ? bodyOf({ tokens, words: knowledge.words, listedAt: knowledge.names.matches(tokens) }, { from, to })?.known
        : undefined
    const known = listed?.length === to - from ? listed.known : body
    return {
      field: 'text',
      from,
      to,
      kind: known?.kind ?? kind,
      key,
      rule: 'given',
      score: 1,
      ...(known ? { known } : {}),
    }
  })
  return joinNames(article, sources, spots, knowledge).names
}
/** The names of an article, each as its forms. */
const groupsOf = (marked: string): string[][] =>
  join(marked).map(({ variants }) => variants.map(({ surface }) => surface).sort())

describe('names of people in one article', () => {
  it.each([
    ['surnames', '[p Pia Lindqvist] left. [p Lindqvist] came back.'],
    ['letters of honours', '[p Pia Lindqvist FRS] left. [p Pia Lindqvist] came back.'],
    ['titles inside the name', '[p Harbour Commissioner Pia Lindqvist] left. [p Pia Lindqvist] came back.'],
    ['saints', '[p Saint Olmar] left. [p St. Olmar] came back, and [p Olmar] sang.'],
    ['a place after the name', '[p Pia Lindqvist of Torvik] left. [p Pia Lindqvist] came back.'],
    ['middle names', '[p Pia Karin Maria Lindqvist] left. [p Pia K. Lindqvist] came back.'],
    ['initials', '[p Pia Lindqvist] left. [p P. Lindqvist] came back.'],
    ['short forms', '[p William Torvik] left. [p Bill Torvik] came back.'],
    ['both orders', '[p Imre Varga] left. [p Varga Imre] came back.'],
    ['capitals', '[p PIA LINDQVIST] left. [p Pia Lindqvist] came back.'],
  ])('are joined over %s', (_, marked) => {
    expect(groupsOf(marked)).toHaveLength(1)
  })

  it.each([
    ['titles of one given name', '[p King Olmar] left. [p Prince Olmar] came back.'],
    ['middle initials', '[p Pia K. Lindqvist] left. [p Pia M. Lindqvist] came back.'],
    ['initials in another order', '[p Jon H. W. Torvik] left. [p Jon W. Torvik] came back.'],
    ['given names', '[p Pia Lindqvist] left. [p Karl Lindqvist] came back.'],
    ['an initial two people have', '[p Pia Lindqvist] and [p Per Lindqvist] left. [p P. Lindqvist] came back.'],
  ])('stay apart with different %s', (_, marked) => {
    expect(groupsOf(marked).length).toBeGreaterThan(1)
  })

  it('keep the surname with the title-like given name of Martin Luther King', () => {
    expect(groupsOf('[p Martin Luther King Jr.] spoke. [p King] left.')).toHaveLength(1)
  })

  it('give an ambiguous surname to the bearer named last', () => {
    expect(groupsOf('[p Pia Lindqvist] met [p Karl Lindqvist]. [p Lindqvist] left.')).toEqual([
      ['Pia Lindqvist'],
      ['Karl Lindqvist', 'Lindqvist'],
    ])
  })
})

describe('names of organisations in one article', () => {
  it.each([
    ['an acronym in brackets', 'The [o Northern Fisheries Council] ([o NFC]) met.', 'acronym given in brackets'],
    [
      'an acronym in brackets behind words that go on with the name',
      'The [o Office for Northern Fish] and Human Boats ([o ONFHB]) met.',
      'acronym given in brackets',
    ],
    ['a long form in brackets', 'The [o NFC] ([o Northern Fisheries Council]) met.', 'acronym given in brackets'],
    [
      'an acronym by its letters',
      'The [o Council for Northern Fish] met. [o CNF] voted.',
      'acronym with the letters of the only such name',
    ],
    [
      'an acronym that was taken for a work',
      'The [o Northern Fisheries Council] met. [x NFC] voted.',
      'acronym with the letters of the only such name',
    ],
    [
      'another order',
      'The [o General Assembly of the Fishers Union] met. The [o Fishers Union General Assembly] voted.',
      'the same words in another order',
    ],
    [
      'a name without its head',
      'He taught at [o Torvik University] and loved [o Torvik].',
      'shorter form of the only such name in the article',
    ],
    [
      'a head alone',
      'The [o Society of the Lantern] met. The [o Society] voted.',
      'shorter form of the only such name in the article',
    ],
  ])('are joined by %s', (_, marked, rule) => {
    const names = join(marked)
    expect(names).toHaveLength(1)
    expect(names[0]?.joins?.map((one) => one.rule)).toEqual([rule])
  })

  it.each([
    [
      'letters that two have',
      'The [o Northern Fisheries Council] and the [o National Film Centre] met. [o NFC] voted.',
    ],
    ['brackets that do not abbreviate', 'The [o Office for Northern Fish] and its boats ([o Oslo Yard]) met.'],
    ['a head that two have', 'The [o Lantern Society] and the [o Harbour Society] met. The [o Society] voted.'],
    ['a university and another', 'The [o University of Torvik] met [o Torvik University].'],
    ['a body and its office', 'The [o Harbour Council] met. The [o Harbour Council Press Office] wrote.'],
  ])('stay apart with %s', (_, marked) => {
    expect(groupsOf(marked).length).toBeGreaterThan(1)
  })

  it('give a ministry to the only state a text is about, and to none where it is about two', () => {
    const about = (...states: string[]) =>
      join(`${states.map((state) => `[l ${state}] voted.`).join(' ')} The [o Foreign Ministry] wrote.`).find(
        ({ kind }) => kind === 'organisation',
      )
    expect(about('Norway', 'Norway', 'Norway')).toMatchObject({ known: 'body:NO/foreign ministry', country: 'NO' })
    expect(about('Norway', 'Norway', 'Norway', 'Sweden')?.known).toBe('body:/foreign ministry')
    expect(about('Norway')?.known).toBe('body:/foreign ministry')
  })

  it('take a body without a state for the short form of a longer name', () => {
    expect(groupsOf('The [o Supreme Court of Fisheries] ruled. The [o Supreme Court] met.')).toHaveLength(1)
  })

  it('settle the kind of words that were taken for two', () => {
    expect(join('The [o Lantern Hall] wrote. The [o Lantern Hall] closed. At [l Lantern Hall] he sang.')).toMatchObject(
      [{ kind: 'organisation', fullest: 'Lantern Hall' }],
    )
  })
})
