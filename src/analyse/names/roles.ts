/** Titles, offices and ranks that a text gives to a person, before or after the name, as written; and those a counterpart implies. */
import type { NameKnowledge } from './knowledge.js'
import type { ListableToken } from './phrases.js'
import type { Spot } from './recognise.js'
import type { Token, TokenText } from './tokens.js'

/** A role found beside one mention. */
export interface FoundRole {
  readonly spot: Spot
  readonly role: string
  readonly implied: boolean
  /** ISO 3166-1 alpha-2 of the state the role or the words before it name. */
  readonly country?: string
}

type Lists = Required<Pick<NameKnowledge, 'names' | 'words'>>

const RANKS = new Set(
  'general gen lieutenant lt major maj brigadier brig colonel col captain capt admiral adm rear vice commodore marshal field sergeant sgt corporal second first warrant commander'.split(
    ' ',
  ),
)
/** Ranks that are also offices when something else stands before them. */
const RANK_NOUNS = new Set(
  'general gen lieutenant lt major maj brigadier brig colonel col captain capt admiral adm commodore marshal sergeant sgt corporal'.split(
    ' ',
  ),
)
const MANNERS = new Set('mr mrs ms miss mister madam dr doctor prof st saint sir dame lord lady then'.split(' '))
const INSIDE = new Set(['of', 'the', 'for', 'and', 'to', 'in', 'on', 'at'])
const EXTRA_NOUNS = new Set(['head', 'leader', 'chief', 'member', 'founder', 'official', 'commander', 'ally', 'deputy'])
const LONGEST_ROLE = 16
/** The ending of a possessive, which is a token of its own. */
const POSSESSIVE = /^['’]s$/
/** Whose kin someone is says nothing of what they do. */
const KIN = new Set(
  'wife husband son daughter brother sister father mother uncle aunt cousin nephew niece friend fan rival victim suspect colleague'.split(
    ' ',
  ),
)
/** Offices that close with `general` and no rank: `Attorney General`. */
const GENERAL_OFFICES = new Set(
  'attorney secretary director consul governor solicitor inspector postmaster surgeon prosecutor auditor comptroller procurator'.split(
    ' ',
  ),
)
/** Words before the first noun of a role in apposition: `the commission's executive director`. */
const WORDS_BEFORE_NOUN = 6

/** One text with what the role rules look up in it. */
export class RoleReader {
  readonly #tokens: readonly Token[]
  readonly #text: string
  readonly #lists: Lists
  readonly #people: ReadonlyMap<number, Spot>

  constructor(source: TokenText, lists: Lists, people: readonly Spot[]) {
    this.#tokens = source.tokens
    this.#text = source.text
    this.#lists = lists
    const byEnd = new Map<number, Spot>()
    for (const spot of people) for (let at = spot.from; at < spot.to; at++) byEnd.set(at, spot)
    this.#people = byEnd
  }

  #isNoun(at: number): boolean {
    const key = this.#tokens[at]?.key ?? ''
    return (
      this.#lists.words.titles.has(key) ||
      EXTRA_NOUNS.has(key) ||
      (this.#tokens[at]?.case === 'small' && this.#lists.words.personNouns.has(key) && !KIN.has(key))
    )
  }

  /** Begin of the title that ends before `end`: back over capitals, title words and the small words between them. */
  #titleStart(end: number): number {
    const { words } = this.#lists
    let at = end
    while (at > 0 && end - at < LONGEST_ROLE) {
      const token = this.#tokens[at - 1]
      if (token === undefined || token.sentence !== this.#tokens[end - 1]?.sentence || this.#people.has(at - 1)) break
      if (token.type === 'mark') {
        const possessive = POSSESSIVE.test(token.text) && this.#tokens[at - 2]?.case !== 'small'
        const abbreviated = token.text === '.' && words.honorifics.has(this.#tokens[at - 2]?.key ?? '')
        if (!possessive && !abbreviated) break
      } else if (token.type !== 'word') break
      else if (token.case === 'small') {
        const titleWord =
          words.titles.has(token.key) ||
          words.titleModifiers.has(token.key) ||
          EXTRA_NOUNS.has(token.key) ||
          words.personNouns.has(token.key)
        if (!titleWord && !(INSIDE.has(token.key) && at < end)) break
      } else if (words.functions.has(token.key) && token.key !== 'the') break
      at--
    }
    while (at < end && !this.#mayOpen(at)) at++
    return at
  }

  #mayOpen(at: number): boolean {
    const token = this.#tokens[at]
    // `under former president Lund` is a time, `Under Secretary Lund` an office.
    if (token?.key === 'under' && this.#tokens[at + 1]?.key !== 'secretary') return false
    return token?.type === 'word' && !INSIDE.has(token.key) && !MANNERS.has(token.key)
  }

  #write(from: number, to: number): string {
    const first = this.#tokens[from]
    const last = this.#tokens[to - 1]
    return first === undefined || last === undefined ? '' : this.#text.slice(first.start, last.end).replace(/\s+/g, ' ')
  }

  /** The state that words in a range name, by nationality or by name. */
  #countryIn(from: number, to: number): string | undefined {
    for (let at = from; at < to; at++) {
      const known = this.#tokens[at]?.type === 'word' ? this.#lists.names.match(this.#tokens, at, to)?.known : undefined
      if (known?.country !== undefined && (known.kind === 'nationality' || known.kind === 'state')) return known.country
    }
    return undefined
  }

  #role(spot: Spot, from: number, to: number): FoundRole[] {
    while (to > from && this.#tokens[to - 1]?.type === 'mark' && this.#tokens[to - 1]?.text !== '.') to--
    // Counterparts are worked out from whom they face.
    for (let at = from; at < to; at++) if (this.#tokens[at]?.key === 'counterpart') return this.#role(spot, at + 1, to)
    let noun = false
    for (let at = from; at < to; at++) if (this.#isNoun(at)) noun = true
    if (!noun || to - from > LONGEST_ROLE) return []
    const country = this.#countryIn(from, to)
    const tie = country === undefined ? {} : { country }
    let rank = to
    while (rank > from && (RANKS.has(this.#tokens[rank - 1]?.key ?? '') || this.#tokens[rank - 1]?.text === '.')) rank--
    if (rank === to - 1 && GENERAL_OFFICES.has(this.#tokens[rank - 1]?.key ?? '')) rank = to
    const ranked =
      rank < to && RANK_NOUNS.has(this.#tokens[this.#tokens[to - 1]?.text === '.' ? to - 2 : to - 1]?.key ?? '')
    if (!ranked || rank === from || !this.#hasNoun(from, rank))
      return [{ spot, role: this.#write(from, to), implied: false, ...tie }]
    return [
      { spot, role: this.#write(from, rank), implied: false, ...tie },
      { spot, role: this.#write(rank, to), implied: false, ...tie },
    ]
  }

  #hasNoun(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isNoun(at)) return true
    return false
  }

  /** Roles written directly before the name, with or without a comma: `The Russian Defense Minister, Sergei Shoigu,`. */
  before(spot: Spot): FoundRole[] {
    const comma = spot.from > 0 && this.#tokens[spot.from - 1]?.text === ','
    const end = comma ? spot.from - 1 : spot.from
    if (comma && (!this.#isNoun(end - 1) || !/^[,.;]$/.test(this.#tokens[spot.to]?.text ?? ''))) return []
    const from = this.#titleStart(end)
    if (from >= end) return []
    return [...(comma ? [] : this.#officeBefore(spot, from)), ...this.#role(spot, from, end)]
  }

  /** The office before a rank that stands in apposition: `The Chief of Staff of the Army, Major General Anders Hamre,`. */
  #officeBefore(spot: Spot, rank: number): FoundRole[] {
    const closed = /^[,.;]$/.test(this.#tokens[spot.to]?.text ?? '')
    if (!closed || rank === 0 || this.#tokens[rank - 1]?.text !== ',') return []
    for (let at = rank; at < spot.from; at++) if (!RANKS.has(this.#tokens[at]?.key ?? '')) return []
    const from = this.#titleStart(rank - 1)
    return from < rank - 1 && this.#leadsToNoun(from, rank - 1) ? this.#role(spot, from, rank - 1) : []
  }

  /** A role after a comma: `Bashar al-Assad, Syrian President,`. */
  after(spot: Spot): FoundRole[] {
    if (this.#tokens[spot.to]?.text !== ',') return []
    let from = spot.to + 1
    while (['the', 'a', 'an', 'who', 'is', 'was'].includes(this.#tokens[from]?.key ?? '')) from++
    if (KIN.has(this.#tokens[from]?.key ?? '')) return []
    let to = from
    while (to - from < LONGEST_ROLE) {
      const token = this.#tokens[to]
      if (token === undefined || token.sentence !== this.#tokens[spot.from]?.sentence) break
      if (token.type === 'mark' && !POSSESSIVE.test(token.text)) break
      if (this.#people.has(to) || token.type === 'number') return []
      to++
    }
    const close = this.#tokens[to]
    if (close !== undefined && !/^[,.;)]$/.test(close.text) && close.sentence === this.#tokens[spot.from]?.sentence)
      return []
    const opens =
      this.#isNoun(from) ||
      this.#lists.words.titleModifiers.has(this.#tokens[from]?.key ?? '') ||
      this.#countryIn(from, from + 2) !== undefined ||
      this.#leadsToNoun(from, to)
    if (!opens || to - from > 12) return []
    const { words } = this.#lists
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at]
      // `Lady Hamre, the Prime Minister's wife`: the office is another's.
      if (at > from && KIN.has(token?.key ?? '') && POSSESSIVE.test(this.#tokens[at - 1]?.text ?? '')) return []
      if (
        token?.case === 'small' &&
        token.type === 'word' &&
        (words.speech.has(token.key) || (words.functions.has(token.key) && !INSIDE.has(token.key)))
      )
        return []
    }
    return this.#role(spot, from, to)
  }

  /** Whether words that describe lead to a title that ends the range or goes on with `of`, `at`: `Sales Director at Olma`. */
  #leadsToNoun(from: number, to: number): boolean {
    const { words } = this.#lists
    for (let at = from; at < Math.min(to, from + WORDS_BEFORE_NOUN); at++) {
      const token = this.#tokens[at]
      if (token === undefined || words.functions.has(token.key) || words.speech.has(token.key)) return false
      if (token.type !== 'word' && !POSSESSIVE.test(token.text)) return false
      if (this.#isNoun(at) && (at + 1 === to || INSIDE.has(this.#tokens[at + 1]?.key ?? ''))) return true
    }
    return false
  }

  /** `his Russian counterpart, [General] Valery Gerasimov`: the nationality, where the words before the name say so. */
  counterpart(spot: Spot): { readonly country?: string } | undefined {
    for (let at = spot.from - 1; at >= Math.max(0, spot.from - 6); at--) {
      const token = this.#tokens[at]
      if (token === undefined || token.sentence !== this.#tokens[spot.from]?.sentence || this.#people.has(at))
        return undefined
      if (token.key === 'counterpart') {
        const country = this.#countryIn(Math.max(0, at - 3), at)
        return country === undefined ? {} : { country }
      }
      if (token.case === 'small' && token.type === 'word') return undefined
    }
    const after =
      this.#tokens[spot.to]?.text === ',' && ['his', 'her', 'their'].includes(this.#tokens[spot.to + 1]?.key ?? '')
    if (!after) return undefined
    for (let at = spot.to + 2; at < spot.to + 5; at++) {
      if (this.#tokens[at]?.key !== 'counterpart') continue
      const country = this.#countryIn(spot.to + 2, at)
      return country === undefined ? {} : { country }
    }
    return undefined
  }

  /** The state of a possessive before a name: `Iran's Hossein Dehghan`. */
  owner(spot: Spot): string | undefined {
    if (spot.from === 0 || !POSSESSIVE.test(this.#tokens[spot.from - 1]?.text ?? '')) return undefined
    return this.#countryIn(Math.max(0, spot.from - 3), spot.from - 1)
  }

  /** A role without its state, for the counterpart who holds the same office elsewhere: `Chief of Staff`. */
  withoutState(role: string): string {
    const at = this.#lists
    const words = role.split(' ')
    const tied = words.findIndex((word) => at.names.match(this.#wordTokens(word), 0)?.known.country !== undefined)
    if (tied < 0) return role
    if (tied === 0)
      return words
        .slice(1)
        .join(' ')
        .replace(/^['’]s\s+/, '')
    let end = tied
    while (end > 1 && /^(?:of|the|for)$/i.test(words[end - 1] ?? '')) end--
    return words.slice(0, end).join(' ')
  }

  #wordTokens(word: string): ListableToken[] {
    const bare = word.replace(/['’]s$/, '')
    return [{ text: bare, key: bare.toLowerCase(), type: 'word', case: 'capital', joint: 'space' }]
  }
}

/** Roles of the people of one text. */
export function rolesIn(reader: RoleReader, here: readonly Spot[]): FoundRole[] {
  const found: FoundRole[] = []
  for (const spot of here) {
    found.push(...reader.before(spot), ...reader.after(spot))
    const owner = reader.owner(spot)
    if (owner !== undefined) found.push({ spot, role: '', implied: false, country: owner })
  }
  return found
}
