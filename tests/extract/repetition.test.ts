import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { type Census, LineCensus } from '../../src/extract/line-census.js'
import { fingerprintsOf } from '../../src/extract/passages.js'
import type { Article } from '../../src/model/article.js'
import { madeBody, madeHeadline, madeSentence } from '../support/made-reports.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['raw-text', 'html', 'markdown'])

// Reads like the prose round it, which is why only its repetition tells.
const APPEAL =
  'Every morning our reporters walk the quays of Elsmere, and they can do so because readers like you have decided that the harbour needs a paper of its own.'
const PLEDGE =
  'We promise to keep the harbour pages open to everybody for as long as the presses of the old printing house can be made to run.'

type Archive = ReadonlyMap<string, string>

function censusOf(archive: Archive): Census {
  const census = new LineCensus()
  for (const [path, text] of archive) census.add(path, fingerprintsOf(sourceOf(text, path)))
  return census.close()
}
function extract(archive: Archive, path: string): Article {
  const source = sourceOf(archive.get(path) as string, path)
  const article = extractArticle(
    { ...source, repeated: censusOf(archive)(path) },
    doors,
    { language: 'en' },
    () => undefined,
  )
  if (!article) throw new Error('refused')
  return article
}
const archiveOf = (count: number, textOf: (nth: number) => string, ending = 'txt'): Archive =>
  new Map(Array.from({ length: count }, (_, nth) => [`courier/${nth}.${ending}`, textOf(nth)]))
const dump = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`

describe('text that repeats across an archive', () => {
  it('is taken out of the body of dumps, with the number of other articles', () => {
    const withAppeal = (nth: number): string => {
      const body = madeBody(nth)
      return dump(madeHeadline(nth), ...body.slice(0, 3), APPEAL, PLEDGE, ...body.slice(3))
    }
    const archive = archiveOf(14, withAppeal)
    const article = extract(archive, 'courier/5.txt')
    expect(article.text).toBe(madeBody(5).join('\n\n'))
    expect(article.removals).toContainEqual({ reason: 'repeated', text: APPEAL, line: 9, repeatedIn: 9 })
    // Alone, the file gives no sign.
    expect(extract(new Map([...archive].slice(5, 6)), 'courier/5.txt').text).toContain(APPEAL)
  })

  it('is taken out of the body of pages', () => {
    const page = (nth: number): string =>
      `<html><body><article><h1>${madeHeadline(nth)}</h1>${[...madeBody(nth), APPEAL, PLEDGE].map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`
    const article = extract(archiveOf(14, page, 'html'), 'courier/5.html')
    expect(article.text).toBe(madeBody(5).join('\n\n'))
    expect(article.removals.map(({ text }) => text)).toEqual(expect.arrayContaining([APPEAL, PLEDGE]))
  })

  it('is taken out of dumps in one line', () => {
    const flat = (nth: number): string => `${[madeHeadline(nth), ...madeBody(nth), APPEAL, PLEDGE].join(' ')}\n`
    const article = extract(archiveOf(14, flat), 'courier/5.txt')
    expect(article.text).not.toContain('printing house')
    expect(article.text.endsWith(madeSentence(5, 11))).toBe(true)
  })

  it('stays in Markdown, which somebody wrote as an article', () => {
    const archive = archiveOf(14, (nth) => dump(`# ${madeHeadline(nth)}`, ...madeBody(nth), APPEAL, PLEDGE), 'md')
    expect(extract(archive, 'courier/5.md').text).toContain(APPEAL)
  })

  it('stays when it is the article itself, reprinted ten times with other furniture round it', () => {
    const archive = new Map(
      Array.from({ length: 10 }, (_, nth): [string, string] => [
        `outlet-${nth}/same.txt`,
        dump(`Sign up for letter ${nth}`, madeHeadline(1), ...madeBody(1), ...madeBody(600 + nth, 2)),
      ]),
    )
    const alone = extract(new Map([...archive].slice(4, 5)), 'outlet-4/same.txt')
    expect(extract(archive, 'outlet-4/same.txt')).toEqual(alone)
    expect(alone.text).toContain(madeBody(1).join('\n\n'))
  })

  it('stays when it is a short sentence that reports of all kinds hold', () => {
    const archive = archiveOf(40, (nth) => {
      const body = madeBody(nth)
      return dump(
        madeHeadline(nth),
        ...body.slice(0, 2),
        ...(nth % 6 === 0 ? ['The investigation continues.'] : []),
        ...body.slice(2),
      )
    })
    expect(extract(archive, 'courier/6.txt').text).toContain('The investigation continues.')
  })

  it('stays when it is the background that an agency repeats within its reports', () => {
    const background =
      'The dispute began when the old harbour company was sold, and both towns have claimed the eastern quay and its income ever since.'
    const archive = archiveOf(60, (nth) => {
      const body = madeBody(nth)
      return dump(madeHeadline(nth), ...body.slice(0, 4), ...(nth % 5 === 0 ? [background] : []), ...body.slice(4))
    })
    expect(extract(archive, 'courier/10.txt').text).toContain(background)
  })

  it('never costs an article its headline, byline or date', () => {
    const archive = archiveOf(20, (nth) =>
      dump(
        'Harbour notes of the week from Elsmere',
        'By Anna Dorn',
        'Published: 14 May 2019',
        ...madeBody(nth),
        APPEAL,
      ),
    )
    const article = extract(archive, 'courier/3.txt')
    expect(article.headline).toBe('Harbour notes of the week from Elsmere')
    expect(article.authors).toEqual(['Anna Dorn'])
    expect(article.publishedOn).toBe('2019-05-14')
    expect(article.text).toBe(madeBody(3).join('\n\n'))
  })

  it('leaves an article whose opening other pages show as a teaser', () => {
    const teased = `${madeHeadline(0)}\n${madeBody(0)[0]}`
    const archive = archiveOf(20, (nth) =>
      nth === 0
        ? dump(madeHeadline(0), ...madeBody(0))
        : dump(madeHeadline(nth), ...madeBody(nth), 'Related', teased, 'Sign up for our letter from the harbour'),
    )
    const article = extract(archive, 'courier/0.txt')
    expect(article.headline).toBe(madeHeadline(0))
    expect(article.text).toBe(madeBody(0).join('\n\n'))
  })
})
