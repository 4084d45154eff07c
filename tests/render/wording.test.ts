import { describe, expect, it } from 'vitest'
import {
  counted,
  countryName,
  joined,
  languageName,
  shortened,
  showDate,
  showSpan,
  wordingOf,
} from '../../src/render/wording.js'
import { day } from './made-archive.js'

describe('words for readers', () => {
  it('count', () => {
    expect(counted(1, 'article')).toBe('1 article')
    expect(counted(1204, 'article')).toBe('1,204 articles')
    expect(counted(2, 'entry', 'entries')).toBe('2 entries')
    expect(joined(['a', 'b', 'c'])).toBe('a, b, and c')
  })

  it('name countries and languages, or leave the code', () => {
    expect(countryName('IR')).toBe('Iran')
    expect(countryName('not a code')).toBe('not a code')
    expect(languageName('fa')).toBe('Persian')
    expect(languageName('und')).toBe('undecided')
    expect(languageName('not_a_tag!')).toBe('not_a_tag!')
  })

  it('give dates as far as they are known', () => {
    expect(showDate(day('2016-02'))).toEqual({ text: 'February 2016', iso: '2016-02', hint: undefined })
    expect(showDate(undefined, 'Tuesday')).toEqual({ text: 'Date unknown', iso: undefined, hint: 'Tuesday' })
    expect(showSpan(day('2016'), day('2016'))).toBe('2016')
    expect(showSpan(day('2016'), day('2017-01-02'))).toBe('2016 to 2 January 2017')
    expect(showSpan(undefined, day('2016'))).toBeUndefined()
  })

  it('mark what is not English', () => {
    expect(wordingOf('x', 'en-GB', 'ltr')).toEqual({ text: 'x', lang: undefined, dir: undefined })
    expect(wordingOf('x', 'und', 'ltr').lang).toBeUndefined()
    expect(wordingOf('x', 'fa', 'rtl')).toEqual({ text: 'x', lang: 'fa', dir: 'rtl' })
  })

  it('are cut at a word', () => {
    expect(shortened('short', 10)).toBe('short')
    expect(shortened('one two, three four', 10)).toBe('one two…')
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`)
  })
})
