/** The command `init`: a new archive folder in which `backfile build` works at once. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SETTINGS_TABLE } from '../config.js'
import { CannotStart } from './build-options.js'
import type { ExitCode, Terminal } from './terminal.js'

const FIRST_ARTICLE = `Harbour board votes to keep the old lighthouse

By
Harbour Wire Review Desk
-

PORT ELSMERE, March 3, 2024 - The harbour board of the invented town of Port Elsmere voted on Sunday to keep its lighthouse in service for ten more years.

The board said the light was still used by small boats. A survey of the tower will follow in the spring.

This text is a sample that "backfile init" wrote. Put your own captures beside it and delete it.

Share this:
Print
`

const CATALOGUE = 'file,headline,publishedOn,outlet,agency,authors,status,statusReason,statusOn,note\n'

const ACTORS = `# The authority file: one entry an actor. Uncomment to try.
# - name: Sergei Shoigu
#   kind: person
#   country: RU
#   variants: [Sergey Shoygu]
#   notSame: []
`

const TAGS = `# The controlled vocabulary: one entry a term. Uncomment to try.
# - term: Harbours
#   variants: [Ports]
#   patterns: [harbour*, lighthouse*]
`

/** Every setting, switched off by a comment, with its meaning and default. */
function settingsFile(): string {
  const entries = SETTINGS_TABLE.map(({ name, meaning, standard }) => `# ${meaning}\n# ${name}: ${standard}\n`)
  return `# Settings of this archive. Everything has a default; take away a "#" to change one.\n\n${entries.join('\n')}`
}

/** Makes the folder. Refuses one that holds anything. */
export async function initArchive(folder: string, terminal: Terminal): Promise<ExitCode> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new CannotStart([
      {
        code: 'output-refused',
        severity: 'error',
        file: folder,
        expected: 'a new or an empty folder',
        found: 'a folder that holds files',
        remedy: 'name another folder',
      },
    ])
  }
  const files: Readonly<Record<string, string>> = {
    'backfile.yml': settingsFile(),
    'seeds/harbour-board.txt': FIRST_ARTICLE,
    'seeds/_catalogue.csv': CATALOGUE,
    'seeds/_actors.yml': ACTORS,
    'seeds/_tags.yml': TAGS,
    '.gitignore': 'dist/\n.backfile/\n',
  }
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    terminal.print(`written  ${path}`)
  }
  terminal.print('Now run "backfile build" in that folder.')
  return 0
}
