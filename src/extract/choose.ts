/** Of the candidates for each field, the one that is taken: by what supplied it, then by rank; the others stay as evidence. */
import { type Evidence, type EvidencedField, ORIGINS } from '../model/article.js'
import type { Candidate } from '../model/draft.js'
import { excerptAround } from './excerpt.js'

const FIELDS: readonly EvidencedField[] = [
  'headline',
  'dek',
  'publishedOn',
  'outlet',
  'agency',
  'authors',
  'dateline',
  'section',
  'canonicalUrl',
  'language',
  'body',
]
/** Evidence is for readers: beyond this a list of losers says nothing more. */
const MOST_PER_FIELD = 12

/** The winners by field, and everything for the record. */
export interface Choice {
  readonly chosen: ReadonlyMap<EvidencedField, Candidate>
  readonly evidence: readonly Evidence[]
}

/** Stronger origin first, then higher rank; what was found first stays first. */
function byStrength(a: Candidate, b: Candidate): number {
  return ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || b.rank - a.rank
}

const isSame = (a: Candidate, b: Candidate): boolean =>
  a.value === b.value && a.origin === b.origin && a.rule === b.rule && a.line === b.line

/** Shows a candidate as evidence. */
function show(candidate: Candidate, chosen: boolean): Evidence {
  const { field, value, origin, rule, line, excerpt } = candidate
  const words = excerpt === undefined || excerpt === value ? {} : { excerpt: excerptAround(excerpt) }
  return { field, value, origin, rule, chosen, ...(line === undefined ? {} : { line }), ...words }
}

/** Takes the best candidate of each field. One with an empty value or a rank below zero is never taken. */
export function choose(candidates: readonly Candidate[]): Choice {
  const chosen = new Map<EvidencedField, Candidate>()
  const evidence: Evidence[] = []
  for (const field of FIELDS) {
    const sorted = candidates.filter((candidate) => candidate.field === field).sort(byStrength)
    const winner = sorted.find((candidate) => candidate.rank >= 0 && candidate.value !== '')
    if (winner) chosen.set(field, winner)
    const losers = sorted.filter((candidate) => candidate !== winner)
    const kept: Candidate[] = winner ? [winner] : []
    for (const loser of losers)
      if (kept.length < MOST_PER_FIELD && !kept.some((one) => isSame(one, loser))) kept.push(loser)
    for (const candidate of kept) evidence.push(show(candidate, candidate === winner))
  }
  return { chosen, evidence }
}
