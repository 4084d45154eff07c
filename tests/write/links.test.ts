import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLinks, createLinkChecker } from '../../src/write/links.js'

type Page = readonly [string, string?]

const bytesOf = (html: string | undefined) => (html === undefined ? undefined : Buffer.from(html))

const brokenIn = (...pages: readonly Page[]): string[] => {
  const links = createLinkChecker()
  for (const [path, html] of pages) links.add(path, bytesOf(html))
  return links.finish().map(({ page, href }) => `${page} ${href}`)
}
const link = (href: string): string => `<a href="${href}">x</a>`
const ARTICLE = 'articles/2016/02/a.html'
const SITE: readonly Page[] = [
  ['index.html', '<p id="top-list">'],
  ['404.html', ''],
  ['style.css'],
  ['sprite.svg'],
  ['tags/خبر.html', '<h2 id="نام">'],
  ['tags/a b.html', '<a name="old">'],
  ['articles/2016/02/b.html', '<p id="m1"><p id="m12">'],
]

describe('links that lead somewhere', () => {
  it.each([
    ['../../../index.html'],
    ['../../../index.html?q=a#top-list'],
    ['../../../index.html#top'],
    ['../../../index.html#'],
    ['../../../index.html#:~:text=word'],
    ['b.html'],
    ['./b.html#m1'],
    ['../02/../02/./b.html'],
    ['b.html#m12'],
    ['../../../style.css'],
    ['../../../sprite.svg#icon'],
    ['../../../tags/%D8%AE%D8%A8%D8%B1.html#%D9%86%D8%A7%D9%85'],
    ['../../../tags/خبر.html#نام'],
    ['../../../tags/a%20b.html#old'],
    ['#here'],
    [''],
    ['?q=1'],
    ['https://example.org/nowhere'],
    ['//example.org/nowhere'],
    ['mailto:a@example.org'],
    ['data:,x'],
    ['  b.html  '],
  ])('%j', (href) => {
    const page: Page = [ARTICLE, `<p id="here">${link(href)}`]
    expect(brokenIn(...SITE, page)).toEqual([])
    expect(brokenIn(page, ...SITE)).toEqual([])
  })

  it('may start at the root of the host on the page for lost readers only', () => {
    expect(brokenIn(...SITE, ['404.html', link('/sub/style.css')])).toEqual([])
    expect(brokenIn(...SITE, ['index.html', link('/style.css')])).toEqual(['index.html /style.css'])
  })
})

describe('links that lead nowhere', () => {
  it.each([
    ['c.html'],
    ['../index.html'],
    ['../../../../index.html'],
    ['../../../../../../etc/passwd'],
    ['b.html#m2'],
    ['b.html#m'],
    ['b.html#m1 m12'],
    ['#nowhere'],
    ['../../../tags/'],
    ['.'],
    ['x/../../../../../b.html'],
    ['../..'],
    ['../../../Index.html'],
    ['%E0%A4%A.html'],
    ['b.html%00'],
  ])('%j', (href) => {
    const page: Page = [ARTICLE, link(href)]
    expect(brokenIn(...SITE, page)).toEqual([`${ARTICLE} ${href}`])
    expect(brokenIn(page, ...SITE)).toEqual([`${ARTICLE} ${href}`])
  })

  it('are found in every attribute that loads or leads', () => {
    const html = `<img src=1><img srcset="2 1x, 3 2x"><form action=4><button formaction=5><video poster=6><use xlink:href=7#x>
      <link rel=stylesheet href=8><script src=9></script><p title=10 data-x=11>`
    expect(brokenIn(['p.html', html]).map((line) => line.slice(7))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7#x',
      '8',
      '9',
    ])
  })

  it('are told once a page, and for ten pages that share one', () => {
    const html = link('gone.html').repeat(3)
    expect(brokenIn(['p.html', html])).toEqual(['p.html gone.html'])
    const many = Array.from({ length: 25 }, (_, n): Page => [`${n}.html`, html + link('seen.html#no')])
    expect(brokenIn(...many)).toHaveLength(10 + 10)
    expect(brokenIn(...many, ['seen.html', ''])).toHaveLength(10 + 10)
    expect(brokenIn(['seen.html', ''], ...many)).toHaveLength(10 + 10)
  })
})

describe('a page that is due', () => {
  it('is taken to be there, its places are not', () => {
    const links = createLinkChecker(['a/x.html'])
    links.add('index.html', Buffer.from(link('a/x.html') + link('a/x.html#m') + link('a/y.html')))
    expect(links.finish().map(({ href }) => href)).toEqual(['a/x.html#m', 'a/y.html'])
    links.add('a/x.html', Buffer.from('<p id="m">'))
    expect(links.finish().map(({ href }) => href)).toEqual(['a/y.html'])
    expect(
      links
        .findings()
        .files.map(([path]) => path)
        .sort(),
    ).toEqual(['a/x.html', 'index.html'])
  })
})

describe('the verdict', () => {
  const NAMES = ['index.html', 'a/x.html', 'a/y.html', 'a/b/z.html', 'style.css', 'a/100%.html', '404.html']
  const HREFS = [
    'x.html',
    '../a/x.html',
    '../../a/x.html',
    'a/./x.html',
    '#m',
    '../a/y.html#m',
    'y.html#n',
    '../style.css',
  ]
  const ODD = [
    '../../../x',
    '../%61/x.html',
    '/a/x.html',
    'a/100%25.html',
    '100%.html',
    '../a/x.html?q',
    '',
    'gone.html',
    '../index.html',
  ]
  const page = fc.record({
    path: fc.constantFrom(...NAMES),
    hrefs: fc.array(fc.constantFrom(...HREFS, ...ODD), { maxLength: 5 }),
    ids: fc.subarray(['m', 'n']),
  })
  const pages = fc.uniqueArray(page, { selector: ({ path }) => path })
  const textOf = ({ path, hrefs, ids }: { path: string; hrefs: readonly string[]; ids: readonly string[] }) =>
    path.endsWith('.html') ? hrefs.map(link).join('') + ids.map((id) => `<p id="${id}">`).join('') : undefined

  it('is the same in whatever order pages come and however they are shared among checkers', () => {
    const shared = pages.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: list.length, maxLength: list.length }),
      ),
    )
    fc.assert(
      fc.property(shared, ([list, shuffled, owners]) => {
        const whole = createLinkChecker()
        for (const one of list) whole.add(one.path, bytesOf(textOf(one)))
        const checkers = [createLinkChecker(), createLinkChecker(), createLinkChecker()]
        for (const [at, one] of shuffled.entries()) checkers[owners[at] ?? 0]?.add(one.path, bytesOf(textOf(one)))
        const sent = checkers.map((checker) => structuredClone(checker.findings()))
        expect(brokenLinks(sent)).toEqual(whole.finish())
      }),
      { numRuns: 500 },
    )
  })

  it('names the first ten pages in order, whichever come first', () => {
    const names = Array.from({ length: 30 }, (_, n) => `${String((n * 7) % 30).padStart(2, '0')}.html`)
    expect(brokenIn(...names.map((name): Page => [name, link('gone.html')]))).toEqual(
      Array.from({ length: 10 }, (_, n) => `0${n}.html gone.html`),
    )
  })
})
