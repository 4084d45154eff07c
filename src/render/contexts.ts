/**
 * What each template is given: one type per template. Every field is always there, `undefined` when there is nothing to
 * say, so that a template that asks for an unknown name can be caught. The fields of the contexts are explained in
 * `context-fields.ts`, which is also what owners of templates read; addresses are relative to the page.
 */
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

/** The frame round every page. */
export interface LayoutContext {
  readonly lang: string
  readonly title: string
  readonly siteTitle: string
  readonly head: Html
  readonly canonical: string | undefined
  readonly feeds: readonly (Link & { readonly type: string })[]
  readonly style: string
  readonly icon: string
  readonly home: string
  readonly navigation: readonly NavigationEntry[]
  readonly crumbs: readonly Crumb[]
  readonly kind: TemplateName
  readonly content: Html
  readonly footer: readonly Link[]
  readonly rights: string | undefined
  readonly version: string
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

/** The home page. */
export interface HomeContext {
  readonly siteTitle: string
  readonly description: string
  readonly empty: boolean
  readonly figures: readonly Figure[]
  readonly periods: PeriodChart | undefined
  readonly gaps: string | undefined
  readonly latest: readonly ArticleRow[]
  readonly articles: string
  readonly actors: readonly ActorCard[]
  readonly allActors: string
  readonly tags: readonly CountedLink[]
  readonly allTags: string
  readonly about: string
  readonly report: string
  readonly sampleCount: number
  readonly built: string | undefined
}

/** `articles.html` and its older pages. */
export interface ArticlesContext {
  readonly heading: string
  readonly isNewest: boolean
  readonly years: readonly CountedLink[]
  readonly groups: readonly ArticleGroup[]
  readonly undated: readonly ArticleRow[]
  readonly undatedCount: number
  readonly undatedHref: string
  readonly pager: Pager
  readonly files: readonly Link[]
}

/** `undated.html` and its further pages. */
export interface UndatedContext {
  readonly isNewest: boolean
  readonly count: number
  readonly rows: readonly ArticleRow[]
  readonly pager: Pager
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
  readonly texts: readonly { readonly text: string; readonly line: number | undefined }[]
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

/** The page of one article. */
export interface ArticleContext {
  readonly section: string | undefined
  readonly headline: Wording
  readonly makeshift: boolean
  readonly dek: string | undefined
  readonly date: ShownDate
  readonly dateHref: string
  readonly outlet: Link | undefined
  readonly authors: readonly string[]
  readonly agency: string | undefined
  readonly place: string | undefined
  readonly original: Link | undefined
  readonly sample: boolean
  readonly body: Html
  readonly actors: readonly NamedActor[]
  readonly tags: readonly (Link & { readonly evidence: string })[]
  readonly related: readonly RelatedArticle[]
  readonly copies: readonly string[]
  readonly evidence: readonly EvidenceRow[]
  readonly removals: readonly RemovalGroup[]
  readonly removalCount: number
  readonly source: readonly SourceFact[]
  readonly note: string | undefined
  readonly cite: readonly { readonly label: string; readonly text: string }[]
  readonly older: (Link & Wording) | undefined
  readonly newer: (Link & Wording) | undefined
}

/** `actors.html`. */
export interface ActorsContext {
  readonly count: number
  readonly letters: readonly Letter[]
  readonly kinds: readonly CountedLink[]
  readonly mostNamed: readonly ActorCard[]
  readonly groups: readonly LetterGroup[]
}

/** A page of names: one letter, or one kind of actor. */
export interface NamesContext {
  readonly heading: string
  readonly letters: readonly Letter[]
  readonly groups: readonly LetterGroup[]
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** One role of an actor, with its sentence. */
export interface RoleRow {
  readonly role: string
  readonly implied: boolean
  readonly period: string
  readonly count: number
  readonly sentence: Html
  readonly source: Link
  readonly wording: Wording
}

/** The sentences of one article that name an actor. */
export interface ActorMentions extends ArticleRow {
  readonly sentences: readonly Html[]
  /** Sentences that are not shown. */
  readonly more: number
}

/** The page of one actor. */
export interface ActorContext {
  readonly name: string
  readonly kind: string
  readonly country: string | undefined
  readonly summary: string
  readonly isNewest: boolean
  readonly number: number | undefined
  readonly self: string
  readonly variants: readonly { readonly text: string; readonly count: number }[]
  readonly roles: readonly RoleRow[]
  readonly periods: PeriodChart | undefined
  readonly companions: readonly (CountedLink & { readonly kind: string })[]
  readonly mentions: readonly ActorMentions[]
  readonly undated: readonly ActorMentions[]
  readonly undatedMore: Link | undefined
  readonly pager: Pager
  readonly suggestions: readonly (Link & { readonly reason: string })[]
  readonly merges: readonly { readonly forms: readonly string[]; readonly rule: string; readonly score: string }[]
  readonly sameAs: readonly (Link & { readonly outward: boolean })[]
  readonly note: string | undefined
  readonly files: readonly Link[]
}

/** `tags.html`, `outlets.html`. */
export interface TermsContext {
  readonly heading: string
  readonly intro: string
  readonly count: number
  readonly mostUsed: readonly CountedLink[]
  readonly letters: readonly Letter[]
  readonly groups: readonly LetterGroup[]
}

/** The page of one tag or outlet. */
export interface TermContext {
  /** `Tag`, `Outlet`. */
  readonly label: string
  readonly name: string
  readonly isNewest: boolean
  readonly number: number | undefined
  readonly self: string
  readonly summary: string
  readonly note: string | undefined
  readonly variants: readonly string[]
  readonly broader: readonly Crumb[]
  readonly beside: readonly CountedLink[]
  readonly besideHeading: string
  readonly periods: PeriodChart | undefined
  readonly groups: readonly ArticleGroup[]
  readonly undated: readonly ArticleRow[]
  readonly undatedMore: Link | undefined
  readonly pager: Pager
  readonly files: readonly Link[]
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

/** `dates.html`. */
export interface DatesContext {
  readonly years: readonly YearStrip[]
  readonly timeline: string
  readonly undated: Link | undefined
}

/** A year. */
export interface YearContext {
  readonly year: string
  readonly isNewest: boolean
  readonly summary: string
  readonly periods: PeriodChart | undefined
  readonly yearOnly: readonly ArticleRow[]
  readonly pager: Pager
  readonly previous: Link | undefined
  readonly next: Link | undefined
  readonly months: readonly ArticleGroup[]
}

/** A month. */
export interface MonthContext {
  readonly heading: string
  readonly isNewest: boolean
  readonly summary: string
  readonly groups: readonly ArticleGroup[]
  readonly pager: Pager
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

/** A year of the timeline. */
export interface TimelineYear {
  readonly year: string
  readonly href: string
  readonly count: number
  readonly months: readonly (CountedLink & { readonly rows: readonly ArticleRow[]; readonly more: number })[]
}

/** `timeline.html`. */
export interface TimelineContext {
  readonly periods: PeriodChart | undefined
  readonly span: string | undefined
  readonly years: readonly TimelineYear[]
  readonly undated: Link | undefined
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

/** `report.html`. */
export interface ReportContext {
  readonly states: readonly { readonly state: string; readonly count: number; readonly meaning: string }[]
  readonly severities: readonly { readonly severity: Severity; readonly count: number }[]
  readonly codes: readonly { readonly code: string; readonly count: number; readonly meaning: string }[]
  readonly messages: readonly ReportMessage[]
  readonly messageCount: number
  readonly files: readonly ReportFile[]
  readonly fileCount: number
  readonly identity: readonly SourceFact[]
  readonly json: string
}

/** `about.html`. */
export interface AboutContext {
  readonly siteTitle: string
  readonly description: string
  readonly articleCount: number
  readonly outletCount: number
  readonly span: string | undefined
  readonly undatedCount: number
  readonly sampleCount: number
  readonly rights: string | undefined
  readonly contact: Link | undefined
  readonly report: string
  readonly files: readonly Link[]
  readonly identity: readonly SourceFact[]
}

/** `404.html`. */
export interface NotFoundContext {
  readonly ways: readonly Link[]
}

/** The notice where an article used to be. */
export interface TombstoneContext {
  readonly withdrawn: boolean
  readonly on: ShownDate | undefined
  readonly reason: string | undefined
  readonly ways: readonly Link[]
}

/** Every template a page asks for, with its context. */
export interface Contexts {
  readonly layout: LayoutContext
  readonly home: HomeContext
  readonly articles: ArticlesContext
  readonly undated: UndatedContext
  readonly article: ArticleContext
  readonly actors: ActorsContext
  readonly names: NamesContext
  readonly actor: ActorContext
  readonly terms: TermsContext
  readonly term: TermContext
  readonly dates: DatesContext
  readonly year: YearContext
  readonly month: MonthContext
  readonly timeline: TimelineContext
  readonly report: ReportContext
  readonly about: AboutContext
  readonly 'not-found': NotFoundContext
  readonly tombstone: TombstoneContext
}

/** Name of a template that a page asks for. */
export type TemplateName = keyof Contexts
