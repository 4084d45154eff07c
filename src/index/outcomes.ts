/** Where every input file ended, what stands at addresses that lost their article, and everything said, in order. */
import type { FileOutcome, Permalink, Tombstone } from '../model/archive.js'
import type { Message } from '../model/message.js'
import type { SetAside } from '../model/source-file.js'
import { byCodePoint } from '../text/order.js'
import type { SourceCard } from './cards.js'
import { isSampleLine } from './permalinks.js'

/** Addresses by source path. */
export type AddressOf = (sourcePath: string) => string | undefined

function outcomeOf(card: SourceCard, originalOf: ReadonlyMap<string, string>, addressOf: AddressOf): FileOutcome {
  const { sourcePath, status, statusReason, heldWith } = card
  const original = originalOf.get(sourcePath)
  const permalink = addressOf(original ?? sourcePath)
  const place = permalink === undefined ? {} : { permalink }
  if (original !== undefined) return { sourcePath, state: 'duplicate', reason: `same text as ${original}`, ...place }
  if (status === 'published') return { sourcePath, state: 'published', ...place }
  // A held article's own reason may tell what must not be told.
  const reason =
    status === 'held' ? (heldWith ?? 'held back by the curator') : (statusReason ?? 'withdrawn by its status')
  return { sourcePath, state: status, reason, ...place }
}

/** The end of every input file, by source path. `originalOf`: source path of a duplicate to that of the article it repeats. */
export function listOutcomes(
  cards: readonly SourceCard[],
  setAside: readonly SetAside[],
  originalOf: ReadonlyMap<string, string>,
  addressOf: AddressOf,
): FileOutcome[] {
  return [...cards.map((card) => outcomeOf(card, originalOf, addressOf)), ...setAside].sort((a, b) =>
    byCodePoint(a.sourcePath, b.sourcePath),
  )
}

/** What stands at the address of a withdrawn article, or, without day and reason, of a held one that was published before. */
function tombstoneOf({ statusOn, statusReason }: SourceCard, { id, address }: Permalink): Tombstone {
  return {
    id,
    permalink: address,
    state: 'withdrawn',
    ...(statusOn === undefined ? {} : { on: statusOn }),
    ...(statusReason === undefined ? {} : { reason: statusReason }),
  }
}

/**
 * The tombstones, by address. `lineOf`: the line of each source that has one; `lines`: the ledger as it was. Deleted
 * samples leave none.
 */
export function listTombstones(
  cards: readonly SourceCard[],
  lines: readonly Permalink[],
  lineOf: (sourcePath: string) => Permalink | undefined,
  vanished: 'page' | 'nothing',
): Tombstone[] {
  const tombstones: Tombstone[] = []
  const claimed = new Set<string>()
  for (const card of cards) {
    const line = lineOf(card.sourcePath)
    if (line === undefined) continue
    claimed.add(line.address)
    if (card.status !== 'published') tombstones.push(tombstoneOf(card, line))
  }
  for (const line of lines) {
    if (vanished === 'nothing' || claimed.has(line.address) || isSampleLine(line)) continue
    tombstones.push({ id: line.id, permalink: line.address, state: 'vanished' })
  }
  return tombstones.sort((a, b) => byCodePoint(a.permalink, b.permalink))
}

/** By file, line, column, code; what concerns no file stands first. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      byCodePoint(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byCodePoint(a.code, b.code) ||
      byCodePoint(a.found, b.found),
  )
}
