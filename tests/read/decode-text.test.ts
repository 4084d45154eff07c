import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/read/decode-text.js'
import { CORPUS, encode, pieces, plainer } from './encoding-corpus.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? utf8(part) : part)))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

const PERSIAN = 'گزارش: بندر آرام است و کشتی‌ها می‌آیند.'

/** Every piece of the corpus in every page it was kept in: decoded rightly, left undecided, or wrong. */
function count(length: number): { all: number; right: number; wrong: number } {
  let [all, right, wrong] = [0, 0, 0]
  for (const { pages, text } of CORPUS) {
    for (const page of pages) {
      for (const piece of pieces(text, length)) {
        const kept = encode(piece, page) ? piece : plainer(piece)
        const encoded = encode(kept, page)
        if (!encoded?.some((byte) => byte > 0x7f)) continue
        const read = decodeText(encoded)
        if ('fault' in read) throw new Error(`${page}: ${read.detail}`)
        all += 1
        if (read.text === kept && read.decided) right += 1
        if (read.text !== kept && read.decided) wrong += 1
      }
    }
  }
  return { all, right, wrong }
}

describe('decodeText', () => {
  it.each([
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], PERSIAN), 'utf-8', 'stated'],
    ['UTF-8 without', utf8(PERSIAN), 'utf-8', 'valid'],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], [...utf16(PERSIAN)]), 'utf-16le', 'stated'],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], [...utf16(PERSIAN).swap16()]), 'utf-16be', 'stated'],
    ['UTF-16 LE without', utf16(PERSIAN), 'utf-16le', 'valid'],
    ['UTF-16 BE without', utf16(PERSIAN).swap16(), 'utf-16be', 'valid'],
  ])('reads %s', (_, source, name, basis) => {
    const read = decodeText(source)
    expect(read).toEqual({ text: PERSIAN, encoding: { name, basis }, lostCount: 0, decided: true })
  })

  it.each([
    ['no bytes', bytes(), 'empty'],
    ['bytes of value 0', bytes('abc', [0, 1, 2], 'def', [0, 0]), 'binary'],
    ['control characters', bytes([1, 2, 3, 4, 5, 6, 7, 8], 'abcdef'), 'binary'],
    ['a pdf called text', bytes('%PDF-1.4 ...'), 'binary'],
    ['an rtf called text', bytes('{\\rtf1 abc}'), 'binary'],
    ['a zip', bytes([0x50, 0x4b, 3, 4], 'abc'), 'binary'],
    ['a gzip', bytes([0x1f, 0x8b, 8], 'abc'), 'binary'],
    ['UTF-16 with a zero in it', bytes([0xff, 0xfe], [0x61, 0, 0, 0, 0x62, 0]), 'binary'],
    ['half a UTF-16 pair', bytes([0x61, 0, 0x62, 0, 0x63]), 'binary'],
  ])('refuses %s', (_, source, fault) => {
    expect(decodeText(source)).toMatchObject({ fault })
  })

  it('lets a form feed and an escape pass', () => {
    expect(decodeText(utf8(`One page.\f\u001b${'Another page. '.repeat(9)}`))).toMatchObject({ decided: true })
  })

  it('believes the declaration of a page that is no UTF-8', () => {
    const page = `<html><head><meta charset="windows-1251"><title>Порт</title>`
    const xml = `<?xml version="1.0" encoding="koi8-r"?><html><title>Порт</title>`
    for (const [text, name] of [[page, 'windows-1251'] as const, [xml, 'koi8-r'] as const]) {
      const source = encode(text, name) as Uint8Array
      expect(decodeText(source, { html: true })).toMatchObject({ text, encoding: { name, basis: 'stated' } })
    }
  })

  it('knows labels as browsers do, http-equiv among them', () => {
    const text = '<meta http-equiv="Content-Type" content="text/html; charset=latin1"><p>“Café”'
    const source = encode(text, 'windows-1252') as Uint8Array
    expect(decodeText(source, { html: true })).toMatchObject({
      text,
      encoding: { name: 'windows-1252', basis: 'stated' },
    })
  })

  it('does not believe a declaration that the bytes refute', () => {
    const converted = utf8('<meta charset="windows-1251"><p>Порт открыт')
    expect(decodeText(converted, { html: true })).toMatchObject({ encoding: { name: 'utf-8', basis: 'valid' } })
    const text = '<meta charset="utf-8"><p>Порт открыт, и лодки вышли в море'
    const source = encode(text, 'windows-1251') as Uint8Array
    expect(decodeText(source, { html: true })).toMatchObject({
      text,
      encoding: { name: 'windows-1251', basis: 'guessed' },
    })
    expect(decodeText(utf8('<meta charset="klingon"><p>é'), { html: true })).toMatchObject({
      encoding: { name: 'utf-8' },
    })
  })

  it('does not look for declarations in plain text', () => {
    const text = 'He wrote <meta charset="koi8-r"> and went to the café of the town by the harbour'
    expect(decodeText(encode(text, 'windows-1252') as Uint8Array)).toMatchObject({ text })
  })

  it('takes UTF-8 with a cut or a broken byte for damaged UTF-8', () => {
    const whole = utf8('Größere Schäden gab es nicht, hieß es später in Köln.')
    const cut = decodeText(bytes([...whole], [0xc3]))
    expect(cut).toMatchObject({ encoding: { name: 'utf-8' }, lostCount: 1, decided: true })
    expect('text' in cut && cut.text.endsWith('Köln.\ufffd')).toBe(true)
  })

  it('counts characters that were lost before', () => {
    expect(decodeText(utf8('caf\ufffd and na\ufffdve'))).toMatchObject({ lostCount: 2, encoding: { basis: 'valid' } })
  })

  it('reads curly quotes and dashes of windows-1252, which Node 20 itself does not', () => {
    const text = 'It’s “quiet” – they say… for €5, said Žan Œuvre.'
    expect(decodeText(encode(text, 'windows-1252') as Uint8Array)).toMatchObject({
      text,
      encoding: { name: 'windows-1252', basis: 'guessed' },
    })
  })

  it('tells every long text of the corpus in every code page', () => {
    const { all, right, wrong } = count(300)
    expect({ right, wrong }).toEqual({ right: all, wrong: 0 })
    expect(all).toBeGreaterThan(30)
  })

  it('is not outvoted by the tags and addresses round the few words that tell', () => {
    const page = `${'<div class="menu-item"><a href="/news/today.html">News</a></div>\n'.repeat(20)}<h1>Порт открыт</h1>`
    for (const name of ['windows-1251', 'koi8-r', 'ibm866']) {
      expect(decodeText(encode(page, name) as Uint8Array, { html: true })).toMatchObject({ text: page, decided: true })
    }
  })

  it('tells texts of a hundred characters, and is hardly ever sure and wrong on twenty', () => {
    const hundred = count(100)
    expect(hundred.right / hundred.all).toBeGreaterThanOrEqual(0.99)
    expect(hundred.wrong).toBe(0)
    const twenty = count(20)
    expect(twenty.right / twenty.all).toBeGreaterThanOrEqual(0.97)
    expect(twenty.wrong / twenty.all).toBeLessThanOrEqual(0.005)
  })

  it.each([
    [
      'Chinese',
      'cad0b2a9ceefb9ddd0c7c6dace e5bfaab7c5c1cbd2bbb8f6b9d8d3dab8dbbfdac6bdbeb2cbead4c2b5c4d0a1d0cdd5b9c0c0',
    ],
    [
      'Japanese',
      '8e7382cc94 8e95a88adb82cd8be097 6a93fa82c98d6082cc90c382a982c8944e8c8e82c982c282a282c482cc8fac82b382c8',
    ],
  ])('is not sure of %s, which no page of ours has', (_, hex) => {
    const read = decodeText(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
    expect(read).toMatchObject({ decided: false, encoding: { name: 'windows-1252', basis: 'guessed' } })
  })

  it('never throws and always answers, whatever the bytes', () => {
    const high = fc.uint8Array({ minLength: 1, maxLength: 300, min: 0x20 })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), high), fc.boolean(), (source, html) => {
        const read = decodeText(source, { html })
        if ('fault' in read) expect(read.detail).not.toBe('')
        else expect(read.encoding.name).toMatch(/^[a-z0-9-]+$/)
      }),
      { numRuns: 300 },
    )
  })

  it('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/^[\ufeff]|\p{Cc}/u.test(text))
        expect(decodeText(utf8(text))).toMatchObject({ text })
      }),
    )
  })
})
