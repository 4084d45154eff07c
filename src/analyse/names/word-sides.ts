/**
 * The features of a token that rest on one word alone, by the side from which the token sees the word. Most are of this sort, and
 * what the model gives for one side of a word need be added up only once.
 */
import { mix } from './feature-hash.js'
import type { WordFacts } from './word-facts.js'

/** Takes the features of one token: to write them down, or to add up what the model gives for them. */
export interface Features {
  /** A feature: its kind and its value. */
  put(kind: number, value: number): void
  /** All features that one side of a word gives. */
  putWord(facts: WordFacts, side: number): void
}

/** What a side of a word gives; `variant` tells the sides of one sort apart. */
type Giver = (facts: WordFacts, variant: number, features: Features) => void

/** Numbers of sides are below this. */
export const MOST_SIDES = 64

const sides: { readonly give: Giver; readonly variant: number }[] = []

/** Names a sort of sides; its sides are the number given and those after it, one for each variant. */
export function sidesOf(variants: number, give: Giver): number {
  const first = sides.length
  for (let variant = 0; variant < variants; variant++) sides.push({ give, variant })
  if (sides.length > MOST_SIDES) throw new Error('words have too many sides')
  return first
}

/** Gives the features of one side of a word one by one. */
export function putSide(facts: WordFacts, side: number, features: Features): void {
  const found = sides[side]
  found?.give(facts, found.variant, features)
}

/** More features than any token has: some 60 is usual, and a word that stands in every list gives 25 at each place. */
const MOST_FEATURES = 1024

/** The hashes of the features of one token, written down in an array that is used again for the next. */
export class FeatureHashes implements Features {
  readonly hashes = new Int32Array(MOST_FEATURES)
  count = 0

  put(kind: number, value: number): void {
    this.hashes[this.count++] = mix(kind, value)
  }

  putWord(facts: WordFacts, side: number): void {
    putSide(facts, side, this)
  }
}
