import { describe, expect, it } from 'vitest'
import { markedSentence } from '../../src/render/sentences-shown.js'
import { bodyOf, quotable, recordOf } from './made-site.js'

const record = (text: string) => recordOf({ slug: 'a', headline: 'Ilse Varga & Co', body: bodyOf(text) })
const marked = (text: string, field: 'headline' | 'text' = 'text'): string => {
  const made = record(text)
  const whole = field === 'text' ? made.article.text : made.article.headline
  return markedSentence(quotable(made), { field, start: 0, end: whole.length }, made.findings.mentions).toString()
}

describe('a sentence in context', () => {
  it('has every mention marked and everything escaped', () => {
    expect(marked('Ilse Varga & Ilse Varga <x>')).toBe(
      '<mark>Ilse Varga</mark> &amp; <mark>Ilse Varga</mark> &lt;x&gt;',
    )
    expect(marked('x', 'headline')).toBe('<mark>Ilse Varga</mark> &amp; Co')
  })

  it('is cut round the name when it has no end', () => {
    const shown = marked(`${'before '.repeat(200)}Ilse Varga${' after'.repeat(200)}`)
    expect(shown).toMatch(/^… before/)
    expect(shown).toMatch(/after …$/)
    expect(shown).toContain('<mark>Ilse Varga</mark>')
    expect(shown.length).toBeLessThan(480)
  })

  it('without spaces is cut all the same', () => {
    expect(marked(`${'x'.repeat(900)}Ilse Varga${'y'.repeat(900)}`)).toContain('<mark>Ilse Varga</mark>')
  })
})
