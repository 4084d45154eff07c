import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { escaped, html, isHtml, joinHtml, trustedHtml } from '../../src/render/html.js'
import { showable } from '../../src/text/escape.js'
import { hostileText } from './made-archive.js'

describe('html', () => {
  it('escapes text and lets markup pass', () => {
    const bold = html`<b>${'a < b & "c"'}</b>`
    expect(String(html`<p title="${'"x"'}">${bold}</p>`)).toBe(
      '<p title="&quot;x&quot;"><b>a &lt; b &amp; &quot;c&quot;</b></p>',
    )
  })

  it('writes nothing for undefined and false, lists one after another, numbers as they are', () => {
    expect(String(html`${undefined}${false}${['<', html`<i>1</i>`, [2]]}${0}`)).toBe('&lt;<i>1</i>20')
  })

  it('takes nothing but its own results for markup', () => {
    expect(isHtml(html`<p>`)).toBe(true)
    for (const other of ['<p>', new String('<p>'), { toString: () => '<p>' }, null, undefined, 1]) {
      expect(isHtml(other)).toBe(false)
    }
  })

  it('joins pieces with text or markup between them', () => {
    const pieces = [escaped('<'), escaped('b'), trustedHtml('<c>')]
    expect(String(joinHtml(pieces, ' & '))).toBe('&lt; &amp; b &amp; <c>')
    expect(String(joinHtml(pieces, html`<br>`))).toBe('&lt;<br>b<br><c>')
    expect(String(joinHtml([]))).toBe('')
  })

  it('cannot be broken out of, in text or in an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const fragment = parseFragment(String(html`<p title="${text}">${text}</p>`))
        const [paragraph, ...others] = fragment.childNodes
        if (paragraph === undefined || !('attrs' in paragraph)) throw new Error('no element')
        expect(others).toEqual([])
        expect(paragraph.attrs).toEqual([{ name: 'title', value: normalised(showable(text)) }])
        expect(paragraph.childNodes.every((node) => node.nodeName === '#text')).toBe(true)
      }),
    )
  })
})

/** The parser of HTML reads every line end as a line feed. */
const normalised = (text: string): string => text.replace(/\r\n?/g, '\n')
