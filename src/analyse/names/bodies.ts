/** Bodies that every government has: which state's ministry a text means, so that two states' ministries never share a page. */
import type { KnownName } from './phrases.js'
import type { Reading } from './reading.js'

/** What is asked of a text. */
export type ListedText = Pick<Reading, 'tokens' | 'listedAt' | 'words'>

/** A run of tokens; `to` is exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Other names of the same body. */
const SAME_BODY: Readonly<Record<string, string>> = {
  'ministry of foreign affairs': 'foreign ministry',
  'foreign affairs ministry': 'foreign ministry',
  'ministry of defense': 'defense ministry',
  'ministry of the interior': 'interior ministry',
  'national defense ministry': 'defense ministry',
}

function normalised(words: readonly string[]): string {
  const key = words.join(' ').replaceAll('defence', 'defense').replaceAll('labour', 'labor')
  const same = SAME_BODY[key]
  if (same !== undefined) return same
  const ministry = /^ministry of (?:the )?([a-z]+)$/.exec(key)
  return ministry === null ? key : `${ministry[1]} ministry`
}

/** The body a piece names, with its state where the words tell it; undefined when it is another organisation. */
export function bodyOf(reading: ListedText, piece: TokenRange): { known: KnownName } | undefined {
  const { tokens, listedAt, words } = reading
  let from = piece.from
  let to = piece.to
  let country: string | undefined
  const opening = listedAt[from]
  if (
    opening !== undefined &&
    (opening.known.kind === 'state' || opening.known.kind === 'nationality') &&
    from + opening.length < to
  ) {
    country = opening.known.country
    if (country === undefined) return undefined
    from += opening.length
  }
  for (let at = from + 1; at < to; at++) {
    const closing = listedAt[at]
    if (closing?.known.kind !== 'state' || at + closing.length !== to) continue
    country ??= closing.known.country
    to = at
    while (to > from + 1 && ['of', 'the', 'in'].includes(tokens[to - 1]?.key ?? '')) to--
    break
  }
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.type === 'word' && !(at === from && token.key === 'the')) keys.push(token.key)
  }
  const body = normalised(keys)
  if (!words.bodies.has(body)) return undefined
  country ??= ownerBefore(reading, piece.from)
  const name = tokens
    .slice(piece.from, piece.to)
    .map((token) => token.text)
    .join(' ')
  return {
    known: {
      kind: 'organisation',
      name,
      id: `body:${country ?? ''}/${body}`,
      ...(country === undefined ? {} : { country }),
    },
  }
}

/** The state of a possessive directly before: `Iran's Foreign Ministry`. */
function ownerBefore(reading: ListedText, from: number): string | undefined {
  const { tokens, listedAt } = reading
  const mark = from === 0 ? undefined : tokens[from - 1]
  if (mark === undefined || !/^['’]s?$/.test(mark.text)) return undefined
  for (let at = Math.max(0, from - 5); at < from - 1; at++) {
    const owner = listedAt[at]
    if (owner !== undefined && at + owner.length === from - 1 && owner.known.kind === 'state')
      return owner.known.country
  }
  return undefined
}
