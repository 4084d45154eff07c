/** The small words inside names of people (`al`, `van der`, `bin`) and what each does: one table for all who read, compare or sort names. */

/** What a particle may do. */
type ParticleUse =
  /** Stands between the parts of a name: `Ursula von der Leyen`. */
  | 'links'
  /** May open a name: `al-Assad said`. */
  | 'opens'
  /** Is one only before a hyphen, being a common word elsewhere: `as-Sisi`. */
  | 'hyphened'
  /** Weighs nothing in comparing: `Bashar Assad` is `Bashar al-Assad`. */
  | 'weightless'
  /** Belongs to the surname in sorted lists: `van der Bellen, Alexander`. */
  | 'sorted'
  /** Is small in a name that is written well. */
  | 'small'

/** Particles of a kind, parted by spaces, and what they do. */
const TABLE: readonly (readonly [words: string, uses: readonly ParticleUse[]])[] = [
  ['al el bin ibn', ['links', 'opens', 'weightless', 'sorted', 'small']],
  ['ul', ['links', 'weightless', 'small']],
  ['ad as ash ar az an at', ['links', 'opens', 'hyphened', 'weightless']],
  ['ez', ['links', 'hyphened', 'weightless']],
  ['ben', ['links', 'weightless', 'sorted']],
  ['bint abu umm', ['links']],
  ['van von de del di da du', ['links', 'opens', 'weightless', 'sorted', 'small']],
  ['der den la le della', ['links', 'weightless', 'sorted', 'small']],
  ['dos', ['links', 'opens', 'sorted', 'small']],
  ['do', ['links', 'hyphened', 'sorted', 'small']],
  ['ter ten', ['links', 'sorted', 'small']],
  ['das des las los zu zum af av y e', ['links', 'small']],
]

/** Particles that do one thing, folded. */
export const particlesThat = (use: ParticleUse): ReadonlySet<string> =>
  new Set(TABLE.flatMap(([words, uses]) => (uses.includes(use) ? words.split(' ') : [])))

/** Words after a surname that are no part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
