import { describe, expect, it } from 'vitest'
import { measureRange } from '../../src/extract/boilerplate.js'
import { openRawText } from '../../src/extract/open-raw-text.js'
import { dropOpeningFigures } from '../../src/extract/trim-body.js'
import type { Draft } from '../../src/model/draft.js'
import { sourceOf } from './sources.js'

/** What is left of lines that were all taken for the body. */
function kept(lines: readonly string[], curated = false): string[] {
  const text = lines.join('\n\n')
  const blocks = openRawText(text)
  for (const block of blocks) block.label = 'body'
  const draft: Draft = {
    source: sourceOf(text, 'a.txt'),
    blocks,
    candidates: [],
    stated: [],
    language: 'en',
    range: { first: 0, end: 0 },
    pageTitles: [],
    tags: [],
    unseen: [],
    curated,
    defaults: { language: 'und' },
  }
  measureRange(draft)
  dropOpeningFigures(draft)
  const { first, end } = draft.range
  return blocks.slice(first, end).flatMap(({ label, text: own }) => (label === 'body' ? [own] : []))
}

const PROSE = 'The council has agreed to rebuild the pier, which was closed after a storm.'

describe('the head of a body', () => {
  it.each([['139'], ['1 / 7'], ['0', '704'], ['65%'], ['|'], ['∼ ∼ ∼']])(
    'has no %s before the first words',
    (...figures) => {
      expect(kept([...figures, PROSE, PROSE])).toEqual([PROSE, PROSE])
    },
  )

  it('keeps figures behind the first words, and words with figures', () => {
    expect(kept([PROSE, '139', PROSE])).toEqual([PROSE, '139', PROSE])
    expect(kept(['1,900 people came.', PROSE])).toEqual(['1,900 people came.', PROSE])
  })

  it('is never the whole body, nor touched in Markdown, which somebody wrote so', () => {
    expect(kept(['139', '140'])).toEqual(['140'])
    expect(kept(['139', PROSE], true)).toEqual(['139', PROSE])
  })
})
