import { describe, expect, it } from 'vitest'
import { resolveActors } from '../../../src/index/actors/resolve-actors.js'
import type { LocalName } from '../../../src/model/findings.js'

const named = (kind: 'person' | 'organisation', fullest: string): LocalName => ({
  kind,
  fullest,
  variants: [{ surface: fullest, count: 1 }],
  roles: [],
  sentences: [],
})
const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 're', 'so', 'ti', 'vu']
/** A made-up word for each number, never the same for two. */
const word = (n: number): string => [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const archiveOf = (names: readonly LocalName[]) =>
  names.map((local, at) => ({ sourcePath: `${at}.txt`, names: [local] }))

// All pairs of these would be 200,000,000 comparisons, far beyond the time a test may take.
const MANY = 20_000

describe('an archive of many names', () => {
  it('keeps 20,000 bearers of one surname apart', () => {
    const names = Array.from({ length: MANY }, (_, n) => named('person', `${capital(word(n))}x Torvik`))
    const { actors } = resolveActors(archiveOf([...names, named('person', 'Torvik')]), [])
    expect(actors).toHaveLength(MANY + 1)
    expect(Math.max(...actors.map(({ suggestions }) => suggestions.length))).toBeLessThanOrEqual(10)
  })

  it('keeps apart 20,000 who share given name and surname and differ in the middle', () => {
    const names = Array.from({ length: MANY }, (_, n) => named('person', `Jon ${capital(word(n))}x Torvik`))
    expect(resolveActors(archiveOf(names), []).actors).toHaveLength(MANY)
  })

  it('keeps apart 20,000 organisations with the same letters', () => {
    const names = Array.from({ length: MANY }, (_, n) => named('organisation', `Bay D${word(n)}x Zone`))
    const { actors } = resolveActors(archiveOf([...names, named('organisation', 'BDZ')]), [])
    expect(actors).toHaveLength(MANY + 1)
  })
})
