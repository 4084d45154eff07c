/** The command `export`: the archive as data, or a catalogue to correct in a spreadsheet. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { ArticleRecord } from '../model/archive.js'
import { readTemplates } from '../read/read-templates.js'
import { safeCell } from '../text/escape.js'
import type { BuildOptions } from './build-options.js'
import { type Collected, collectArchive } from './collect-archive.js'
import type { ExportKind } from './export-kinds.js'
import { prepare } from './prepare.js'
import { copyOfTemplate } from './template-age.js'
import type { ExitCode } from './terminal.js'
import { exitCodeOf } from './write-messages.js'

/** Columns of the catalogue; the names are those `read-catalogue.ts` understands. */
const CATALOGUE_COLUMNS = [
  'file',
  'headline',
  'publishedOn',
  'outlet',
  'agency',
  'authors',
  'section',
  'place',
  'language',
  'canonicalUrl',
  'tags',
  'status',
  'statusReason',
  'statusOn',
  'note',
] as const

/** Prints the export to standard output; `templates` writes files instead. */
export async function exportRecords(options: BuildOptions, kind: ExportKind): Promise<ExitCode> {
  if (kind === 'templates') return copyTemplates(options)
  const { folder, program, terminal, strict } = options
  const { settings, messages } = await prepare(options)
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers: options.workers })
  terminal.progress('')
  const write = { articles: writeArticles, actors: writeActors, catalogue: writeCatalogue }[kind]
  for (const line of write(collected)) terminal.print(line)
  collected.store.finish()
  collected.store.close()
  return exitCodeOf(collected.archive.messages, strict)
}

function* writeArticles({ archive, load }: Collected): Generator<string> {
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

function* writeActors({ archive }: Collected): Generator<string> {
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
      companions: companions.map(({ actor: other, count }) => ({ id: idOf(other), count })),
      suggestions: suggestions.map(({ actor: other, reason }) => ({ id: idOf(other), reason })),
    })
  }
}

function catalogueRow({ article }: ArticleRecord): string[] {
  const cells: Record<(typeof CATALOGUE_COLUMNS)[number], string | undefined> = {
    file: article.sourcePath,
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

function* writeCatalogue({ archive, store }: Collected): Generator<string> {
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
