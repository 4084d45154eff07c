/** Actors: entries of the authority file, and the pages made from them and from the mentions. */
import type { CalendarDate } from './calendar-date.js'
import type { ActorKind, MentionField, Merge } from './findings.js'

/** One entry of `_actors.yml`. */
export interface AuthorityEntry {
  /** Authorised name; the actor's slug is made from it. */
  readonly name: string
  /** Absent when the curator leaves it to the mentions. */
  readonly kind?: ActorKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly variants: readonly string[]
  /** Identifiers elsewhere, kept as given: Wikidata Q-numbers, URLs. */
  readonly sameAs: readonly string[]
  /** Names this actor must never be merged with. */
  readonly notSame: readonly string[]
  /** True: no page, no index entry, no links. */
  readonly hide: boolean
  readonly note?: string
  /** 1-based line in `_actors.yml`. */
  readonly line: number
}

/** What an organisation is, by lists and by the words of its name. */
export const ORGANISATION_SORTS = [
  'government body',
  'armed force',
  'party',
  'company',
  'outlet',
  'international body',
  'other',
] as const
/** One of them; `other` are clubs, universities, charities and all whose name does not tell. */
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number]

/** One form of an actor's name. */
export interface ActorVariant {
  readonly surface: string
  /** Mentions in the whole archive. */
  readonly count: number
  /** `metonym`: a capital that stands for the government ("Moscow said"). Absent for names proper. */
  readonly stands?: 'metonym'
}

/** A word that speaks of a state without naming it: "Iranian". Evidence, not a mention. */
export interface ActorDemonym {
  readonly surface: string
  /** Occurrences in the whole archive; not in `mentionCount`. */
  readonly count: number
  /** Articles that have it, whether or not they name the state as well. */
  readonly articleCount: number
}

/** A possible same actor that was not merged, for the curator to decide. */
export interface ActorSuggestion {
  /** Position in `Archive.actors`. */
  readonly actor: number
  /** As a phrase: `possible same person: the same surname and initial`. */
  readonly reason: string
  /** How likely it is, 0 to 1; always below what merging asks for. */
  readonly score: number
}

/** A role with the span it was said in. */
export interface ActorRole {
  /** As written, with `former`, `acting`, `late` where the text says so. */
  readonly role: string
  /** True when no article states it and a counterpart implies it. */
  readonly implied: boolean
  /** First and last day of articles that say so. Absent when all of them are undated. */
  readonly firstOn?: CalendarDate
  readonly lastOn?: CalendarDate
  /** Articles that say so. */
  readonly articleCount: number
  /** Where it is said first: position in `Archive.articles` and the sentence. */
  readonly article: number
  readonly field: MentionField
  readonly start: number
  readonly end: number
}

/** The mentions of one actor in one article. */
export interface ActorInArticle {
  /** Position in `Archive.articles`. */
  readonly article: number
  /** Number of mentions. */
  readonly count: number
  /** Spans of the sentences that name the actor, in order, each once. */
  readonly sentences: readonly { readonly field: MentionField; readonly start: number; readonly end: number }[]
}

/** A part of a code, with what it was read from. */
export interface CodePart {
  /** `RUS`, `GOVMIL`, `IGOUNO`. */
  readonly code: string
  /** The words that gave it, as written. Empty when no single words did. */
  readonly words: readonly string[]
  /** Where they stand, as a phrase: `the role “Russian Defence Minister”`, `the list of known bodies`. */
  readonly basis: string
}

/** A CAMEO-style code: who an actor is, for the coding of events. */
export interface ActorCode {
  /** Country (ISO 3166-1 alpha-3; KSV for Kosovo), then roles: `RUSGOVMIL`. Either may be absent: unknown. */
  readonly code: string
  readonly parts: readonly CodePart[]
}

/** An actor named beside another. */
export interface Companion {
  /** Position in `Archive.actors`. */
  readonly actor: number
  /** Articles that name both. */
  readonly count: number
  /**
   * How far the two go together, 0 to 1: the least share of the articles naming either that name both, by Wilson's interval at
   * 95 %. It needs many articles to get high, so that one shared report does not make two rare names inseparable.
   */
  readonly strength: number
}

/** Two actors that stand together so often that they have a page of their own. */
export interface ActorPair {
  /** Positions in `Archive.actors`, in the order of their slugs, which is that of the address. */
  readonly actors: readonly [number, number]
  /** Articles that name both: positions in `Archive.articles`, in its order. */
  readonly articles: readonly number[]
  /** See `Companion.strength`. */
  readonly strength: number
}

/** One actor of the archive. */
export interface Actor {
  /** Stable across builds while the authorised name stays: `person:vladimir-putin`. Unique. */
  readonly id: string
  /** Authorised name. */
  readonly name: string
  /** Form to sort under in lists: `Putin, Vladimir` for people whose surname is the last word, else the name. */
  readonly sortName: string
  readonly kind: ActorKind
  /** Present for organisations. */
  readonly sort?: OrganisationSort
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Most frequent first, ties by code point. */
  readonly variants: readonly ActorVariant[]
  /** For states: nationality words, most frequent first. Absent when there are none. */
  readonly demonyms?: readonly ActorDemonym[]
  /** Oldest first, undated last. */
  readonly roles: readonly ActorRole[]
  /** Newest article first, undated last; the order of `Archive.articles`. */
  readonly articles: readonly ActorInArticle[]
  /** Absent when nothing tells its country or office. */
  readonly code?: ActorCode
  /** Named beside it: most articles first, then strongest. At most 20, and every partner of a pair that has a page. */
  readonly companions: readonly Companion[]
  readonly merges: readonly Merge[]
  /** Possible same actors that were not merged, in the order of `Archive.actors`. */
  readonly suggestions: readonly ActorSuggestion[]
  /** From the authority file. */
  readonly sameAs: readonly string[]
  readonly note?: string
  /** Total mentions. */
  readonly mentionCount: number
}

/** One entry of `_tags.yml`, or of the vocabulary that ships with the program. */
export interface VocabularyEntry {
  /** Term as displayed. */
  readonly term: string
  readonly variants: readonly string[]
  /** Broader terms. */
  readonly broader: readonly string[]
  /** Words and phrases that give the tag, compared after folding; a trailing `*` matches any ending. */
  readonly patterns: readonly string[]
  /** True: the term is never assigned or shown. */
  readonly hide: boolean
  readonly note?: string
  /** 1-based line in `_tags.yml`. 0 for the built-in vocabulary. */
  readonly line: number
}
