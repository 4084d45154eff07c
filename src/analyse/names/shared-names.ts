/** Names that several bodies of the world bear (`Security Council`): whose is meant, the rest of the article has to say. */
import type { KnownName } from './phrases.js'
import type { Spot } from './recognise.js'

const isShared = (spot: Spot): boolean => spot.known?.sharedUnless !== undefined

/** A longer name of another body: `russian security council`, `security council of norway`. */
const isLonger = (spot: Spot, { key, known }: Spot): boolean =>
  spot.kind === 'organisation' &&
  spot.known?.id !== known?.id &&
  (spot.key.endsWith(` ${key}`) || spot.key.startsWith(`${key} of `))

/** What stands for a body that nobody can tell: a body without a state is no actor. */
const nobody = (spot: Spot): Spot => ({
  ...spot,
  known: { kind: 'organisation', name: spot.key, id: `body:/shared ${spot.key}` },
})

/** Whether the article names the one the list means, or whom it belongs to. */
function isMeant({ id = '', sharedUnless }: KnownName, named: readonly Spot[]): boolean {
  return named.some(({ known, country }) => known?.id === id || known?.id === sharedUnless || country === sharedUnless)
}

function settled(spot: Spot, named: readonly Spot[]): Spot {
  const { known } = spot
  if (known === undefined) return spot
  const others = named.filter((other) => isLonger(other, spot))
  const [other] = others
  if (other === undefined) {
    if (!isMeant(known, named)) return nobody(spot)
    const { sharedUnless = '', ...whole } = known
    return { ...spot, known: /^[A-Z]{2}$/.test(sharedUnless) ? { ...whole, country: sharedUnless } : whole }
  }
  const inFull = named.some((one) => one.known?.id === known.id)
  const bodies = new Set(others.map((one) => one.known?.id ?? one.key))
  if (inFull || bodies.size > 1) return nobody(spot)
  const { known: _, ...bare } = spot
  if (other.known !== undefined) return { ...bare, known: other.known }
  // Without a list to name it, the shorter form is joined to the longer one by its words.
  return other.key.endsWith(` ${spot.key}`) ? bare : nobody(spot)
}

/** Spots whose shared names are settled: the body of the article's own longer name, the one of the list, or nobody. */
export function settleSharedNames(spots: readonly Spot[]): Spot[] {
  if (!spots.some(isShared)) return [...spots]
  const named = spots.filter((spot) => !isShared(spot))
  const settledBy = new Map<string, Spot>()
  return spots.map((spot) => {
    if (!isShared(spot)) return spot
    const { known, country } = settledBy.get(spot.key) ?? settled(spot, named)
    const { known: _, country: __, ...rest } = spot
    const result: Spot = {
      ...rest,
      ...(known === undefined ? {} : { known }),
      ...(known?.country === undefined && country === undefined ? {} : { country: known?.country ?? country ?? '' }),
    }
    settledBy.set(spot.key, result)
    return result
  })
}
