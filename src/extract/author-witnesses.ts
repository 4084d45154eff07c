/** What the candidates for the authors say of one another: the byline that readers saw corrects metadata that are not sure. */
import type { Candidate, Draft } from '../model/draft.js'
import { fold } from '../text/fold.js'

/** Part of the rule of a candidate that is one word. */
export const SINGLE_NAME = 'a single name'
/** The name that systems fill with the owner of the site, when nothing else states it. */
const LOOSE = 'meta author'

/** The names of a candidate, in a form that can be compared. */
const keyOf = ({ names }: Candidate): string => (names ?? []).map(fold).sort().join('|')

/** Replaces candidates that a rule rejects by losers with the reason added. */
function reject(draft: Draft, reason: string, isRejected: (candidate: Candidate) => boolean): void {
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'authors' || candidate.rank < 0 || !isRejected(candidate)) return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, ${reason}`, rank: -1 }
  })
}

/**
 * Step: where the byline in the text names others than the metadata do, it wins if other metadata name the same (3 of 3 pages of
 * the development set), over an author that one loose element states alone (4 of 4), and over a single name.
 */
export function weighAuthors(draft: Draft): void {
  const all = draft.candidates.filter(({ field, rank }) => field === 'authors' && rank >= 0)
  const [shown] = all.filter(({ origin }) => origin === 'text').sort((a, b) => b.rank - a.rank)
  if (shown === undefined) return
  const key = keyOf(shown)
  const stated = all.filter(({ origin }) => origin === 'page-metadata' || origin === 'markup')
  const others = stated.filter((one) => keyOf(one) !== key)
  const isStated = (one: Candidate): boolean => others.includes(one)
  if (others.length < stated.length) reject(draft, 'not the byline, which others state too', isStated)
  else if (stated.every(({ rule }) => rule === LOOSE)) reject(draft, 'not the byline', isStated)
  else if (shown.value.includes(' '))
    reject(draft, 'not the byline', (one) => isStated(one) && one.rule.endsWith(SINGLE_NAME))
}
