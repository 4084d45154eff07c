/** What contexts are made of: rows, links, dates and other things that more than one template shows, or shows in a list. */
import type { Direction, EvidencedField } from '../model/article.js'
import type { Severity } from '../model/message.js'
import type { Html } from './html.js'

/** Words that lead somewhere. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** Words in a language that may not be the page's. */
export interface Wording {
  readonly text: string
  /** BCP 47. Undefined when it is the page's language or not known. */
  readonly lang: string | undefined
  /** Undefined when it is the page's direction. */
  readonly dir: Direction | undefined
}

/** A date as readers see it. */
export interface ShownDate {
  /** `16 February 2016`, `February 2016`, `2016`, `Date unknown`. */
  readonly text: string
  /** For `<time datetime>`. Undefined when the date is unknown. */
  readonly iso: string | undefined
  /** What the text itself says when the date is unknown: `Tuesday`. */
  readonly hint: string | undefined
}

/** One article in a list. */
export interface ArticleRow {
  readonly href: string
  readonly headline: Wording
  readonly date: ShownDate
  /** Undefined when the outlet is unknown. `href` is empty when the outlet has no page. */
  readonly outlet: Link | undefined
  /** First words. Empty when there are none. */
  readonly excerpt: string
  /** True for a demonstration text. */
  readonly sample: boolean
}

/** Articles under a heading: those of one month, or those without a date. */
export interface ArticleGroup {
  /** For `id`; unique on the page. */
  readonly key: string
  readonly heading: string
  /** The page of the month or year. */
  readonly href: string
  readonly rows: readonly ArticleRow[]
}

/** The ways from one page of a list to the others. Undefined where there is none. */
export interface Pager {
  readonly newest: string | undefined
  readonly newer: string | undefined
  readonly older: string | undefined
  readonly oldest: string | undefined
}

/** A name with a page and the number of its articles. */
export interface CountedLink extends Link {
  readonly count: number
}

/** Names under one letter. */
export interface LetterGroup {
  /** For `id`; unique on the page. */
  readonly key: string
  readonly letter: string
  readonly names: readonly CountedLink[]
}

/** A letter of an A–Z bar. */
export interface Letter extends Link {
  readonly current: boolean
}

/** A period with its articles, as a row of the table beside a chart. */
export interface PeriodRow {
  readonly name: string
  /** Undefined for a period without articles. */
  readonly href: string | undefined
  readonly count: number
}

/** A chart over time and the same figures as a table. Undefined in a context when fewer than two periods would be shown. */
export interface PeriodChart {
  readonly chart: Html
  readonly rows: readonly PeriodRow[]
  /** `year` or `month`. */
  readonly unit: string
}

/** A step of the way from the home page to this one. The last one has no address. */
export interface Crumb {
  readonly text: string
  readonly href: string | undefined
}

/** An entry of the main navigation. */
export interface NavigationEntry extends Link {
  /** `page` on the page itself, `true` on pages below it, undefined elsewhere: the values of `aria-current`. */
  readonly current: 'page' | 'true' | undefined
}

/** A figure of the home page. */
export interface Figure {
  readonly value: string
  readonly label: string
  readonly href: string | undefined
}

/** An actor on the home page or in the list of actors. */
export interface ActorCard extends CountedLink {
  /** `person`, `organisation`, `state`. */
  readonly kind: string
  readonly spark: Html
}

/** A row of the Evidence panel. */
export interface EvidenceRow {
  readonly field: EvidencedField
  readonly label: string
  readonly value: string
  /** What supplied it, with the rule: `front matter`, `text`. */
  readonly origin: string
  readonly rule: string
  readonly line: number | undefined
  readonly excerpt: string | undefined
  readonly chosen: boolean
}

/** The removals of one reason. */
export interface RemovalGroup {
  readonly label: string
  readonly count: number
  readonly texts: readonly {
    readonly text: string
    readonly line: number | undefined
    /** `in at least 14 other articles`; undefined where the words do not repeat. */
    readonly repeated: string | undefined
  }[]
}

/** A line of the Source panel. */
export interface SourceFact {
  readonly label: string
  readonly value: string
  /** True for what is read character by character: paths, checksums. */
  readonly verbatim: boolean
}

/** An actor in an article's margin. */
export interface NamedActor extends Link {
  readonly kind: string
  /** The role this article gives, as written. */
  readonly role: string | undefined
}

/** A related article. */
export interface RelatedArticle {
  readonly href: string
  readonly headline: Wording
  readonly date: string
  readonly reason: string
}

/** One role of an actor, with its sentence. */
export interface RoleRow {
  readonly role: string
  readonly implied: boolean
  readonly period: string
  readonly count: number
  /** Undefined when quotations are switched off. */
  readonly sentence: Html | undefined
  readonly source: Link
  readonly wording: Wording
}

/** The sentences of one article that name an actor. */
export interface ActorMentions extends ArticleRow {
  /** The article as lists show it: what it is itself, for parts that are handed a row. */
  readonly row: ArticleRow
  readonly sentences: readonly Html[]
  /** What is to be said of the sentences that are not shown. Undefined when there is nothing. */
  readonly remark: string | undefined
}

/** A month in a year's strip. */
export interface MonthCell {
  readonly label: string
  readonly name: string
  readonly href: string | undefined
  readonly count: number
}

/** A year as a strip of months. */
export interface YearStrip {
  readonly year: string
  readonly href: string
  readonly count: number
  readonly months: readonly MonthCell[]
}

/** A year of the timeline. */
export interface TimelineYear {
  readonly year: string
  readonly href: string
  readonly count: number
  readonly months: readonly (CountedLink & { readonly rows: readonly ArticleRow[]; readonly more: number })[]
}

/** One message of the report. */
export interface ReportMessage {
  readonly severity: Severity
  readonly code: string
  readonly place: string
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

/** One input file of the report. */
export interface ReportFile {
  readonly path: string
  readonly state: string
  readonly reason: string | undefined
  readonly href: string | undefined
}
