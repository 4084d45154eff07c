import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecord, papersIn, quotableIn, recordIn, shownIn } from '../../src/build/record-format.js'
import type { ArticleRecord } from '../../src/model/archive.js'
import type { Block, Inline } from '../../src/model/body.js'
import { bodyText } from '../../src/text/body-text.js'
import { makeRecord } from '../index/make-record.js'

const someText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', 'Ä — “quoted”', 'День первый', 'ایران', 'a\n\nb', '\ud83d\ude00', '\ud800'),
)
const someInline: fc.Arbitrary<Inline> = fc.oneof(
  someText.map((value): Inline => ({ type: 'text', value })),
  someText.map((value): Inline => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
  fc.constant<Inline>({ type: 'break' }),
)
const someBlock: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: someText.map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  },
  fc.array(someInline, { maxLength: 3 }).map((children): Block => ({ type: 'paragraph', children })),
  fc.array(someInline, { maxLength: 2 }).map((children): Block => ({ type: 'heading', depth: 2, children })),
  someText.map((value): Block => ({ type: 'code', value })),
  fc.constant<Block>({ type: 'thematicBreak' }),
  someText.map((value): Block => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', value }] } as const
    return { type: 'blockquote', children: [paragraph, paragraph] }
  }),
)

const bytesOf = (record: ArticleRecord): Buffer => Buffer.from(formatRecord(record))

describe('a record as bytes', () => {
  it('is read back as it was, whatever the body', () => {
    fc.assert(
      fc.property(fc.array(someBlock, { maxLength: 6 }), someText, (children, headline) => {
        const body = { type: 'root', children } as const
        const record = makeRecord('a.txt', { article: { headline, body, text: bodyText(body) } })
        const bytes = bytesOf(record)
        expect(recordIn(bytes)).toEqual(record)
        expect(quotableIn(bytes)).toEqual({ headline, text: bodyText(body), mentions: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is read back even when its text is not that of its body', () => {
    const body = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'One.' }] }],
    } as const
    const record = makeRecord('a.txt', { article: { body, text: 'Two.' } })
    expect(recordIn(bytesOf(record))).toEqual(record)
  })

  it('is read in parts, each as it is in the whole', () => {
    const sentence = { field: 'text', start: 0, end: 20 } as const
    const span = { field: 'text', start: 5, end: 9, name: 1 } as const
    const details = { kind: 'state', surface: 'Elbe', rule: 'list', score: 0.5, stands: 'metonym', acts: true } as const
    const record = makeRecord('a.txt', {
      article: {
        ...{
          dek: 'Below.',
          note: 'From a friend.',
          dateline: { place: 'Porto' },
          blockOffsets: [0],
          headlineOffset: 3,
        },
        removals: [{ reason: 'share', text: 'Tell others', line: 4 }],
        evidence: [{ field: 'agency', value: 'NWA', origin: 'text', rule: 'credit', chosen: true }],
      },
      findings: {
        names: [
          { kind: 'person', fullest: 'Ada', variants: [], roles: [], sentences: [], slight: true },
          {
            ...{ kind: 'state', fullest: 'Elbe', variants: [{ surface: 'Elbe', count: 1 }], sentences: [sentence] },
            ...{ roles: [{ ...sentence, role: 'host', implied: true }], country: 'DE', known: 'state:DE' },
          },
        ],
        mentions: [
          { ...span, ...details, field: 'headline', name: 0 },
          { ...span, ...details },
        ],
        tags: [{ term: 'Ports', evidence: '"quay"', origin: 'vocabulary', score: 0.25 }],
      },
      messages: [{ code: 'agency-unknown', severity: 'note', expected: 'a day', found: 'none', remedy: 'state it' }],
    })
    const bytes = bytesOf(record)
    expect(recordIn(bytes)).toEqual(record)
    const { headline, text, removals, evidence } = record.article
    const { mentions } = quotableIn(bytes) ?? {}
    expect(quotableIn(bytes)).toEqual({ headline, text, mentions: [{ ...span, field: 'headline', name: 0 }, span] })
    expect(record).toMatchObject(shownIn(bytes) ?? {})
    expect(shownIn(bytes)?.findings.mentions).toEqual(mentions)
    expect(papersIn(bytes)).toEqual({ removals, evidence })
  })

  it('is nothing where a refusal stands', () => {
    for (const read of [recordIn, quotableIn, shownIn, papersIn]) expect(read(Buffer.alloc(0))).toBeUndefined()
  })
})
