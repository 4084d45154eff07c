/** Names of the authority file in a text of any language and script, on word borders, whether or not names are recognised. */
import type { MentionField } from '../../model/findings.js'
import type { AuthorityName, NameKnowledge } from './knowledge.js'
import type { TokenText } from './tokens.js'

/** A form of the authority file found. `from` and `to` are tokens, `to` exclusive. */
export interface AuthoritySpot {
  readonly field: MentionField
  readonly from: number
  readonly to: number
  readonly name: AuthorityName
}

/** All forms in one text, the longest at each place, left to right. */
export function authoritySpots(field: MentionField, { tokens }: TokenText, knowledge: NameKnowledge): AuthoritySpot[] {
  const { authority, authorityWords, authorityFirst } = knowledge
  const spots: AuthoritySpot[] = []
  if (authority.size === 0) return spots
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]
    if (first === undefined || first.type === 'mark' || !authorityFirst.has(first.key)) continue
    let key = ''
    let best: AuthoritySpot | undefined
    let count = 0
    for (let at = from; at < tokens.length && count < authorityWords; at++) {
      const token = tokens[at]
      if (token === undefined || token.sentence !== first.sentence) break
      // The full stop of an initial is no border: `George W. Bush`.
      // Nor are signs that only turn the direction of writing.
      if (token.type === 'mark' && /^\p{Cf}$/u.test(token.text)) continue
      if (token.type === 'mark' && !(token.text === '.' && tokens[at - 1]?.text.length === 1)) break
      if (token.type === 'mark') continue
      count++
      key = key === '' ? token.key : `${key} ${token.key}`
      const name = authority.get(key)
      if (name !== undefined && (!name.capital || first.case !== 'small')) best = { field, from, to: at + 1, name }
    }
    if (best !== undefined) {
      spots.push(best)
      from = best.to - 1
    }
  }
  return spots
}
