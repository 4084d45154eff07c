/** The command `build`: all stages in order, and the only place where the site of an archive is replaced. */
import type { Message } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import { createLinkChecker, type LinkChecker } from '../write/links.js'
import { acquireLock } from '../write/lock.js'
import { checkOutputFolder } from '../write/output-folder.js'
import { recoverSite } from '../write/recover-site.js'
import { ledgerChanges, writePermalinks } from '../write/write-permalinks.js'
import { writeSite } from '../write/write-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { type Collected, collectArchive } from './collect-archive.js'
import { type Prepared, prepare } from './prepare.js'
import { siteFiles } from './site-files.js'
import { tellResult } from './tell-result.js'
import type { ExitCode } from './terminal.js'

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
    const files = checkedFiles(await siteFiles(options, collected, prepared), prepared)
    const summary = writeSite(folder.out, files, () => writePermalinks(folder.seeds, collected.ledger))
    collected.store.close(true)
    return tellResult(options, collected, summary, settings.fileBudget)
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
