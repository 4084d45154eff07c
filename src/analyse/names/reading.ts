/** One text as rules read it: its tokens and the lists. */

import type { PhraseMatch } from './phrases.js'
import type { Token } from './tokens.js'
import type { WordSets } from './word-sets.js'

/** What all rules are given. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By token: the name of the lists that begins there. */
  readonly listedAt: readonly (PhraseMatch | undefined)[]
  readonly words: WordSets
}

/** Keys of a name: small words and all, marks left out, a leading article gone. */
export function keyOfRange(reading: Reading, from: number, to: number): string {
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]
    if (token !== undefined && token.type !== 'mark' && !(at === from && token.key === 'the')) keys.push(token.key)
  }
  return keys.join(' ')
}
