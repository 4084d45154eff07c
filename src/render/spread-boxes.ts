/** Boxes moved apart until none lies on another, as little as may be: what keeps the names of a drawing legible. */

/** A box with the place of its centre. */
export interface PlacedBox {
  x: number
  y: number
  readonly width: number
  readonly height: number
}

/** Space kept between two boxes. */
const GAP = 6
/** Rounds of moving apart; most drawings are done after twenty. */
const ROUNDS = 80
/** What sums of fractions may be off. */
const ROUNDING = 0.01

/** How far two boxes reach into each other on an axis, the gap counted in; 0 or less: they do not. */
const overlapX = (one: PlacedBox, other: PlacedBox): number =>
  (one.width + other.width) / 2 + GAP - Math.abs(one.x - other.x)
const overlapY = (one: PlacedBox, other: PlacedBox): number =>
  (one.height + other.height) / 2 + GAP - Math.abs(one.y - other.y)

const clamp = (box: PlacedBox, limit: number): void => {
  box.x = Math.max(box.width / 2, Math.min(limit - box.width / 2, box.x))
}

/** Moves two boxes apart along the axis on which less is to do. */
function part(one: PlacedBox, other: PlacedBox): boolean {
  const x = overlapX(one, other)
  const y = overlapY(one, other)
  if (x <= ROUNDING || y <= ROUNDING) return false
  if (x < y) {
    const way = one.x <= other.x ? x / 2 : -x / 2
    one.x -= way
    other.x += way
  } else {
    const way = one.y <= other.y ? y / 2 : -y / 2
    one.y -= way
    other.y += way
  }
  return true
}

/** From the top down: a box that lies on one above it goes below that. Ends, since a box only ever goes down. */
function settle(boxes: readonly PlacedBox[]): void {
  const settled: PlacedBox[] = []
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    const under = (other: PlacedBox): boolean => overlapX(box, other) > ROUNDING && overlapY(box, other) > ROUNDING
    for (let above = settled.find(under); above !== undefined; above = settled.find(under)) {
      box.y = above.y + (above.height + box.height) / 2 + GAP
    }
    settled.push(box)
  }
}

/**
 * Moves boxes, so that no two lie on each other and all lie between 0 and `limit` across; downwards there is always room. Of
 * sums and halves alone, so it is the same on every machine. No box may be wider than the limit.
 */
export function spreadBoxes(boxes: readonly PlacedBox[], limit: number): void {
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false
    for (const [at, one] of boxes.entries()) {
      for (let next = at + 1; next < boxes.length; next++) if (part(one, boxes[next] as PlacedBox)) moved = true
    }
    for (const box of boxes) clamp(box, limit)
  }
  settle(boxes)
}
