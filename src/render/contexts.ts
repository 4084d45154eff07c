/**
 * What each template is given: one type per template. Every field is always there, `undefined` when there is nothing to
 * say, so that a template that asks for an unknown name can be caught. The fields are explained in `context-fields.ts`,
 * which is also what owners of templates read; addresses are relative to the page.
 */

import type { Severity } from '../model/message.js'
import type { ActorContext, ActorsContext, NamesContext, NetworkContext, PairContext } from './actor-contexts.js'
import type {
  ActorCard,
  ArticleGroup,
  ArticleRow,
  CountedLink,
  Crumb,
  EvidenceRow,
  Figure,
  Letter,
  LetterGroup,
  Link,
  NamedActor,
  NavigationEntry,
  Pager,
  PeriodChart,
  RelatedArticle,
  RemovalGroup,
  ReportFile,
  ReportMessage,
  ShownDate,
  SourceFact,
  TimelineYear,
  Wording,
  YearStrip,
} from './context-parts.js'
import type { Html } from './html.js'
import type { AboutContext, NotFoundContext, TombstoneContext } from './notice-contexts.js'

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
  readonly network: string | undefined
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

/** `timeline.html`. */
export interface TimelineContext {
  readonly periods: PeriodChart | undefined
  readonly span: string | undefined
  readonly years: readonly TimelineYear[]
  readonly undated: Link | undefined
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
  readonly pair: PairContext
  readonly network: NetworkContext
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
