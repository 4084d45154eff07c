import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileWords } from '../../src/extract/file-words.js'
import { firstHashOf, furnitureOf, timeAgoIn } from '../../src/extract/furniture.js'
import { TAIL_HEADINGS } from '../../src/extract/furniture-words.js'

describe('furniture by its words', () => {
  it.each([
    ['Recent Posts', 'related'],
    ['RELATED ARTICLESMORE FROM AUTHOR', 'related'],
    ['Related Links Learn about locks at WaterWays.com', 'related'],
    ['Read also: Sand martins return', 'related'],
    ['LEAVE A REPLY', 'comment-form'],
    ['Please enter your comment!', 'comment-form'],
    ['Share', 'share'],
    ['» Facebook', 'share'],
    ['© 2016 The Herald', 'copyright'],
    ['Das könnte Sie auch interessieren', 'related'],
    ['Читайте также', 'related'],
    ['نظر شما', 'comment-form'],
    ['اقرأ أيضا', 'related'],
    ['Subscribe To Daily Herald via RSS', 'newsletter'],
    ['Privacy policy', 'navigation'],
  ])('%s is %s', (text, reason) => {
    expect(furnitureOf(text)?.reason).toBe(reason)
  })

  it.each([
    'More than a hundred people came to the harbour, and home they went again.',
    'Share prices fell on Tuesday after the bank had spoken of a difficult year.',
    'Home prices rise',
    'The committee will comment on the matter next week',
    'Previously, the town had no bridge.',
    '',
  ])('is not: %s', (text) => {
    expect(furnitureOf(text)).toBeUndefined()
  })
})

describe('relative times', () => {
  it.each([
    '9 hours ago',
    'an hour ago',
    'vor 3 Stunden',
    'il y a 2 jours',
    'hace una semana',
    '5 часов назад',
    '۳ ساعت پیش',
    'منذ 4 ساعات',
    '2 ore fa',
  ])('%s', (text) => {
    expect(timeAgoIn(text)).toBe(text)
  })
  it('is not every mention of time', () => {
    expect(timeAgoIn('It happened years before.')).toBeUndefined()
  })
})

describe('furniture by its first word', () => {
  it('is the same whether the hash of the word is known or asked for', () => {
    const heading = fc.constantFrom(...Object.values(TAIL_HEADINGS).flat())
    const around = fc.constantFrom('', ' ', ': ', ' – ', '© ', '«', '. The', 'x', '’s', '…')
    fc.assert(
      fc.property(fc.array(fc.oneof(heading, around, fc.string()), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join('').trim()
        if (text === '') return
        expect(furnitureOf(text, true, firstHashOf(fileWords([text]), 0))).toEqual(furnitureOf(text))
      }),
      { numRuns: 300 },
    )
  })
})
