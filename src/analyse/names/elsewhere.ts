/** Names of states in Persian, Arabic and Russian text. Nothing else is recognised there: no name is better than a false one. */
import type { PhraseList } from './phrases.js'
import type { Source, Spot } from './recognise.js'

const LANGUAGES = /^(?:fa|ar|ru|uk|be|ckb|ps|ur)(?:-|$)/i

/** States by exact words of the list. */
export function elsewhereSpots(language: string, sources: readonly Source[], listOf: () => PhraseList): Spot[] {
  if (!LANGUAGES.test(language) && language !== 'und') return []
  const list = listOf()
  const spots: Spot[] = []
  for (const { field, source } of sources) {
    for (let at = 0; at < source.tokens.length; at++) {
      const match = list.match(source.tokens, at)
      if (match === undefined) continue
      const to = at + match.length
      const key = source.tokens
        .slice(at, to)
        .map((token) => token.key)
        .join(' ')
      const { known } = match
      const country = known.country === undefined ? {} : { country: known.country }
      spots.push({ field, from: at, to, kind: 'state', key, known, ...country, rule: 'list of states', score: 0.9 })
      at = to - 1
    }
  }
  return spots
}
