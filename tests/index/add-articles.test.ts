/** An archive to which articles were added is the one that all of them make together, or it is not made. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addArticles } from '../../src/index/add-articles.js'
import { cardOf } from '../../src/index/cards.js'
import { type Indexed, indexArchive } from '../../src/index/index-archive.js'
import type { Publishable } from '../../src/index/link-articles.js'
import { newLines } from '../../src/index/new-lines.js'
import type { AuthorityEntry } from '../../src/model/actor.js'
import type { ArticleRecord, Permalink } from '../../src/model/archive.js'
import type { LocalName } from '../../src/model/findings.js'
import { day, localName, makeRecord, tag } from './make-record.js'

/** Archives that are tried; `EDITS=500` for the long run. */
const RUNS = 20 * Number(process.env.EDITS ?? 30)

const SETTINGS = { vanished: 'page', outputs: { related: false } } as const

const index = (
  records: readonly ArticleRecord[],
  authority: readonly AuthorityEntry[] = [],
  ledger: readonly Permalink[] = [],
): Indexed =>
  indexArchive({
    cards: records.map(cardOf),
    setAside: [],
    ledger,
    authority,
    vocabulary: [],
    settings: SETTINGS,
    messages: [],
  })

/** The archive with more articles; undefined where it has to be indexed. */
function enlarge(
  { archive, known, ledger }: Indexed,
  more: readonly ArticleRecord[],
  authority: readonly AuthorityEntry[],
) {
  const cards = more.map(cardOf) as Publishable[]
  const lines = newLines(cards, ledger)
  if (lines === undefined || known === undefined) return undefined
  return addArticles(
    { archive, known, authority },
    cards.map((card, at) => ({ card, line: lines[at] as Permalink })),
  )?.archive
}

const named = (fullest: string, more: Partial<LocalName> & { also?: string } = {}): LocalName => {
  const { also, ...rest } = more
  const variants = [fullest, ...(also === undefined ? [] : [also])].map((surface) => ({ surface, count: 1 }))
  return { ...localName(fullest), variants, ...rest }
}
const body = (fullest: string, more: Partial<LocalName> & { also?: string } = {}): LocalName =>
  named(fullest, { kind: 'organisation', ...more })

/** Names that are like each other in every way that a rule asks for, and some that are not. */
const NAMES: readonly LocalName[] = [
  named('Ada Morrow'),
  named('Ada B. Morrow'),
  named('A. Morrow'),
  named('Morrow'),
  named('Ben Teague'),
  named('Ben Teague', { also: 'Teague' }),
  named('Benjamin Teague'),
  named('Carla Lindqvist'),
  named('Carla Lindquist'),
  named('Lindqvist Carla'),
  named('Odd Halvorsen'),
  named('Odd Halvorsen', { country: 'NO' }),
  named('Pia Sund', {
    roles: [{ role: 'harbour master', implied: false, field: 'text', start: 0, end: 9 }],
  }),
  named('Pia Sund'),
  named('Odd', { slight: true }),
  named('Okonjo', { slight: true }),
  named('Okonjo'),
  body('Ostrand Tram Union'),
  body('Ostrand Tram Union', { also: 'OTU' }),
  body('OTU'),
  body('Union of Ostrand Tram'),
  body('Council'),
  body('Harbour Board', { country: 'NO' }),
  body('Harbour Board'),
  body('Elsmere'),
  named('Elsmere', { kind: 'place' }),
  named('Norway', { kind: 'state', known: 'state:NO', country: 'NO' }),
  named('Norwegian', { kind: 'nationality', country: 'NO' }),
  body('Defence Ministry', { known: 'body:NO/defense ministry', country: 'NO' }),
  body('Defence Ministry', { known: 'body:/defense ministry' }),
]

const AUTHORITY: readonly AuthorityEntry[] = [
  {
    name: 'Carla Lindqvist',
    variants: ['Lindqvist Carla'],
    sameAs: [],
    notSame: ['Carla Lindquist'],
    hide: false,
    line: 1,
  },
  { name: 'Odd Halvorsen', variants: [], sameAs: [], notSame: [], hide: false, country: 'NO', line: 2 },
  { name: 'Ben Teague', variants: [], sameAs: [], notSame: [], hide: true, line: 3 },
]

/** Positions in lists, which choose what a report says; few lists have all that is like something else. */
interface Report {
  readonly names: readonly number[]
  readonly tag: number
  readonly outlet: number
  readonly day: number
  readonly headline: number
}

const report: fc.Arbitrary<Report> = fc.record({
  names: fc.array(fc.nat(5), { maxLength: 3 }),
  tag: fc.nat(40),
  outlet: fc.nat(40),
  day: fc.nat(40),
  headline: fc.nat(2),
})

/** One of a list, the later ones seldom. */
const oneOf = <T>(list: readonly T[], number: number): T => list[number < 36 ? number % 2 : number % list.length] as T

const recordOf = (
  pool: readonly LocalName[],
  { names, tag: term, outlet, day: on, headline }: Report,
  number: number,
) => {
  const publishedOn = oneOf(['2021-03-01', '2021-03-30', '2021-04-02', '2021', undefined], on)
  const source = oneOf(['Elsmere Courier', 'Ostrand Post', 'ostrand post', undefined], outlet)
  return makeRecord(`${number}.md`, {
    article: {
      headline: ['Bells', 'Trams', 'The Quay'][headline] as string,
      ...(source === undefined ? {} : { outlet: source }),
      ...(publishedOn === undefined ? {} : { publishedOn: day(publishedOn) }),
    },
    findings: {
      names: [...new Set(names)].map((name) => pool[name % pool.length] as LocalName),
      tags: [tag(oneOf(['trams', 'bells', 'Bells', 'harbour'], term))],
      textFingerprint: `words ${number}`,
    },
  })
}

describe('an archive to which articles were added', () => {
  it('is the one that all make together, to the letter, or has to be indexed', () => {
    let taken = 0
    const property = fc.property(
      fc.subarray([...NAMES], { minLength: 2, maxLength: 6 }),
      fc.array(report, { minLength: 4, maxLength: 14 }),
      fc.array(report, { minLength: 1, maxLength: 2 }),
      fc.constantFrom([], AUTHORITY),
      (pool, before, more, authority) => {
        const old = before.map((one, at) => recordOf(pool, one, at))
        const added = more.map((one, at) => recordOf(pool, one, 100 + at))
        const first = index(old, authority)
        const enlarged = enlarge(first, added, authority)
        if (enlarged === undefined) return
        taken++
        const { archive } = index([...old, ...added], authority, first.ledger)
        expect(JSON.stringify(enlarged)).toBe(JSON.stringify(archive))
      },
    )
    fc.assert(property, { numRuns: RUNS, seed: 8 })
    expect(taken).toBeGreaterThan(RUNS / 10)
  })
})
