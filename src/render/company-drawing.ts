/** The drawing of an actor's company: its companions one below the other, with arcs between those who stand together themselves. */
import { type Html, html, joinHtml } from './html.js'
import { shortened } from './wording.js'

/** One companion in the drawing. */
export interface DrawnCompanion {
  readonly name: string
  readonly href: string
  /** Articles it shares with the actor of the page. */
  readonly count: number
}

/** Two companions that are named beside each other. */
export interface DrawnBond {
  /** Positions among the drawn, the lower first. */
  readonly from: number
  readonly to: number
  /** Articles that name both. */
  readonly count: number
  /** 0 to 1. */
  readonly strength: number
}

/** Measures in units of the view box, which is about as wide as the column it stands in. */
const WIDTH = 320
const ROW = 26
const DOTS_AT = 104
const LABELS_AT = 120
const LEAST_DOT = 2.5
const MOST_DOT = 8
const LEAST_LINE = 0.75
const MOST_LINE = 5
/** Letters of a name that have room. */
const LONGEST = 26

const fixed = (value: number): string => String(Math.round(value * 100) / 100 || 0)
const rowAt = (position: number): number => ROW * (position + 0.5)

/** Wider the farther the two are apart, so that arcs with one end in common do not lie on each other. */
function drawBond({ from, to, count, strength }: DrawnBond, drawn: readonly DrawnCompanion[], strongest: number): Html {
  const reach = 18 + (76 * (to - from)) / Math.max(2, drawn.length - 1)
  const left = fixed(DOTS_AT - reach * 1.25)
  const width = LEAST_LINE + (MOST_LINE - LEAST_LINE) * (strength / strongest)
  const path = `M${DOTS_AT},${fixed(rowAt(from))}C${left},${fixed(rowAt(from))} ${left},${fixed(rowAt(to))} ${DOTS_AT},${fixed(rowAt(to))}`
  const words = `${drawn[from]?.name} and ${drawn[to]?.name}: ${count} ${count === 1 ? 'article' : 'articles'}`
  return html`<path class="bond" d="${path}" fill="none" stroke="currentColor" stroke-width="${fixed(width)}"><title>${words}</title></path>`
}

function drawCompanion({ name, href, count }: DrawnCompanion, position: number, most: number): Html {
  const y = fixed(rowAt(position))
  const radius = fixed(LEAST_DOT + (MOST_DOT - LEAST_DOT) * Math.sqrt(count / most))
  return html`<a class="companion" href="${href}"><rect class="companion-area" x="${LABELS_AT - 6}" y="${fixed(rowAt(position) - ROW / 2)}" width="${WIDTH - LABELS_AT + 6}" height="${ROW}" fill="transparent"/><circle class="companion-dot" cx="${DOTS_AT}" cy="${y}" r="${radius}" fill="currentColor"/><text class="companion-name" x="${LABELS_AT}" y="${y}" dominant-baseline="central" fill="currentColor">${shortened(name, LONGEST)}</text></a>`
}

/**
 * Draws companions and the bonds between them. Dots grow with the articles shared with the actor of the page, lines with the
 * strength of a bond. Undefined without bonds, since then the table says all there is.
 */
export function companyDrawing(
  drawn: readonly DrawnCompanion[],
  bonds: readonly DrawnBond[],
  label: string,
): Html | undefined {
  if (bonds.length === 0) return undefined
  const strongest = Math.max(...bonds.map(({ strength }) => strength), Number.MIN_VALUE)
  const most = Math.max(...drawn.map(({ count }) => count))
  return html`<svg class="company" viewBox="0 0 ${WIDTH} ${drawn.length * ROW}" role="group" aria-label="${label}">${joinHtml(
    bonds.map((bond) => drawBond(bond, drawn, strongest)),
  )}${joinHtml(drawn.map((companion, position) => drawCompanion(companion, position, most)))}</svg>`
}
