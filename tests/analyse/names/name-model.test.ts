import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HashIndex, hashOf, mix } from '../../../src/analyse/names/feature-hash.js'
import { LABELS } from '../../../src/analyse/names/name-labels.js'
import { LIST, nameHash } from '../../../src/analyse/names/name-lists.js'
import { type ModelParts, type NameModel, readModel, writeModel } from '../../../src/analyse/names/name-model.js'
import { PAIRS, WeightTable, writeSums } from '../../../src/analyse/names/weight-table.js'
import { readNameModel } from '../../../src/read/read-name-model.js'

const ascending = (numbers: readonly number[]): Int32Array => Int32Array.from(new Set(numbers)).sort()

function partsOf(features: Int32Array, names: Int32Array): ModelParts {
  return {
    features,
    weights: Int8Array.from({ length: features.length * LABELS.length }, (_, at) => (at % 255) - 127),
    transitions: Int16Array.from({ length: LABELS.length ** 2 }, (_, at) => at * 7 - 300),
    starts: Int16Array.from(LABELS, (_, at) => -at),
    names,
    lists: Uint8Array.from(names, (_, at) => 1 + (at % 255)),
  }
}

/** What a model gives for the labels of a token with these features. */
function sumsOf({ weights }: Pick<NameModel, 'weights'>, hashes: readonly number[]): number[] {
  const pairs = new Int32Array(PAIRS)
  const sums = new Int32Array(LABELS.length)
  weights.add(Int32Array.from(hashes), hashes.length, pairs)
  writeSums(pairs, sums, 0)
  return [...sums]
}

const weightsOf = ({ weights }: ModelParts, at: number): number[] => [
  ...weights.subarray(at * LABELS.length, (at + 1) * LABELS.length),
]

describe('the file of the model', () => {
  it('reads back what was written', () => {
    const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 40 }).map(ascending)
    fc.assert(
      fc.property(numbers, numbers, (features, names) => {
        const parts = partsOf(features, names)
        const model = readModel(writeModel(parts))
        expect(model.transitions).toEqual(parts.transitions)
        expect(model.starts).toEqual(parts.starts)
        features.forEach((hash, at) => {
          expect(sumsOf(model, [hash])).toEqual(weightsOf(parts, at))
        })
        names.forEach((hash, at) => {
          expect(model.lists.of(hash)).toBe(parts.lists[at])
        })
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a file of another version and one with a single changed byte', () => {
    const file = writeModel(partsOf(ascending([3, 9]), ascending([5])))
    const other = file.slice()
    other[7] = '9'.charCodeAt(0)
    expect(() => readModel(other)).toThrow(/another version/)
    const spoilt = file.slice()
    spoilt[spoilt.length - 1] = 200
    expect(() => readModel(spoilt)).toThrow(/spoilt/)
  })

  it('that ships is whole, small, and knows a listed name by its words', () => {
    const bytes = readNameModel()
    expect(bytes.length).toBeLessThan(2_000_000)
    const { lists } = readModel(bytes)
    expect(
      lists.of(nameHash(['organization', 'of', 'petroleum', 'exporting', 'countries'])) & LIST.organisation,
    ).not.toBe(0)
    expect(lists.of(nameHash(['nobody', 'bears', 'this']))).toBe(0)
  })
})

describe('weights', () => {
  it('add up for each label by itself, whatever their signs, and nothing for a feature that is not known', () => {
    const weight = fc.integer({ min: -127, max: 127 })
    const rows = fc.array(fc.array(weight, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, fc.array(fc.nat(30), { maxLength: 200 }), (weights, picked) => {
        const table = new WeightTable(
          Int32Array.from(weights, (_, at) => at),
          Int8Array.from(weights.flat()),
        )
        const expected = LABELS.map((_, label) => picked.reduce((sum, at) => sum + (weights[at]?.[label] ?? 0), 0))
        expect(sumsOf({ weights: table }, picked)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('hashes', () => {
  it('tell the order of what they mix', () => {
    const [a, b] = [hashOf('title'), hashOf('name')]
    expect(mix(a, b)).not.toBe(mix(b, a))
  })

  it('are found in a table that holds them and in no other', () => {
    const keys = Int32Array.from([hashOf('a'), hashOf('b'), 0, -1, -(2 ** 31), 2 ** 31 - 1]).sort()
    const table = new HashIndex(keys)
    expect([...keys].map((key) => table.at(key))).toEqual([0, 1, 2, 3, 4, 5])
    expect([hashOf('c'), 16, -2].map((key) => table.at(key))).toEqual([-1, -1, -1])
    expect(new HashIndex(new Int32Array(0)).at(0)).toBe(-1)
  })
})
