import { describe, expect, it } from 'vitest'
import { wordsTwice } from '../../src/extract/words-twice.js'

describe('words that a line says twice in a row', () => {
  it('are found behind a crumb and before a date', () => {
    const text = 'Home Sport Our team wins the cup Our team wins the cup Posted on'
    const found = wordsTwice(text)
    expect(text.slice(found?.start, found?.end)).toBe('Our team wins the cup')
    expect(found?.start).toBe(33)
  })
  it('are none when other words stand between, or fewer than four are repeated', () => {
    expect(wordsTwice('Our team wins the cup and again Our team wins the')).toBeUndefined()
    expect(wordsTwice('Read more here Read more here and then go home')).toBeUndefined()
  })
})
