import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import type { CalendarDate } from '../../src/model/calendar-date.js'
import type { Message } from '../../src/model/message.js'
import type { SourceFile } from '../../src/model/source-file.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['raw-text'])
const said: Message[] = []
function extract(source: SourceFile, outlet?: string): Article | undefined {
  said.length = 0
  return extractArticle(source, doors, { language: 'en', ...(outlet === undefined ? {} : { outlet }) }, (message) =>
    said.push(message),
  )
}
const PROSE =
  'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck.\n\nEngineers told the meeting that the piles were still sound, and that only the deck had to be replaced.'

describe('doors', () => {
  it('are opened only for the formats at hand', async () => {
    expect(Object.keys(await openDoors([]))).toEqual([])
    expect(Object.keys(await openDoors(['raw-text']))).toEqual([])
    expect(Object.keys(await openDoors(['html']))).toEqual(['html'])
    expect(Object.keys(await openDoors(['markdown']))).toEqual(['markdown'])
  })
  it('must be open', () => {
    expect(() => extractArticle(sourceOf('x', 'a.html'), {}, { language: 'en' }, () => undefined)).toThrow('html')
  })
})

describe('an article', () => {
  it('is refused when the file has more lines than an article can have', () => {
    const messages: Message[] = []
    const source = sourceOf('a\n'.repeat(60_000), 'a.txt')
    expect(extractArticle(source, {}, { language: 'en' }, (message) => messages.push(message))).toBeUndefined()
    expect(messages).toMatchObject([{ code: 'file-too-large', file: 'a.txt' }])
  })

  it('is refused when the file is empty', () => {
    expect(extract(sourceOf(' \n\t\n'))).toBeUndefined()
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['file-empty', 'error']])
  })

  it('is refused when nothing reads like one', () => {
    expect(extract(sourceOf('. | .\n\n***\n'))).toBeUndefined()
    expect(said.map(({ code }) => code)).toEqual(['no-article'])
  })

  it('takes the catalogue over the sidecar over the text, and keeps the losers', () => {
    const article = extract({
      ...sourceOf(`Pier to Be Rebuilt\nBy Anna Dorn\n3 May 1999\n\n${PROSE}`),
      catalogue: {
        headline: { value: 'From the catalogue', line: 7 },
        status: { value: 'withdrawn' },
        statusReason: { value: 'asked for' },
        tags: { value: ['a'] },
      },
      sidecar: {
        headline: { value: 'From the sidecar' },
        publishedOn: { value: '1999-05-04' as CalendarDate },
        actors: { value: ['Harbour Board'] },
        id: { value: 'pier' },
        note: { value: 'a note' },
      },
    })
    expect(article).toMatchObject({
      headline: 'From the catalogue',
      publishedOn: '1999-05-04',
      authors: ['Anna Dorn'],
      statedTags: ['a'],
      statedActors: ['Harbour Board'],
      status: 'withdrawn',
      statusReason: 'asked for',
      givenId: 'pier',
      note: 'a note',
    })
    const values = article?.evidence
      .filter(({ field }) => field === 'headline')
      .map(({ value, origin, chosen, line }) => [value, origin, chosen, line])
    expect(values).toEqual([
      ['From the catalogue', 'catalogue', true, 7],
      ['From the sidecar', 'sidecar', false, undefined],
      ['Pier to Be Rebuilt', 'text', false, 1],
    ])
    expect(article?.evidence.filter(({ field, chosen }) => field === 'publishedOn' && chosen)).toHaveLength(1)
  })

  it('takes the outlet of the settings when nothing names one', () => {
    expect(extract(sourceOf(`Pier to Be Rebuilt\n\n${PROSE}`), 'Sound and Strait')?.outlet).toBe('Sound and Strait')
    expect(
      extract(sourceOf(`Pier to Be Rebuilt\n\n${PROSE}\n\n© 1999 Harbour Herald`), 'Sound and Strait')?.outlet,
    ).toBe('Harbour Herald')
  })

  it('takes a day in the file name when the text states none, and the text over it', () => {
    expect(extract(sourceOf(`Pier to Be Rebuilt\n\n${PROSE}`, '1999/1999-05-03-pier.txt'))?.publishedOn).toBe(
      '1999-05-03',
    )
    expect(extract(sourceOf(`Pier to Be Rebuilt\n4 May 1999\n\n${PROSE}`, '1999-05-03-pier.txt'))?.publishedOn).toBe(
      '1999-05-04',
    )
  })

  it('never makes a date of relative words or of the body', () => {
    const article = extract(
      sourceOf(`Pier to Be Rebuilt\n\n${PROSE}\n\nThe pier was built on 3 May 1899, and closed on Tuesday.`),
    )
    expect(article?.publishedOn).toBeUndefined()
    expect(article?.dateHint).toBe('Tuesday')
    expect(said.map(({ code }) => code)).toContain('date-unknown')
  })

  it('notes letters in the position of an agency that it does not know', () => {
    const article = extract(sourceOf(`Pier to Be Rebuilt\n\nSandport (QXZ) - ${PROSE}`))
    expect(article?.agency).toBe('QXZ')
    expect(said.map(({ code }) => code)).toContain('agency-unknown')
  })

  it('has offsets that point at its words in files of Windows, too', () => {
    const source = sourceOf(`Pier to Be Rebuilt\r\n\r\n${PROSE.replaceAll('\n', '\r\n')}`)
    const article = extract(source)
    article?.text.split('\n\n').forEach((block, index) => {
      expect(source.text.startsWith(block, article.blockOffsets?.[index])).toBe(true)
    })
    expect(source.text.startsWith('Pier', article?.headlineOffset)).toBe(true)
  })

  it('cuts the sentences of one long line into paragraphs a reader can take', () => {
    const sentence =
      'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck. '
    const article = extract(sourceOf(`Pier to Be Rebuilt\n\n${sentence.repeat(24)}`))
    expect(article?.body.children.length).toBeGreaterThan(4)
    for (const block of article?.text.split('\n\n') ?? []) expect(block.length).toBeLessThan(700)
  })

  it('is the same every time', () => {
    const source = sourceOf(`Pier to Be Rebuilt\nBy Anna Dorn\n\n${PROSE}`)
    expect(JSON.stringify(extract(source))).toBe(JSON.stringify(extract(source)))
  })
})
