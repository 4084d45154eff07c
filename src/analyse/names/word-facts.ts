/** What a word by itself tells the trained recogniser: its letters, its shape, and the lists it stands in. */
import { hashOf, mix } from './feature-hash.js'
import { LIST, type NameLists, nameHash } from './name-lists.js'
import type { Token } from './tokens.js'
import { MOST_FORMS, type WordForm } from './word-forms.js'
import type { WordSets } from './word-sets.js'

/** A word as features, by how far it stands from the token in question. */
export interface WordFacts {
  readonly form: Pick<WordForm, 'id'>
  /** Of the word's key, as the lists of names have it. */
  readonly hash: number
  readonly word: number
  readonly short: number
  /** Word lists the word stands in, one bit each. */
  readonly bits: number
  readonly own: readonly number[]
  readonly near: readonly number[]
  readonly far: readonly number[]
}

/** Stands for a word that nothing asks for, and for what lies beyond a sentence. */
export const UNREAD: WordFacts = { form: { id: 1 }, hash: 1, word: 1, short: 1, bits: 0, own: [], near: [], far: [] }

/** Bits of `WordFacts.bits`. */
export const BIT = {
  english: 1,
  function: 2,
  given: 4,
  title: 8,
  modifier: 16,
  honorific: 32,
  personNoun: 64,
  speech: 128,
  orgHead: 256,
  weakHead: 512,
  placeHead: 1024,
  placeOpener: 2048,
  otherHead: 4096,
  standing: 8192,
  bodyWord: 16384,
  surnameEnding: 32768,
  listGiven: 65536,
  listSurname: 131072,
} as const

const TEMPLATE = {
  word: hashOf('word'),
  text: hashOf('text'),
  shape: hashOf('shape'),
  short: hashOf('short'),
  prefix: hashOf('prefix'),
  suffix: hashOf('suffix'),
  bit: hashOf('bit'),
  bits: hashOf('bits'),
  length: hashOf('length'),
}

/** `Xxxx`, `XX`, `dd-x`: letters by case, digits, marks as they are. */
function shapeOf(text: string): string {
  let shape = ''
  for (const sign of text.length > 24 ? text.slice(0, 24) : text) {
    if (/\p{Lu}/u.test(sign)) shape += 'X'
    else if (/\p{L}/u.test(sign)) shape += 'x'
    else if (/\p{N}/u.test(sign)) shape += 'd'
    else shape += sign
  }
  return shape
}

function bitsOf(key: string, sets: WordSets, lists: NameLists): number {
  let bits = 0
  const put = (yes: boolean, bit: number): void => {
    if (yes) bits |= bit
  }
  put(sets.english.has(key), BIT.english)
  put(sets.functions.has(key), BIT.function)
  put(sets.given.has(key), BIT.given)
  put(sets.titles.has(key), BIT.title)
  put(sets.titleModifiers.has(key), BIT.modifier)
  put(sets.honorifics.has(key), BIT.honorific)
  put(sets.personNouns.has(key), BIT.personNoun)
  put(sets.speech.has(key), BIT.speech)
  put(sets.organisationHeads.has(key), BIT.orgHead)
  put(sets.weakHeads.has(key), BIT.weakHead)
  put(sets.placeHeads.has(key), BIT.placeHead)
  put(sets.placeOpeners.has(key), BIT.placeOpener)
  put(sets.otherHeads.has(key), BIT.otherHead)
  put(sets.standingBodies.has(key), BIT.standing)
  put(sets.bodyWords.has(key), BIT.bodyWord)
  put(
    sets.surnameEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending)),
    BIT.surnameEnding,
  )
  const listed = lists.of(nameHash([key]))
  put((listed & LIST.given) !== 0, BIT.listGiven)
  put((listed & LIST.surname) !== 0, BIT.listSurname)
  return bits
}

/** Facts of words, kept for the next time as long as their forms are. */
export class FactsOfWords {
  /** By the last digits of the form's number. */
  readonly #kept = new Array<WordFacts | undefined>(MOST_FORMS)
  readonly #sets: WordSets
  readonly #lists: NameLists

  constructor(sets: WordSets, lists: NameLists) {
    this.#sets = sets
    this.#lists = lists
  }

  of(token: Token): WordFacts {
    const place = token.form.id % MOST_FORMS
    const known = this.#kept[place]
    if (known?.form === token.form) return known
    const facts = this.#make(token)
    this.#kept[place] = facts
    return facts
  }

  #make({ form, text, key, type }: Token): WordFacts {
    const letters = key === '' ? text.slice(0, 20) : key
    const hash = hashOf(letters)
    const word = mix(TEMPLATE.word, hash)
    const long = shapeOf(text)
    const shape = mix(TEMPLATE.shape, hashOf(long.replace(/(.)\1{3,}/g, '$1$1$1')))
    const short = mix(TEMPLATE.short, hashOf(long.replace(/(.)\1+/g, '$1')))
    const bits = type === 'word' ? bitsOf(key, this.#sets, this.#lists) : 0
    const whole = mix(TEMPLATE.bits, bits)
    const flags: number[] = [whole]
    for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) flags.push(mix(TEMPLATE.bit, bit))
    const own = [word, mix(TEMPLATE.text, hashOf(text.slice(0, 40))), shape, short, ...flags]
    const near = [word, short, ...flags]
    if (type === 'word') {
      for (let length = 1; length <= 4 && length < letters.length; length++) {
        own.push(mix(TEMPLATE.prefix, hashOf(letters.slice(0, length))))
        own.push(mix(TEMPLATE.suffix, hashOf(letters.slice(-length))))
      }
      own.push(mix(TEMPLATE.length, Math.min(letters.length, 8)))
      if (letters.length > 3) near.push(mix(TEMPLATE.suffix, hashOf(letters.slice(-3))))
    }
    return { form, hash, word, short, bits, own, near, far: [word, short, ...flags] }
  }
}
