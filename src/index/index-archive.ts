/** The stage `index`: what needs the whole collection. Of each record it is given a small card. */
import type { AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Archive, Permalink } from '../model/archive.js'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside } from '../model/source-file.js'
import { compareNewestFirst } from '../text/calendar-dates.js'
import { byCodePoint, byReading } from '../text/order.js'
import type { KnownNames } from './actors/known-names.js'
import type { CardFields, SourceCard } from './cards.js'
import { type Duplicates, findDuplicates } from './duplicates.js'
import { linkArticles, type Placed, type Publishable } from './link-articles.js'
import { listOutcomes, listTombstones, sortMessages } from './outcomes.js'
import { addressNewcomers, type Newcomer, recogniseArticles, renewLedger, uniqueLines } from './permalinks.js'
import { possiblySame } from './suggestions.js'
import { keepMessages, withholdCopies } from './withheld.js'

/** Everything the earlier stages made, and what the owner states about the whole. */
export interface IndexInput {
  /** Of every source that has a record, in any order. */
  readonly cards: readonly SourceCard[]
  /** Input files that are no article. */
  readonly setAside: readonly SetAside[]
  /** `_permalinks.csv` as it stands. */
  readonly ledger: readonly Permalink[]
  readonly authority: readonly AuthorityEntry[]
  /** Entries of `_tags.yml`. */
  readonly vocabulary: readonly VocabularyEntry[]
  /** `outputs` says whether anybody will see related articles; without it they are found. */
  readonly settings: Pick<Settings, 'vanished'> & { readonly outputs?: Pick<Settings['outputs'], 'related'> }
  /** What every earlier stage had to say. */
  readonly messages: readonly Message[]
}

/** The archive, and the ledger to write before the site. */
export interface Indexed {
  readonly archive: Archive
  /** Every line of the old ledger but those of deleted samples, brought up to date, and the new ones; by address. */
  readonly ledger: readonly Permalink[]
  /** For articles that are added later, which only an archive without related articles takes one by one. */
  readonly known: KnownNames | undefined
}

const isPublishable = (card: SourceCard): card is Publishable => card.content !== undefined

function duplicateMessage(file: string, original: string): Message {
  return {
    code: 'duplicate-source',
    severity: 'warning',
    file,
    expected: 'each article in one file',
    found: `the same words as in ${original}`,
    remedy: 'delete one of the two files, or state the outlet if another one published it',
  }
}

function repeatedIdMessage(file: string, id: string): Message {
  return {
    code: 'field-invalid',
    severity: 'warning',
    file,
    expected: 'an id that no other file states',
    found: `"${id}"`,
    remedy: 'give the file an id of its own; another one was made for it',
  }
}

/** Which published articles repeat others, over positions in `cards`. */
function judgeDuplicates(cards: readonly Publishable[], lines: ReadonlyMap<string, Permalink>): Duplicates {
  return findDuplicates(
    cards.map(({ sourcePath, textFingerprint, wordCount, content: { fields } }) => ({
      sourcePath,
      textFingerprint,
      wordCount,
      ...(fields.outlet === undefined ? {} : { outlet: fields.outlet }),
      ...(fields.publishedOn === undefined ? {} : { publishedOn: fields.publishedOn }),
      hasAddress: lines.has(sourcePath),
    })),
  )
}

/** A source as one that asks for an address. */
export const newcomerOf = (card: SourceCard): Newcomer => {
  const { headline, publishedOn } = card.content?.fields ?? {}
  return {
    claimant: card,
    ...(headline === undefined ? {} : { headline }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  }
}

/** The order of `Archive.articles`. */
export const compareInArchive = (a: CardFields, b: CardFields): number =>
  compareNewestFirst(a.publishedOn, b.publishedOn) ||
  byReading(a.headline, b.headline) ||
  byCodePoint(a.sourcePath, b.sourcePath)

/** Files that state an id which an earlier file has. */
function repeatedIds(cards: readonly SourceCard[], idOf: (sourcePath: string) => string | undefined): Message[] {
  return cards.flatMap(({ sourcePath, givenId, status }) => {
    const id = idOf(sourcePath)
    const differs = givenId !== undefined && id !== undefined && id !== givenId && status === 'published'
    return differs ? [repeatedIdMessage(sourcePath, givenId)] : []
  })
}

/** Makes the archive. The order of the cards changes nothing. */
export function indexArchive(input: IndexInput): Indexed {
  const said: Message[] = [...input.messages]
  const stated = [...input.cards].sort((a, b) => byCodePoint(a.sourcePath, b.sourcePath))
  const { cards, messages: ofCopies } = withholdCopies(stated)
  const old = uniqueLines(input.ledger)
  const recognised = recogniseArticles(cards, old)

  const publishable = cards.filter(isPublishable)
  const { repeats, reprints } = judgeDuplicates(publishable, recognised)
  const pathAt = (position: number): string => (publishable[position] as Publishable).sourcePath
  const originalOf = new Map([...repeats].map(([copy, original]) => [pathAt(copy), pathAt(original)]))

  const needsAddress = ({ sourcePath, status }: SourceCard): boolean =>
    !recognised.has(sourcePath) && !originalOf.has(sourcePath) && status !== 'held'
  const added = addressNewcomers(cards.filter(needsAddress).map(newcomerOf), old)
  const ledger = renewLedger(old, cards, recognised, added)
  const withSource = new Set([...recognised.values(), ...added].map(({ address }) => address))
  const lineOf = new Map(ledger.filter(({ address }) => withSource.has(address)).map((line) => [line.file, line]))

  const placed = publishable
    .map((card, position): Placed | undefined => {
      const line = originalOf.has(card.sourcePath) ? undefined : lineOf.get(card.sourcePath)
      return line && { card, line, reprints: (reprints.get(position) ?? []).map(pathAt) }
    })
    .filter((place) => place !== undefined)
    .sort((a, b) => compareInArchive(a.card.content.fields, b.card.content.fields))

  const { linked, known } = linkArticles(placed, { ...input, related: input.settings.outputs?.related ?? true })
  said.push(...possiblySame(linked.actors))
  for (const [copy, original] of originalOf) said.push(duplicateMessage(copy, original))
  said.push(...repeatedIds(cards, (path) => lineOf.get(path)?.id))
  return {
    archive: {
      ...linked,
      tombstones: listTombstones(cards, old, (path) => lineOf.get(path), input.settings.vanished),
      outcomes: listOutcomes(cards, input.setAside, originalOf, (path) => lineOf.get(path)?.address),
      messages: sortMessages([...keepMessages(said, cards), ...ofCopies]),
    },
    ledger,
    known,
  }
}
