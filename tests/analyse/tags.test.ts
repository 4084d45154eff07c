import { describe, expect, it } from 'vitest'
import { findTags } from '../../src/analyse/tags.js'
import { createVocabulary } from '../../src/analyse/vocabulary.js'
import type { VocabularyEntry } from '../../src/model/actor.js'

const entry = (term: string, rest: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  term,
  variants: [],
  broader: [],
  patterns: [],
  hide: false,
  line: 1,
  ...rest,
})

interface Case {
  readonly headline?: string
  readonly dek?: string
  readonly text?: string
  readonly stated?: readonly string[]
  readonly language?: string
  readonly vocabulary?: readonly VocabularyEntry[]
}

function tag({ headline = '', dek, text = '', stated = [], language = 'en', vocabulary = [] }: Case) {
  const words = createVocabulary(vocabulary)
  const reader = words.readerFor(language)
  const part = (content: string) => reader.lexicon.read(content)
  const parts = { headline: part(headline), body: part(text), ...(dek === undefined ? {} : { dek: part(dek) }) }
  return findTags(parts, stated, words, reader)
}
const termsOf = (parts: Case): string[] => tag(parts).map(({ term }) => term)

describe('topics found in words', () => {
  it.each([
    [
      'Ministers sign defence pact',
      'The two states agreed on military cooperation and joint drills.',
      'Defence cooperation',
    ],
    ['Quake shakes island', 'The earthquake had a magnitude of 5.1; aftershocks went on all night.', 'Earthquakes'],
    ['Island votes', 'Polling stations opened at seven. Voters chose between two candidates.', 'Elections'],
    ['Harbour talks', 'The ambassador met with his Norwegian counterpart for talks.', 'Diplomacy'],
    ['Wheat stays dear', 'Farmers expect a poor harvest of wheat.', 'Agriculture'],
  ])('tags “%s”', (headline, text, term) => {
    expect(termsOf({ headline, text })).toContain(term)
  })

  it.each([
    ['ru', 'Выборы на острове', 'Избирательные участки открылись утром.', 'Elections'],
    ['fa', 'انتخابات در جزیره', 'رای گیری صبح آغاز شد.', 'Elections'],
    ['ar', 'الانتخابات في الجزيرة', 'بدأ الاقتراع صباحا.', 'Elections'],
    ['de', 'Wahl auf der Insel', 'Die Wähler gaben ihre Stimmen ab.', 'Elections'],
    ['fr', 'Élections sur l’île', 'Les électeurs ont voté au second tour.', 'Elections'],
    ['es', 'Elecciones en la isla', 'El referéndum y los comicios.', 'Elections'],
    ['und', 'Выборы на острове', 'Избирательные участки открылись утром.', 'Elections'],
  ])('reads %s', (language, headline, text, term) => {
    expect(termsOf({ language, headline, text })).toContain(term)
  })

  it('does not read one language with the words of another', () => {
    expect(termsOf({ language: 'de', headline: 'Es war kalt', text: 'Es war kalt, und der Wind war stark.' })).toEqual(
      [],
    )
    expect(termsOf({ language: 'it', headline: 'War crimes', text: 'War crimes and air strikes.' })).toEqual([])
  })

  it('does not tag what is said in passing', () => {
    const filler = 'The baker opened the shop and sold bread to the people of the street. '.repeat(30)
    expect(termsOf({ headline: 'A new bakery', text: `${filler}A voter came by.` })).toEqual([])
    expect(termsOf({ headline: 'A new bakery', text: 'The general took the army road to the troops.' })).toEqual([])
  })

  it('quotes the words as written, the strongest first', () => {
    const [first] = tag({ headline: 'Air  Strikes go on', text: 'The shelling was heavy, the war long.' })
    expect(first).toMatchObject({ term: 'Armed conflict', origin: 'vocabulary' })
    expect(first?.evidence).toMatch(/^"Air Strikes", "shelling"/)
  })

  it('counts the dek', () => {
    expect(termsOf({ headline: 'A dark night', dek: 'Air strikes and shelling', text: 'Nobody slept.' })).toContain(
      'Armed conflict',
    )
  })

  it('gives at most six, narrower ones before broader, with falling scores under one', () => {
    const tags = tag({
      headline:
        'Football, tennis, rugby, elections, earthquakes, air strikes, oil prices, hospitals: the championship year',
      text: 'Premier League. Wimbledon. Six Nations. Voters. Aftershocks. Ceasefire. Opec. Patients. Gold medal.',
    })
    expect(tags).toHaveLength(6)
    expect(tags.map(({ term }) => term)).not.toContain('Sport')
    const scores = tags.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThan(1)
  })
})

describe('stated tags', () => {
  it('stand first, as written, each once', () => {
    expect(tag({ stated: ['  Fish   market', 'fish market', ''] })).toEqual([
      { term: 'Fish market', evidence: 'stated by the source', origin: 'stated', score: 1 },
    ])
  })

  it('are renamed and hidden by the vocabulary', () => {
    const vocabulary = [entry('Defence', { variants: ['defense'] }), entry('Misc', { hide: true })]
    expect(tag({ stated: ['Defense', 'misc'], vocabulary })).toEqual([
      { term: 'Defence', evidence: 'stated by the source as "Defense"', origin: 'stated', score: 1 },
    ])
  })

  it('are not given again by words', () => {
    const tags = tag({ stated: ['elections'], headline: 'Elections', text: 'Voters voted in elections.' })
    expect(tags.filter(({ term }) => term.toLowerCase() === 'elections')).toHaveLength(1)
  })

  it('keep marks that fold to nothing apart', () => {
    expect(termsOf({ stated: ['!!!', '???'] })).toEqual(['!!!', '???'])
  })
})

describe('the owner’s vocabulary', () => {
  it('gives a tag for one of its patterns anywhere, in any language', () => {
    const vocabulary = [entry('Dock strike', { patterns: ['docker*'] })]
    for (const language of ['en', 'it']) {
      expect(tag({ language, text: 'Many dockers stayed at home.', vocabulary })).toEqual([
        { term: 'Dock strike', evidence: '"dockers"', origin: 'vocabulary', score: expect.any(Number) },
      ])
    }
  })

  const election = { headline: 'Election day', text: 'Voters chose at polling stations.' }

  it('hides, renames and takes over starter topics', () => {
    expect(termsOf({ ...election, vocabulary: [entry('Elections', { hide: true })] })).not.toContain('Elections')
    expect(termsOf({ ...election, vocabulary: [entry('Ballots', { variants: ['elections'] })] })).toContain('Ballots')
    const own = entry('Elections', { patterns: ['by-election'] })
    expect(termsOf({ ...election, vocabulary: [own] })).not.toContain('Elections')
  })
})
