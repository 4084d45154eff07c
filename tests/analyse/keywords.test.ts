import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeywordFinder, fingerprintWords } from '../../src/analyse/keywords.js'
import { Lexicon } from '../../src/analyse/lexicon.js'

const lexicon = new Lexicon('en')
const findKeywords = createKeywordFinder(lexicon)
const keywordsOf = (headline: string, text: string) => findKeywords(lexicon.read(headline), lexicon.read(text))

describe('createKeywordFinder', () => {
  it('puts names and words of the headline before others and leaves stop words out', () => {
    const keywords = keywordsOf(
      'Lighthouse dark',
      'The lamp of the Skerry lighthouse was said to fail on Monday. A lamp.',
    )
    expect(keywords[0]).toBe('lighthouse')
    expect(keywords).toEqual(expect.arrayContaining(['skerry', 'lamp', 'fail', 'dark']))
    expect(keywords).not.toEqual(expect.arrayContaining(['the']))
    expect(keywords).not.toEqual(expect.arrayContaining(['monday']))
    expect(keywords.indexOf('skerry')).toBeLessThan(keywords.indexOf('fail'))
  })

  it('counts singular and plural as one, and no numbers or endless runs', () => {
    expect(keywordsOf('', `missile missiles 2016 ${'x'.repeat(40)}`)).toEqual(['missile'])
  })

  it('counts each article alone', () => {
    const before = keywordsOf('Lighthouse dark', 'The Skerry lamp. A lamp and a mast.')
    keywordsOf('Lamp', 'lamp lamp lamp mast mast')
    expect(keywordsOf('Lighthouse dark', 'The Skerry lamp. A lamp and a mast.')).toEqual(before)
  })

  it('gives at most 24', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}${n}`)
    expect(keywordsOf('', words.join(' '))).toHaveLength(24)
  })

  it('does not depend on the order of sentences that hold the words once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['pier', 'mast', 'sail', 'anchor', 'rope'], { minLength: 5 }), (words) => {
        expect(keywordsOf('', words.join(' '))).toEqual(keywordsOf('', 'pier mast sail anchor rope'))
      }),
    )
  })
})

describe('fingerprintWords', () => {
  /** By a lexicon that met other words before. */
  const fingerprintOfOther = (text: string) => {
    const other = new Lexicon('en')
    other.read('mast sail anchor')
    return fingerprintWords(other.read(text), other)
  }
  const fingerprint = (text: string) => fingerprintWords(lexicon.read(text), lexicon)

  it('is the same whatever stands between the words, their case and their accents', () => {
    expect(fingerprint('The café — closed.\n\nAgain!')).toBe(fingerprint('THE CAFE closed again'))
  })

  it('differs where a word differs or words change places', () => {
    expect(fingerprint('the pier closed')).not.toBe(fingerprint('the pier opened'))
    expect(fingerprint('a bc')).not.toBe(fingerprint('ab c'))
    expect(fingerprint('pier mast')).not.toBe(fingerprint('mast pier'))
    expect(fingerprint('pier')).toBe(fingerprintOfOther('pier'))
    expect(fingerprint('pier')).toMatch(/^[0-9a-f]{32}$/)
  })
})
