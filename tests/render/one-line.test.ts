import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/render/one-line.js'
import { hostileText } from './made-archive.js'

describe('oneLine', () => {
  it('leaves a line of words as it is', () => {
    for (const text of ['Harbour opens', 'Ёлка – “да”', 'می‌رود', '漢字 🗞️', '']) expect(oneLine(text)).toBe(text)
  })

  it('makes one line of many and takes out what no file may show', () => {
    expect(oneLine(' a\r\n\u2028b\u0085\u00a0 c\u0000\u202e\ud800 \u0007 d\ufffe ')).toBe('a b c d')
  })

  it('knows of every character whether it may stand', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      const space = /[\s\u0085]/.test(character)
      const hidden = /\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u.test(character)
      expect(oneLine(`a${character}b`), code.toString(16)).toBe(space ? 'a b' : hidden ? 'ab' : `a${character}b`)
    }
  })

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text))
      }),
    )
  })
})
