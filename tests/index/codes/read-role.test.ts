import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLE_WORDS } from '../../../src/index/codes/data/role-words.js'
import { readRole } from '../../../src/index/codes/read-role.js'
import { alpha3Of } from '../../../src/index/codes/word-lists.js'

const codeOf = (role: string, isStateKnown = false): string | undefined => readRole(role, isStateKnown)?.code

describe('a role', () => {
  it.each([
    ['Norlandian Defence Minister', 'GOVMIL'],
    ['Minister of National Defense', 'GOVMIL'],
    ['Minister of Defence and Armed Forces Logistics', 'GOVMIL'],
    ['Foreign Ministry spokesman', 'GOV'],
    ['Chief of Staff of the Iranian Armed Forces', 'MIL'],
    ['Major General', 'MIL'],
    ['deputy speaker of parliament', 'LEG'],
    ['MPs', 'LEG'],
    ['prosecutor general', 'GOVJUD'],
    ['governor of the Central Bank', 'GOVBUS'],
    ['chief executive of Harbour Lines', 'BUS'],
    ['ruling party lawmaker', 'LEGPTY'],
    ['UN special envoy for Syria', 'IGOUNO'],
    ['Organisation for the Prohibition of Chemical Weapons inspector', 'IGO'],
    ['vice-chancellor of Kelm University', 'EDU'],
    ['ex-President of France', 'ELI'],
  ])('%s is coded %s', (role, code) => {
    expect(codeOf(role)).toBe(code)
  })

  it('counts a president of a state and not of a club', () => {
    expect(codeOf('Syrian President')).toBe('GOV')
    expect(codeOf("Iran's president")).toBe('GOV')
    expect(codeOf('President of the United States')).toBe('GOV')
    expect(codeOf('club president')).toBeUndefined()
    expect(codeOf('President')).toBeUndefined()
    expect(codeOf('President', true)).toBe('GOV')
  })

  it.each([
    ['who knows', 'small letters are no short form of a body'],
    ['director general', 'a general is not in it'],
    ['Supreme Court nominee', 'an office not held'],
    ["Prime Minister's wife", 'kin'],
    ['former lawyer', 'a calling given up'],
    ['West Bank resident', 'no bank'],
    ['painter', 'no office'],
    ['constructor', 'a word that every object has'],
    ['', 'nothing'],
    ['وزیر دفاع', 'words of another language'],
  ])('"%s" is not coded: %s', (role) => {
    expect(codeOf(role)).toBeUndefined()
  })

  it('takes a body that one is sent to for whom one faces', () => {
    expect(codeOf('French ambassador to the United Nations')).toBe('GOV')
    expect(codeOf('Russian UN ambassador')).toBe('GOV')
  })

  it('quotes the words it was read from', () => {
    expect(readRole("Norland's Deputy Defence Minister", false)?.words).toEqual(['Defence Minister'])
    expect(readRole('opposition lawmaker', false)?.words).toEqual(['opposition', 'lawmaker'])
  })

  it('quotes only what stands there, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('former', 'General', 'of', 'Iran', 'UN', 'bank', '’s', 'İ')), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join(' ')
          for (const words of readRole(text, true)?.words ?? []) expect(text).toContain(words)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the lists', () => {
  it('hold phrases in the form in which words are compared, none of them twice', () => {
    const phrases = ROLE_WORDS.split('\n').flatMap((line) => (line === '' ? [] : (line.split(';')[2] ?? '').split('|')))
    expect(phrases.filter((phrase) => !/^[a-z0-9']+\*?(?: [a-z0-9']+\*?)*$/.test(phrase))).toEqual([])
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
    // Filed under four letters, so a shorter open stem would never be found.
    expect(phrases.filter((phrase) => /^[a-z']{1,3}\*/.test(phrase))).toEqual([])
    expect(phrases.filter((phrase) => /defence|labour|centre|organisation/.test(phrase))).toEqual([])
  })

  it('know the three letters of states', () => {
    expect(['RU', 'IR', 'DE', 'XK', 'ZZ'].map(alpha3Of)).toEqual(['RUS', 'IRN', 'DEU', 'KSV', undefined])
  })
})
