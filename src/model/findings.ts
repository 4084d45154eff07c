/** What `analyse` can say of one article alone. Spans are UTF-16 offsets, end exclusive. Plain data, JSON-safe. */

/** The kinds of actor. */
export type ActorKind = 'person' | 'organisation' | 'state'

/** What a span of text names. Places and nationalities are recognised but are no actors; `other` is a work, event, product. */
export type NameKind = ActorKind | 'place' | 'nationality' | 'other'

/** Which text a span refers to: `Article.headline` or `Article.text`. */
export type MentionField = 'headline' | 'text'

/** A span that names something. Titles, ranks and leading articles are outside the span. */
export interface Mention {
  readonly field: MentionField
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  /** The words as written. */
  readonly surface: string
  /** Position in `Findings.names` of the name this mention belongs to. */
  readonly name: number
  /** Rule that found it, as a phrase: `title before the name`, `list of countries`. */
  readonly rule: string
  /** How sure the rule is, 0 to 1. */
  readonly score: number
  /**
   * Present where the words do not name what is meant: a capital that stands for the government (kind `state`, name of the
   * state), a nationality word that is evidence for its state (kind `nationality`, a name of its own).
   */
  readonly stands?: 'metonym' | 'demonym'
  /** Of a state: the text has it act, as a body does ("Norway signed"), and does not merely name the land. */
  readonly acts?: true
}

/** Title, office or rank a text gives to a person, as written. */
export interface RoleMention {
  /** `Russian Defence Minister`, `Major General`. */
  readonly role: string
  /** True when it is only implied: "his Russian counterpart". */
  readonly implied: boolean
  /** The sentence it rests on. */
  readonly field: MentionField
  readonly start: number
  readonly end: number
}

/** Why two names share a page. Shown in the actor's evidence panel. */
export interface Merge {
  /** The forms joined: `Bashar Assad`, `Bashar al-Assad`. */
  readonly forms: readonly [string, string]
  /** As a phrase: `same words after folding`, `variant in the authority file`. */
  readonly rule: string
  /** How sure the rule is, 0 to 1. */
  readonly score: number
}

/** One form of a name in one article. */
export interface LocalVariant {
  readonly surface: string
  readonly count: number
  /** Set when the form is a capital that stands for the state. */
  readonly stands?: 'metonym'
}

/** All mentions in one article that mean the same: resolved inside the article only. */
export interface LocalName {
  readonly kind: NameKind
  /** The fullest form in this article: `Sergei Shoigu` when `Shoigu` follows. */
  readonly fullest: string
  /** Every form as written with the number of its mentions, most frequent first, ties by code point. */
  readonly variants: readonly LocalVariant[]
  readonly roles: readonly RoleMention[]
  /** The sentences that hold a mention of it, headline first, then in order, each once. */
  readonly sentences: readonly { readonly field: MentionField; readonly start: number; readonly end: number }[]
  /** Why forms were joined that share no full name: an acronym by its letters, `the Council`. Absent when there are none. */
  readonly joins?: readonly Merge[]
  /** ISO 3166-1 alpha-2 of the state this is, or that the words beside it tie it to. */
  readonly country?: string
  /** Present for a person of whom the article has a given name only, or one word that may be no name: no actor without other articles. */
  readonly slight?: true
  /** Id in the gazetteer or authority file when one of them decided: `state:IR`, `authority:sergei-shoigu`. */
  readonly known?: string
}

/** A tag assigned to one article. */
export interface TagFinding {
  /** Term as displayed. */
  readonly term: string
  /** Why: as a phrase with the words that gave it: `stated in front matter`, `"air strikes", "missile"`. */
  readonly evidence: string
  readonly origin: 'stated' | 'vocabulary'
  /** 0 to 1; 1 when stated. */
  readonly score: number
}

/** What is known of one article after `analyse`. */
export interface Findings {
  readonly sourcePath: string
  readonly names: readonly LocalName[]
  /** Sorted: headline first, then by start. Never overlapping within one field. */
  readonly mentions: readonly Mention[]
  /** Sorted by score, then by term. */
  readonly tags: readonly TagFinding[]
  /** Hex fingerprint of the folded words of the body: equal for exact duplicates whatever the boilerplate round them. */
  readonly textFingerprint: string
  /** The words that set this article apart, folded, at most 24, for related articles; strongest first. */
  readonly keywords: readonly string[]
  readonly wordCount: number
}
