/** Charts as inline SVG: geometry with fixed decimals, so that bytes are stable; colours and sizes belong to the style sheet. */
import { escapeHtml } from '../text/escape.js'
import { type Html, html, joinHtml, trustedHtml } from './html.js'

/** One bar of a chart over time. */
export interface Bar {
  /** Short text under the bar, shown where there is room: `2016`, `Feb`. */
  readonly label: string
  /** What the bar says in words, its accessible name and tooltip: `February 2016: 12 articles`. */
  readonly title: string
  /** 0 is a gap and drawn as a tick on the base line. */
  readonly count: number
  /** Relative address of the page with these articles. Absent: no link. */
  readonly href?: string
}

/** How a bar chart is shown. */
export interface BarChartOptions {
  /** Accessible name of the whole chart. */
  readonly label: string
  /** In units of the view box, which is 640 wide. Default 200. */
  readonly height?: number
}

/** Width of the view box; the drawing scales to the column it stands in. */
const WIDTH = 640
/** Largest size the style sheet may give labels, in view box units: a phone shows the box at half size. Room is kept for it. */
const LABEL_SIZE = 20
/** Least space between two labels. */
const LABEL_GAP = 12
/** What sums of fractions may be off. */
const ROUNDING = 0.01
/** Space above the bars for the highest count, and below for the labels. */
const TOP = LABEL_SIZE + 4
const BOTTOM = LABEL_SIZE + 10
/** A single article must be seen beside a day with thousands. */
const LEAST_HEIGHT = 2

/** One bar must not become a wall where there are few. */
const WIDEST_MARK = 56

/** A bar with its place: `x` and `width` of its slot, `height` of what is drawn. */
interface PlacedBar {
  readonly bar: Bar
  readonly x: number
  readonly width: number
  readonly height: number
}

/** At most two decimals and never `-0`. */
export const fixed = (value: number): string => String(Math.round(value * 100) / 100 || 0)

/**
 * A bar chart, every bar a link where it has an address. Classes: `bar-chart`, `bar` (on the link or group), `bar-area` (what the
 * pointer hits), `bar-mark`, `bar-gap`, `bar-label`, `bar-scale`, `bar-base`. Text may be at most 20 units high. No bars: nothing.
 */
export function barChart(bars: readonly Bar[], options: BarChartOptions): Html {
  if (bars.length === 0) return joinHtml([])
  const height = Math.max(options.height ?? 200, TOP + BOTTOM + LABEL_SIZE)
  const base = height - BOTTOM
  const most = Math.max(...bars.map((bar) => bar.count))
  const placed = placeBars(bars, most, base - TOP)
  // An SVG that holds links must stay a container: role="img" would hide them.
  const role = bars.some((bar) => bar.href !== undefined) ? 'group' : 'img'
  return html`<svg class="bar-chart" viewBox="0 0 ${WIDTH} ${fixed(height)}" role="${role}" aria-label="${options.label}">${[
    html`<line class="bar-base" x1="0" x2="${WIDTH}" y1="${fixed(base)}" y2="${fixed(base)}" stroke="currentColor"/>`,
    most > 0 &&
      html`<text class="bar-scale" x="0" y="${LABEL_SIZE - 4}" fill="currentColor" aria-hidden="true">${most}</text>`,
    placed.map((place) => drawBar(place, base)),
    drawLabels(placed, height),
  ]}</svg>`
}

function placeBars(bars: readonly Bar[], most: number, room: number): PlacedBar[] {
  const width = WIDTH / bars.length
  return bars.map((bar, position) => ({
    bar,
    x: position * width,
    width,
    height: bar.count > 0 ? Math.max(LEAST_HEIGHT, (bar.count / most) * room) : 0,
  }))
}

