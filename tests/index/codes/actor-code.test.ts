import { describe, expect, it } from 'vitest'
import { actorCode, type CodedActor } from '../../../src/index/codes/actor-code.js'
import type { ActorRole } from '../../../src/model/actor.js'
import { day } from '../../render/made-archive.js'

const role = (words: string, articleCount = 1, more: Partial<ActorRole> = {}): ActorRole => ({
  role: words,
  implied: false,
  articleCount,
  article: 0,
  field: 'text',
  start: 0,
  end: 1,
  ...more,
})
const person = (country: string | undefined, ...roles: ActorRole[]): CodedActor => ({
  kind: 'person',
  name: 'Ilse Varga',
  ...(country === undefined ? {} : { country }),
  variants: [],
  roles,
})
const body = (name: string, country?: string, ...variants: string[]): CodedActor => ({
  kind: 'organisation',
  name,
  ...(country === undefined ? {} : { country }),
  variants: variants.map((surface) => ({ surface, count: 1 })),
  roles: [],
})

describe('the code of a person', () => {
  it('is country and office, each with its words', () => {
    expect(actorCode(person('RU', role('Minister'), role('Russian Defence Minister')), false)).toEqual({
      code: 'RUSGOVMIL',
      parts: [
        { code: 'RUS', words: ['Russian'], basis: 'the role “Russian Defence Minister”' },
        { code: 'GOVMIL', words: ['Defence Minister'], basis: 'the role “Russian Defence Minister”' },
      ],
    })
  })

  it('says when no single words name the country', () => {
    expect(actorCode(person('SE', role('lawmaker')), false)?.parts[0]).toEqual({
      code: 'SWE',
      words: [],
      basis: 'the words beside its mentions',
    })
    expect(actorCode(person('SE'), true)?.parts).toEqual([{ code: 'SWE', words: [], basis: 'the authority file' }])
  })

  it('is the office alone without a country, the country alone without an office, and absent without both', () => {
    expect(actorCode(person(undefined, role('lawmaker')), false)?.code).toBe('LEG')
    expect(actorCode(person('SE', role('painter')), false)?.code).toBe('SWE')
    expect(actorCode(person(undefined, role('painter')), false)).toBeUndefined()
  })

  it('goes by what most articles say, then by the latest', () => {
    const minister = role('Minister', 2, { lastOn: day('2014-01-01') })
    expect(actorCode(person(undefined, minister, role('judge', 1)), false)?.code).toBe('GOV')
    const judge = role('judge', 2, { lastOn: day('2019-01-01') })
    expect(actorCode(person(undefined, minister, judge), false)?.code).toBe('JUD')
    expect(actorCode(person(undefined, judge, minister), false)?.code).toBe('JUD')
  })

  it('prefers an office to a rank, and what is stated to what is implied', () => {
    expect(actorCode(person(undefined, role('General', 9), role('Minister', 1)), false)?.code).toBe('GOV')
    expect(actorCode(person(undefined, role('judge', 9, { implied: true }), role('Minister', 1)), false)?.code).toBe(
      'GOV',
    )
  })

  it('leaves the country out for an office above states', () => {
    expect(actorCode(person('PT', role('UN Secretary-General')), false)?.code).toBe('IGOUNO')
  })
})

describe('the code of an organisation or a state', () => {
  it('comes from a known body under any of its names', () => {
    expect(actorCode(body('Nato Alliance', undefined, 'NATO'), false)).toEqual({
      code: 'IGOWSTNAT',
      parts: [{ code: 'IGOWSTNAT', words: ['NATO'], basis: 'the list of known bodies' }],
    })
  })

  it('comes from the words of its name', () => {
    expect(actorCode(body('Norwegian Foreign Ministry', 'NO'), false)?.code).toBe('NORGOV')
    expect(actorCode(body('Port Authority'), false)).toBeUndefined()
    expect(actorCode(body('General Instruments'), false)).toBeUndefined()
  })

  it('falls back on its sort, which does not tell for whom it bears arms', () => {
    expect(actorCode({ ...body('Sund & Sons', 'NO'), sort: 'company' }, false)).toEqual({
      code: 'NORBUS',
      parts: [
        { code: 'NOR', words: [], basis: 'the words beside its mentions' },
        { code: 'BUS', words: [], basis: 'its sort: company' },
      ],
    })
    expect(actorCode({ ...body('Sound Council', 'NO'), sort: 'international body' }, false)?.code).toBe('IGO')
    expect(actorCode({ ...body('Harbour Watch'), sort: 'armed force' }, false)).toBeUndefined()
  })

  it('of a state is its country', () => {
    const state: CodedActor = { kind: 'state', name: 'Sweden', country: 'SE', variants: [], roles: [] }
    expect(actorCode(state, false)).toEqual({
      code: 'SWE',
      parts: [{ code: 'SWE', words: ['Sweden'], basis: 'the name of the state' }],
    })
  })
})
