import { describe, expect, it } from 'vitest'
import type { Block, Body } from '../../src/model/body.js'
import { bodyText, walkBodyText } from '../../src/text/body-text.js'
import { byCodePoint, byReading } from '../../src/text/order.js'
import { sentencesOf } from '../../src/text/sentences.js'
import { wordsOf } from '../../src/text/words.js'

const text = (value: string) => ({ type: 'text', value }) as const
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })

const EVERYTHING: Body = {
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [text('Head')] },
    {
      type: 'paragraph',
      children: [
        text('a '),
        { type: 'emphasis', children: [text('b'), { type: 'strong', children: [text('c')] }] },
        { type: 'break' },
        { type: 'link', url: 'https://example.org/', children: [text('d')] },
        { type: 'inlineCode', value: 'e' },
      ],
    },
    { type: 'blockquote', children: [paragraph('q1'), paragraph('q2')] },
    { type: 'thematicBreak' },
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [paragraph('i1')] },
        { type: 'listItem', children: [paragraph('i2'), paragraph('i3')] },
      ],
    },
    { type: 'code', value: 'x\ny' },
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('t1')] },
            { type: 'tableCell', children: [text('t2')] },
          ],
        },
        { type: 'tableRow', children: [{ type: 'tableCell', children: [text('t3')] }] },
      ],
    },
  ],
}

describe('the text of a body', () => {
  it('holds every word of every kind of block, parted as documented', () => {
    expect(bodyText(EVERYTHING)).toBe('Head\n\na bc\nde\n\nq1\n\nq2\n\n\n\ni1\ni2\ni3\n\nx\ny\n\nt1\tt2\nt3')
  })

  it('gives each piece the offset at which it stands', () => {
    const whole = bodyText(EVERYTHING)
    let count = 0
    walkBodyText(EVERYTHING, (piece, start) => {
      expect(whole.slice(start, start + piece.length)).toBe(piece)
      count += 1
    })
    expect(count).toBeGreaterThan(15)
  })
})

describe('sentences', () => {
  const of = (whole: string): string[] => sentencesOf(whole).map(({ start, end }) => whole.slice(start, end))

  it('end at a full stop that is followed by a new beginning', () => {
    expect(of('He left. She stayed! Why? “Go.” It was 3.5 km.')).toEqual([
      'He left.',
      'She stayed!',
      'Why?',
      '“Go.”',
      'It was 3.5 km.',
    ])
    expect(of('آمد. رفت؟ دیدم.')).toEqual(['آمد.', 'رفت؟', 'دیدم.'])
  })

  it('do not end at abbreviations, initials or before small letters', () => {
    const one = 'Gen. J. Smith of the U.S. Army met Mr. Doe on Feb. 3 at approx. 5 p.m. in port.'
    expect(of(one)).toEqual([one])
  })

  it('end at a blank line whatever stands there, and lose no word', () => {
    expect(of('No stop here\n\nNext')).toEqual(['No stop here', 'Next'])
    const whole = 'One. Two… "Three?" four.\n \nFive'
    expect(wordsOf(of(whole).join(' '))).toEqual(wordsOf(whole))
  })
})

describe('order', () => {
  it('for readers puts Ё beside Е, numbers by value, and never follows the machine', () => {
    expect(['Жук', 'Ель', 'Ёж', 'Part 10', 'Part 9', 'Éclair', 'Zebra'].sort(byReading)).toEqual([
      'Éclair',
      'Part 9',
      'Part 10',
      'Zebra',
      'Ёж',
      'Ель',
      'Жук',
    ])
  })

  it('by code point parts what readers take for equal', () => {
    expect(byCodePoint('a', 'b')).toBe(-1)
    expect(byReading('é', 'e\u0301')).not.toBe(0)
  })
})
