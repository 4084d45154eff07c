/** A list of names that can be looked up token by token: the longest name that begins here. */
import type { NameKind } from '../../model/findings.js'
import { keysOf, type Token } from './tokens.js'
import { MOST_FORMS, type WordForm } from './word-forms.js'

/** What a list says of a name. */
export interface KnownName {
  readonly kind: NameKind
  /** The name to show: `United States` for `USA`. */
  readonly name: string
  /** `state:IR`, `organisation:hamas`. Absent when the list only tells the kind. */
  readonly id?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /**
   * For a name that others bear as well: id or country that the article must name for this one to be meant. `country`
   * is absent then.
   */
  readonly sharedUnless?: string
}

interface Phrase {
  readonly keys: readonly string[]
  /** Must be written just so: `WHO`, `US`. */
  readonly exact?: string
  /** May stand in small letters: `iran`. */
  readonly small: boolean
  readonly known: KnownName
}

/** A name of the list found among tokens. `length` counts tokens. */
export interface PhraseMatch {
  readonly known: KnownName
  readonly length: number
}

/** What is asked of a token. */
export type ListableToken = Pick<Token, 'text' | 'key' | 'type' | 'case' | 'joint'>

/** Names by their first word. */
export class PhraseList {
  readonly #phrases = new Map<string, Phrase[]>()
  /** By the last digits of a form's number: the number where a name begins with the form, its negative where none does. */
  readonly #asked = new Int32Array(MOST_FORMS)

  /** Adds a name; of two entries for the same words the first stays. */
  add(name: string, known: KnownName, small = false): void {
    const keys = keysOf(name === 'The Hague' ? name : name.replace(/^the /i, ''))
    const [first] = keys
    if (first === undefined) return
    const bare = name.replaceAll('.', '')
    const exact = keys.length === 1 && bare.length <= 6 && bare === bare.toUpperCase() ? bare : undefined
    const list = this.#phrases.get(first)
    const phrase: Phrase = { keys, small, known, ...(exact === undefined ? {} : { exact }) }
    if (list === undefined) this.#phrases.set(first, [phrase])
    else {
      const at = list.findIndex((other) => other.keys.length < keys.length)
      if (at < 0) list.push(phrase)
      else list.splice(at, 0, phrase)
    }
  }

  /** By token, the longest name that begins there. */
  matches(tokens: readonly ListableToken[]): (PhraseMatch | undefined)[] {
    const { length } = tokens
    const found = new Array<PhraseMatch | undefined>(length)
    for (let at = 0; at < length; at++)
      found[at] = this.#begins((tokens[at] as Token).form) ? this.match(tokens, at) : undefined
    return found
  }

  #begins({ id, key }: WordForm): boolean {
    const place = id % MOST_FORMS
    if (Math.abs(this.#asked[place] as number) !== id) this.#asked[place] = this.#phrases.has(key) ? id : -id
    return this.#asked[place] === id
  }

  /** The longest name that begins at `at`, or undefined. `limit` is the first token it may not reach. */
  match(tokens: readonly ListableToken[], at: number, limit = tokens.length): PhraseMatch | undefined {
    const first = tokens[at]
    if (first === undefined) return undefined
    const list = this.#phrases.get(first.key)
    if (list === undefined) return undefined
    for (const phrase of list) {
      if (at + phrase.keys.length > limit) continue
      if (fits(phrase, tokens, at)) return { known: phrase.known, length: phrase.keys.length }
    }
    return undefined
  }
}

function fits(phrase: Phrase, tokens: readonly ListableToken[], at: number): boolean {
  const first = tokens[at]
  if (first === undefined) return false
  if (phrase.exact !== undefined && first.text.replaceAll('.', '') !== phrase.exact) return false
  const last = tokens[at + phrase.keys.length - 1]
  if (!phrase.small && first.case === 'small' && last?.case === 'small') return false
  for (let index = 0; index < phrase.keys.length; index++) {
    const token = tokens[at + index]
    const key = phrase.keys[index]
    if (token === undefined) return false
    if (token.type === 'mark' ? token.text.replace('’', "'") !== key : token.key !== key) return false
    if (token.type !== 'mark' && index > 0 && token.joint === 'none') return false
  }
  return true
}
