import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/analyse/lexicon.js'
import type { Pattern } from '../../src/analyse/phrase-tree.js'
import { createPhraseFinder } from '../../src/analyse/phrases.js'

const lexicon = new Lexicon('en')
const strong = (phrase: string, term = 0): Pattern => ({ term, strong: true, phrase })
const weak = (phrase: string, term = 0): Pattern => ({ term, strong: false, phrase })

/** The words found, as written. */
function find(text: string, ...patterns: Pattern[]): string[] {
  const words = lexicon.read(text)
  const hits = createPhraseFinder(patterns, lexicon)(words)
  return hits.map(({ from, to }) => text.slice(words.starts[from], lexicon.endOf(words, to - 1)))
}

describe('createPhraseFinder', () => {
  it.each([
    ['a word, whatever its case and accents', 'The ÉLECTION came', 'election', ['ÉLECTION']],
    ['a phrase over a hyphen', 'an anti-aircraft gun', 'anti aircraft', ['anti-aircraft']],
    ['any ending after a star', 'two missiles', 'missile*', ['missiles']],
    ['any ending inside a phrase', 'peace negotiators met', 'peace negotiat* met', ['peace negotiators met']],
    [
      'any one word for a star alone',
      'met with Russian President',
      'met with * president',
      ['met with Russian President'],
    ],
    ['both spellings of defence', 'a defense pact', 'defence pact', ['defense pact']],
    ['the end of the text', 'they seek peace', 'peace', ['peace']],
  ])('finds %s', (_, text, phrase, found) => {
    expect(find(text, strong(phrase))).toEqual(found)
  })

  it.each([
    ['part of a word', 'a harbourmaster', 'harbour'],
    ['a phrase over the end of a sentence', 'They won the peace. Talks failed.', 'peace talks'],
    ['a phrase over a line end', 'the peace\ntalks', 'peace talks'],
    ['a pattern of a star alone', 'any word', '*'],
    ['a pattern without letters', 'any word', '…'],
  ])('does not find %s', (_, text, phrase) => {
    expect(find(text, strong(phrase))).toEqual([])
  })

  it('takes the longest of the patterns of one term that begin at one word', () => {
    expect(find('nuclear weapons test', strong('nuclear'), strong('nuclear weapons test'))).toEqual([
      'nuclear weapons test',
    ])
  })

  it('prefers a pattern that names the term to an overlapping one that only speaks for it', () => {
    expect(
      find('contract for the purchase of jets', weak('contract for the purchase'), strong('purchase of jets')),
    ).toEqual(['purchase of jets'])
  })

  it('lets patterns of different terms overlap', () => {
    expect(find('defence talks', strong('defence', 0), strong('defence talks', 1))).toHaveLength(2)
  })

  it('finds a phrase among many that begin with the same word', () => {
    const many = Array.from({ length: 80 }, (_, number) => strong(`peace w${number} x`, number))
    expect(find('a peace w7 x and peace w8 y and peace w79 x', ...many)).toEqual(['peace w7 x', 'peace w79 x'])
  })

  it('finds in Arabic with and without the article and its particles', () => {
    const arabic = new Lexicon('ar')
    const finder = createPhraseFinder([strong('العقوبات')], arabic)
    expect(finder(arabic.read('رفع العقوبات وبالعقوبات على عقوبات'))).toHaveLength(3)
  })

  it('finds single words exactly where a plain scan finds them', () => {
    const word = fc.constantFrom('port', 'ports', 'pier', 'piers', 'mast')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const open = words.filter((one) => one.startsWith('port'))
        const closed = words.filter((one) => one === 'pier')
        expect(find(words.join(' '), strong('port*', 0), strong('pier', 1)).sort()).toEqual([...open, ...closed].sort())
      }),
    )
  })
})

describe('Lexicon', () => {
  it('gives the place of every word and says which open a sentence', () => {
    const text = 'The U.S. Navy left. It returned.'
    const words = lexicon.read(text)
    const written = Array.from(words.starts, (start, place) => text.slice(start, lexicon.endOf(words, place)))
    expect(written.filter((_, place) => words.opens[place] === 1)).toEqual(['The', 'Navy', 'It'])
  })

  it('knows stop words of several languages and capitals of several scripts', () => {
    const known = Array.from(lexicon.read('Der Москва است').numbers, (number) => [
      lexicon.keywordOf[number] === -1,
      lexicon.capital[number] === 1,
    ])
    expect(known).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ])
  })
})
