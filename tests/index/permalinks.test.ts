import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressNewcomers,
  type Claimant,
  type Newcomer,
  recogniseArticles,
  renewLedger,
  uniqueLines,
} from '../../src/index/permalinks.js'
import { day, makeLine } from './make-record.js'

const claimant = (sourcePath: string, sha256 = `bytes of ${sourcePath}`, givenId?: string): Claimant => ({
  sourcePath,
  sha256,
  sample: false,
  ...(givenId === undefined ? {} : { givenId }),
})
const newcomer = (sourcePath: string, headline: string, publishedOn?: string): Newcomer => ({
  claimant: claimant(sourcePath),
  headline,
  ...(publishedOn === undefined ? {} : { publishedOn: day(publishedOn) }),
})
const addressesOf = (newcomers: readonly Newcomer[], ledger: Parameters<typeof addressNewcomers>[1] = []) =>
  new Map(addressNewcomers(newcomers, ledger).map(({ file, address }) => [file, address]))

describe('addressNewcomers', () => {
  it.each([
    ['2016-02-16', 'articles/2016/02/closer-ties.html'],
    ['2016-02', 'articles/2016/02/closer-ties.html'],
    ['2016', 'articles/2016/closer-ties.html'],
    [undefined, 'articles/undated/closer-ties.html'],
  ])('puts an article of %s at %s', (publishedOn, address) => {
    expect(addressesOf([newcomer('a.txt', 'Closer ties', publishedOn)]).get('a.txt')).toBe(address)
  })

  it('uses the id where nothing of the headline can stand in an address', () => {
    const [line] = addressNewcomers([newcomer('a.txt', '?!')], [])
    expect(line?.address).toBe(`articles/undated/${line?.id}.html`)
  })

  it('keeps out of the way of a folder’s index page', () => {
    expect(addressesOf([newcomer('a.txt', 'Index')]).get('a.txt')).not.toBe('articles/undated/index.html')
  })

  it('never gives an address again that differs only in case or composition', () => {
    const ledger = [makeLine('articles/undated/CAFE\u0301.html', '0123456789ab', 'old.txt')]
    expect(addressesOf([newcomer('a.txt', 'Café')], ledger).get('a.txt')).toMatch(
      /^articles\/undated\/café-[0-9a-f]{12}/,
    )
  })

  it('gives every article an address of its own, whatever the order of files', () => {
    const headline = fc.oneof(fc.constantFrom('Talks', 'talks', 'Talks!', 'con', ''), fc.string({ unit: 'grapheme' }))
    const drafts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), headline), { selector: ([path]) => path })
    fc.assert(
      fc.property(drafts, fc.nat(), (pairs, turn) => {
        const newcomers = pairs.map(([path, text]) => newcomer(path, text))
        const addresses = addressesOf(newcomers)
        const turned = [...newcomers.slice(turn % (pairs.length + 1)), ...newcomers.slice(0, turn % (pairs.length + 1))]
        expect(addressesOf(turned)).toEqual(addresses)
        const folded = [...addresses.values()].map((address) => address.normalize('NFC').toLowerCase())
        expect(new Set(folded).size).toBe(pairs.length)
      }),
    )
  })

  it('gives 10,000 articles of one headline 10,000 addresses', () => {
    const newcomers = Array.from({ length: 10_000 }, (_, n) => newcomer(`${n}.txt`, 'News in brief', '2016-02-16'))
    const addresses = new Set(addressesOf(newcomers).values())
    expect(addresses.size).toBe(10_000)
    expect(addresses).toContain('articles/2016/02/news-in-brief.html')
  })

  it('tells files of equal bytes apart', () => {
    const twins = ['a.txt', 'b.txt'].map((path): Newcomer => ({ claimant: claimant(path, 'same'), headline: 'Same' }))
    const lines = addressNewcomers(twins, [])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2)
    expect(new Set(lines.map(({ address }) => address)).size).toBe(2)
  })
})

describe('recogniseArticles', () => {
  const line = (id: string, file: string) => makeLine(`articles/undated/${id}.html`, id, file)
  const idsOf = (claimants: readonly Claimant[], ...lines: Parameters<typeof recogniseArticles>[1]) =>
    [...recogniseArticles(claimants, lines)].map(([path, { id }]) => [path, id])

  it('recognises an edited file by its path and a moved one by its bytes', () => {
    const lines = [line('00000000000a', 'a.txt'), line('00000000000b', 'b.txt')]
    const claimants = [claimant('a.txt', 'edited'), claimant('c.txt', 'bytes of b.txt')]
    expect(idsOf(claimants, ...lines)).toEqual([
      ['a.txt', '00000000000a'],
      ['c.txt', '00000000000b'],
    ])
  })

  it('lets the given id win over the path', () => {
    const lines = [line('pier-1', 'a.txt'), line('pier-2', 'b.txt')]
    const swapped = [claimant('a.txt', '1', 'pier-2'), claimant('b.txt', '2', 'pier-1')]
    expect(idsOf(swapped, ...lines)).toEqual([
      ['a.txt', 'pier-2'],
      ['b.txt', 'pier-1'],
    ])
  })

  it('does not give the address of one stated id to an article that states another', () => {
    expect(idsOf([claimant('a.txt', '1', 'pier-2')], line('pier-1', 'a.txt'))).toEqual([])
  })

  it('does not give the address of a sample to the article that takes its place', () => {
    expect(idsOf([claimant('a.txt')], line('sample-00000000000a', 'a.txt'))).toEqual([])
  })

  it('gives a copy no address while the original stands', () => {
    const claimants = [claimant('a-copy.txt', 'bytes of b.txt'), claimant('b.txt')]
    expect(idsOf(claimants, line('00000000000b', 'b.txt'))).toEqual([['b.txt', '00000000000b']])
  })

  it('gives each line to one of several moved files with the same bytes, the first by path', () => {
    const lines = [line('00000000000a', 'gone-1.txt'), line('00000000000b', 'gone-2.txt')].map((one) => ({
      ...one,
      sha256: 'same',
    }))
    const moved = ['x.txt', 'y.txt', 'z.txt'].map((path) => claimant(path, 'same'))
    expect(idsOf(moved, ...lines)).toEqual([
      ['x.txt', '00000000000a'],
      ['y.txt', '00000000000b'],
    ])
  })
})

describe('the ledger', () => {
  it('keeps one line of those that claim one address, whatever their order', () => {
    const twice = [makeLine('articles/A.html', 'b', 'b.txt'), makeLine('articles/a.html', 'a', 'a.txt')]
    expect(uniqueLines(twice)).toEqual(uniqueLines([...twice].reverse()))
    expect(uniqueLines(twice)).toHaveLength(1)
  })

  it('takes over an id that is stated later, and no id that another line has', () => {
    const lines = [makeLine('articles/1.html', '00000000000a', 'a.txt'), makeLine('articles/2.html', 'pier-2', 'b.txt')]
    const claimants = [claimant('a.txt', 'new bytes', 'pier-1')]
    const renewed = renewLedger(lines, claimants, recogniseArticles(claimants, lines), [])
    expect(renewed[0]).toEqual(makeLine('articles/1.html', 'pier-1', 'a.txt', 'new bytes'))
    const rivals = [claimant('a.txt', 'new bytes', 'pier-2'), claimant('b.txt', '2', 'pier-2')]
    const kept = renewLedger(lines, rivals, recogniseArticles(rivals, lines), [])
    expect(kept.map(({ id }) => id)).toEqual(['00000000000a', 'pier-2'])
  })
})
