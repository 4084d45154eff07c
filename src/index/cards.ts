/** What `index` keeps of an article while the others stream by: little enough to hold one per article in memory. */
import type { ArchivedArticle, ArticleRecord } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Findings, LocalName } from '../model/findings.js'
import type { CuratedStatus } from '../model/stated-fields.js'

/** The part of an archived article that its record alone decides. */
export type CardFields = Omit<
  ArchivedArticle,
  'id' | 'permalink' | 'tags' | 'actors' | 'nameActors' | 'outletTerm' | 'related'
>

/** What is kept of an article that may be published. */
export interface ContentCard {
  readonly fields: CardFields
  readonly names: readonly LocalName[]
  /** Terms in order of score. */
  readonly tags: readonly string[]
  readonly keywords: readonly string[]
}

/** What is kept of every article, whatever becomes of it. */
export interface SourceCard {
  readonly sourcePath: string
  readonly sha256: string
  readonly sample: boolean
  readonly givenId?: string
  readonly status: CuratedStatus
  /** By these two the copies of a withheld text are known; no word of it can be read from them. */
  readonly textFingerprint: string
  readonly wordCount: number
  /** For a file that is held because of its text: why, as a phrase for the report. */
  readonly heldWith?: string
  /** Of withdrawn articles only, like the day: why something is held is nobody else's business. */
  readonly statusReason?: string
  readonly statusOn?: CalendarDate
  /** Absent for held and withdrawn articles: what is not kept cannot be shown. */
  readonly content?: ContentCard
}

const EXCERPT_LENGTH = 280

/** The first words of a text, at most 280 characters with the ellipsis that marks a cut. */
export function excerptOf(text: string): string {
  // Twice the length holds the excerpt unless blanks are half of what there is; the rest of the text need not be read.
  const opening = text
    .slice(0, EXCERPT_LENGTH * 2)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
  if (opening.length <= EXCERPT_LENGTH) return opening
  const cut = opening.slice(0, EXCERPT_LENGTH - 1)
  const space = cut.lastIndexOf(' ')
  // Script without spaces is cut at a character, but never inside a surrogate pair.
  const kept = space > EXCERPT_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:–—-]$/, '')}…`
}

/** Only the fields that are stated, so that absent stays absent. */
function statedFields(article: Article): Partial<CardFields> {
  const { dek, publishedOn, dateHint, outlet, agency, section, canonicalUrl } = article
  return {
    ...(dek === undefined ? {} : { dek }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(dateHint === undefined ? {} : { dateHint }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(agency === undefined ? {} : { agency }),
    ...(section === undefined ? {} : { section }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
  }
}

function contentOf(article: Article, findings: Findings): ContentCard {
  const { sourcePath, headline, authors, language, direction, sample, text, source } = article
  return {
    fields: {
      sourcePath,
      headline,
      ...statedFields(article),
      authors,
      language,
      direction,
      sample,
      wordCount: findings.wordCount,
      excerpt: excerptOf(text),
      sha256: source.sha256,
    },
    names: findings.names,
    tags: findings.tags.map(({ term }) => term),
    keywords: findings.keywords,
  }
}

/** The card of a record. */
export function cardOf({ article, findings }: ArticleRecord): SourceCard {
  const { sourcePath, sample, givenId, status, source } = article
  const { statusReason, statusOn } = status === 'withdrawn' ? article : {}
  return {
    sourcePath,
    sha256: source.sha256,
    sample,
    ...(givenId === undefined ? {} : { givenId }),
    status,
    textFingerprint: findings.textFingerprint,
    wordCount: findings.wordCount,
    ...(statusReason === undefined ? {} : { statusReason }),
    ...(statusOn === undefined ? {} : { statusOn }),
    ...(status === 'published' ? { content: contentOf(article, findings) } : {}),
  }
}
