/** Records for the tests of `index`, with every field that a test does not name filled in. */
import type { ArticleRecord, Permalink } from '../../src/model/archive.js'
import type { Article } from '../../src/model/article.js'
import type { CalendarDate } from '../../src/model/calendar-date.js'
import type { Findings, LocalName } from '../../src/model/findings.js'
import type { Message } from '../../src/model/message.js'

export const day = (text: string): CalendarDate => text as CalendarDate

/** A name with one form, as `analyse` leaves it. */
export const localName = (fullest: string, count = 1): LocalName => ({
  kind: 'person',
  fullest,
  variants: [{ surface: fullest, count }],
  roles: [],
  sentences: [],
})

interface RecordParts {
  readonly article?: Partial<Article>
  readonly findings?: Partial<Findings>
  readonly sha256?: string
  readonly messages?: readonly Message[]
}

export function makeRecord(sourcePath: string, parts: RecordParts = {}): ArticleRecord {
  const sha256 = parts.sha256 ?? `bytes of ${sourcePath}`
  return {
    article: {
      sourcePath,
      headline: `Headline of ${sourcePath}`,
      headlineIsMakeshift: false,
      authors: [],
      language: 'en',
      direction: 'ltr',
      body: { type: 'root', children: [] },
      text: `Text of ${sourcePath}.`,
      removals: [],
      evidence: [],
      statedTags: [],
      statedActors: [],
      status: 'published',
      sample: false,
      source: { bytes: 1, sha256, encoding: { name: 'utf-8', basis: 'valid' }, format: 'raw-text' },
      ...parts.article,
    },
    findings: {
      sourcePath,
      names: [],
      mentions: [],
      tags: [],
      textFingerprint: `words of ${sourcePath}`,
      keywords: [],
      wordCount: 100,
      ...parts.findings,
    },
    messages: parts.messages ?? [],
  }
}

export const makeLine = (address: string, id: string, file: string, sha256 = `bytes of ${file}`): Permalink => ({
  address,
  id,
  file,
  row: '',
  sha256,
})

export const tag = (term: string, score = 0.5): Findings['tags'][number] => ({
  term,
  evidence: `"${term}"`,
  origin: 'vocabulary',
  score,
})
