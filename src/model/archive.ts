/** The whole collection after `index`: what `render` is given. Bodies are not in it; they are loaded page by page. */
import type { Actor, ActorPair } from './actor.js'
import type { Article } from './article.js'
import type { CalendarDate } from './calendar-date.js'
import type { Findings, LocalName, Mention } from './findings.js'
import type { Message } from './message.js'

/** An article with what was found in it: the record kept on disk between stages. */
export interface ArticleRecord {
  readonly article: Article
  readonly findings: Findings
  /** What read, extract and analyse had to say of this file. */
  readonly messages: readonly Message[]
}

/** Where an article names something: what quoting and linking take of a mention. */
export type NamedSpan = Pick<Mention, 'field' | 'start' | 'end' | 'name'>

/** The part of a record that quoting its sentences takes: a third of its size, and read once for every actor it names. */
export interface QuotableText {
  readonly headline: string
  readonly text: string
  /** In the order of `Findings.mentions`. */
  readonly mentions: readonly NamedSpan[]
}

/** The part of a record that the page of the article shows beside what the archive knows of it. Every whole record is one. */
export interface ShownRecord {
  readonly article: Pick<
    Article,
    'sourcePath' | 'language' | 'headlineIsMakeshift' | 'dateline' | 'note' | 'body' | 'source'
  >
  readonly findings: {
    readonly mentions: readonly NamedSpan[]
    readonly names: readonly Pick<LocalName, 'roles'>[]
    readonly tags: Findings['tags']
  }
}

/** The part of a record that tells how the article is known. */
export type Papers = Pick<Article, 'evidence' | 'removals'>

/** The part of an article that lists, feeds and neighbours show. Small: one is held in memory per article. */
export interface ArchivedArticle {
  /** 12 lower-case hex digits, after `sample-` for samples (or the id given by the user), fixed for good at first sight. */
  readonly id: string
  readonly sourcePath: string
  /** Address below the site's root, with `.html`. */
  readonly permalink: string
  readonly headline: string
  readonly dek?: string
  readonly publishedOn?: CalendarDate
  readonly dateHint?: string
  readonly outlet?: string
  readonly agency?: string
  readonly authors: readonly string[]
  readonly section?: string
  readonly canonicalUrl?: string
  readonly language: string
  readonly direction: Article['direction']
  readonly sample: boolean
  readonly wordCount: number
  /** First words of the body, at most 280 characters, cut at a word. */
  readonly excerpt: string
  readonly sha256: string
  /** Positions in `Archive.tags`, in order of score. */
  readonly tags: readonly number[]
  /** Positions in `Archive.actors`, most mentioned first. */
  readonly actors: readonly number[]
  /** By position in `Findings.names` of its record: position in `Archive.actors`, or -1 where the name has no page. */
  readonly nameActors: readonly number[]
  /** Position in `Archive.outlets`. */
  readonly outletTerm?: number
  /** Positions in `Archive.articles` of the nearest articles, nearest first, at most 6, with the reason. */
  readonly related: readonly { readonly article: number; readonly reason: string }[]
}

/** One value of a taxonomy (a tag or an outlet). */
export interface Term {
  /** Segment of its address, without `.html`. Unique in its taxonomy after case folding. */
  readonly slug: string
  /** As displayed: the commonest spelling. */
  readonly name: string
  /** Other spellings that were folded into it, sorted by code point. */
  readonly variants: readonly string[]
  /** From `_tags.yml`. */
  readonly note?: string
  /** Names of broader terms, from `_tags.yml`. */
  readonly broader: readonly string[]
  /** Positions in `Archive.articles`, in its order. */
  readonly articles: readonly number[]
  /** Terms found in the same articles: position in the same taxonomy and number of shared articles; most first, at most 12. */
  readonly beside: readonly { readonly term: number; readonly count: number }[]
}

/** An address where an article used to be, or is withheld. */
export interface Tombstone {
  readonly id: string
  readonly permalink: string
  /** `withdrawn` by the curator, `vanished` from the input. */
  readonly state: 'withdrawn' | 'vanished'
  /** Day of the decision, where stated. */
  readonly on?: CalendarDate
  /** The curator's reason, where stated. */
  readonly reason?: string
}

/** One line of `_permalinks.csv`: an address given out once and for all. */
export interface Permalink {
  /** Below the site's root, with `.html`. */
  readonly address: string
  readonly id: string
  /** Source path when it was last seen. */
  readonly file: string
  /** Row within a table file; empty for one article per file. */
  readonly row: string
  /** Hex SHA-256 of the bytes when last seen. */
  readonly sha256: string
}

/** The end of one input file. */
export type FileState = 'published' | 'duplicate' | 'held' | 'withdrawn' | 'refused' | 'ignored'

/** One row of the report. Every input file has exactly one. */
export interface FileOutcome {
  readonly sourcePath: string
  readonly state: FileState
  /** Why, for every state but `published`. */
  readonly reason?: string
  /** Where it is (or, for a duplicate, where the article it repeats is). */
  readonly permalink?: string
}

/** The whole collection. All positions refer to the arrays of this record. */
export interface Archive {
  /** Newest first; undated after all dated, by headline then source path. */
  readonly articles: readonly ArchivedArticle[]
  /** Sorted by kind (person, organisation, state), then by sort name. */
  readonly actors: readonly Actor[]
  /** Segment of each actor's address, by position in `actors`. Unique after case folding. */
  readonly actorSlugs: readonly string[]
  /** The pairs that share most and belong together most (strength times shared articles), those first; at most 200. */
  readonly pairs: readonly ActorPair[]
  /** Sorted by name. */
  readonly tags: readonly Term[]
  readonly outlets: readonly Term[]
  readonly tombstones: readonly Tombstone[]
  /** Sorted by source path. */
  readonly outcomes: readonly FileOutcome[]
  /** Everything any stage said, sorted by file, line, column, code. */
  readonly messages: readonly Message[]
}
