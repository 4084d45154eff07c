import { describe, expect, it } from 'vitest'
import { nearestOf } from '../../src/text/nearest.js'

const NAMES = ['title', 'baseUrl', 'language', 'outputs.feeds', 'id']

describe('nearestOf', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['baseurl', 'baseUrl'],
    ['langauge', 'language'],
    ['languages', 'language'],
    ['outputs.feed', 'outputs.feeds'],
  ])('takes %s for %s', (word, name) => {
    expect(nearestOf(word, NAMES)).toBe(name)
  })

  it.each(['', 'colour', 'x', 'l'.repeat(100_000)])('takes %.20s for nothing', (word) => {
    expect(nearestOf(word, NAMES)).toBeUndefined()
  })
})
