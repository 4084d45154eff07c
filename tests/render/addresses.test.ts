import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefsFrom } from '../../src/render/addresses.js'

describe('relative addresses', () => {
  it.each([
    ['index.html', 'articles.html', 'articles.html'],
    ['index.html', 'index.html', 'index.html'],
    ['actors/-/a.html', 'actors/x.html', '../x.html'],
    ['articles/2016/02/a.html', 'articles/2016/02/b.html', 'b.html'],
    ['articles/2016/02/a.html', 'style.css', '../../../style.css'],
    ['tags/a.html', 'tags/a/1.html', 'a/1.html'],
    ['tags/a/1.html', 'tags/a.html', '../a.html'],
    ['index.html', 'tags/نفت و گاز%#?.html', 'tags/%D9%86%D9%81%D8%AA%20%D9%88%20%DA%AF%D8%A7%D8%B2%25%23%3F.html'],
    ['index.html', 'a:b.html', 'a%3Ab.html'],
  ])('lead from %s to %s as %s', (from, to, href) => {
    expect(hrefsFrom(from)(to)).toBe(href)
  })

  it('carry a fragment', () => {
    expect(hrefsFrom('tags.html')('tags.html', 'letter-п')).toBe('tags.html#letter-%D0%BF')
  })

  it('arrive wherever the site stands', () => {
    const segment = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
      .filter((one) => !/^\.+$|[/\\\p{Cs}]/u.test(one))
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))
    fc.assert(
      fc.property(
        path,
        path,
        fc.constantFrom('https://x.example/', 'https://x.example/a/b/', 'file:///home/site/'),
        (from, to, base) => {
          const at = (one: string): string => base + one.split('/').map(encodeURIComponent).join('/')
          expect(new URL(hrefsFrom(from)(to), at(from)).href).toBe(new URL(at(to)).href)
        },
      ),
      { numRuns: 100 },
    )
  })
})
