import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place, Tie } from '../../src/render/network-figure.js'
import { placeNetwork, type Room } from '../../src/render/network-layout.js'
import { type PlacedBox, spreadBoxes } from '../../src/render/spread-boxes.js'

const LIMIT = 600
/** What sums of fractions may be off. */
const SLIP = 0.02

const overlaps = (one: Place & Room, other: Place & Room): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - SLIP &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - SLIP

/** Pairs of boxes that lie on each other, and boxes that reach out of the drawing. */
function faultsOf(boxes: readonly (Place & Room)[], limit: number, height: number): string[] {
  return boxes.flatMap((box, at) => [
    ...boxes.slice(at + 1).flatMap((other, next) => (overlaps(box, other) ? [`${at} on ${at + 1 + next}`] : [])),
    ...(box.x - box.width / 2 < -SLIP || box.x + box.width / 2 > limit + SLIP ? [`${at} out across`] : []),
    ...(box.y - box.height / 2 < -SLIP || box.y + box.height / 2 > height + SLIP ? [`${at} out down`] : []),
  ])
}

const rooms = fc.array(
  fc.record({ width: fc.integer({ min: 10, max: 590 }), height: fc.integer({ min: 10, max: 90 }) }),
  { minLength: 1, maxLength: 40 },
)
const network = rooms.chain((all) =>
  fc.record({
    rooms: fc.constant(all),
    ties: fc.array(
      fc.record({
        from: fc.nat(all.length - 1),
        to: fc.nat(all.length - 1),
        distance: fc.double({ min: 1, max: 2, noNaN: true }),
      }),
      { maxLength: 120 },
    ),
  }),
)

const same = (count: number): Room[] => Array.from({ length: count }, () => ({ width: 80, height: 40 }))
const apart = (one: Place | undefined, other: Place | undefined): number =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN

describe('the layout of a network', () => {
  it('puts no room on another and none outside, whatever is tied', () => {
    fc.assert(
      fc.property(network, ({ rooms: all, ties }) => {
        const { places, height } = placeNetwork(all, ties, LIMIT)
        expect(places).toHaveLength(all.length)
        const boxes = places.map((place, at) => ({ ...place, ...(all[at] as Room) }))
        expect(faultsOf(boxes, LIMIT, height)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(network, ({ rooms: all, ties }) => {
        expect(placeNetwork(all, ties, LIMIT)).toEqual(placeNetwork(all, ties, LIMIT))
      }),
      { numRuns: 10 },
    )
  })

  it('has nothing to place where there is nothing', () => {
    expect(placeNetwork([], [], LIMIT)).toEqual({ places: [], height: 0 })
  })

  it('sets those who are tied nearer than those who are not', () => {
    const chain: Tie[] = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, distance: 1 }))
    const { places } = placeNetwork(same(5), chain, LIMIT)
    const ends = apart(places[0], places[4])
    for (const { from, to } of chain) expect(apart(places[from], places[to])).toBeLessThan(ends / 2)
  })

  it('keeps each group that hangs together by itself', () => {
    const triangle = (first: number): Tie[] =>
      [0, 1, 2].map((at) => ({ from: first + at, to: first + ((at + 1) % 3), distance: 1 }))
    const { places } = placeNetwork(same(6), [...triangle(0), ...triangle(3)], LIMIT)
    const [one, other] = [places.slice(0, 3), places.slice(3)]
    const within = Math.max(...[0, 1, 2].map((at) => apart(one[at], one[(at + 1) % 3])))
    const between = Math.min(...one.flatMap((place) => other.map((far) => apart(place, far))))
    expect(between).toBeGreaterThan(within / 2)
    const across = (group: readonly Place[]): number => Math.max(...group.map(({ x }) => x))
    expect(across(one)).toBeLessThan(Math.min(...other.map(({ x }) => x)))
  })

  it('sets two beside each other and not one above the other', () => {
    const { places, height } = placeNetwork(same(2), [{ from: 0, to: 1, distance: 1 }], LIMIT)
    expect(places[0]?.y).toBeCloseTo(places[1]?.y as number)
    expect(height).toBeCloseTo(40)
  })
})

describe('boxes that are moved apart', () => {
  it('end apart and inside even when all begin in one place', () => {
    fc.assert(
      fc.property(rooms, (all) => {
        const boxes: PlacedBox[] = all.map((room) => ({ x: 300, y: 0, ...room }))
        spreadBoxes(boxes, LIMIT)
        const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
        const fromTop = boxes.map((box) => ({ ...box, y: box.y - top }))
        expect(faultsOf(fromTop, LIMIT, Number.POSITIVE_INFINITY)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('stay where they are when none lies on another', () => {
    const boxes: PlacedBox[] = [100, 200, 300].map((x) => ({ x, y: x / 2, width: 60, height: 30 }))
    spreadBoxes(boxes, LIMIT)
    expect(boxes.map(({ x, y }) => [x, y])).toEqual([
      [100, 50],
      [200, 100],
      [300, 150],
    ])
  })
})
