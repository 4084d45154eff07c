import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { isPublishingGroup } from '../../src/extract/publishing-groups.js'
import type { Article } from '../../src/model/article.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['raw-text', 'html'])
const PROSE = [
  'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck last winter.',
  'Engineers told the meeting that the piles were still sound, and that only the deck had to be replaced before the summer.',
]
function extract(text: string, name: string): Article {
  const article = extractArticle(sourceOf(text, name), doors, { language: 'en' }, () => undefined)
  if (!article) throw new Error('refused')
  return article
}
const ofNotice = (notice: string): Article => extract(['Pier to be rebuilt', ...PROSE, notice].join('\n\n'), 'a.txt')
const ofSite = (name: string): Article =>
  extract(
    `<html lang="en"><head><meta property="og:site_name" content="${name}"></head><body><h1>Pier to be rebuilt</h1><p>${PROSE.join('</p><p>')}</p></body></html>`,
    'a.html',
  )

describe('the outlet of a copyright notice', () => {
  it.each([
    ['© 1999 Sound Herald. All rights reserved.', 'Sound Herald'],
    ['Copyright 1999 Sound Herald', 'Sound Herald'],
    ['© Copyright 1999 The Strait Observer, all rights reserved', 'The Strait Observer'],
  ])('stands in %j', (notice, outlet) => {
    expect(ofNotice(notice).outlet).toBe(outlet)
  })

  it.each([
    '© 1999 Strandby S.A. All rights reserved.',
    '© 1999 Strandby N.V.',
    '© 1999 Strandby Pvt Ltd',
    '© 1999 Strandby Media Group. All rights reserved.',
    '© 1999 Axel Springer. All rights reserved.',
    '© 1999 Our Newsletter',
  ])('is no company that owns outlets, as in %j', (notice) => {
    expect(ofNotice(notice).outlet).toBeUndefined()
  })

  it('keeps the name of a paper that is called like a group', () => {
    expect(isPublishingGroup('Mediahuis')).toBe(true)
    expect(isPublishingGroup('Torvik Holdings')).toBe(true)
    expect(isPublishingGroup('Het Mediahuis van Torvik')).toBe(false)
  })
})

describe('the outlet of a saved page', () => {
  it.each([
    ['Torvik Post', 'Torvik Post'],
    ['Torvik Post | News from the harbour', 'Torvik Post'],
    ['All the news from the harbour and beyond | Torvik Post', 'Torvik Post'],
    ['ABC - Torvik', 'ABC - Torvik'],
    ['© Torvik Post', 'Torvik Post'],
  ])('of %j is %j', (stated, outlet) => {
    expect(ofSite(stated).outlet).toBe(outlet)
  })

  it('is no address', () => {
    expect(ofSite('https://example.org').outlet).toBeUndefined()
    expect(ofSite('www.example.org').outlet).toBeUndefined()
  })
})
