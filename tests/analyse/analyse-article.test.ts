import { describe, expect, it } from 'vitest'
import { analyseArticle, createKnowledge } from '../../src/analyse/analyse-article.js'
import type { Article } from '../../src/model/article.js'
import { readNameModel } from '../../src/read/read-name-model.js'
import { wordsOf } from '../../src/text/words.js'

const article = (rest: Partial<Article>): Article => ({
  sourcePath: 'a.txt',
  headline: 'Voters choose island council',
  headlineIsMakeshift: false,
  authors: [],
  language: 'en',
  direction: 'ltr',
  body: { type: 'root', children: [] },
  text: 'Polling stations opened at seven.\n\nThe election went on until dark, and the_count began.',
  removals: [],
  evidence: [],
  statedTags: ['Islands'],
  statedActors: [],
  status: 'published',
  sample: false,
  source: { bytes: 1, sha256: '0', encoding: { name: 'utf-8', basis: 'valid' }, format: 'raw-text' },
  ...rest,
})
const knowledge = createKnowledge({ authority: [], vocabulary: [], recognise: true, nameModel: readNameModel })

describe('analyseArticle', () => {
  it('says of an article what its words say', () => {
    const findings = analyseArticle(article({}), knowledge)
    expect(findings.sourcePath).toBe('a.txt')
    expect(findings.tags.map(({ term }) => term)).toEqual(['Islands', 'Elections'])
    expect(findings.keywords).toContain('election')
    expect(findings.wordCount).toBe(wordsOf(article({}).text).length)
  })

  it('says the same twice, and of an empty article nothing', () => {
    expect(analyseArticle(article({}), knowledge)).toEqual(analyseArticle(article({}), knowledge))
    const nothing = analyseArticle(article({ headline: '', text: '', statedTags: [] }), knowledge)
    expect(nothing).toMatchObject({ names: [], mentions: [], tags: [], keywords: [], wordCount: 0 })
  })

  it('takes the dek into account', () => {
    const rest = { headline: 'A dark night', text: 'Nobody slept.', statedTags: [] }
    expect(analyseArticle(article(rest), knowledge).tags).toEqual([])
    const { tags } = analyseArticle(article({ ...rest, dek: 'Air strikes and shelling' }), knowledge)
    expect(tags.map(({ term }) => term)).toContain('Armed conflict')
  })
})
