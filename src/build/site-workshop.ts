/** The making of a site's parts: rendered, looked over for links, staged. The same code runs in the main thread and in others. */
import type { Archive } from '../model/archive.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Message, Report } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import type { Settings } from '../model/settings.js'
import type { TemplateFile } from '../model/template.js'
import { openMarkdownBody } from '../render/remark-body.js'
import { type Site, siteOf } from '../render/site.js'
import { partsOf, type SitePart } from '../render/site-parts.js'
import { createTemplates, type Templates } from '../render/templates.js'
import type { LinkChecker } from '../write/links.js'
import { bytesOf } from '../write/page-bytes.js'
import type { StagedFile } from '../write/stager.js'
import type { BuildOptions } from './build-options.js'
import type { Collected } from './collect-archive.js'
import type { Prepared } from './prepare.js'
import { openRecords, type RecordPlaces } from './record-reader.js'

/** What a site is made from: plain data, so that it can be sent to a thread. */
export interface SiteTools {
  readonly archive: Archive
  readonly settings: Settings
  readonly templates: readonly TemplateFile[]
  readonly places: RecordPlaces
  readonly keys: readonly string[]
  /** Whether some bodies were born as Markdown. */
  readonly hasMarkdown: boolean
  readonly version: string
  /** Files that are added to the site beside the rendered ones. */
  readonly otherFileCount: number
  readonly builtOn?: CalendarDate
}

/** The tools of a build. */
export function siteToolsOf(
  { program, now }: Pick<BuildOptions, 'program' | 'now'>,
  { archive, places, keys, formats }: Collected,
  { settings, templateFiles }: Prepared,
  otherFileCount: number,
): SiteTools {
  return {
    archive,
    settings,
    templates: templateFiles,
    places,
    keys,
    hasMarkdown: formats.has('markdown'),
    version: program.version,
    otherFileCount,
    ...(now === undefined ? {} : { builtOn: now }),
  }
}

/** A site ready to be made. */
export interface SiteWorkshop {
  readonly site: Site
  readonly parts: readonly SitePart[]
}

/**
 * Opens a site. `report` hears of templates that fail on a page. Throws when the templates cannot be compiled, which whoever
 * sends them has found out before.
 * @param strict true makes every unknown name in a template a fault, at twice the time to render; for `check`
 */
export async function openSiteWorkshop(tools: SiteTools, report: Report, strict = false): Promise<SiteWorkshop> {
  const { archive, settings, places, keys, hasMarkdown, version, otherFileCount, builtOn } = tools
  const { shown: load, papers, quote } = openRecords(places)
  const site = siteOf({
    archive,
    settings,
    templates: compiled(tools.templates, strict, report),
    load,
    papers,
    quote,
    version,
    otherFileCount,
    ...(builtOn === undefined ? {} : { builtOn }),
    ...(hasMarkdown ? { markdownBody: await openMarkdownBody() } : {}),
  })
  return { site, parts: partsOf(site, (article) => keys[article] ?? '') }
}

function compiled(files: readonly TemplateFile[], strict: boolean, report: Report): Templates {
  const faults: Message[] = []
  let heard: Report = (message) => void faults.push(message)
  const templates = createTemplates(files, { strict }, (message) => heard(message))
  if (templates === undefined) throw new Error(`the templates cannot be compiled: ${faults[0]?.found}`)
  // What compiling had to say was said before.
  heard = report
  return templates
}

/** Where a made file goes. */
export interface Bench {
  readonly links: Pick<LinkChecker, 'add'>
  readonly stage: (file: OutputFile) => StagedFile
}

/** Makes one file of the site: looked over for links, staged. */
export function makeFile({ links, stage }: Bench, { outputPath, content }: OutputFile): StagedFile {
  const bytes = bytesOf(content)
  links.add(outputPath, outputPath.endsWith('.html') ? bytes : undefined)
  return stage({ outputPath, content: bytes })
}

/** Makes the files of a part. A page whose template failed is not among them. */
export function makePart(bench: Bench, part: SitePart): StagedFile[] {
  const made: StagedFile[] = []
  for (const file of part.files()) if (file !== undefined) made.push(makeFile(bench, file))
  return made
}
