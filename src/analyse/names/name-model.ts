/** The file of the trained recogniser: weights and lists as bytes, with a version and a checksum. */
import { LABELS } from './name-labels.js'
import { NameLists } from './name-lists.js'
import { WeightTable } from './weight-table.js'

const MAGIC = 'BFNAMES1'

/** What training found out. Weights are whole numbers: 1 is the same small step everywhere. */
export interface NameModel {
  /** For each feature, by its hash, a weight for each label. */
  readonly weights: WeightTable
  /** From label to label, row by row. */
  readonly transitions: Int16Array
  /** Of the first label of a stretch. */
  readonly starts: Int16Array
  readonly lists: NameLists
}

/** The parts of a model as the trainer has them. Hashes ascend as signed numbers. */
export interface ModelParts {
  readonly features: Int32Array
  readonly weights: Int8Array
  readonly transitions: Int16Array
  readonly starts: Int16Array
  readonly names: Int32Array
  readonly lists: Uint8Array
}

/** Sum over all bytes (FNV-1a). */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193)
  return sum >>> 0
}

/** Ascending numbers as steps, seven bits a byte. */
function writeSteps(numbers: Int32Array): Uint8Array {
  const bytes: number[] = []
  let last = -(2 ** 31)
  for (const number of numbers) {
    let step = number - last
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128)
    bytes.push(step)
    last = number
  }
  return Uint8Array.from(bytes)
}

function readSteps(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let last = -(2 ** 31)
  let at = 0
  for (let index = 0; index < count; index++) {
    let step = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] as number
      step += (byte & 127) * unit
      if (byte < 128) break
    }
    last += step
    numbers[index] = last
  }
  return numbers
}

const bytesOf = (array: Int8Array | Int16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** A model as bytes: magic, checksum, then each part with its length and number of entries. */
export function writeModel(parts: ModelParts): Uint8Array {
  const sections: [number, Uint8Array][] = [
    [parts.features.length, writeSteps(parts.features)],
    [parts.weights.length, bytesOf(parts.weights)],
    [parts.transitions.length, bytesOf(parts.transitions)],
    [parts.starts.length, bytesOf(parts.starts)],
    [parts.names.length, writeSteps(parts.names)],
    [parts.lists.length, bytesOf(parts.lists)],
  ]
  const size = sections.reduce((sum, [, bytes]) => sum + 8 + bytes.length, 12)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  let at = 12
  for (const [count, bytes] of sections) {
    view.setUint32(at, count, true)
    view.setUint32(at + 4, bytes.length, true)
    file.set(bytes, at + 8)
    at += 8 + bytes.length
  }
  for (let index = 0; index < 8; index++) file[index] = MAGIC.charCodeAt(index)
  view.setUint32(8, checksumOf(file.subarray(12)), true)
  return file
}

/** Reads a model; throws when the bytes are not one or are spoilt. */
export function readModel(file: Uint8Array): NameModel {
  const magic = String.fromCharCode(...file.subarray(0, 8))
  if (magic !== MAGIC) throw new Error(`the model of names is of another version: ${JSON.stringify(magic)}`)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint32(8, true) !== checksumOf(file.subarray(12))) throw new Error('the model of names is spoilt')
  let at = 12
  const section = (): [number, Uint8Array] => {
    const [count, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    // A copy of its own: the views on it must begin at its first byte.
    const bytes = new Uint8Array(file.subarray(at + 8, at + 8 + length))
    at += 8 + length
    return [count, bytes]
  }
  const steps = (): Int32Array => {
    const [count, bytes] = section()
    return readSteps(bytes, count)
  }
  const weights = new WeightTable(steps(), new Int8Array(section()[1].buffer))
  const transitions = new Int16Array(section()[1].buffer)
  const starts = new Int16Array(section()[1].buffer)
  if (starts.length !== LABELS.length) throw new Error('the model of names has other labels')
  return { weights, transitions, starts, lists: new NameLists(steps(), section()[1]) }
}
