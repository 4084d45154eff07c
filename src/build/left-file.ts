/** Values that a build leaves to the next one in the cache folder: put in place by one rename, read back whole or not at all. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { checkOf } from './check-sum.js'

const CHECK_BYTES = 4

/** Leaves a value that `node:v8` can write; gives its check sum. */
export function leaveValue(file: string, value: unknown): number {
  const bytes = serialize(value)
  const check = checkOf(bytes)
  const head = Buffer.alloc(CHECK_BYTES)
  head.writeUInt32LE(check)
  writeFileSync(`${file}.new`, head)
  writeFileSync(`${file}.new`, bytes, { flag: 'a' })
  renameSync(`${file}.new`, file)
  return check
}

/**
 * The bytes of a file in room that could grow: such room goes back to the machine when nobody holds it any more. Other room
 * stays with the thread that asked for it until the thread ends. What lies in it is read a tenth slower.
 */
export function readPassing(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const growable: ArrayBuffer = Reflect.construct(ArrayBuffer, [size, { maxByteLength: size }])
    const bytes = Buffer.from(growable, 0, size)
    for (let done = 0; done < size; ) {
      const count = readSync(descriptor, bytes, done, size - done, done)
      if (count === 0) throw new RangeError(`"${file}" is shorter than it was`)
      done += count
    }
    return bytes
  } finally {
    closeSync(descriptor)
  }
}

/** A value that was left, with its check sum; undefined when there is none, or when it is not as it was written. */
export function leftValue(
  file: string,
  read: (file: string) => Buffer = readFileSync,
): { readonly value: unknown; readonly check: number } | undefined {
  try {
    const all = read(file)
    const check = all.readUInt32LE(0)
    const bytes = all.subarray(CHECK_BYTES)
    return checkOf(bytes) === check ? { value: deserialize(bytes), check } : undefined
  } catch {
    return undefined
  }
}

/** Takes a value back. */
export const dropValue = (file: string): void => rmSync(file, { force: true })

/** Runs a call that leaves something: where the disk refuses, the next build is slower and makes the same bytes. */
export function orNothing<T>(leave: () => T): T | undefined {
  try {
    return leave()
  } catch {
    return undefined
  }
}
