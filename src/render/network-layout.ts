/**
 * Where the actors of a network stand: near those they are tied to, no name on another, all within a width. Each group that hangs
 * together is laid out by itself, and the groups stand in rows like words.
 */
import { figureOf, NOTHING, type Place, type Tie } from './network-figure.js'
import { type PlacedBox, spreadBoxes } from './spread-boxes.js'

/** What has to be placed: the room of a mark with its name, in units of the drawing. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** How many times the room of its names a group is given: two need hardly more than that, a crowd needs room for its lines. */
const airFor = (count: number): number => Math.min(5, 1.5 + count / 6)
/** Width of a group to its height. */
const ASPECT = 1.7
/** Space between groups. */
const BETWEEN = 34

/** Members of each group that hangs together, the largest first, else the one with the first member. */
function groupsOf(count: number, ties: readonly Tie[]): number[][] {
  const root = Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (root[top] !== top) top = root[top] as number
    return top
  }
  for (const { from, to } of ties) {
    const [low, high] = [find(from), find(to)].sort((a, b) => a - b) as [number, number]
    root[high] = low
  }
  const groups = new Map<number, number[]>()
  for (let at = 0; at < count; at++) {
    const top = find(at)
    const group = groups.get(top)
    if (group) group.push(at)
    else groups.set(top, [at])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
}

/** A group in its place: boxes from 0 on in both directions. */
interface Group {
  readonly members: readonly number[]
  readonly boxes: readonly PlacedBox[]
  readonly width: number
  readonly height: number
}

const extentOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** Stretches the figure of a group to the room that its names need, and moves them apart. */
function groupOf(members: readonly number[], rooms: readonly Room[], ties: readonly Tie[], limit: number): Group {
  const own = members.map((member) => rooms[member] as Room)
  const figure = figureOf(members, ties)
  const sum = (of: (room: Room) => number): number => own.reduce((all, room) => all + of(room), 0)
  const high = Math.sqrt((airFor(own.length) * sum(({ width, height }) => width * height)) / ASPECT)
  const mean = sum(({ width }) => width) / own.length
  // Centres reach less far than rooms; but two stand beside each other, not one above the other.
  const wide = Math.max(Math.min(limit, high * ASPECT) - mean, mean * 1.2)
  const across = extentOf(figure.map(({ x }) => x))
  const down = extentOf(figure.map(({ y }) => y))
  const stretchX = wide / Math.max(across, NOTHING)
  const stretchY = Math.min(stretchX, high / Math.max(down, NOTHING))
  const boxes = figure.map(({ x, y }, at) => ({ x: limit / 2 + x * stretchX, y: y * stretchY, ...(own[at] as Room) }))
  spreadBoxes(boxes, limit)
  const first = Math.min(...boxes.map(({ x, width }) => x - width / 2))
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
  for (const box of boxes) {
    box.x -= first
    box.y -= top
  }
  const width = Math.max(...boxes.map((box) => box.x + box.width / 2))
  return { members, boxes, width, height: Math.max(...boxes.map((box) => box.y + box.height / 2)) }
}

/** Groups in rows, as many in each as fit. */
function rowsOf(groups: readonly Group[], limit: number): Group[][] {
  const rows: Group[][] = []
  let free = 0
  for (const group of groups) {
    const row = rows.at(-1)
    if (row !== undefined && group.width + BETWEEN <= free) {
      row.push(group)
      free -= group.width + BETWEEN
    } else {
      rows.push([group])
      free = limit - group.width
    }
  }
  return rows
}

/**
 * Places rooms, in their order, so that all lie within `limit` across and none on another; and how far down they reach. No room may
 * be wider than the limit.
 */
export function placeNetwork(
  rooms: readonly Room[],
  ties: readonly Tie[],
  limit: number,
): { readonly places: readonly Place[]; readonly height: number } {
  const groups = groupsOf(rooms.length, ties).map((members) => groupOf(members, rooms, ties, limit))
  const places: Place[] = rooms.map(() => ({ x: 0, y: 0 }))
  let top = 0
  for (const row of rowsOf(groups, limit)) {
    const height = Math.max(...row.map((group) => group.height))
    // What is left is shared out, so that a row is filled like a justified line.
    const gap = (limit - row.reduce((sum, { width }) => sum + width, 0)) / (row.length + 1)
    let left = gap
    for (const group of row) {
      for (const [at, { x, y }] of group.boxes.entries()) {
        places[group.members[at] as number] = { x: left + x, y: top + (height - group.height) / 2 + y }
      }
      left += group.width + gap
    }
    top += height + BETWEEN
  }
  return { places, height: Math.max(0, top - BETWEEN) }
}
