/**
 * The names of an article as short lists of numbers and words. A name with one form and nothing else known of it, as
 * front matter states them, is three numbers, and read back it is one value for all articles that have it.
 */
import type { ActorKind, LocalName, LocalVariant, MentionField, NameKind } from '../model/findings.js'

const KINDS: readonly NameKind[] = [
  'person',
  'organisation',
  'state',
  'place',
  'nationality',
  'other',
] satisfies readonly (ActorKind | NameKind)[]
const FIELDS: readonly MentionField[] = ['headline', 'text']

/** A name of several forms, or with roles, sentences and the rest. */
type FullName = readonly [
  kind: number,
  fullest: number,
  /** Word and count by turns. */
  variants: readonly number[],
  /** Field, start and end by turns. */
  sentences: readonly number[],
  rest?: Partial<LocalName>,
]

/** Kind, word and count of a plain name by turns; lists are names that are not plain. */
export type PackedNames = readonly (number | FullName)[]

/** Words by number, each once. */
export interface WordNumbers {
  readonly numberOf: (word: string) => number
  readonly words: readonly string[]
}

/** Numbers words in the order in which they come. */
export function numberWords(): WordNumbers {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const numberOf = (word: string): number => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = words.length
      numbers.set(word, number)
      words.push(word)
    }
    return number
  }
  return { numberOf, words }
}

/** Fields that every name has. */
const FIELDS_OF_NAME = 5

function isPlain(name: LocalName): boolean {
  const { fullest, variants, roles, sentences } = name
  return (
    variants.length === 1 &&
    variants[0]?.surface === fullest &&
    variants[0].stands === undefined &&
    roles.length === 0 &&
    sentences.length === 0 &&
    Object.keys(name).length === FIELDS_OF_NAME
  )
}

/** Packs the names of one article. */
export function packNames(names: readonly LocalName[], { numberOf }: WordNumbers): PackedNames {
  return names.flatMap((name): PackedNames => {
    const { kind, fullest, variants, roles, sentences, ...rest } = name
    if (isPlain(name)) return [KINDS.indexOf(kind), numberOf(fullest), variants[0]?.count ?? 0]
    const odd = variants.some(({ stands }) => stands !== undefined) ? { variants } : {}
    const others = { ...odd, ...(roles.length > 0 ? { roles } : {}), ...rest }
    const packed = [
      KINDS.indexOf(kind),
      numberOf(fullest),
      'variants' in others ? [] : variants.flatMap(({ surface, count }) => [numberOf(surface), count]),
      sentences.flatMap(({ field, start, end }) => [FIELDS.indexOf(field), start, end]),
    ] as const
    return [Object.keys(others).length > 0 ? [...packed, others] : packed]
  })
}

function fullName([kind, fullest, variants, sentences, rest]: FullName, words: readonly string[]): LocalName {
  const forms: LocalVariant[] = []
  for (let at = 0; at < variants.length; at += 2)
    forms.push({ surface: words[variants[at] as number] as string, count: variants[at + 1] as number })
  const spans: LocalName['sentences'][number][] = []
  for (let at = 0; at < sentences.length; at += 3)
    spans.push({
      field: FIELDS[sentences[at] as number] as MentionField,
      start: sentences[at + 1] as number,
      end: sentences[at + 2] as number,
    })
  return {
    kind: KINDS[kind] as NameKind,
    fullest: words[fullest] as string,
    variants: forms,
    roles: [],
    sentences: spans,
    ...rest,
  }
}

/** Makes the reader of names packed with these words. */
export function nameReader(words: readonly string[]): (packed: PackedNames) => LocalName[] {
  const plain = new Map<string, LocalName>()
  const plainName = (kind: number, word: number, count: number): LocalName => {
    const key = `${kind} ${word} ${count}`
    let name = plain.get(key)
    if (name === undefined) {
      const fullest = words[word] as string
      const variants = [{ surface: fullest, count }]
      name = { kind: KINDS[kind] as NameKind, fullest, variants, roles: [], sentences: [] }
      plain.set(key, name)
    }
    return name
  }
  return (packed) => {
    const names: LocalName[] = []
    for (let at = 0; at < packed.length; at++) {
      const first = packed[at] as number | FullName
      if (typeof first !== 'number') names.push(fullName(first, words))
      else {
        names.push(plainName(first, packed[at + 1] as number, packed[at + 2] as number))
        at += 2
      }
    }
    return names
  }
}
