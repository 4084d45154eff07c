import { describe, expect, it } from 'vitest'
import { citedAuthor, isDesk } from '../../src/render/author-names.js'

describe('citedAuthor', () => {
  it.each([
    ['Anna Dorn', 'Dorn', 'Anna'],
    ['Anna M. Dorn', 'Dorn', 'Anna M.'],
    ['A.B. Dorn', 'Dorn', 'A.B.'],
    ['Jean-Luc Meyer-Abich', 'Meyer-Abich', 'Jean-Luc'],
    ["Siân O'Reilly", "O'Reilly", 'Siân'],
    ['Zoë McDougall', 'McDougall', 'Zoë'],
  ])('parts %s', (name, family, given) => {
    expect(citedAuthor(name)).toEqual({ family, given })
  })

  it.each([
    'Madonna',
    'Ludwig van Dorn',
    'Maria Dorn Vogel',
    'Wang Yi',
    'Nguyen Anh',
    'Dorn, Anna',
    'Анна Дорн',
    'آنا درن',
    'anna dorn',
    'AFP Moscow',
    'Harbour Desk',
    'Anna Dorn in Geneva',
    'X',
    '',
  ])('keeps %s whole', (name) => {
    expect(citedAuthor(name)).toEqual({ literal: name })
  })

  it('keeps an outlet that credits itself whole', () => {
    expect(citedAuthor('Harbour Gazette', 'Harbour Gazette')).toEqual({ literal: 'Harbour Gazette' })
  })
})

describe('isDesk', () => {
  it.each(['Gazette Editorial Staff', 'News Desk', 'گروه بین‌الملل', 'تحریریه', 'Редакция', 'Agentur für Häfen'])(
    'knows %s for a body',
    (name) => {
      expect(isDesk(name)).toBe(true)
    },
  )

  it.each(['Anna Dorn', 'Anna Deskowitz', 'Анна Дорн'])('takes %s for a person', (name) => {
    expect(isDesk(name, 'The Harbour Gazette')).toBe(false)
  })
})
