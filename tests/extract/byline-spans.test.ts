import { describe, expect, it } from 'vitest'
import { bylineSpans, everyBylineSpan } from '../../src/extract/byline-spans.js'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { openRawText } from '../../src/extract/open-raw-text.js'
import type { Draft } from '../../src/model/draft.js'
import { sourceOf } from './sources.js'

const HEADLINE = 'Pier to be rebuilt in Sandport'
const PROSE = [
  'The council of Sandport has decided to rebuild the old pier, which was closed after the storm of last winter had damaged it.',
  'The work is to begin in spring and will take two years, said the mayor, who had promised it to the fishermen of the town.',
]
const doors = await openDoors(['raw-text'])

/** A draft whose headline and body are known. */
function draftOf(lines: readonly string[]): Draft {
  const text = [HEADLINE, ...lines, ...PROSE, 'Boris Vogel', '3 May 2016 Carla Weiss'].join('\n\n')
  const blocks = openRawText(text)
  for (const block of blocks)
    if (block.text === HEADLINE) block.label = 'headline'
    else if (PROSE.includes(block.text)) block.label = 'body'
  const first = lines.length + 1
  return {
    source: sourceOf(text, 'source.txt'),
    blocks,
    words: undefined,
    candidates: [],
    stated: [],
    language: 'en',
    range: { first, end: first + PROSE.length },
    pageTitles: [],
    tags: [],
    unseen: [],
    curated: false,
    defaults: { language: 'und' },
  }
}

const named = (spans: readonly { names: readonly string[] }[]): string[] => spans.flatMap(({ names }) => names)

describe('the names of a dump that may be those of its authors', () => {
  it('are all names round the text where no line credits it', () => {
    const draft = draftOf(['The harbour board met on Friday.'])
    expect(named(bylineSpans(draft))).toEqual(expect.arrayContaining(['Boris Vogel', 'Carla Weiss']))
    expect(bylineSpans(draft)).toEqual(everyBylineSpan(draft))
  })

  it.each([[['By Anna Dorn']], [['By', 'Anna Dorn']]])('are those that %j announces below the headline', (lines) => {
    const draft = draftOf(lines)
    const ranked = named(bylineSpans(draft))
    expect(ranked).toContain('Anna Dorn')
    for (const name of ['Boris Vogel', 'Carla Weiss']) expect(ranked).not.toContain(name)
    expect(named(everyBylineSpan(draft))).toEqual(expect.arrayContaining(['Anna Dorn', 'Boris Vogel', 'Carla Weiss']))
    const source = sourceOf(draft.source.text, 'source.txt')
    expect(extractArticle(source, doors, { language: 'und' }, () => {})?.authors).toEqual(['Anna Dorn'])
  })

  it('are all of them where the word stands far from the headline', () => {
    const far = Array.from({ length: 9 }, (_, at) => `The harbour board met on day ${at} of the week.`)
    const draft = draftOf([...far, 'By Anna Dorn'])
    draft.range = { first: 8, end: draft.range.end }
    expect(bylineSpans(draft)).toEqual(everyBylineSpan(draft))
  })
})
