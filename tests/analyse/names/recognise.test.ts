import { describe, expect, it } from 'vitest'
import { createNameKnowledge, findNames } from '../../../src/analyse/names/find-names.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const knowledge = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })
const find = (text: string, headline = '') => findNames({ headline, text, language: 'en', statedActors: [] }, knowledge)
const mentions = (text: string, headline = ''): string[] =>
  find(text, headline).mentions.map(({ kind, surface }) => `${kind} ${surface}`)

describe('the trained recogniser', () => {
  it.each([
    ['Justice Pia Lindqvist agreed, and Gen. Anders Hamre did not.', ['person Pia Lindqvist', 'person Anders Hamre']],
    ['Reporters in Torvik spoke to Omid Salvari.', ['place Torvik', 'person Omid Salvari']],
    ['The mayor of Torvik, Karin Aberg, said nothing.', ['place Torvik', 'person Karin Aberg']],
    ['Officials from Iran-Norway talks left.', ['state Iran', 'state Norway']],
  ])('reads %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it('says of every mention which rule found it and how sure it is', () => {
    const { mentions: found } = find('Norway sent President Pia Lindqvist to Oslo, a Norwegian city.')
    expect(found.map(({ surface, rule }) => [surface, rule])).toEqual([
      ['Norway', 'trained recogniser, list of states'],
      ['Pia Lindqvist', 'trained recogniser, title before the name'],
      ['Oslo', 'trained recogniser, list of places'],
      ['Norwegian', expect.stringContaining('list of peoples')],
    ])
    for (const { score } of found) expect(score > 0.5 && score <= 1).toBe(true)
  })

  it('gives one kind to a name that the article means one thing by', () => {
    const text =
      'President Adil Torvik spoke in Oslo. Torvik said he would go. Later Torvik left Oslo.\n\nIn the end, Torvik won.'
    const kinds = find(text).mentions.filter(({ surface }) => surface === 'Torvik')
    expect(kinds.map(({ kind }) => kind)).toEqual(['person', 'person', 'person'])
  })

  it('joins no name over the end of a line', () => {
    expect(mentions('Anders Hamre\nPia Lindqvist\nOslo')).toEqual([
      'person Anders Hamre',
      'person Pia Lindqvist',
      'place Oslo',
    ])
  })

  it('takes no single word for a person who is in the headline only', () => {
    const headline = 'Hamre on the quay'
    expect(mentions('The street was named in the summer. Residents said so.', headline)).toEqual([])
    expect(mentions('The street was named by Anders Hamre.', headline)).toEqual(['person Hamre', 'person Anders Hamre'])
    expect(mentions('', 'Anders Hamre speaks')).toEqual(['person Anders Hamre'])
  })

  it('takes the words of an office for no person', () => {
    expect(mentions('Pia Lindqvist, Norwegian President, met the US President.')).toEqual([
      'person Pia Lindqvist',
      'nationality Norwegian',
      'state US',
    ])
  })

  it('takes no name from another script in an English text', () => {
    expect(mentions('The word Правда and Михаил Торвик, 孔浣 and تهران stood on the wall.')).toEqual([])
  })
})

describe('bad input', () => {
  /** Different names without end, from letters alone. */
  const nameOf = (number: number): string =>
    [7, 11, 13, 17]
      .map((base, at) => String.fromCharCode((at === 0 ? 65 : 97) + ((number * base + (number >> at)) % 26)))
      .join('') + number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
  const inOrder = (text: string): number => {
    const found = find(text).mentions
    const apart = found.every(
      ({ start, end }, at) => start >= (found[at - 1]?.end ?? 0) && end <= text.length && end - start < 400,
    )
    expect(apart).toBe(true)
    return found.length
  }

  it('two megabytes in one line are read to the end', () => {
    const text = 'Officials of the Harbour Council met Anders Hamre in Oslo, '.repeat(34_000)
    expect(text.length).toBeGreaterThan(2_000_000)
    expect(inOrder(text)).toBeGreaterThan(34_000)
  })

  it('text in capitals throughout, with and without sentences, gives names of bounded length', () => {
    inOrder('OFFICIALS OF THE HARBOUR COUNCIL MET ANDERS HAMRE IN OSLO. '.repeat(4000))
    inOrder('OFFICIALS COUNCIL MINISTRY HAMRE '.repeat(8000))
  })

  it('text without spaces names nobody', () => {
    expect(inOrder('AndersHamreMetPiaLindqvist'.repeat(20_000))).toBe(0)
    inOrder('Anders,Hamre;met|Pia/Lindqvist'.repeat(5000))
  })

  it('fifty thousand names in one file are all kept apart', () => {
    const text = Array.from(
      { length: 50_000 },
      (_, number) => `Mr ${nameOf(number)} ${nameOf(number + 7)} spoke.`,
    ).join('\n')
    const { names, mentions: found } = find(text)
    expect(found.length).toBeGreaterThan(40_000)
    expect(names.length).toBeGreaterThan(30_000)
  })

  it('control and bidirectional characters in a name never break a mention', () => {
    const text =
      'They met \u202eAnders\u0000 Ha\u200bmre\u202c and Pia\u2067 Lindqvist\u2069 in O\u0007slo. \ud800 Anders \udc00Hamre left.'
    for (const { start, end, surface } of find(text).mentions) expect(text.slice(start, end)).toBe(surface)
  })
})
