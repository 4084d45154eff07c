/** From the archive to the files of the site: what the last build left is kept, the rest is made, in one thread or in several. */
import { availableParallelism } from 'node:os'
import type { Message } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import { duePages } from '../render/due-pages.js'
import { closingFiles } from '../render/render-site.js'
import type { Site } from '../render/site.js'
import { type ChangedArticles, restsOn, type SitePart } from '../render/site-parts.js'
import { digestOf } from '../text/digest.js'
import { realDisk } from '../write/disk.js'
import { brokenLinks, createLinkChecker, type LinkFindings, type NamedPlace } from '../write/links.js'
import { diskKey, outputPathFault } from '../write/output-path.js'
import type { StagedFile } from '../write/stager.js'
import type { SiteWriter } from '../write/write-site.js'
import { CannotStart } from './build-options.js'
import { type KeptPages, namedByKept } from './kept-pages.js'
import { startPace } from './pace.js'
import { type LeftPart, leavePages, openPageCache, type PageCache } from './page-cache.js'
import { makeInThreads, type SharedWork } from './site-threads.js'
import { type Bench, makeFile, makePart, openSiteWorkshop, type SiteTools, type SiteWorkshop } from './site-workshop.js'
import type { Terminal } from './terminal.js'

/**
 * Fewer parts are made before another thread has read the archive and warmed up, which takes 0.9 s of processor time, as much
 * as 1,500 parts (3,653 Markdown articles and lists: 3.0 s in one thread, 3.9 s in two, which is no sooner on busy cores).
 */
const PARTS_WORTH_THREADS = 4000

/** What a site is made of, and where it goes. */
export interface MakeSiteInput {
  readonly tools: SiteTools
  readonly publicFiles: readonly OutputFile[]
  readonly writer: SiteWriter
  /** The cache folder, the digest of all beside the tools that pages rest on, and the archive as `Leaving` has it. */
  readonly cache: { readonly folder: string; readonly ground: string; readonly archive: number | undefined }
  /** Threads the user asked for. */
  readonly workers: number | undefined
  readonly terminal: Pick<Terminal, 'progress'>
  /** As in `Collected`: then the site stands as it was left, and only parts that rest on one of these may be others. */
  readonly changed?: ChangedArticles
}

/** What was made. */
export interface MadeSite {
  /** Leaves it to the next build; to be called when the site is in place. */
  readonly leave: (changedAt: ReadonlyMap<string, number>) => void
  /** Files that were not made again, because nothing that they show has changed. */
  readonly keptCount: number
}

/** A part and what became of it. */
interface Part {
  readonly part: SitePart
  readonly number: number
  readonly basis: string
  files: readonly StagedFile[]
  /** Its files as the last build left them; undefined when they have to be made. */
  left: LeftPart | undefined
}

/** A link that leads nowhere, as a message. */
export const brokenLink = ({ page, href }: { readonly page: string; readonly href: string }): Message => ({
  code: 'links-broken',
  severity: 'error',
  file: page,
  expected: 'a link to a page of the site',
  found: `"${href}"`,
  remedy: 'correct the link in the template; if it is built in, report it as a fault of the program',
})

/** A template failed in a site made by several threads. Which pages they were at is chance, so one thread tells it. */
class Faulty extends Error {}

/** Everything that is decided before the first page is made. */
interface Making extends MakeSiteInput {
  readonly workshop: SiteWorkshop
  readonly bench: Bench
  /** What was found of links elsewhere: in threads, and in the last build. */
  readonly findings: LinkFindings[]
  /** Threads hired so far. */
  hired: number
}

/** Makes parts in this thread. */
function makeHere({ bench, terminal }: Making, parts: readonly Part[]): void {
  const pace = startPace('making pages')
  for (const [count, one] of parts.entries()) {
    if (count % 200 === 0) terminal.progress(pace(count, parts.length))
    one.files = makePart(bench, one.part)
  }
}

