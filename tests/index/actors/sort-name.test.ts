import { describe, expect, it } from 'vitest'
import { sortNameOf } from '../../../src/index/actors/sort-name.js'

describe('sortNameOf', () => {
  it.each([
    ['Pia Lindqvist', undefined, 'Lindqvist, Pia'],
    ['Bashir al-Dorani', undefined, 'al-Dorani, Bashir'],
    ['Jan van der Olm', undefined, 'van der Olm, Jan'],
    ['Pia K. Lindqvist Jr.', undefined, 'Lindqvist, Pia K., Jr.'],
    ['Lindqvist', undefined, 'Lindqvist'],
    ['Wang Olma', undefined, 'Wang Olma'],
    ['Olma Torvik', 'HU', 'Olma Torvik'],
    ['Андерс Хамре', undefined, 'Андерс Хамре'],
  ])('sorts %s (%s) under %s', (name, country, expected) => {
    expect(sortNameOf(name, 'person', country)).toBe(expected)
  })

  it('leaves organisations and states as they are, without a leading article', () => {
    expect(sortNameOf('The Harbour Council', 'organisation', undefined)).toBe('Harbour Council')
    expect(sortNameOf('United States', 'state', 'US')).toBe('United States')
  })
})
