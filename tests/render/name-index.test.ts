import { describe, expect, it } from 'vitest'
import { letterBar, letterGroup, letterName, letterOf, namesByLetter } from '../../src/render/name-index.js'

const named = (sortName: string) => ({ name: sortName, sortName, outputPath: `actors/${sortName}.html`, count: 1 })

describe('the letters of an index', () => {
  it.each([
    ['Özil', 'o'],
    ['Łódź', 'l'],
    ['Путин', 'п'],
    ['Ёлкин', 'е'],
    ['آب', 'ا'],
    ['  "al-Assad"', 'a'],
    ['3rd Army', 'other'],
    ['新华社', 'other'],
    ['서울', 'other'],
    ['!!', 'other'],
    ['', 'other'],
  ])('file %j under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter)
  })

  it('sort letters and names for readers, the others last', () => {
    const letters = namesByLetter(['Zeta', '10 Downing', 'Ärzte', 'Aachen', 'Борис', 'Anna'].map(named))
    expect(letters.map(({ letter }) => letter)).toEqual(['a', 'z', 'б', 'other'])
    expect(letters[0]?.names.map(({ name }) => name)).toEqual(['Aachen', 'Anna', 'Ärzte'])
  })

  it('are named in capitals and marked where one is', () => {
    expect(letterName('б')).toBe('Б')
    const letters = namesByLetter([named('Bo'), named('Ann')])
    expect(letterBar(letters, (letter) => `${letter}.html`, 'b')).toEqual([
      { text: 'A', href: 'a.html', current: false },
      { text: 'B', href: 'b.html', current: true },
    ])
    expect(letterGroup((path) => path, letters[0] as (typeof letters)[number])).toEqual({
      key: 'letter-a',
      letter: 'A',
      names: [{ text: 'Ann', href: 'actors/Ann.html', count: 1 }],
    })
  })
})
