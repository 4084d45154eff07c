/** Every file of a site, made one after another: rendered pages, then public files. */
import type { Message } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import { readPublic } from '../read/read-public.js'
import { openRemarkBody } from '../render/remark-body.js'
import { renderSite } from '../render/render-site.js'
import type { SiteInput } from '../render/site-input.js'
import { outputPathFault } from '../write/output-path.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import type { Collected } from './collect-archive.js'
import type { Prepared } from './prepare.js'

/** The files of a site; a public file may not take the place of a page. What remark needs is loaded for Markdown only. */
export async function siteFiles(
  { program, folder, now }: BuildOptions,
  { archive, load, quote, formats }: Collected,
  { settings, templates }: Prepared,
): Promise<Generator<OutputFile>> {
  const publicFiles = readPublic(program.public, folder.public)
  const input: SiteInput = {
    archive,
    settings,
    templates,
    load,
    quote,
    version: program.version,
    otherFileCount: publicFiles.length,
    ...(now === undefined ? {} : { builtOn: now }),
    ...(formats.has('markdown') ? { markdownBody: await openRemarkBody() } : {}),
  }
  return allFiles(input, publicFiles)
}

function* allFiles(input: SiteInput, publicFiles: readonly OutputFile[]): Generator<OutputFile> {
  yield* renderSite(input)
  for (const file of publicFiles) {
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
