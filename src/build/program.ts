/** What the running program is: version, identity of its code, and where its own templates and public files lie. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The installed package. */
export interface Program {
  /** As in package.json. */
  readonly version: string
  /** Changes with every line of code: cached records of another identity are not used. */
  readonly identity: string
  /** Built-in templates. */
  readonly templates: string
  /** Built-in style sheet and other public files. */
  readonly public: string
}

/**
 * Reads the package this file lies in.
 * @param nodeVersion version of Node: another major version may sort and format otherwise, so its records are others
 */
export function readProgram(nodeVersion: string): Program {
  const lib = dirname(dirname(fileURLToPath(import.meta.url)))
  const root = dirname(lib)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  // Written by the compiler step: the hash of all sources. Absent only when the sources themselves run, as in tests.
  const code = readIfThere(join(lib, '.compiled')) ?? version
  const identity = `${code} ${nodeVersion.split('.')[0]}`
  return { version, identity, templates: join(root, 'templates'), public: join(root, 'public') }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
