import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  entriesOfMap,
  isStatedName,
  STATED_FIELDS,
  type StatedEntry,
  stateFields,
} from '../../src/text/stated-fields.js'
import { parseYaml } from '../../src/text/yaml-strings.js'
import { codesOf, listen } from '../read/folder.js'

function state(...entries: StatedEntry[]) {
  const { report, messages } = listen()
  return { fields: stateFields(entries, 'a.md', report), messages }
}

const one = (name: string, value: StatedEntry['value']) => state({ name, value, line: 3, column: 7 })

describe('stateFields', () => {
  it.each([
    ['title', 'headline'],
    ['Published On', 'publishedOn'],
    ['published_on', 'publishedOn'],
    ['DATE', 'publishedOn'],
    ['source', 'outlet'],
    ['publisher', 'outlet'],
    ['byline', 'authors'],
    ['keywords', 'tags'],
    ['categories', 'tags'],
    ['canonical-url', 'canonicalUrl'],
    ['lang', 'language'],
    ['dateline', 'place'],
    ['summary', 'dek'],
    ['reason', 'statusReason'],
    ['retrieved', 'retrievedOn'],
  ])('understands %s', (name, key) => {
    expect(isStatedName(name)).toBe(true)
    const value = {
      publishedOn: '2016-02-16',
      retrievedOn: '2016-02-16',
      canonicalUrl: 'https://a.example/',
      language: 'en',
    }
    expect(Object.keys(one(name, value[key as 'language'] ?? 'x').fields)).toEqual([key])
  })

  it('keeps values with their lines', () => {
    const { fields, messages } = state(
      { name: 'headline', value: '  Ferry  comes\nback ', line: 2 },
      { name: 'date', value: '2016-02-16T09:30:00Z', line: 3 },
      { name: 'note', value: 'One.\n\nTwo.\n' },
      { name: 'sample', value: 'Yes' },
      { name: 'status', value: 'Withdrawn' },
      { name: 'url', value: 'https://harbour.example/a b' },
      { name: 'lang', value: 'pt_br' },
    )
    expect(messages).toEqual([])
    expect(fields).toEqual({
      headline: { value: 'Ferry comes back', line: 2 },
      publishedOn: { value: '2016-02-16', line: 3 },
      note: { value: 'One.\n\nTwo.' },
      sample: { value: true },
      status: { value: 'withdrawn' },
      canonicalUrl: { value: 'https://harbour.example/a%20b' },
      language: { value: 'pt-BR' },
    })
  })

  it('parts lists written as one text', () => {
    expect(one('authors', 'Anna Dorn; Boris Vogel').fields.authors?.value).toEqual(['Anna Dorn', 'Boris Vogel'])
    expect(one('authors', 'Dorn, Anna').fields.authors?.value).toEqual(['Dorn, Anna'])
    expect(one('tags', 'harbour, ferry ,').fields.tags?.value).toEqual(['harbour', 'ferry'])
    expect(one('tags', 'oil, gas; ferry').fields.tags?.value).toEqual(['oil, gas', 'ferry'])
    expect(one('tags', ['oil, gas', 'ferry', 'ferry', ' ']).fields.tags?.value).toEqual(['oil, gas', 'ferry'])
    expect(one('actors', 'Port Elsmere, Board of').fields.actors?.value).toEqual(['Port Elsmere, Board of'])
    expect(one('tags', ' ; ').fields).toEqual({})
  })

  it('holds empty values for absent', () => {
    const empty = Object.keys(STATED_FIELDS).flatMap((name) => [
      { name, value: '' },
      { name, value: ' \n' },
      { name, value: [''] },
      { name, value: [] },
    ])
    expect(state(...empty)).toEqual({ fields: {}, messages: [] })
  })

  it('lets the strongest name of a field win, whatever the order', () => {
    const entries = [
      { name: 'byline', value: 'C' },
      { name: 'author', value: 'B' },
      { name: 'authors', value: '' },
    ]
    expect(state(...entries).fields.authors?.value).toEqual(['B'])
    expect(state(...entries.toReversed()).fields.authors?.value).toEqual(['B'])
  })

  it('reports an impossible date with its place, and leaves it out', () => {
    const { fields, messages } = one('date', '1998-02-30')
    expect(fields).toEqual({})
    expect(messages).toEqual([
      {
        code: 'date-impossible',
        severity: 'warning',
        file: 'a.md',
        line: 3,
        column: 7,
        expected: 'a calendar day such as 1998-03-04',
        found: 'date: "1998-02-30"',
        remedy: 'correct the day, or delete it so that the text decides',
      },
    ])
  })

  it('says of a date that could be two that its order is not known', () => {
    const { fields, messages } = one('publishedOn', '2/3/2016')
    expect(fields).toEqual({})
    expect(messages).toMatchObject([{ code: 'field-invalid', found: 'publishedOn: "2/3/2016"' }])
    expect(messages[0]?.remedy).toContain('2016-02-16')
  })

  it.each([
    ['url', 'javascript:alert(1)'],
    ['url', 'mailto:desk@a.example'],
    ['url', '/relative'],
    ['language', 'english'],
    ['language', 'en-x'],
    ['sample', 'perhaps'],
    ['date', 'last week'],
  ])('cannot use %s %s', (name, value) => {
    const { fields, messages } = one(name, value)
    expect(fields).toEqual({})
    expect(codesOf(messages)).toEqual(['field-invalid 3:7'])
  })

  it.each([
    ['draft', 'true', 'held'],
    ['Draft', 'yes', 'held'],
    ['draft', 'false', undefined],
    ['draft', 'maybe', 'held'],
    ['published', 'false', 'held'],
    ['published', 'true', undefined],
  ])('takes %s: %s of another generator for the status %s', (name, value, status) => {
    expect(one(name, value).fields.status?.value).toBe(status)
  })

  it('takes a day of publication for one', () => {
    const { fields } = one('published', '2016-02-16')
    expect(fields.publishedOn?.value).toBe('2016-02-16')
    expect(fields.status).toBeUndefined()
  })

  it('holds an article whose status is mistyped rather than publish it', () => {
    const { fields, messages } = one('status', 'withdrwan')
    expect(fields.status?.value).toBe('held')
    expect(codesOf(messages)).toEqual(['field-invalid 3:7'])
  })

  it('takes the first of several values where one is meant, and says so', () => {
    const { fields, messages } = one('headline', ['One', 'Two'])
    expect(fields.headline?.value).toBe('One')
    expect(codesOf(messages)).toEqual(['field-invalid 3:7'])
  })

  it('names the nearest field for an unknown name', () => {
    expect(one('heading', 'x').messages).toMatchObject([{ code: 'field-unknown', severity: 'note', line: 3 }])
    expect(one('outlte', 'x').messages[0]?.remedy).toContain('outlet')
    expect(one('published on date', 'x').messages[0]?.code).toBe('field-unknown')
    expect(one('__proto__', 'x').messages[0]?.code).toBe('field-unknown')
  })

  it('warns of a mistyped name where asked to, and never of one that is like none', () => {
    const { report, messages } = listen()
    const entries = ['publisedOn', 'layout'].map((name) => ({ name, value: 'x' }))
    stateFields(entries, 'a.txt.meta.yml', report, 'warning')
    expect(messages.map(({ severity }) => severity)).toEqual(['warning', 'note'])
  })

  it('takes direction overrides and controls out of values', () => {
    expect(one('headline', 'a\u202eb\u0000c').fields.headline?.value).toBe('abc')
  })

  it('never throws, and every value has the form of its field', () => {
    const names = Object.values(STATED_FIELDS).flatMap((rule) => rule.names)
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 4 }))
    const entry = fc.record({ name: fc.oneof(fc.constantFrom(...names), fc.string()), value })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const { fields } = state(...entries)
        for (const stated of Object.values(fields)) expect(stated.value).not.toBe('')
        if (fields.canonicalUrl) expect(fields.canonicalUrl.value).toMatch(/^https?:/)
        if (fields.status) expect(['published', 'held', 'withdrawn']).toContain(fields.status.value)
        for (const name of fields.authors?.value ?? []) expect(name.trim()).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('entriesOfMap', () => {
  it('reads the entries of front matter with the places of their values', () => {
    const { node } = parseYaml('title: 1984\nauthors:\n  - Anna Dorn\n  - {name: Boris Vogel, mail: b@a.example}\n', 2)
    expect(node && entriesOfMap(node)).toEqual([
      { name: 'title', value: '1984', line: 2, column: 8 },
      { name: 'authors', value: ['Anna Dorn', 'Boris Vogel'], line: 3, column: 1 },
    ])
  })

  it('takes a nested mapping by its name, and loses no word of one without', () => {
    const { node } = parseYaml('outlet: {name: The Elsmere Post, city: Elsmere}\nplace: {city: Elsmere, pier: [3, 4]}')
    expect(node && entriesOfMap(node).map(({ value }) => value)).toEqual(['The Elsmere Post', 'Elsmere 3; 4'])
  })

  it('finds no entries in what is no mapping', () => {
    const { node } = parseYaml('- a\n- b')
    expect(node && entriesOfMap(node)).toEqual([])
  })
})
