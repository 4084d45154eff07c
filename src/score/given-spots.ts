/** Labelled names as the recogniser would give them, so that resolution can be scored by itself. */
import { bodyOf } from '../analyse/names/bodies.js'
import type { NameKnowledge } from '../analyse/names/knowledge.js'
import type { Source, Spot } from '../analyse/names/recognise.js'
import type { NameKind } from '../model/findings.js'

/** A labelled span of the body. */
export interface GivenName {
  readonly start: number
  readonly end: number
  /** PER, ORG, LOC or MISC. */
  readonly type: string
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }

/** Spots of the labelled spans, each with what the lists know of it. A span that is no whole number of tokens takes those it touches. */
export function givenSpots(given: readonly GivenName[], { field, source }: Source, knowledge: NameKnowledge): Spot[] {
  const { names, words } = knowledge
  const { tokens } = source
  let next = 0
  return [...given]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, type }): Spot[] => {
      while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next++
      let to = next
      while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
      while (to - 1 > next && /^['’]s?$/.test(tokens[to - 1]?.text ?? '')) to--
      const range = { from: next, to }
      if (names === undefined || words === undefined || range.from >= to) return []
      next = to
      return [spotOf(range, KINDS[type] ?? 'other')]

      function spotOf({ from, to }: { from: number; to: number }, labelled: NameKind): Spot {
        const listed = names?.match(tokens, tokens[from]?.key === 'the' ? from + 1 : from, to)
        const whole = listed !== undefined && listed.length === to - from - (tokens[from]?.key === 'the' ? 1 : 0)
        const fits =
          whole &&
          (listed.known.kind === labelled ||
            (labelled === 'place' && (listed.known.kind === 'state' || listed.known.kind === 'organisation')))
        const body =
          labelled === 'organisation' && !fits && names && words
            ? bodyOf({ tokens, words, listedAt: names.matches(tokens) }, range)
            : undefined
        const known = fits ? listed.known : body?.known
        const key = tokens
          .slice(from, to)
          .filter((token, at) => token.type !== 'mark' && !(at === 0 && token.key === 'the'))
          .map((token) => token.key)
          .join(' ')
        return {
          field,
          from,
          to,
          kind: known?.kind ?? labelled,
          key,
          rule: 'labelled',
          score: 1,
          ...(known === undefined ? {} : { known }),
          ...(known?.country === undefined ? {} : { country: known.country }),
        }
      }
    })
}
