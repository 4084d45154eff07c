/** A finished article: made by `extract` from one source alone, read by every later stage. Plain data, JSON-safe. */
import type { Body } from './body.js'
import type { CalendarDate } from './calendar-date.js'
import type { Encoding, SourceFormat } from './source-file.js'
import type { CuratedStatus } from './stated-fields.js'

/** What supplied a value, strongest first; the order is the precedence between fields. `settings` are defaults. */
export const ORIGINS = [
  'catalogue',
  'sidecar',
  'front-matter',
  'page-metadata',
  'markup',
  'text',
  'file-name',
  'settings',
] as const
/** What supplied a value. */
export type Origin = (typeof ORIGINS)[number]

/** The fields for which evidence is kept. */
export type EvidencedField =
  | 'headline'
  | 'dek'
  | 'publishedOn'
  | 'outlet'
  | 'agency'
  | 'authors'
  | 'dateline'
  | 'section'
  | 'canonicalUrl'
  | 'language'
  // Only where the text was taken from metadata that the page does not show.
  | 'body'

/** One candidate for a field: the winner, or one that lost. Shown in the Evidence panel. */
export interface Evidence {
  readonly field: EvidencedField
  /** The value as a reader would write it: `2016-02-16`, `Anna Dorn, Boris Vogel`. Empty for a hint that gives no value. */
  readonly value: string
  readonly origin: Origin
  /** The rule that found it, as a phrase: `day in the dateline`, `first line of the file`. */
  readonly rule: string
  /** True for the candidate that was taken. At most one per field. */
  readonly chosen: boolean
  /** 1-based line in the source (or in the catalogue, sidecar). Absent when the evidence has no line. */
  readonly line?: number
  /** The words it rests on, at most 200 characters. Absent when they are the value. */
  readonly excerpt?: string
}

/** Why words of the source are not in the body. */
export type RemovalReason =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'section'
  | 'agency'
  | 'outlet' // shown elsewhere on the page
  | 'author-box'
  | 'caption'
  | 'comment-form'
  | 'copyright'
  | 'front-matter'
  | 'image'
  | 'link-list'
  | 'masthead'
  | 'navigation'
  | 'news-id'
  | 'newsletter'
  | 'notice'
  | 'ornament'
  | 'raw-markup'
  | 'related'
  | 'repeated' // stands word for word in many other articles, and nothing else says what it is
  | 'share'
  | 'teaser'
  | 'hidden'

/** Words of the source that are not in the body. Together with the body they are the whole source. */
export interface Removal {
  readonly reason: RemovalReason
  /** The words as they stand in the source (for HTML: as a reader of the page would see them). */
  readonly text: string
  /** 1-based line in the source where they begin. Absent for HTML. */
  readonly line?: number
  /** In how many other articles of the archive these words stand too: at least so many. Absent where they do not repeat. */
  readonly repeatedIn?: number
}

/** Place and day that open the text: "MOSCOW, Feb 16 (AFP)". */
export interface Dateline {
  readonly place: string
  /** The day it states. Absent when it states none. */
  readonly on?: CalendarDate
}

/** Direction of writing. */
export type Direction = 'ltr' | 'rtl'

/** One news article. Absent fields are unknown; unknown is a right answer. */
export interface Article {
  /** Path below `seeds/`; unique. */
  readonly sourcePath: string
  /** Identifier given by the user in catalogue, sidecar or front matter. */
  readonly givenId?: string
  readonly headline: string
  /** True when nothing could be the headline and the first words of the text (or the file name) stand in for it. */
  readonly headlineIsMakeshift: boolean
  /** The summary under the headline, where it is not part of the body. */
  readonly dek?: string
  /** Day of publication where the outlet appeared. Absent when nothing names it. */
  readonly publishedOn?: CalendarDate
  /** A relative or partial time the text does state, as written: `Tuesday`. Present only when `publishedOn` is absent. */
  readonly dateHint?: string
  /** Who published: name as displayed. */
  readonly outlet?: string
  /** News agency credited: its usual short name, `AFP`. */
  readonly agency?: string
  /** Who is credited, in order; people or desks ("IFP Editorial Staff"), never agencies. */
  readonly authors: readonly string[]
  readonly dateline?: Dateline
  readonly section?: string
  /** Where it first appeared: absolute http(s) URL. */
  readonly canonicalUrl?: string
  /** BCP 47; `und` when undecided. */
  readonly language: string
  readonly direction: Direction
  readonly body: Body
  /** The words of the body as one string, blocks separated by a blank line: what spans refer to (`text/body-text.ts`). */
  readonly text: string
  /**
   * For raw text only: offset in SourceFile.text of each top-level block, whose text there is as long as in `text`.
   * Absent for Markdown and HTML.
   */
  readonly blockOffsets?: readonly number[]
  /** For raw text only: offset of the headline in SourceFile.text, when it stands there word for word. */
  readonly headlineOffset?: number
  readonly removals: readonly Removal[]
  readonly evidence: readonly Evidence[]
  /** Tags stated by the source itself (front matter, catalogue, `Tags:` line), as written. */
  readonly statedTags: readonly string[]
  /** Actors stated by the catalogue, sidecar or front matter, as written. */
  readonly statedActors: readonly string[]
  /** Curator's remark. */
  readonly note?: string
  readonly status: CuratedStatus
  /** Reason for a status other than `published`. */
  readonly statusReason?: string
  /** Day of that decision. */
  readonly statusOn?: CalendarDate
  /** True when the source says of itself that it is a sample. */
  readonly sample: boolean
  readonly source: ArticleSource
}

/** Provenance of an article. */
export interface ArticleSource {
  readonly bytes: number
  readonly sha256: string
  readonly encoding: Encoding
  readonly format: SourceFormat
  /** Day of capture, where stated. */
  readonly retrievedOn?: CalendarDate
  /** Identifier the publisher prints: `News ID 689019`. */
  readonly externalId?: string
}
