import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { escapeHtml, safeCell, safeUrl, scriptJson, showable } from '../../src/text/escape.js'

describe('escaping', () => {
  it('brings any string through HTML text and attributes as one piece of text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        // The HTML parser itself levels returns to line ends.
        const shown = showable(text).replace(/\r\n?/g, '\n')
        const [element] = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).childNodes
        if (!element || !('attrs' in element)) throw new Error('no element')
        expect(element.attrs).toEqual([{ name: 'title', value: shown }])
        const texts = element.childNodes.map((node) => ('value' in node ? node.value : '?'))
        expect(texts.join('')).toBe(shown)
      }),
    )
  })

  it('takes out controls, lone surrogates and direction overrides, and leaves what Persian needs', () => {
    expect(showable('a\u0000b\u0008c\u202ed\u2066e\ud800f\ufffeg')).toBe('abcdefg')
    expect(showable('می‌رود \u200f\u200e\tنو\n😀')).toBe('می‌رود \u200f\u200e\tنو\n😀')
  })

  it('writes JSON that no script element can be left through', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = scriptJson(value)
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(scriptJson('</script><!--')).toBe('"\\u003c/script\\u003e\\u003c!--"')
  })

  it('keeps spreadsheets from reading a cell as a formula', () => {
    for (const cell of ['=cmd()', '+1', '-1', '@x', '\t=1', '\r=1']) expect(safeCell(cell)).toBe(`'${cell}`)
    for (const cell of ['a=1', '', "'=1"]) expect(safeCell(cell)).toBe(cell)
  })

  it('lets absolute addresses of three schemes pass and nothing else', () => {
    expect(safeUrl('https://example.org/a?b#c')).toBe('https://example.org/a?b#c')
    expect(safeUrl(' mailto:desk@example.org ')).toBe('mailto:desk@example.org')
    const wrong = [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'JaVaScRiPt:1',
      'data:text/html,x',
      'vbscript:x',
      '/a',
      '',
      '//example.org',
      'ｊavascript:1',
      'file:///etc/passwd',
      'blob:x',
    ]
    for (const url of wrong) expect(safeUrl(url), url).toBeUndefined()
  })

  it('says the same of an address however often it was asked', () => {
    const latin = `http://www.${String.fromCharCode(0xe9)}.example/`
    for (let round = 0; round < 20_000; round++) if (safeUrl(latin) === undefined) expect(round).toBe(Infinity)
    expect(safeUrl(latin)).toBe('http://www.xn--9ca.example/')
  })

  it('gives addresses that stay as they are when read again and hold only what the standard allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (tail) => {
        const url = safeUrl(`https://example.org/${tail}`)
        if (url === undefined) return
        expect(safeUrl(url)).toBe(url)
        expect(url).toMatch(/^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]+$/)
      }),
    )
  })
})
