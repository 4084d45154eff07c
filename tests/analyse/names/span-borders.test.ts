import { describe, expect, it } from 'vitest'
import { withBorders } from '../../../src/analyse/names/span-borders.js'
import { namesAfter } from './marked-names.js'

const bordered = (marked: string): string[] => namesAfter((reading, spans) => withBorders(spans, reading), marked)

describe('the border between an office and a name', () => {
  it.each([
    ['Then [PER Justice Lindqvist] spoke.', ['PER Lindqvist']],
    ['Then [PER State Senator Karin Oslund] spoke.', ['PER Karin Oslund']],
    ['Then [PER Councilmember Pia Lindqvist] spoke.', ['PER Pia Lindqvist']],
    [
      'Then [PER Torvik County Harbour Party Chair Ylvali Oslund] spoke.',
      ['ORG Torvik County Harbour Party', 'PER Ylvali Oslund'],
    ],
    ['Then [PER Torvik GOP Chair Robert Hamre] spoke.', ['PER Robert Hamre']],
  ])('finds it in %j', (text, expected) => {
    expect(bordered(text)).toEqual(expected)
  })

  it.each(['Martin Luther King Jr', 'Rosa King Hamre', 'Pia Judge Lindqvist'])('leaves %s whole', (name) => {
    expect(bordered(`Then [PER ${name}] spoke.`)).toEqual([`PER ${name}`])
  })
})

describe('words beside a name', () => {
  it('leaves what a colon after it makes the label of a picture', () => {
    expect(bordered('[PER Anders Hamre Credit]: Harbour Photos')).toEqual(['PER Anders Hamre'])
    expect(bordered('Then [PER Anders Credit] spoke.')).toEqual(['PER Anders Credit'])
  })

  it('takes a party and its state for no one', () => {
    expect(bordered('Sen. [PER Anders Hamre] ([PER R-Ky.]) and [PER Pia Lindqvist], [PER D-Mich], spoke.')).toEqual([
      'PER Anders Hamre',
      'PER Pia Lindqvist',
    ])
    expect(bordered('Then [PER J-Hamre] sang.')).toEqual(['PER J-Hamre'])
  })
})
