import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Side, takeParts } from '../../src/build/site-threads.js'

it('lets every part be taken once, whoever takes from which side and when', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.constantFrom<Side>('front', 'back'), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 40 }),
      (count, sides, turns) => {
        const todo = Int32Array.from({ length: count }, (_, number) => number * 3)
        const taken = new Int32Array(new SharedArrayBuffer(12))
        const threads = sides.map((side) => takeParts({ todo, taken }, side))
        const parts: number[] = []
        for (const turn of turns) parts.push(...(threads[turn % threads.length]?.next().value ?? []))
        for (const thread of threads) for (const some of thread) parts.push(...some)
        expect(parts.sort((a, b) => a - b)).toEqual([...todo])
      },
    ),
    { numRuns: 200 },
  )
})
