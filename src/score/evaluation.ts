/** Where the labelled data and their scorers lie, and how a scorer is run; none of it ships with the program. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Runs a scorer as its own program, its table going to our output. Absent scorer: predictions only, code 0. */
export function runScorer(evaluation: string, script: string, args: readonly string[]): number {
  const path = join(evaluation, script)
  if (!existsSync(path)) {
    console.log(`No scorer at ${path}: predictions only.`)
    return 0
  }
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' })
  return status ?? 1
}

/** The records of a JSON-lines file. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Writes records as JSON lines, making the folder. */
export function writeLines(path: string, records: readonly unknown[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}
