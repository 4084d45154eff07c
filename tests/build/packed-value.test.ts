/** A packed value is read back as it was, whatever it holds. */
import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PackedValue, packValue, unpackValue } from '../../src/build/packed-value.js'

/** Of a record of ours: never what changes a prototype. */
const field = fc.string().filter((name) => name !== '__proto__')

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 3, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.string({ unit: 'binary' }), fc.string()) },
    fc.constantFrom(null, undefined, true, false, -0, 2 ** 28, -(2 ** 28), 2 ** 28 - 1, 2 ** 31, '', 'ÿ', 'Ā'),
    fc.array(fc.integer({ min: -5, max: 1000 })),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(field, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value

describe('a packed value', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(value, (one) => {
        const packed = packValue(one)
        expect(unpackValue(packed)).toStrictEqual(one)
        expect(unpackValue(deserialize(serialize(packed)) as PackedValue)).toStrictEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the fields of records in their order', () => {
    const records = [{ a: 1, b: 'x' }, { b: 'x', a: 1 }, { a: 1 }]
    expect(JSON.stringify(unpackValue(packValue(records)))).toBe(JSON.stringify(records))
  })
})
