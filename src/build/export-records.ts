/** The command `export`: the archive as data, or a catalogue to correct in a spreadsheet. */

import { existsSync, fstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { ArticleRecord } from '../model/archive.js'
import { readTemplates } from '../read/read-templates.js'
import { safeCell } from '../text/escape.js'
import type { ArchiveFolder } from './archive-folder.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { type CollectedWhole, collectArchive } from './collect-archive.js'
import type { ExportKind } from './export-kinds.js'
import { prepare } from './prepare.js'
import { copyOfTemplate } from './template-age.js'
import type { ExitCode } from './terminal.js'
import { exitCodeOf } from './write-messages.js'

/** Columns of the catalogue; the names are those `read-catalogue.ts` understands. */
const CATALOGUE_COLUMNS = [
  'file',
  'id',
  'headline',
  'dek',
  'publishedOn',
  'outlet',
  'agency',
  'authors',
  'section',
  'place',
  'language',
  'canonicalUrl',
  'tags',
  'actors',
  'status',
  'statusReason',
  'statusOn',
  'note',
  'retrievedOn',
  'sample',
] as const

/**
 * Writes the export to standard output, or to a file that is replaced only when all of it has been collected; `templates`
 * writes its own files.
 * @param to path as typed
 */
export async function exportRecords(options: BuildOptions, kind: ExportKind, to?: string): Promise<ExitCode> {
  if (kind === 'templates') return copyTemplates(options)
  const { folder, program, terminal, strict } = options
  refuseEmptiedCatalogue(folder)
  const { settings, messages } = await prepare(options)
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers: options.workers })
  terminal.progress('')
  const write = { articles: writeArticles, actors: writeActors, catalogue: writeCatalogue }[kind]
  if (to === undefined) for (const line of write(collected)) terminal.print(line)
  else writeFileSync(resolve(folder.root, to), [...write(collected)].map((line) => `${line}\n`).join(''))
  collected.store.close(true)
  return exitCodeOf(collected.archive.messages, strict)
}

/** Descriptor of standard output. */
const STANDARD_OUTPUT = 1

/**
 * `export catalogue > seeds/_catalogue.csv`: the shell has emptied the file before we could read the corrections in it.
 * Going on would publish what was withdrawn; all that is left is to say so.
 */
function refuseEmptiedCatalogue({ seeds }: ArchiveFolder): void {
  const catalogue = join(seeds, '_catalogue.csv')
  if (!existsSync(catalogue)) return
  const [output, file] = [fstatSync(STANDARD_OUTPUT), statSync(catalogue)]
  if (output.ino !== file.ino || output.dev !== file.dev) return
  throw new CannotStart([
    {
      code: 'catalogue-invalid',
      severity: 'error',
      file: '_catalogue.csv',
      expected: 'a file that the shell has not emptied',
      found: 'the output of this command redirected into it',
      remedy: 'bring the file back from your last copy, then use --to seeds/_catalogue.csv',
    },
  ])
}

function* writeArticles({ archive, load }: CollectedWhole): Generator<string> {
  for (const [position, entry] of archive.articles.entries()) {
    const { article } = load(position)
    yield JSON.stringify({
      id: entry.id,
      permalink: entry.permalink,
      ...article,
      tags: entry.tags.map((tag) => archive.tags[tag]?.name),
      actors: entry.actors.map((actor) => archive.actors[actor]?.id),
    })
  }
}

function* writeActors({ archive }: CollectedWhole): Generator<string> {
  for (const [position, actor] of archive.actors.entries()) {
    const { articles, companions, suggestions, roles, ...rest } = actor
    const idOf = (other: number): string | undefined => archive.actors[other]?.id
    const articleOf = (article: number): string | undefined => archive.articles[article]?.id
    yield JSON.stringify({
      ...rest,
      permalink: `actors/${archive.actorSlugs[position]}.html`,
      roles: roles.map(({ article, field: _field, start: _start, end: _end, ...role }) => ({
        ...role,
        article: articleOf(article),
      })),
      articles: articles.map(({ article, count }) => ({ id: articleOf(article), count })),
      companions: companions.map(({ actor: other, count, strength }) => ({ id: idOf(other), count, strength })),
      suggestions: suggestions.map(({ actor: other, ...why }) => ({ id: idOf(other), ...why })),
    })
  }
}

function catalogueRow({ article }: ArticleRecord): string[] {
  const cells: Record<(typeof CATALOGUE_COLUMNS)[number], string | undefined> = {
    file: article.sourcePath,
    id: article.givenId,
    dek: article.dek,
    actors: article.statedActors.join('; '),
    retrievedOn: article.source.retrievedOn,
    sample: article.sample ? 'true' : undefined,
    headline: article.headline,
    publishedOn: article.publishedOn,
    outlet: article.outlet,
    agency: article.agency,
    authors: article.authors.join('; '),
    section: article.section,
    place: article.dateline?.place,
    language: article.language,
    canonicalUrl: article.canonicalUrl,
    tags: article.statedTags.join('; '),
    status: article.status,
    statusReason: article.statusReason,
    statusOn: article.statusOn,
    note: article.note,
  }
  return CATALOGUE_COLUMNS.map((column) => safeCell(cells[column] ?? ''))
}

function* writeCatalogue({ archive, store }: CollectedWhole): Generator<string> {
  yield CATALOGUE_COLUMNS.join(',')
  const kept = new Set(
    archive.outcomes
      .filter(({ state }) => state !== 'refused' && state !== 'ignored')
      .map(({ sourcePath }) => sourcePath),
  )
  for (const sourcePath of kept) yield stringify([catalogueRow(store.load(sourcePath))]).trimEnd()
}

function copyTemplates({ folder, program, terminal }: BuildOptions): ExitCode {
  for (const template of readTemplates(program.templates, undefined)) {
    const target = join(folder.templates, `${template.name}.eta`)
    if (existsSync(target)) {
      terminal.print(`kept     ${target}`)
      continue
    }
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, copyOfTemplate(template))
    terminal.print(`written  ${target}`)
  }
  return 0
}