/** Makes parts in several threads. */
async function makeTogether(
  making: Making,
  all: readonly Part[],
  parts: readonly Part[],
  { threads, archive }: Pick<SharedWork, 'threads' | 'archive'>,
) {
  const { tools, writer, terminal, findings, bench } = making
  const work = {
    root: writer.root,
    numbers: parts.map(({ number }) => number),
    threads,
    archive,
    hiredBefore: making.hired,
    makeHere(numbers: Int32Array): void {
      for (const number of numbers) {
        const one = all[number] as Part
        one.files = makePart(bench, one.part)
      }
    },
  }
  making.hired += threads - 1
  const result = await makeInThreads(tools, work, terminal)
  if (result.faulty) throw new Faulty()
  for (const { number, files } of result.made) (all[number] as Part).files = files
  findings.push(...result.links)
}

/** Makes those of the parts that are chosen. */
async function makeParts(making: Making, all: readonly Part[], chosen: (part: Part) => boolean): Promise<void> {
  const parts = all.filter(chosen)
  const threads = Math.max(1, making.workers ?? availableParallelism())
  const { folder, archive: check } = making.cache
  if (threads > 1 && parts.length >= PARTS_WORTH_THREADS && check !== undefined)
    await makeTogether(making, all, parts, { threads, archive: { folder, check } })
  else makeHere(making, parts)
}

/** Finds what need not be made. */
function judge({ parts }: SiteWorkshop, cache: PageCache, changed: ChangedArticles | undefined): Part[] {
  return parts.map((part, number) => {
    const same = changed && !restsOn(part, changed) ? cache.standing(part.name) : undefined
    if (same) return { part, number, basis: same.basis, files: same.files, left: same }
    const basis = part.basis?.() ?? ''
    const left = part.basis && cache.find(part.name, basis)
    return { part, number, basis, files: left?.files ?? [], left }
  })
}

/** The parts that are kept. */
const keptOf = (parts: readonly Part[], root: string): KeptPages => {
  const kept = parts.filter(({ left }) => left !== undefined)
  return { names: new Set(kept.map(({ part }) => part.name)), files: kept.flatMap(({ files }) => files), root }
}

/** What crawlers may do is for the owner to say: a public file of this name stands in for ours. */
const ROBOTS = 'robots.txt'

/** How many files the public ones add to those that are made. */
export const addedBy = (publicFiles: readonly OutputFile[]): number =>
  publicFiles.filter(({ outputPath }) => outputPath !== ROBOTS).length

/** The files that are made from the list of all others, and the public ones. */
export function* lastFiles(
  site: Site,
  publicFiles: readonly OutputFile[],
  parts: readonly Pick<Part, 'part' | 'files'>[],
): Generator<OutputFile> {
  const ownNames = new Map(publicFiles.map(({ outputPath }) => [diskKey(outputPath), outputPath]))
  const claim = (outputPath: string): void => {
    const own = ownNames.get(diskKey(outputPath))
    if (own !== undefined) throw new CannotStart([badPublicName(own, 'the name of a file that the build makes')])
  }
  const listed: string[] = []
  let count = 0
  for (const { part, files } of parts) {
    count += files.length
    for (const { outputPath } of files) claim(outputPath)
    if (part.lasting) for (const { outputPath } of files) if (outputPath.endsWith('.html')) listed.push(outputPath)
  }
  for (const file of closingFiles(site, listed, count)) {
    if (file.outputPath === ROBOTS && ownNames.has(ROBOTS)) continue
    claim(file.outputPath)
    yield file
  }
  for (const file of publicFiles) {
    const fault = outputPathFault(file.outputPath)
    if (fault) throw new CannotStart([badPublicName(file.outputPath, fault)])
    yield file
  }
}

/** The places of every file of the site, as the link checker notes them. */
function placesIn(findings: readonly LinkFindings[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { files } of findings) for (const [path, named] of files) places.set(path, named)
  return places
}