/** Written as text, figures and what is escaped here: a site has more bars than anything else. */
function drawBar({ bar, x, width, height }: PlacedBar, base: number): Html {
  const markWidth = Math.min(width - Math.min(width * 0.2, 6), WIDEST_MARK)
  const middle = fixed(x + width / 2)
  const mark =
    height === 0
      ? `<line class="bar-gap" x1="${middle}" x2="${middle}" y1="${fixed(base - 4)}" y2="${fixed(base)}" stroke="currentColor"/>`
      : `<rect class="bar-mark" x="${fixed(x + (width - markWidth) / 2)}" y="${fixed(base - height)}" width="${fixed(markWidth)}" height="${fixed(height)}" fill="currentColor"/>`
  const area = `<rect class="bar-area" x="${fixed(x)}" y="${TOP}" width="${fixed(width)}" height="${fixed(base - TOP)}" fill="transparent"/>`
  const title = escapeHtml(bar.title)
  const content = `<title>${title}</title>${area}${mark}`
  if (bar.href === undefined) return trustedHtml(`<g class="bar">${content}</g>`)
  return trustedHtml(`<a class="bar" href="${escapeHtml(bar.href)}" aria-label="${title}">${content}</a>`)
}

/** Every n-th label, n as small as lets the widest stand beside another, from the first that fits under its bar. */
function drawLabels(placed: readonly PlacedBar[], height: number): Html[] {
  const { first, step } = labelRhythm(placed)
  const labels: Html[] = []
  let free = 0
  for (let position = first; position < placed.length; position += step) {
    const { bar, x, width } = placed[position] as PlacedBar
    const half = labelWidth(bar.label) / 2
    const centre = Math.max(half, Math.min(WIDTH - half, x + width / 2))
    // Pushed inside, the last label may meet the one before it; a label wider than the drawing fits nowhere.
    const meets = centre - half < free - ROUNDING
    if (half === 0 || meets || half * 2 > WIDTH) continue
    labels.push(
      html`<text class="bar-label" x="${fixed(centre)}" y="${fixed(height - 8)}" text-anchor="middle" fill="currentColor" aria-hidden="true">${bar.label}</text>`,
    )
    free = centre + half + LABEL_GAP
  }
  return labels
}

/** Steps in which people count years. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100]

/** Which labels are shown. Years go by round steps and begin at a round year: 1950, 1960, not 1953, 1962. */
function labelRhythm(placed: readonly PlacedBar[]): { readonly first: number; readonly step: number } {
  const labels = placed.map(({ bar }) => bar.label)
  const least = Math.ceil(((Math.max(...labels.map(labelWidth)) + LABEL_GAP) * placed.length) / WIDTH)
  const fits = ({ bar, x, width }: PlacedBar): boolean => x + width / 2 >= labelWidth(bar.label) / 2
  const fitting = Math.max(0, placed.findIndex(fits))
  const roundStep = YEAR_STEPS.find((years) => years >= least)
  if (roundStep === undefined || !labels.every((label) => /^\d{4}$/.test(label))) return { first: fitting, step: least }
  const round = labels.findIndex((label, position) => position >= fitting && Number(label) % roundStep === 0)
  return round === -1 ? { first: fitting, step: least } : { first: round, step: roundStep }
}

/** Room a label needs at its largest: 0.65 em a letter holds for digits and Latin, a whole em for every other script. */
function labelWidth(label: string): number {
  let ems = 0
  for (const character of label) ems += character <= '\u024f' ? 0.65 : 1
  return ems * LABEL_SIZE
}

const SPARK_WIDTH = 100
const SPARK_HEIGHT = 24
/** Half the line's width, so that it is not cut at the edges. */
const SPARK_EDGE = 1.5

/** A small line of counts beside a name; `label` is its accessible name. Classes: `spark`, `spark-line`. No counts: nothing. */
export function sparkLine(counts: readonly number[], label: string): Html {
  if (counts.length === 0) return joinHtml([])
  const most = Math.max(1, ...counts)
  const stride = (SPARK_WIDTH - 2 * SPARK_EDGE) / Math.max(1, counts.length - 1)
  const points = counts.map((count, position) => {
    const y = SPARK_HEIGHT - SPARK_EDGE - (count / most) * (SPARK_HEIGHT - 2 * SPARK_EDGE)
    return `${fixed(SPARK_EDGE + position * stride)},${fixed(y)}`
  })
  // A line needs two points; one count is drawn as a level.
  if (points.length === 1) points.push(`${SPARK_WIDTH - SPARK_EDGE},${(points[0] as string).split(',')[1]}`)
  return html`<svg class="spark" viewBox="0 0 ${SPARK_WIDTH} ${SPARK_HEIGHT}" role="img" aria-label="${label}"><title>${label}</title><polyline class="spark-line" points="${points.join(' ')}" fill="none" stroke="currentColor"/></svg>`
}
