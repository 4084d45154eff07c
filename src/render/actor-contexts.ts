/** What the templates of actors are given: the index, its pages, an actor, two actors. See `contexts.ts` for the rules. */
import type {
  ActorCard,
  ActorMentions,
  CountedLink,
  Letter,
  LetterGroup,
  Link,
  Pager,
  PeriodChart,
  RoleRow,
} from './context-parts.js'
import type { Html } from './html.js'

/** `actors.html`. */
export interface ActorsContext {
  readonly count: number
  readonly network: string | undefined
  readonly letters: readonly Letter[]
  readonly kinds: readonly CountedLink[]
  readonly sorts: readonly CountedLink[]
  readonly countries: readonly CountedLink[]
  readonly mostNamed: readonly ActorCard[]
  readonly groups: readonly LetterGroup[]
  readonly files: readonly Link[]
}

/** A page of names: one letter, one kind of actor, one country. */
export interface NamesContext {
  readonly heading: string
  readonly letters: readonly Letter[]
  readonly filters: readonly (CountedLink & { readonly current: boolean })[]
  readonly byLetter: boolean
  readonly groups: readonly LetterGroup[]
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** An actor named beside the one of the page. */
export interface CompanionRow extends CountedLink {
  readonly kind: string
  /** Two decimals. */
  readonly strength: string
  /** The page of the two. */
  readonly together: string | undefined
}

/** A part of an actor's code with what it rests on. */
export interface CodeRow {
  readonly code: string
  readonly words: readonly string[]
  readonly basis: string
}

/** The page of one actor. */
export interface ActorContext {
  readonly name: string
  readonly kind: Link
  readonly sort: Link | undefined
  readonly country: Link | undefined
  readonly summary: string
  readonly isNewest: boolean
  readonly number: number | undefined
  readonly self: string
  readonly variants: readonly { readonly text: string; readonly count: number }[]
  readonly metonyms: readonly { readonly text: string; readonly count: number }[]
  readonly demonyms: readonly { readonly text: string; readonly count: number; readonly articles: number }[]
  readonly roles: readonly RoleRow[]
  readonly furtherRoles: number
  readonly periods: PeriodChart | undefined
  readonly companions: readonly CompanionRow[]
  readonly company: Html | undefined
  readonly quoted: boolean
  readonly mentions: readonly ActorMentions[]
  readonly undated: readonly ActorMentions[]
  readonly undatedMore: Link | undefined
  readonly pager: Pager
  readonly suggestions: readonly (Link & { readonly reason: string })[]
  readonly merges: readonly { readonly forms: readonly string[]; readonly rule: string; readonly score: string }[]
  readonly code: string | undefined
  readonly codeParts: readonly CodeRow[]
  readonly sameAs: readonly (Link & { readonly outward: boolean })[]
  readonly note: string | undefined
  readonly files: readonly Link[]
}

/** `network.html`. */
export interface NetworkContext {
  readonly summary: string
  readonly drawing: Html | undefined
  readonly legend: readonly { readonly text: string; readonly mark: Html }[]
  readonly drawnCount: number
  readonly actorCount: number
  readonly pairs: readonly {
    readonly both: readonly Link[]
    readonly count: number
    readonly strength: string
    readonly together: string | undefined
  }[]
}

/** The page of two actors. */
export interface PairContext {
  readonly both: readonly (Link & { readonly kind: string; readonly articles: string })[]
  readonly isNewest: boolean
  readonly number: number | undefined
  readonly self: string
  readonly summary: string
  readonly strength: string
  readonly periods: PeriodChart | undefined
  readonly mentions: readonly ActorMentions[]
  readonly pager: Pager
}
