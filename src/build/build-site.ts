/** The command `build`: all stages in order, and the only place where the site of an archive is replaced. */

import { readSettings } from '../config.js'
import type { Message, Report } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import type { Settings } from '../model/settings.js'
import { readPublic } from '../read/read-public.js'
import { readTemplates } from '../read/read-templates.js'
import { renderSite } from '../render/render-site.js'
import { createTemplates, type Templates } from '../render/templates.js'
import { createLinkChecker, type LinkChecker } from '../write/links.js'
import { acquireLock } from '../write/lock.js'
import { checkOutputFolder } from '../write/output-folder.js'
import { outputPathFault } from '../write/output-path.js'
import { recoverSite } from '../write/recover-site.js'
import { ledgerChanges, writePermalinks } from '../write/write-permalinks.js'
import { type WriteSummary, writeSite } from '../write/write-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { type Collected, collectArchive } from './collect-archive.js'
import { templatesBehind } from './template-age.js'
import type { ExitCode } from './terminal.js'
import { countMessages, exitCodeOf, printMessages } from './write-messages.js'

/** What a command has in hand before it reads the first source. */
export interface Prepared {
  readonly settings: Settings
  readonly templates: Templates
  /** What settings and templates had to say. */
  readonly messages: readonly Message[]
  /** Grows while pages are rendered: templates that failed on a page. */
  readonly renderFaults: readonly Message[]
}

/** Settings and templates, checked; or `CannotStart`. */
export async function prepare({ folder, program, noRecognise }: BuildOptions): Promise<Prepared> {
  const messages: Message[] = []
  const renderFaults: Message[] = []
  let heard = messages
  const report: Report = (message) => void heard.push(message)
  const stated = await readSettings(folder.root, folder.config, report)
  if (!stated) throw new CannotStart(messages)
  const settings = noRecognise ? { ...stated, recognise: false } : stated
  const files = readTemplates(program.templates, folder.templates)
  messages.push(...templatesBehind(files, readTemplates(program.templates, undefined)))
  const templates = createTemplates(files, { strict: true }, report)
  if (!templates) throw new CannotStart(messages)
  heard = renderFaults
  return { settings, templates, messages, renderFaults }
}

/** Pages and public files; the owner's public files come last and may not take the place of a page. */
export function* siteFiles(
  options: BuildOptions,
  collected: Collected,
  { settings, templates }: Prepared,
): Generator<OutputFile> {
  const { archive, load } = collected
  const { program, folder, now } = options
  yield* renderSite({
    archive,
    settings,
    templates,
    load,
    version: program.version,
    ...(now === undefined ? {} : { builtOn: now }),
  })
  for (const file of readPublic(program.public, folder.public)) {
    const fault = outputPathFault(file.outputPath)
    if (fault) throw new CannotStart([badPublicName(file.outputPath, fault)])
    yield file
  }
}

function badPublicName(outputPath: string, fault: string): Message {
  return {
    code: 'public-name-invalid',
    severity: 'error',
    file: `public/${outputPath}`,
    expected: 'a name that every disk and host takes',
    found: fault,
    remedy: 'rename the file',
  }
}

/** Shows a file to the link checker. */
export function addToLinks(links: LinkChecker, { outputPath, content }: OutputFile): void {
  links.add(outputPath, outputPath.endsWith('.html') ? String(content) : undefined)
}

/** Passes files on; at the end every page must have been made and every link lead somewhere, or nothing is written. */
function* checkedFiles(files: Iterable<OutputFile>, { renderFaults }: Prepared): Generator<OutputFile> {
  const links = createLinkChecker()
  for (const file of files) {
    addToLinks(links, file)
    yield file
  }
  if (renderFaults.length > 0) throw new CannotStart(renderFaults)
  const broken = links.finish()
  if (broken.length > 0) throw new CannotStart(broken.map(brokenLink))
}

/** A link that leads nowhere, as a message. */
export function brokenLink({ page, href }: { readonly page: string; readonly href: string }): Message {
  return {
    code: 'links-broken',
    severity: 'error',
    file: page,
    expected: 'a link to a page of the site',
    found: `"${href}"`,
    remedy: 'correct the link in the template; if it is built in, report it as a fault of the program',
  }
}

/** Builds the site. Nothing in the output folder changes unless everything could be made. */
export async function buildSite(options: BuildOptions): Promise<ExitCode> {
  const { folder, terminal } = options
  const refusal = checkOutputFolder(folder.out, {
    seeds: folder.seeds,
    archiveFolder: folder.root,
    others: [folder.templates, folder.public, folder.cache],
  })
  if (refusal) throw new CannotStart([refusal])
  const release = acquireLock(folder.out)
  try {
    recoverSite(folder.out)
    const prepared = await prepare(options)
    const { settings, messages } = prepared
    const collected = await collectArchive({
      folder,
      settings,
      program: options.program,
      terminal,
      messages,
      workers: options.workers,
    })
    refuseNewAddresses(options, collected)
    terminal.progress('writing')
    const files = checkedFiles(siteFiles(options, collected, prepared), prepared)
    const summary = writeSite(folder.out, files, () => writePermalinks(folder.seeds, collected.ledger))
    collected.store.finish()
    collected.store.close()
    return conclude(options, collected, summary)
  } finally {
    release()
  }
}

function refuseNewAddresses({ frozen }: BuildOptions, { oldLedger, ledger }: Collected): void {
  if (!frozen) return
  const count = ledgerChanges(oldLedger, ledger)
  if (count === 0) return
  throw new CannotStart([
    {
      code: 'permalinks-frozen',
      severity: 'error',
      file: '_permalinks.csv',
      expected: 'an address in the file for every article',
      found: `${count} ${count === 1 ? 'line' : 'lines'} that would change`,
      remedy: 'build without --frozen and commit _permalinks.csv',
    },
  ])
}

function conclude(
  { terminal, json, strict, folder }: BuildOptions,
  collected: Collected,
  summary: WriteSummary,
): ExitCode {
  const { archive, sourceCount, reusedCount } = collected
  terminal.progress('')
  printMessages(terminal, archive.messages, json)
  const counts = countMessages(archive.messages)
  if (json)
    terminal.print(
      JSON.stringify({
        summary: {
          sources: sourceCount,
          reused: reusedCount,
          articles: archive.articles.length,
          ...counts,
          ...summary,
        },
      }),
    )
  else {
    terminal.print(
      `${archive.articles.length} articles from ${sourceCount} files; ${archive.actors.length} actors, ${archive.tags.length} tags`,
    )
    terminal.print(
      `${summary.total} files in the site: ${summary.written} written, ${summary.unchanged} unchanged, ${summary.removed} removed`,
    )
    if (counts.error + counts.warning > 0)
      terminal.print(`${counts.error} errors, ${counts.warning} warnings; see report.html`)
    terminal.print(`Open ${folder.out}/index.html in a browser, or run "backfile serve".`)
  }
  return exitCodeOf(archive.messages, strict)
}
