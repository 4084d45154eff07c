/**
 * Extraction on input that nobody wrote to be read: broken copies of real files, and random text. It may find nothing; it
 * must neither fail nor lose or make up a word. `HOSTILE=full` looks at every file of the labelled data instead of some.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { fingerprintsOf } from '../../src/extract/passages.js'
import type { Article } from '../../src/model/article.js'
import type { DraftBlock } from '../../src/model/draft.js'
import { decodeText } from '../../src/read/decode-text.js'
import { wordsOf } from '../../src/text/words.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['raw-text', 'markdown', 'html'])
const { HOSTILE } = process.env
const FULL = HOSTILE === 'full'
/** Every file of the labelled data, or every so manieth. */
const STRIDE = FULL ? 1 : { text: 24, html: 60 }

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** Throws unless body and removals account for every word: of the text, or of the blocks a page was seen as. */
function assertAccounted(article: Article, seen: string, whole: readonly string[]): void {
  const body = wordsOf(article.text)
  if (!isSubsequence(body, whole)) throw new Error(`the body of ${seen} has words of its own`)
  const left = new Map<string, number>()
  for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1)
  const taken = [...body, ...article.removals.flatMap(({ text }) => wordsOf(text))]
  for (const word of taken) left.set(word, (left.get(word) ?? 0) - 1)
  for (const [word, count] of left) if (count > 0) throw new Error(`${seen} lost ${JSON.stringify(word)}`)
}

/** Extracts with every passage said to repeat, or none; checks the accounting; gives back nothing. */
function survive(text: string, path: string, repeats = false): void {
  const source = sourceOf(text, path)
  const repeated = repeats
    ? [...fingerprintsOf(source)].map((fingerprint) => ({ fingerprint, articleCount: 20, sharePercent: 60 }))
    : []
  let blocks: readonly DraftBlock[] = []
  const look = (judged: readonly DraftBlock[]): void => {
    blocks = judged
  }
  const article = extractArticle({ ...source, repeated }, doors, { language: 'en' }, () => undefined, look)
  if (!article || text.startsWith('---')) return
  const whole = path.endsWith('.txt') ? wordsOf(text) : blocks.flatMap((block) => wordsOf(block.text))
  assertAccounted(article, path, whole)
}

/** Copies as broken disks, broken downloads and broken programs make them. */
function broken(bytes: Uint8Array, seed: number): Uint8Array[] {
  const random = numbers(seed)
  const flipped = Uint8Array.from(bytes)
  for (let count = 0; count < 40; count++) {
    const at = random(bytes.length)
    flipped[at] = (flipped[at] as number) ^ (1 << random(8))
  }
  const cut = random(bytes.length)
  return [bytes.subarray(0, cut), bytes.subarray(cut), Buffer.concat([bytes, bytes]), flipped]
}

/** Decoded as a build does; bytes that are no text are none of extraction's business. */
function textOf(bytes: Uint8Array, html: boolean): string | undefined {
  const decoded = decodeText(bytes, { html })
  return 'fault' in decoded ? undefined : decoded.text
}

const DATA = new URL('../../../shared/eval/extraction/dev/', import.meta.url)

describe.runIf(existsSync(DATA))('the files of the labelled data, whole and broken', () => {
  for (const [folder, ending] of [
    ['text', 'txt'],
    ['html', 'html'],
  ] as const) {
    it(`are survived and accounted for (${folder})`, { timeout: 3_600_000 }, () => {
      const stride = STRIDE === 1 ? 1 : STRIDE[folder]
      const names = readdirSync(new URL(folder, DATA)).sort()
      expect(names.length).toBeGreaterThan(500)
      for (const [number, name] of names.entries()) {
        if (number % stride !== 0) continue
        const stored = readFileSync(new URL(`${folder}/${name}`, DATA))
        const bytes = folder === 'html' ? gunzipSync(stored) : stored
        for (const [copy, content] of [bytes, ...broken(bytes, number)].entries()) {
          const text = textOf(content, folder === 'html')
          if (text !== undefined && text.trim() !== '') survive(text, `${name}-${copy}.${ending}`, copy === 3)
        }
      }
    })
  }
})

/** Pieces that rules look for, between which anything may stand. */
const PIECES = [
  ...[
    'By Anna Dorn',
    'by',
    'MOSCOW, Feb 16 (AFP) --',
    'Moscow (AFP)',
    'Feb 16, 2016',
    '16.02.2016',
    '2016-02-30',
    '31/12/99',
  ],
  ...[
    'Published:',
    'Updated: 3 hours ago',
    'Read more:',
    'Related',
    'Share this',
    '© 2016 The Courier',
    '(c)',
    'Tags:',
    'News ID 12345',
  ],
  ...[
    'Photo:',
    'http://a.b/c',
    'a@b.c',
    '|',
    '»',
    '...',
    '…',
    '—',
    '--',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    '[',
    ']',
    '<p>',
    '</p>',
    '<b',
    '&amp;',
    '&#0;',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u200c',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u0000',
    '\u0301',
    '😀',
    '中文。',
    '۱۴ مهر',
    'д',
    'É',
    'ß',
  ],
  ...[
    '---',
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '| a | b |',
    '*',
    '_',
    '\\',
    'The',
    'the',
    'of',
    'and',
    'said.',
    'Mr.',
    'U.S.',
    'Inc.',
  ],
  madeHeadline(1),
  ...madeBody(1, 2),
]
const STRINGS = FULL ? 100_000 : 20_000

describe('random text', () => {
  it(`of ${STRINGS} kinds is survived and accounted for`, { timeout: 3_600_000 }, () => {
    const random = numbers(2016)
    for (let number = 0; number < STRINGS; number++) {
      const parts: string[] = []
      for (let left = 1 + random(12); left > 0; left--)
        parts.push(random(4) === 0 ? String.fromCharCode(random(0x10000)) : (PIECES[random(PIECES.length)] as string))
      const text = parts.join(random(3) === 0 ? '\n' : ' ')
      const ending = number % 20 === 0 ? 'html' : number % 20 === 1 ? 'md' : 'txt'
      try {
        survive(text, `source.${ending}`, number % 3 === 0)
      } catch (error) {
        throw new Error(`on ${JSON.stringify(text)} as .${ending}`, { cause: error })
      }
    }
  })
})
