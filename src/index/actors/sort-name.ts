/** The form of a name under which lists sort it: surname first where the surname is plain to see. */
import type { ActorKind } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { NAME_SUFFIXES, particlesThat } from '../../text/name-particles.js'

/** Where the family name stands first, so that nothing need be turned round. */
const FAMILY_FIRST_COUNTRIES = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'VN', 'HU', 'KH', 'SG'])
/** Family names that stand first, for people whose country is unknown. */
const FAMILY_FIRST = new Set(
  'kim park lee choi jung kang cho yoon jang lim xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng deng jiang mao nguyen tran pham hoang ban moon'.split(
    ' ',
  ),
)
const PARTICLES = particlesThat('sorted')
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’\-,]+$/u

/** `Putin, Vladimir`; `van der Bellen, Alexander`; the name itself for organisations, states, single words and doubtful orders. */
export function sortNameOf(name: string, kind: ActorKind, country: string | undefined): string {
  if (kind === 'organisation') return name.replace(/^the\s+/i, '')
  if (kind === 'state' || !LATIN.test(name)) return name
  const words = name.split(/\s+/)
  const suffix = words.length > 2 && NAME_SUFFIXES.has(fold(words.at(-1) ?? '')) ? words.pop() : undefined
  if (words.length < 2) return name
  const eastern =
    (country !== undefined && FAMILY_FIRST_COUNTRIES.has(country)) ||
    (country === undefined && words.length <= 3 && FAMILY_FIRST.has(fold(words[0] ?? '')))
  if (eastern) return name
  let at = words.length - 1
  while (at > 1 && PARTICLES.has(fold(words[at - 1] ?? ''))) at--
  const surname = words.slice(at).join(' ')
  return `${surname}, ${words.slice(0, at).join(' ')}${suffix === undefined ? '' : `, ${suffix.replace(/^,/, '')}`}`
}