/** What is known of the files that are not made again: they were looked over when they were. */
const findingsOfKept = (parts: readonly Part[]): LinkFindings => ({
  files: parts.flatMap(({ left }) =>
    (left?.files ?? []).map(({ outputPath, places }) => [outputPath, places] as const),
  ),
  open: [],
  astray: [],
  named: [],
})

/** Makes the site and hands it to the writer; every page must have been made and every link lead somewhere, or it throws. */
export async function makeSite(input: MakeSiteInput): Promise<MadeSite> {
  try {
    return await attempt(input)
  } catch (error) {
    if (!(error instanceof Faulty)) throw error
    return attempt({ ...input, workers: 1 })
  }
}

async function attempt(input: MakeSiteInput): Promise<MadeSite> {
  const { tools, writer, cache } = input
  const faults: Message[] = []
  const workshop = await openSiteWorkshop(tools, (message) => faults.push(message))
  const links = createLinkChecker(duePages(workshop.site))
  const ground = digestOf(JSON.stringify([cache.ground, writer.root, tools.hasMarkdown, workshop.site.siteFeeds ?? '']))
  const past = openPageCache(cache.folder, ground, { disk: realDisk, root: writer.root, standing: writer.standing })
  const parts = judge(workshop, past, input.changed)
  const findings = [findingsOfKept(parts)]
  const making: Making = { ...input, workshop, findings, bench: { links, stage: writer.stage }, hired: 0 }
  await makeParts(making, parts, ({ left }) => left === undefined)
  const last = [...lastFiles(workshop.site, input.publicFiles, parts)].map((file) => makeFile(making.bench, file))
  let places = placesIn([...findings, links.findings()])
  const named = namedByKept(past, keptOf(parts, writer.root), places)
  if (named === undefined) {
    const kept = new Set(parts.filter(({ left }) => left !== undefined))
    for (const one of kept) one.left = undefined
    await makeParts(making, parts, (one) => kept.has(one))
    places = placesIn([...findings, links.findings()])
  }
  if (faults.length > 0) throw input.workers === 1 ? new CannotStart(faults) : new Faulty()
  findings.push(links.findings())
  const broken = brokenLinks(findings)
  if (broken.length > 0) throw new CannotStart(broken.map(brokenLink))
  for (const path of duePages(workshop.site))
    if (!places.has(path)) throw new Error(`The page "${path}" was not made, and others lead to it.`)
  for (const { files } of parts) for (const file of files) writer.take(file)
  for (const file of last) writer.take(file)
  return made({ folder: cache.folder, ground, parts, named: namedIn(named ?? [], findings) }, places)
}

/** Every place that a page links to, those of pages that were kept among them; each once. */
function namedIn(before: readonly NamedPlace[], findings: readonly LinkFindings[]): NamedPlace[] {
  const all = [before, ...findings.map(({ named }) => named)].flat()
  return [...new Map(all.map((place) => [place.join('#'), place])).values()]
}

/** What is left to the next build. */
interface Legacy {
  readonly folder: string
  readonly ground: string
  readonly parts: readonly Part[]
  readonly named: readonly NamedPlace[]
}

function made({ folder, ground, parts, named }: Legacy, places: ReadonlyMap<string, string>): MadeSite {
  return {
    keptCount: parts.reduce((count, { left }) => count + (left?.files.length ?? 0), 0),
    leave(changedAt) {
      function* left(): Generator<LeftPart> {
        for (const { part, basis, files, left: before } of parts) {
          const made = files.map((file) => ({ ...file, places: places.get(file.outputPath) ?? '' }))
          yield before ?? { name: part.name, basis, files: made }
        }
      }
      leavePages(folder, ground, { parts: left(), named }, changedAt)
    },
  }
}

const badPublicName = (outputPath: string, fault: string): Message => ({
  code: 'public-name-invalid',
  severity: 'error',
  file: `public/${outputPath}`,
  expected: 'a name that every disk and host takes, and no other file of the site has',
  found: fault,
  remedy: 'rename the file',
})
