/** The drawing of the network: a mark for each actor, its shape telling the kind, and a line between two that stand together. */
import type { ActorKind } from '../model/findings.js'
import { fixed } from './charts.js'
import { type Html, html, joinHtml } from './html.js'
import { linesOf, widthOf } from './name-lines.js'
import type { Place } from './network-figure.js'
import { placeNetwork, type Room } from './network-layout.js'
import { counted, KIND_NAMES } from './wording.js'

/** An actor in the drawing. */
export interface DrawnActor {
  readonly name: string
  readonly kind: ActorKind
  readonly href: string
  /** Articles that name it. */
  readonly count: number
}

/** Two actors that stand together, as positions among the drawn. */
export interface DrawnPair {
  readonly from: number
  readonly to: number
  /** Articles that name both. */
  readonly count: number
  /** 0 to 1. */
  readonly strength: number
  /** The page of the two. */
  readonly href: string | undefined
}

/** Measures in pixels: the drawing is shown at its own size where there is room. The width is that of a page. */
const WIDEST = 1200
const LEAST_MARK = 5
const MOST_MARK = 14
const LEAST_LINE = 1
const MOST_LINE = 6
const LEAST_OPACITY = 0.25
const MOST_OPACITY = 0.8
const LINE = 17
/** Between a mark and its name. */
const BELOW = 3
/** Round a name. */
const EDGE = 5
/** Times the room of all names that a drawing takes. */
const AIR = 9

/** How far the corners of a diamond reach, and any mark with its outline. */
const CORNER = 1.2
const reachOf = (radius: number): number => radius * CORNER + 1

/** A mark with its name before it has a place. */
interface Sign {
  readonly lines: readonly string[]
  readonly radius: number
  readonly room: Room
}

function signOf({ name, count }: DrawnActor, most: number): Sign {
  const lines = linesOf(name)
  const radius = LEAST_MARK + (MOST_MARK - LEAST_MARK) * Math.sqrt(count / most)
  const width = Math.max(2 * MOST_MARK, ...lines.map(widthOf)) + 2 * EDGE
  return { lines, radius, room: { width, height: 2 * reachOf(radius) + BELOW + lines.length * LINE + EDGE } }
}

/** How wide the drawing is: as wide as few names need, at most the width of a page. */
function widthFor(signs: readonly Sign[]): number {
  const room = signs.reduce((sum, { room: { width, height } }) => sum + width * height, 0)
  const widest = Math.max(...signs.map(({ room: { width } }) => width))
  return Math.ceil(Math.min(WIDEST, Math.max(2 * widest, Math.sqrt(AIR * room))))
}

/** The mark of a kind: a disc for people, a square for organisations, a diamond for states, all of about one area. */
export function kindMark(kind: ActorKind, x: number, y: number, radius: number): Html {
  if (kind === 'person') return html`<circle class="knot-mark" cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}"/>`
  if (kind === 'organisation') {
    const half = radius * 0.88
    return html`<rect class="knot-mark" x="${fixed(x - half)}" y="${fixed(y - half)}" width="${fixed(2 * half)}" height="${fixed(2 * half)}"/>`
  }
  const reach = radius * CORNER
  return html`<path class="knot-mark" d="M${fixed(x)},${fixed(y - reach)}L${fixed(x + reach)},${fixed(y)} ${fixed(x)},${fixed(y + reach)} ${fixed(x - reach)},${fixed(y)}Z"/>`
}

const markAt = ({ x, y }: Place, { radius, room }: Sign): Place => ({ x, y: y - room.height / 2 + reachOf(radius) })

function drawActor(actor: DrawnActor, sign: Sign, place: Place): Html {
  const { lines, radius, room } = sign
  const mark = markAt(place, sign)
  const words = `${actor.name}, ${KIND_NAMES[actor.kind].one.toLowerCase()}: ${counted(actor.count, 'article')}`
  const firstLine = mark.y + reachOf(radius) + BELOW + LINE * 0.75
  // An element for each line: the halves of a name written from right to left would else change places.
  const name = lines.map(
    (line, at) =>
      html`<text class="knot-name" x="${fixed(place.x)}" y="${fixed(firstLine + at * LINE)}" text-anchor="middle" fill="currentColor">${line}</text>`,
  )
  const area = html`<rect class="knot-area" x="${fixed(place.x - room.width / 2)}" y="${fixed(place.y - room.height / 2)}" width="${fixed(room.width)}" height="${fixed(room.height)}" fill="transparent"/>`
  return html`<a class="knot knot-${actor.kind}" href="${actor.href}" aria-label="${words}"><title>${words}</title>${area}${kindMark(actor.kind, mark.x, mark.y, radius)}${joinHtml(name, ' ')}</a>\n`
}

function drawPair(pair: DrawnPair, actors: readonly DrawnActor[], marks: readonly Place[], share: number): Html {
  const [one, other] = [marks[pair.from], marks[pair.to]] as [Place, Place]
  const names = `${actors[pair.from]?.name} and ${actors[pair.to]?.name}`
  const words = `${names}: ${counted(pair.count, 'article')}, strength ${pair.strength.toFixed(2)}`
  const ends = html`x1="${fixed(one.x)}" y1="${fixed(one.y)}" x2="${fixed(other.x)}" y2="${fixed(other.y)}"`
  const width = fixed(LEAST_LINE + (MOST_LINE - LEAST_LINE) * share)
  const opacity = fixed(LEAST_OPACITY + (MOST_OPACITY - LEAST_OPACITY) * share * share)
  const line = html`<title>${words}</title><line class="tie-area" ${ends} stroke="transparent" stroke-width="12"/><line class="tie" ${ends} stroke="currentColor" stroke-width="${width}" stroke-opacity="${opacity}"/>`
  // Not in the order of the keyboard: the table below has the same links, and a hundred stops would stand before it.
  return pair.href === undefined ? html`<g>${line}</g>\n` : html`<a href="${pair.href}" tabindex="-1">${line}</a>\n`
}

/**
 * Draws actors and pairs, those first that shall lie on top. Marks grow with the articles that name an actor, lines with the strength of a pair. Classes: `network`,
 * `tie`, `tie-area`, `knot`, `knot-person` and its like, `knot-mark`, `knot-area`, `knot-name`. Undefined without pairs.
 */
export function networkDrawing(
  actors: readonly DrawnActor[],
  pairs: readonly DrawnPair[],
  label: string,
): Html | undefined {
  if (pairs.length === 0) return undefined
  const most = Math.max(1, ...actors.map(({ count }) => count))
  const strongest = Math.max(...pairs.map(({ strength }) => strength), Number.MIN_VALUE)
  const signs = actors.map((actor) => signOf(actor, most))
  const width = widthFor(signs)
  // Stronger pairs wish to stand nearer.
  const ties = pairs.map(({ from, to, strength }) => ({ from, to, distance: 2 - strength / strongest }))
  const { places, height } = placeNetwork(
    signs.map(({ room }) => room),
    ties,
    width,
  )
  const marks = places.map((place, at) => markAt(place, signs[at] as Sign))
  // What is drawn last lies on top.
  const lines = pairs.map((pair) => drawPair(pair, actors, marks, pair.strength / strongest)).reverse()
  const knots = actors.map((actor, at) => drawActor(actor, signs[at] as Sign, places[at] as Place))
  return html`<svg class="network" viewBox="0 0 ${width} ${fixed(height)}" width="${width}" height="${fixed(height)}" role="group" aria-label="${label}">
<g class="ties" aria-hidden="true">
${lines}</g>
${knots}</svg>`
}
