import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRows, encodeRows } from '../../src/build/row-chunk.js'
import type { SourceRow } from '../../src/build/source-row.js'
import { cardOf } from '../../src/index/cards.js'
import type { LocalName } from '../../src/model/findings.js'
import { day, localName, makeRecord, tag } from '../index/make-record.js'
import { makeRow } from './make-row.js'

const someText = fc.oneof(fc.string(), fc.constantFrom('Äpfel', 'День — первый', 'ایران', '\u0000', ''))

const someName: fc.Arbitrary<LocalName> = fc.oneof(
  fc.tuple(someText, fc.nat(9)).map(([fullest, count]) => localName(fullest, count)),
  fc.record(
    {
      kind: fc.constantFrom('person', 'state', 'other', 'place'),
      fullest: someText,
      variants: fc.array(
        fc.record(
          { surface: someText, count: fc.nat(9), stands: fc.constant('metonym' as const) },
          { requiredKeys: ['surface', 'count'] },
        ),
        { maxLength: 3 },
      ),
      roles: fc.array(fc.constant({ role: 'envoy', implied: false, field: 'text', start: 3, end: 9 } as const), {
        maxLength: 2,
      }),
      sentences: fc.array(fc.record({ field: fc.constantFrom('text', 'headline'), start: fc.nat(), end: fc.nat() })),
      country: fc.constant('NO'),
      slight: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'fullest', 'variants', 'roles', 'sentences'] },
  ),
)

const someRow: fc.Arbitrary<SourceRow> = fc
  .record({
    path: fc.string({ minLength: 1 }),
    headline: someText,
    stated: fc.record(
      {
        publishedOn: fc.constant(day('2016-02')),
        outlet: someText,
        dek: someText,
        agency: someText,
        dateHint: someText,
      },
      { requiredKeys: [] },
    ),
    status: fc.constantFrom('published' as const, 'held' as const, 'withdrawn' as const),
    names: fc.array(someName, { maxLength: 4 }),
    tags: fc.array(someText, { maxLength: 3 }),
    lines: fc.array(fc.nat(2 ** 32 - 1), { maxLength: 5 }),
    rare: fc.record(
      {
        refused: someText,
        curated: fc.constant('print'),
        sidecarStatus: fc.constant('held' as const),
        repeated: fc.nat(),
      },
      { requiredKeys: [] },
    ),
    hasStamp: fc.boolean(),
  })
  .map(({ path, headline, stated, status, names, tags, lines, rare, hasStamp }) => {
    const record = makeRecord(path, {
      article: { headline, ...stated, status, sample: headline === '' },
      findings: { names, tags: tags.map((term) => tag(term)), keywords: tags },
    })
    const { stamp, ...row } = makeRow(path, {
      ...rare,
      lines: Uint32Array.from(lines),
      ...(rare.refused === undefined ? { card: cardOf(record) } : {}),
      messages: rare.curated
        ? [{ code: 'date-unknown', severity: 'warning', expected: 'a', found: headline, remedy: 'b' }]
        : [],
    })
    return hasStamp && stamp ? { ...row, stamp } : row
  })

describe('rows as bytes', () => {
  it('are read back as they were, several chunks end to end', () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 5 }), fc.array(someRow, { maxLength: 3 }), (one, two) => {
        const bytes = Buffer.concat([encodeRows(one), encodeRows(two)])
        expect(decodeRows(bytes)).toEqual([...one, ...two])
      }),
      { numRuns: 200 },
    )
  })

  it('are none when they are cut off or changed', () => {
    const whole = encodeRows([makeRow('a.txt'), makeRow('b.txt')])
    expect(() => decodeRows(whole.subarray(0, whole.length - 4))).toThrow()
    expect(() => decodeRows(whole.subarray(0, 8))).toThrow()
    const spoilt = Uint8Array.from(whole)
    spoilt[30] = (spoilt[30] as number) ^ 1
    expect(() => decodeRows(spoilt)).toThrow()
  })
})
