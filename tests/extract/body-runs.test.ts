import { describe, expect, it } from 'vitest'
import { measureBlock } from '../../src/extract/block-measures.js'
import { bodyShape } from '../../src/extract/body-runs.js'

/** The shape of a file of which each letter is a block: `B` was taken for body, `.` not, `-` not and of forty words. */
function shapeOf(drawn: string, scoreAt: (index: number) => number = () => 1) {
  const taken = [...drawn].map((letter) => letter === 'B')
  const measures = [...drawn].map((letter) => {
    const text = letter === '-' ? 'word '.repeat(40) : 'two words'
    return measureBlock({ text, start: 0, gap: true, sameLine: false }, undefined)
  })
  const wordsBefore = new Float64Array(drawn.length + 1)
  measures.forEach(({ wordCount }, index) => {
    wordsBefore[index + 1] = (wordsBefore[index] as number) + wordCount
  })
  return bodyShape(
    taken,
    Float64Array.from(taken, (_, index) => scoreAt(index)),
    measures,
    wordsBefore,
  )
}

const places = (runs: readonly { first: number; end: number }[]): number[][] =>
  runs.map(({ first, end }) => [first, end])

describe('the shape of a file', () => {
  it('has a run for each row of neighbours', () => {
    const { runs, runOf } = shapeOf('.BB..B')
    expect(places(runs)).toEqual([
      [1, 3],
      [5, 6],
    ])
    expect([...runOf]).toEqual([-1, 0, 0, -1, -1, 1])
  })

  it('joins runs over a few short blocks, and not over much text or many blocks', () => {
    expect(places(shapeOf('B...BB').regions)).toEqual([[0, 6]])
    expect(places(shapeOf('B--BB').regions)).toEqual([
      [0, 1],
      [3, 5],
    ])
    expect(shapeOf('B.........B').regions).toHaveLength(2)
  })

  it('takes the strongest region for the main one, and the first that is nearly as strong for the lead', () => {
    const shape = shapeOf('BBB--BBBB', (index) => (index < 3 ? 2 : 3))
    expect(shape.main?.first).toBe(5)
    expect(shape.lead?.first).toBe(0)
    expect(shapeOf('B--BBBB').lead?.first).toBe(3)
  })

  it('has no main region where nothing was taken', () => {
    expect(shapeOf('..')).toMatchObject({ runs: [], regions: [], main: undefined, lead: undefined })
  })
})
