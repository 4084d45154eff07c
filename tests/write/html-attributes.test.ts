import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { decodeReferences, filterFor, type NameFilter, scanAttributes } from '../../src/write/html-attributes.js'
import { scanPlainly } from './plain-attributes.js'

function scan(html: string, mayBeWanted?: NameFilter): string[] {
  const bytes = Buffer.from(html)
  const text = (start: number, end: number) => bytes.toString('utf8', start, end)
  const found: string[] = []
  scanAttributes(
    bytes,
    ({ elementStart, elementEnd, nameStart, nameEnd, valueStart, valueEnd }) => {
      const names = `${text(elementStart, elementEnd)} ${text(nameStart, nameEnd)}`.toLowerCase()
      found.push(`${names}=${decodeReferences(text(valueStart, valueEnd))}`)
    },
    mayBeWanted,
  )
  return found
}

interface Node {
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly unknown[]
}

/** The same by a parser that builds the whole tree. */
function attributesOf(node: Node): string[] {
  const own = (node.attrs ?? []).map(({ name, value }) => `${node.tagName} ${name}=${value}`)
  return [...own, ...(node.childNodes ?? []).flatMap((child) => attributesOf(child as Node))]
}

describe('reading attributes', () => {
  it.each([
    ['<a href="x.html">', ['a href=x.html']],
    ["<A HREF='x y' Id=z>", ['a href=x y', 'a id=z']],
    ['<a href = "x"  id>', ['a href=x', 'a id=']],
    ['<img src=a.png/><br/><p id=q>', ['img src=a.png/', 'p id=q']],
    ['<a href="?a=1&amp;b=2&#38;c&#x26;d&lt;">', ['a href=?a=1&b=2&c&d<']],
    ['<a title="a > b" href="x">', ['a title=a > b', 'a href=x']],
    ['<!-- <a href="no"> --><a href="yes">', ['a href=yes']],
    ['<!doctype html><a href=x>', ['a href=x']],
    ['<script>"<a href=no>"</script><style id=s><a href=no></style><a href=x>', ['style id=s', 'a href=x']],
    ['<script src=a.js></script ><p id=b>', ['script src=a.js', 'p id=b']],
    ['1 < 2 <3 <a href=x', ['a href=x']],
    ['<p id=b><a id=a href="never closed <a href=x>', ['p id=b', 'a id=a']],
    ["<a =x / y= ><b id='\"'>", ['a =x=', 'a y=', 'b id="']],
    ['<script>never closed <a href=no>', []],
    ['<!-- never closed <a href=no>', []],
    ['</p <a href=no><b id=x>', ['b id=x']],
    ['', []],
    ['<', []],
  ])('%s', (html, expected) => {
    expect(scan(html)).toEqual(expected)
  })

  it('agrees with a full parser on well-formed pages', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''))
    const attribute = fc.record({ name: fc.constantFrom('href', 'id', 'title', 'data-x'), value })
    const element = fc.record({
      name: fc.constantFrom('p', 'a', 'div', 'span'),
      attributes: fc.uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 3 }),
      text: value,
    })
    const inMarkup = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\r/g, '')
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
        const html = elements
          .map(({ name, attributes, text }) => {
            const written = attributes.map((one) => ` ${one.name}="${inMarkup(one.value)}"`).join('')
            return `<${name}${written}>${inMarkup(text)}<!--${inMarkup(text).replaceAll('-', '')}--></${name}>`
          })
          .join('')
        expect(scan(html)).toEqual(attributesOf(parse(`<!doctype html><body>${html}`) as Node))
      }),
      { numRuns: 300 },
    )
  })

  it('reads what is written as templates write it like everything else', () => {
    const pieces = [
      '<',
      '</',
      '>',
      '/>',
      '"',
      "'",
      '=',
      '="',
      ' ',
      '\n',
      'a',
      'B',
      'h1',
      '&amp;',
      'x.html',
      ' id="',
      ' href="',
    ]
    const tags = [
      '<a href="',
      '<p>',
      '<li class="row">',
      '<title>',
      '</title>',
      '<script src="',
      '</script>',
      '<style>',
    ]
    const others = [
      '<!--',
      '-->',
      '<!doctype html>',
      '<?xml',
      ' aria-label="',
      ' xlink:href="',
      ' data-x',
      ' HREF=',
      '\0',
      'é',
    ]
    const soup = fc.array(fc.constantFrom(...pieces, ...tags, ...others), { maxLength: 40 })
    const wanted = ['href', 'id', 'xlink:href']
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join('')
        const expected: string[] = []
        scanPlainly(html, (element, attribute, value) => expected.push(`${element} ${attribute}=${value}`))
        expect(scan(html)).toEqual(expected)
        const isWanted = (line: string) => wanted.includes(/^\S* (.*?)=/s.exec(line)?.[1] ?? '')
        expect(scan(html, filterFor(wanted)).filter(isWanted)).toEqual(expected.filter(isWanted))
      }),
      { numRuns: 3000 },
    )
  })

  it('ends on any input', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '"', "'", '=', '/', ' ', 'a', '<a ', '<!--', '-->', '<script', '</script')),
        (parts) => {
          scan(parts.join(''))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reads a hostile page of megabytes in one pass', () => {
    for (const piece of [
      '<',
      '<a ',
      '<a b="',
      "<a b='",
      '<a b=   ',
      '<!-',
      '<script ',
      '<title>',
      ' ',
      '<a'.padEnd(40),
    ]) {
      scan(`<a ${piece.repeat(1_000_000 / piece.length)}`)
    }
  })

  it('resolves references and leaves what is none', () => {
    expect(decodeReferences('&lt;&#60;&#x3c;&#X3C; &AMP; &nosuch; & &#; &#x110000; &#9999999;')).toBe(
      '<<<< & &nosuch; & &#; &#x110000; &#9999999;',
    )
  })
})
