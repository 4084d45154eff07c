import { describe, expect, it } from 'vitest'
import { type Census, LineCensus } from '../../src/extract/line-census.js'
import { fingerprintsOf, passagesOf } from '../../src/extract/passages.js'
import type { RepeatedLine } from '../../src/model/source-file.js'
import { madeBody } from '../support/made-reports.js'

const NOTICE = 'The Elsmere Courier is an independent paper that is owned by those who read it.'
const TEASER = 'Sign up for our letter from the harbour, every Friday'

type Files = readonly (readonly [path: string, paragraphs: readonly string[]])[]

function count(files: Files): Census {
  const census = new LineCensus()
  for (const [path, paragraphs] of files)
    census.add(path, fingerprintsOf({ format: 'raw-text', text: paragraphs.join('\n\n') }))
  return census.close()
}
const lineOf = (census: Census, path: string, text: string): RepeatedLine | undefined => {
  const [passage] = passagesOf(text)
  return census(path).find(({ fingerprint }) => fingerprint === passage?.fingerprint)
}
const articles = (from: number, many: number, folder = 'courier'): [string, string[]][] =>
  Array.from({ length: many }, (_, at) => [`${folder}/${from + at}.txt`, [...madeBody(from + at), NOTICE, TEASER]])
const range = (length: number): number[] => Array.from({ length }, (_, at) => at)

describe('the census of lines', () => {
  it('tells the lines that stand in many different articles, and no others', () => {
    const census = count(articles(1, 12))
    expect(census('courier/3.txt')).toHaveLength(2)
    expect(lineOf(census, 'courier/3.txt', NOTICE)).toMatchObject({ articleCount: 10, sharePercent: 60 })
    expect(lineOf(census, 'courier/3.txt', TEASER)).toMatchObject({ articleCount: 10 })
    expect(census('courier/nowhere.txt')).toEqual([])
  })

  it('says nothing of a line that only two articles share', () => {
    expect(count(articles(1, 2))('courier/1.txt')).toEqual([])
    expect(count([...articles(1, 2), ['courier/9.txt', madeBody(9)]])('courier/1.txt')).toEqual([])
  })

  it('counts ten exact reprints of an article once', () => {
    const reprints = range(10).map((at): [string, string[]] => [`outlet-${at}/same.txt`, madeBody(1)])
    expect(count(reprints)('outlet-3/same.txt')).toEqual([])
    expect(count([...reprints, ...articles(20, 12)])('outlet-3/same.txt')).toEqual([])
  })

  it('counts ten reprints with different furniture round them once', () => {
    const furnitureOf = (at: number): string[] => madeBody(500 + at, 2)
    const reprints = range(10).map((at): [string, string[]] => [
      `outlet-${at}/same.txt`,
      [...furnitureOf(at), ...madeBody(1), ...furnitureOf(at + 100)],
    ])
    const others = range(10).flatMap((at) =>
      range(4).map((nth): [string, string[]] => [
        `outlet-${at}/${nth}.txt`,
        [...furnitureOf(at), ...madeBody(50 + at * 4 + nth), ...furnitureOf(at + 100)],
      ]),
    )
    const census = count([...reprints, ...others])
    for (const paragraph of madeBody(1)) expect(lineOf(census, 'outlet-3/same.txt', paragraph)).toBeUndefined()
    for (const paragraph of furnitureOf(3))
      expect(lineOf(census, 'outlet-3/same.txt', paragraph)).toMatchObject({ articleCount: 5, sharePercent: 60 })
  })

  it('counts ten reprints by one outlet once, and its furniture by its other articles', () => {
    const reprints = range(10).map((at): [string, string[]] => [
      `courier/copy-${at}.txt`,
      [...madeBody(1), NOTICE, TEASER],
    ])
    expect(count(reprints)('courier/copy-4.txt')).toEqual([])
    const census = count([...reprints, ...articles(20, 6)])
    expect(census('courier/copy-4.txt')).toHaveLength(2)
    expect(lineOf(census, 'courier/copy-4.txt', NOTICE)).toMatchObject({ articleCount: 5 })
  })

  it('counts reprints once that were shortened and touched up', () => {
    const edited = range(10).map((at): [string, string[]] => {
      const body = madeBody(1, 8)
      body.splice(at % 8, 1, ...madeBody(700 + at, 1))
      return [`outlet-${at}/same.txt`, at % 2 === 0 ? body : body.slice(0, 6)]
    })
    const census = count(edited)
    for (const [path] of edited) expect(census(path)).toEqual([])
  })

  it('sees how common a line is in the folder, and in the folders above it', () => {
    const census = count([
      ...articles(1, 10, 'a/2016/02'),
      ...range(90).map((at): [string, string[]] => [`b/${at}.txt`, madeBody(100 + at)]),
    ])
    expect(lineOf(census, 'a/2016/02/4.txt', NOTICE)).toMatchObject({ articleCount: 10, sharePercent: 60 })
    const spread = count(
      range(60).map((at): [string, string[]] => [
        `day-${at % 30}/${at}.txt`,
        at % 12 === 0 ? [...madeBody(at), NOTICE] : madeBody(at),
      ]),
    )
    expect(lineOf(spread, 'day-0/0.txt', NOTICE)).toMatchObject({ articleCount: 5, sharePercent: 0 })
  })

  it('does not depend on the order of the files', () => {
    const files = [...articles(1, 9), ...articles(40, 9, 'elsewhere'), ['elsewhere/copy.txt', madeBody(3)] as const]
    const census = count(files)
    const turned = count([...files].reverse())
    const mixed = count(files.map((_, at) => files[(at * 7) % files.length] as (typeof files)[number]))
    for (const [path] of files) {
      expect(turned(path)).toEqual(census(path))
      expect(mixed(path)).toEqual(census(path))
    }
  })

  it('says the same of an article when one more of hundreds comes', () => {
    const before = count(articles(1, 120))
    const after = count(articles(1, 121))
    for (const at of range(120)) expect(after(`courier/${at + 1}.txt`)).toEqual(before(`courier/${at + 1}.txt`))
  })

  it('compares no pairs: a thousand files with one notice take steps that grow with the files', () => {
    const short = range(3000).map((at): [string, string[]] => [
      `courier/${at}.txt`,
      [...madeBody(at, 1), NOTICE, TEASER],
    ])
    const census = count(short)
    expect(lineOf(census, 'courier/7.txt', NOTICE)).toMatchObject({ articleCount: 2000 })
  })
})
