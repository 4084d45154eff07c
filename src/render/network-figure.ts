/**
 * The plane figure of a group of actors that hangs together: near are those who are tied, far those with many between. Of sums,
 * products and square roots alone, which every machine rounds alike; sines, powers or logarithms would make other bytes elsewhere.
 */

/** Two that are tied, as positions, and how far apart they wish to stand: 1 is near, 2 twice as far. */
export interface Tie {
  readonly from: number
  readonly to: number
  readonly distance: number
}

/** A place in the plane. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Rounds of the fit, after which it hardly changes; one that moves nobody by as much as `STILL` is the last. */
const ROUNDS = 80
const STILL = 0.004
/** Below this a length is what sums of fractions leave. */
export const NOTHING = 1e-9

/** The length of the shortest way between any two of a group, row by row. */
interface Ways {
  readonly count: number
  readonly lengths: Float64Array
}

/** By the method of Floyd and Warshall; a group is small. */
function waysWithin(group: readonly number[], ties: readonly Tie[]): Ways {
  const rows = new Map(group.map((member, row) => [member, row]))
  const count = group.length
  const lengths = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY)
  const lengthOf = (from: number, to: number): number => lengths[from * count + to] as number
  const shorten = (from: number, to: number, way: number): void => {
    if (way < lengthOf(from, to)) lengths[from * count + to] = way
  }
  for (let row = 0; row < count; row++) shorten(row, row, 0)
  for (const { from, to, distance } of ties) {
    const one = rows.get(from)
    const other = rows.get(to)
    if (one === undefined || other === undefined) continue
    shorten(one, other, distance)
    shorten(other, one, distance)
  }
  for (let over = 0; over < count; over++) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) shorten(from, to, lengthOf(from, over) + lengthOf(over, to))
    }
  }
  return { count, lengths }
}

/** Cosine and sine of the turns by which members are set out before the fit: sides of right-angled triangles. */
const TURNS: readonly (readonly [number, number])[] = [
  [3 / 5, 4 / 5],
  [5 / 13, 12 / 13],
  [8 / 17, 15 / 17],
  [7 / 25, 24 / 25],
]

/** Points while they are moved: in columns, as they are read some million times. */
interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** A spiral from the inside out. */
function spiral(count: number, [cosine, sine]: readonly [number, number]): Points {
  const points = { x: new Float64Array(count), y: new Float64Array(count) }
  let x = 1
  let y = 0
  for (let at = 0; at < count; at++) {
    const turned = x * cosine - y * sine
    y = x * sine + y * cosine
    x = turned
    const away = Math.sqrt(at + 1) / 2
    points.x[at] = x * away
    points.y[at] = y * away
  }
  return points
}

/**
 * Makes distances in the plane like the ways within the group: stress majorisation (Gansner, Koren and North 2004), a member
 * at a time. Gives back what is left of the stress.
 */
function relax(points: Points, ways: Ways): number {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (let at = 0; at < ways.count; at++) moved = Math.max(moved, pull(points, at, ways))
    if (moved < STILL) break
  }
  let stress = 0
  for (let at = 0; at < ways.count; at++) {
    for (let next = at + 1; next < ways.count; next++) {
      const off = between(points, at, next) / (ways.lengths[at * ways.count + next] as number) - 1
      stress += off * off
    }
  }
  return stress
}

function between({ x, y }: Points, one: number, other: number): number {
  const across = (x[one] as number) - (x[other] as number)
  const down = (y[one] as number) - (y[other] as number)
  return Math.sqrt(across * across + down * down)
}

/** Moves one member to where the others would have it, the near ones counting more; and how far, at most on an axis. */
function pull(points: Points, at: number, { count, lengths }: Ways): number {
  const ownX = points.x[at] as number
  const ownY = points.y[at] as number
  let x = 0
  let y = 0
  let weights = 0
  for (let next = 0; next < count; next++) {
    if (next === at) continue
    const way = lengths[at * count + next] as number
    const weight = 1 / (way * way)
    const apart = between(points, at, next)
    const stretch = apart > NOTHING ? way / apart : 0
    const otherX = points.x[next] as number
    const otherY = points.y[next] as number
    x += weight * (otherX + (ownX - otherX) * stretch)
    y += weight * (otherY + (ownY - otherY) * stretch)
    weights += weight
  }
  if (weights === 0) return 0
  points.x[at] = x / weights
  points.y[at] = y / weights
  return Math.max(Math.abs((points.x[at] as number) - ownX), Math.abs((points.y[at] as number) - ownY))
}

const sumOf = (points: readonly Place[], of: (point: Place) => number): number =>
  points.reduce((sum, point) => sum + of(point), 0)

/** Turns points so that they reach farthest across, and puts their centre at 0. */
function lay(points: readonly Place[]): Place[] {
  const [x0, y0] = [sumOf(points, ({ x }) => x) / points.length, sumOf(points, ({ y }) => y) / points.length]
  const centred = points.map(({ x, y }) => ({ x: x - x0, y: y - y0 }))
  const half = sumOf(centred, ({ x, y }) => x * x - y * y) / 2
  const mixed = sumOf(centred, ({ x, y }) => x * y)
  // The first eigenvector of the spread: the direction in which they reach farthest.
  const root = Math.sqrt(half * half + mixed * mixed)
  const [along, across] = half >= 0 ? [half + root, mixed] : [Math.abs(mixed), mixed < 0 ? half - root : root - half]
  const length = Math.sqrt(along * along + across * across)
  if (length < NOTHING) return centred
  const [cosine, sine] = [along / length, across / length]
  return centred.map(({ x, y }) => ({ x: x * cosine + y * sine, y: y * cosine - x * sine }))
}

/** The plane figure of a group, in wished distances round 0, in the order of its members. `ties` may join others, too. */
export function figureOf(group: readonly number[], ties: readonly Tie[]): readonly Place[] {
  const ways = waysWithin(group, ties)
  let best: { readonly points: Points; readonly stress: number } | undefined
  for (const turn of TURNS) {
    const points = spiral(group.length, turn)
    const stress = relax(points, ways)
    if (best === undefined || stress < best.stress) best = { points, stress }
  }
  return lay(group.map((_, at) => ({ x: best?.points.x[at] ?? 0, y: best?.points.y[at] ?? 0 })))
}
