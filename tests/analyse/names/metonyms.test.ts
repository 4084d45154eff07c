import { describe, expect, it } from 'vitest'
import { createNameKnowledge, findNames } from '../../../src/analyse/names/find-names.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const knowledge = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })
const read = (text: string) => findNames({ headline: '', text, language: 'en', statedActors: [] }, knowledge)
const metonymsIn = (text: string): string[] =>
  read(text).mentions.flatMap(({ surface, stands }) => (stands === 'metonym' ? [surface] : []))

describe('a capital stands for its government', () => {
  it.each([
    ['as subject of an act', 'On Monday Oslo rejected the proposal of the islanders.', ['Oslo']],
    [
      'as subject of an act with its auxiliary',
      'The letter shows that Lisbon has repeatedly warned the owners.',
      ['Lisbon'],
    ],
    ['as one that is ready for something', 'He added that Ottawa is ready to sell the boats.', ['Ottawa']],
    ['paired with another', 'After a week Oslo and Lisbon agreed on the quota.', ['Oslo', 'Lisbon']],
    ['paired with a state', 'After a week Oslo and Portugal agreed on the quota.', ['Oslo']],
    ['as one side of a relation', 'It may harm the ties between Oslo and Lisbon for years.', ['Oslo', 'Lisbon']],
    ['as the aim of a measure', 'They asked for new sanctions against Ottawa last year.', ['Ottawa']],
    ['as owner of what governments have', "The paper calls Lisbon's foreign policy a riddle.", ['Lisbon']],
  ])('%s', (_, text, expected) => {
    expect(metonymsIn(text)).toEqual(expected)
  })

  it.each([
    ['where something is', 'A spokesman in Oslo said the quota stands.'],
    ['whose mayor speaks', 'The mayor of Lisbon said the quota stands.'],
    ['which owns a street', "They walked along Lisbon's harbour and rejected every café."],
    ['between two places', 'The train between Oslo station and Lisbon was late.'],
    ['that is a place in a list', 'The choir sang in Bergen, Oslo, and said farewell.'],
    ['from which someone comes', 'A trader from Ottawa warned the owners.'],
  ])('but not the one %s', (_, text) => {
    expect(metonymsIn(text)).toEqual([])
  })

  it('and counts for the state, marked', () => {
    const { names, mentions } = read('Norway closed the port. On Monday Oslo rejected the proposal.')
    const state = names.findIndex(({ known }) => known === 'state:NO')
    expect(names[state]?.variants).toEqual([
      { surface: 'Norway', count: 1 },
      { surface: 'Oslo', count: 1, stands: 'metonym' },
    ])
    expect(mentions.find(({ surface }) => surface === 'Oslo')).toMatchObject({
      kind: 'state',
      name: state,
      rule: 'capital that stands for the government: subject of "rejected"',
    })
  })
})

describe('nationality words', () => {
  it('are evidence for their state and no mention of it', () => {
    const { names, mentions } = read('A Norwegian trawler met two boats of the coast guard near the island.')
    expect(mentions.find(({ surface }) => surface === 'Norwegian')).toMatchObject({
      kind: 'nationality',
      stands: 'demonym',
    })
    expect(names.some(({ kind }) => kind === 'state')).toBe(false)
  })
})
