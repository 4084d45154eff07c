/**
 * Cards as columns of JSON: what few articles differ in is written once, and a column of strings is read many times as fast
 * as records with named fields (10,000 cards: 190 ms as objects).
 */
import type { ContentCard, SourceCard } from '../index/cards.js'
import { nameReader, numberWords, type PackedNames, packNames } from './name-columns.js'

/** Fields of a card that are written as they are; a missing one is null. */
const OWN = ['headline', 'dek', 'publishedOn', 'dateHint', 'canonicalUrl', 'excerpt'] as const
/** Fields with few values. */
const COMMON = ['outlet', 'agency', 'section', 'language', 'direction'] as const

type Column = (string | null)[]

/** Cards, packed; the columns run over all cards, those of contents too. */
export interface CardColumns {
  readonly words: readonly string[]
  readonly paths: readonly string[]
  readonly sha256: readonly string[]
  readonly fingerprints: readonly string[]
  readonly counts: readonly number[]
  /** Fields that hardly any card has: id, status, sample. */
  readonly others: readonly (Partial<SourceCard> | 0)[]
  readonly own: readonly Column[]
  /** Number of a word, -1 for a missing field. */
  readonly common: readonly (readonly number[])[]
  readonly authors: readonly (readonly number[])[]
  readonly tags: readonly (readonly number[])[]
  readonly keywords: readonly (readonly number[])[]
  /** 0 where there is no content. */
  readonly names: readonly (PackedNames | 0)[]
}

function othersOf(card: SourceCard): Partial<SourceCard> | 0 {
  const { sourcePath, sha256, textFingerprint, wordCount, content, sample, status, ...rest } = card
  const others = { ...(sample ? { sample } : {}), ...(status === 'published' ? {} : { status }), ...rest }
  return Object.keys(others).length === 0 ? 0 : others
}

/** Packs cards. */
export function packCards(cards: readonly SourceCard[]): CardColumns {
  const numbers = numberWords()
  const { numberOf, words } = numbers
  const contents = cards.map(({ content }) => content)
  const fields = contents.map((content) => content?.fields)
  const lists = (of: (content: ContentCard) => readonly string[]): number[][] =>
    contents.map((content) => (content ? of(content).map(numberOf) : []))
  return {
    words,
    paths: cards.map(({ sourcePath }) => sourcePath),
    sha256: cards.map(({ sha256 }) => sha256),
    fingerprints: cards.map(({ textFingerprint }) => textFingerprint),
    counts: cards.map(({ wordCount }) => wordCount),
    others: cards.map(othersOf),
    own: OWN.map((name) => fields.map((one) => one?.[name] ?? null)),
    common: COMMON.map((name) =>
      fields.map((one) => {
        const value = one?.[name]
        return value === undefined ? -1 : numberOf(value)
      }),
    ),
    authors: lists((content) => content.fields.authors),
    tags: lists((content) => content.tags),
    keywords: lists((content) => content.keywords),
    names: contents.map((content) => (content ? packNames(content.names, numbers) : 0)),
  }
}

/** Reads cards back. */
export function unpackCards(columns: CardColumns): SourceCard[] {
  const { words, paths } = columns
  const wordsOf = (numbers: readonly number[] | undefined): string[] =>
    (numbers ?? []).map((number) => words[number] as string)
  const readNames = nameReader(words)
  const contentOf = (at: number, card: SourceCard): ContentCard | undefined => {
    const names = columns.names[at]
    if (names === undefined || names === 0) return undefined
    const [headline, dek, publishedOn, dateHint, canonicalUrl, excerpt] = columns.own.map((column) => column[at])
    const [outlet, agency, section, language, direction] = columns.common.map((column) => words[column[at] ?? -1])
    const { sourcePath, sample, wordCount, sha256 } = card
    const fields = {
      sourcePath,
      headline,
      ...(dek === null ? {} : { dek }),
      ...(publishedOn === null ? {} : { publishedOn }),
      ...(dateHint === null ? {} : { dateHint }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(agency === undefined ? {} : { agency }),
      ...(section === undefined ? {} : { section }),
      ...(canonicalUrl === null ? {} : { canonicalUrl }),
      authors: wordsOf(columns.authors[at]),
      language,
      direction,
      sample,
      wordCount,
      excerpt,
      sha256,
    }
    return {
      // The columns were filled from cards, so what is not null here is what the field holds.
      fields: fields as unknown as ContentCard['fields'],
      names: readNames(names),
      tags: wordsOf(columns.tags[at]),
      keywords: wordsOf(columns.keywords[at]),
    }
  }
  return paths.map((sourcePath, at): SourceCard => {
    const others = columns.others[at] ?? 0
    const card: SourceCard = {
      sourcePath,
      sha256: columns.sha256[at] as string,
      sample: false,
      status: 'published',
      textFingerprint: columns.fingerprints[at] as string,
      wordCount: columns.counts[at] as number,
      ...(others === 0 ? {} : others),
    }
    const content = contentOf(at, card)
    return content === undefined ? card : { ...card, content }
  })
}
