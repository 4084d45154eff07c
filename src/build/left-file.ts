/** Values that a build leaves to the next one in the cache folder: put in place by one rename, read back whole or not at all. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** A value that was left, with its check sum; undefined when there is none, or when it is not as it was written. */
export function leftValue(file: string): { readonly value: unknown; readonly check: number } | undefined {
  try {
    const all = readFileSync(file)
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
