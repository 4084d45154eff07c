/** Arguments in, exit code out: the one file of the command that touches the process. */
import { resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type FolderOptions, locateArchive } from './build/archive-folder.js'
import { type BuildOptions, CannotStart } from './build/build-options.js'
import { checkFolders } from './build/check-folders.js'
import { EXPORT_KINDS, type ExportKind } from './build/export-kinds.js'
import { readProgram } from './build/program.js'
import type { ExitCode, Terminal } from './build/terminal.js'
import { writeMessage } from './build/write-messages.js'
import type { CalendarDate } from './model/calendar-date.js'
import { parseCalendarDate } from './text/calendar-dates.js'

/** Options as commander gives them. */
interface Options extends FolderOptions {
  readonly recognise: boolean
  readonly search: boolean
  readonly frozen?: boolean
  readonly strict?: boolean
  readonly json?: boolean
  readonly now?: CalendarDate
  readonly workers?: number
}

const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
  },
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
}

function readDay(text: string): CalendarDate {
  const day = parseCalendarDate(text)
  if (day === undefined) throw new InvalidArgumentError('Give a day such as 2026-03-01.')
  return day
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}

function readPort(text: string): number {
  const port = readCount(text)
  if (port > 65_535) throw new InvalidArgumentError('Give a port from 1 to 65535.')
  return port
}

function buildOptionsOf(options: Options): BuildOptions {
  const folder = locateArchive(process.cwd(), options)
  const faults = checkFolders(folder, options)
  if (faults.length > 0) throw new CannotStart(faults)
  return {
    folder,
    program: readProgram(process.versions.node),
    terminal,
    noRecognise: !options.recognise,
    frozen: options.frozen ?? false,
    strict: options.strict ?? false,
    json: options.json ?? false,
    ...(options.workers === undefined ? {} : { workers: options.workers }),
    ...(options.now === undefined ? {} : { now: options.now }),
  }
}

/** A command with the options all of them share. */
function command(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .showHelpAfterError(
      `Run "backfile help ${usage.split(' ')[0]}" to see its options: --seeds and --out, for two, name folders.`,
    )
    .option('--config <file>', 'settings file (default: backfile.yml)')
    .option('--seeds <folder>', 'folder of the sources (default: seeds)')
    .option('--out <folder>', 'folder of the site (default: dist)')
    .option('--cache <folder>', 'folder of the cache (default: .backfile)')
    .option('--templates <folder>', 'folder of own templates (default: templates)')
    .option('--public <folder>', 'folder of own public files (default: public)')
    .option('--no-recognise', 'find only the actors that sources and _actors.yml name')
    .option('--no-search', 'leave out the search page (this version makes none)')
    .option('--frozen', 'fail instead of giving out a new address')
    .option('--strict', 'end with code 1 on warnings as well')
    .option('--now <day>', 'show this day as the day of the build', readDay)
    .option('--workers <number>', 'threads to use', readCount)
    .option('--json', 'print results and messages as JSON lines')
}

/** Runs the work of a command; what the user must mend becomes messages and code 2. */
async function end(work: () => Promise<ExitCode | undefined>): Promise<void> {
  try {
    const code = await work()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    process.exitCode = 2
    terminal.progress('')
    const messages = (await import('./build/faults.js')).messagesOf(error)
    if (messages) for (const message of messages) terminal.complain(writeMessage(message))
    else terminal.complain(describeFault(error))
  }
}

/** Faults of the machine that a user can mend, by their system code. */
const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses that port; choose one with --port',
  EACCES:
    'this user has not the right to; change the permissions, or choose other folders with --seeds, --out and --cache',
  EISDIR: 'that is a folder; name a file',
  ENOENT: 'a part of that path is not there; make it, or correct the path',
  ENOTDIR: 'a part of that path is a file and no folder',
  EROFS: 'that disk is read-only; choose other folders with --out and --cache',
  ENOSPC: 'the disk is full',
}

/** The fault of a disk or of this program, on one line with its causes and, where one is known, a remedy. */
function describeFault(error: unknown): string {
  const lines: string[] = []
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    lines.push(cause.message)
    const remedy = 'code' in cause ? REMEDIES[String(cause.code)] : undefined
    if (remedy) lines.push(remedy)
  }
  return `backfile: ${lines.join(': ') || String(error)}`
}

// A reader that has seen enough (`backfile explain … | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const program = new Command('backfile')
  .description('Turns a folder of news articles into a static archive that can be browsed, cited and trusted.')
  .version(readProgram(process.versions.node).version)
  .showHelpAfterError('Run "backfile help" to see the commands, "backfile help build" to see the options of one.')
  // Set before the commands are added, which inherit it. commander ends wrong usage with 1; here that means "built with errors".
  .exitOverride((fault) => process.exit(fault.exitCode === 0 ? 0 : 2))

command(program, 'build', 'build the site').action((options: Options) =>
  end(async () => (await import('./build/build-site.js')).buildSite(buildOptionsOf(options))),
)

command(program, 'serve', 'build, serve on this machine, build again on every change')
  .addOption(new Option('--port <number>', 'port').default(4000).argParser(readPort))
  .action((options: Options & { port: number }) =>
    end(async () => {
      const serving = await (await import('./build/serve-site.js')).serveSite(buildOptionsOf(options), options.port)
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.close())
      return undefined
    }),
  )

command(program, 'check', 'report everything a build would complain about; write nothing').action((options: Options) =>
  end(async () => (await import('./build/check-archive.js')).checkArchive(buildOptionsOf(options))),
)

command(program, 'explain <file>', 'show how each field of one file was found and what was removed').action(
  (file: string, options: Options) =>
    end(async () => (await import('./build/explain-file.js')).explainFile(buildOptionsOf(options), file)),
)

const kinds = Object.entries(EXPORT_KINDS).map(([kind, what]) => `  ${kind.padEnd(10)} ${what}`)
command(program, 'export <kind>', `write the archive as data:\n${kinds.join('\n')}`)
  .option('--to <file>', 'write to this file instead of standard output')
  .action((kind: string, options: Options & { to?: string }) =>
    end(async () => {
      if (!Object.hasOwn(EXPORT_KINDS, kind)) {
        terminal.complain(
          `backfile: "${kind}" is no kind of export; choose one of ${Object.keys(EXPORT_KINDS).join(', ')}.`,
        )
        return 2
      }
      return (await import('./build/export-records.js')).exportRecords(
        buildOptionsOf(options),
        kind as ExportKind,
        options.to,
      )
    }),
  )

command(program, 'actors', 'list names without an entry in _actors.yml, and who may be one, ready to paste into it')
  .addOption(new Option('--least <number>', 'articles that must name an actor').default(3).argParser(readCount))
  .action((options: Options & { least: number }) =>
    end(async () => (await import('./build/list-actors.js')).listActors(buildOptionsOf(options), options.least)),
  )

command(program, 'verify', 'check that the site on disk is whole and unchanged')
  .option('--absent <text...>', 'texts that no file of the site may hold')
  .action((options: Options & { absent?: string[] }) =>
    end(async () => {
      const { folder, strict, json } = buildOptionsOf(options)
      const { verifyOutput } = await import('./build/verify-output.js')
      return verifyOutput({ folder, terminal, absent: options.absent ?? [], strict, json })
    }),
  )

program
  .command('init <folder>')
  .description('make a new archive folder with a first article')
  .action((folder: string) =>
    end(async () => (await import('./build/init-archive.js')).initArchive(resolve(folder), terminal)),
  )

// Not awaited: what runs in the bundle is no module.
void program.parseAsync()
