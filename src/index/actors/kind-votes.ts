/** Which kind the archive as a whole gives to a name that its articles disagree on. */
import type { LocalName, NameKind } from '../../model/findings.js'
import { byCodePoint } from '../../text/order.js'

/** Mentions by kind of one name. */
type Votes = ReadonlyMap<NameKind, number>

/** For names that are taken for different kinds, by folded name. */
export type KindVotes = ReadonlyMap<string, Votes>

/** How much of all mentions a kind needs to overrule what an article says of a place or a work, and of how many. */
const CLEAR = { share: 0.75, mentions: 4 }

const mentionsOf = (local: LocalName): number => local.variants.reduce((sum, { count }) => sum + count, 0)

/** Counts the names that no list knows. `folded` is `fold`, with its answers kept. */
export function voteOnKinds(
  articles: readonly { readonly names: readonly LocalName[] }[],
  folded: (name: string) => string,
): KindVotes {
  // Most names are of one kind wherever they stand: those are found first, and never counted.
  const seen = new Map<string, NameKind>()
  const divided = new Set<string>()
  const votable = ({ kind, known }: LocalName): boolean =>
    known === undefined && kind !== 'state' && kind !== 'nationality'
  for (const { names } of articles) {
    for (const local of names) {
      if (!votable(local)) continue
      const key = folded(local.fullest)
      const kind = seen.get(key)
      if (kind === undefined) seen.set(key, local.kind)
      else if (kind !== local.kind) divided.add(key)
    }
  }
  const votes = new Map([...divided].map((key) => [key, new Map<NameKind, number>()]))
  if (votes.size === 0) return votes
  for (const { names } of articles) {
    for (const local of names) {
      const kinds = votable(local) ? votes.get(folded(local.fullest)) : undefined
      kinds?.set(local.kind, (kinds.get(local.kind) ?? 0) + mentionsOf(local))
    }
  }
  return votes
}

/** Do articles disagree on the kind of a name? */
export const isVotedOn = ({ fullest }: LocalName, votes: KindVotes, folded: (name: string) => string): boolean =>
  votes.size > 0 && votes.has(folded(fullest))

/**
 * The kind of a name: person or organisation by majority, organisations where they tie; a place or a work only by a clear
 * majority, for one article may speak of the town and another of its club.
 */
export function settledKind(
  { kind, fullest, known }: LocalName,
  votes: KindVotes,
  folded: (name: string) => string,
): NameKind {
  const kinds = known === undefined && votes.size > 0 ? votes.get(folded(fullest)) : undefined
  if (kinds === undefined || kind === 'state' || kind === 'nationality') return kind
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const [first] = [...kinds].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))
  if (first !== undefined && total >= CLEAR.mentions && first[1] >= CLEAR.share * total) return first[0]
  if (kind !== 'person' && kind !== 'organisation') return kind
  return (kinds.get('person') ?? 0) > (kinds.get('organisation') ?? 0) ? 'person' : 'organisation'
}
