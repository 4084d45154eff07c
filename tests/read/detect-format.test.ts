import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detect-format.js'

const PAGE = '<!DOCTYPE html>\n<html><body><p>Text</p></body></html>'
const TAGS = `<div class="a">${'<p class="b">One</p>'.repeat(12)}</div>`

describe('detectFormat', () => {
  it.each([
    ['a.txt', 'A text with a <b>tag</b> in it.', 'raw-text'],
    ['a.txt', '---\ntitle: x\n---\nText', 'raw-text'],
    ['a.TXT', PAGE, 'html'],
    ['a.text', `\n <!-- saved page -->\n${PAGE}`, 'html'],
    ['a.txt', `<?xml version="1.0"?>\n${PAGE}`, 'html'],
    ['a.txt', TAGS, 'html'],
    ['a.txt', `Intro\n${TAGS}`, 'raw-text'],
    ['a.txt', '<header>\nNot a page', 'raw-text'],
    ['a.txt', '<3 the harbour', 'raw-text'],
    ['a.md', PAGE, 'markdown'],
    ['a.Markdown', 'Text', 'markdown'],
    ['a.html', PAGE, 'html'],
    ['a.htm', '<p>Text', 'html'],
    ['a.xhtml', PAGE, 'html'],
    ['a.html', 'A text that someone named so; 3 < 4, 5 > 2.', 'raw-text'],
  ])('%s with %.25j is %s', (path, text, format) => {
    expect(detectFormat(path, text)).toBe(format)
  })

  it('comes to an end on text made of brackets', () => {
    expect(detectFormat('a.html', '<a '.repeat(100_000))).toBe('raw-text')
    expect(detectFormat('a.txt', '<!--'.repeat(100_000))).toBe('raw-text')
  })
})
