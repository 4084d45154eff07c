import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfNames } from '../../src/extract/byline-end.js'

/** The rule as one pattern, which says it shortly and is slow. */
const END =
  /\s*(?:[|•·@(/\n]|\s[-–—]+\s?|—|\s{2,}|\b(?:on|published|updated|posted|contact|email|last updated|last modified|follow|share|special to|for|in|at|um|am|publiziert|veröffentlicht|stand|le|el|publicado|photography|photo|photos|via)\b(?=\s|:|$)|\d)/iu

const pieces = fc.constantFrom(
  ...[
    'Ada',
    'Bengt',
    'on',
    'In',
    'photos',
    'special to',
    'last',
    'updated',
    'élan',
    ' ',
    ' ',
    '  ',
    '-',
    '—',
    ',',
    '|',
  ],
  ...['\n', '3', 'Staff', ':', '.', '@', 'le', 'aStaff'],
)

describe('the end of a list of names', () => {
  it('is where the pattern of all that ends it finds its first match', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(endOfNames(text, false)).toBe(END.exec(text)?.index ?? -1)
      }),
      { numRuns: 500 },
    )
  })

  it('is also where an office was glued to the last name', () => {
    expect(endOfNames('Ada QuistStaff Writer', true)).toBe('Ada Quist'.length)
    expect(endOfNames('Ada QuistStaff Writer', false)).toBe(-1)
    expect(endOfNames('Ada McQuist', true)).toBe(-1)
  })
})
