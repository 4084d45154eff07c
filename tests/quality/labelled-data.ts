/** The labelled data that may lie beside the checkout, and runs of the scoring command and of the scorers on them. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const checkout = fileURLToPath(new URL('../../', import.meta.url))
const shared = join(checkout, '..', 'shared')

/** Folder of the labelled data. */
export const EVALUATION = join(shared, 'eval')
/** Folder of the captures whose every field is known. */
export const CAPTURES = join(shared, 'seeds')
/** Are they here? They are others' texts and do not ship with the program. */
export const hasLabelledData = existsSync(EVALUATION)

/** Runs a program of Node and gives back what it prints; rejects when it ends with a code other than 0. */
export async function runNode(script: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
    cwd: checkout,
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}

/** Runs `npm run score` without compiling again. */
export const runScore = (args: readonly string[]): Promise<string> =>
  runNode(join(checkout, 'lib', 'score', 'cli.js'), args)

/** The records of a JSON-lines file. */
export function readRecords<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
