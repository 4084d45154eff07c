/** The first look at an archive: what stands in many of its files word for word, counted before any article is extracted. */
import { type Census, LineCensus } from '../extract/line-census.js'
import { fingerprintsOf } from '../extract/passages.js'
import type { Settings } from '../model/settings.js'
import type { SourceFile } from '../model/source-file.js'
import type { FoundFile } from '../read/find-sources.js'
import type { Curation } from '../read/read-catalogue.js'
import { readSource } from '../read/read-source.js'
import { isTakenAtItsWord } from '../read/source-rules.js'
import type { Terminal } from './terminal.js'

/** What lines are counted in. */
export interface CountInput {
  readonly files: readonly FoundFile[]
  readonly catalogue: Curation
  readonly settings: Pick<Settings, 'maxSourceBytes'>
  readonly terminal: Pick<Terminal, 'progress'>
}

/** An article that is withheld must leave no trace in others, not even in what counts as repeated. */
const isPublished = ({ catalogue, sidecar }: SourceFile): boolean =>
  ((catalogue?.status ?? sidecar?.status)?.value ?? 'published') === 'published'

/**
 * Counts. Files are read here and again when they are made into articles: keeping their texts would tie the size of an
 * archive to the memory, and reading is a fiftieth of the work. What is wrong with a file is reported then.
 */
export function countLines({ files, catalogue, settings, terminal }: CountInput): Census {
  const census = new LineCensus()
  for (const [count, file] of files.entries()) {
    if (count % 100 === 0) terminal.progress(`counting lines in ${count} of ${files.length}`)
    if (isTakenAtItsWord(file.sourcePath)) continue
    const source = readSource(file, catalogue, settings, () => {})
    if ('sha256' in source && isPublished(source)) census.add(source.sourcePath, fingerprintsOf(source))
  }
  return census.close()
}

/** The source with what is known of its lines. */
export function withRepetition(source: SourceFile, census: Census): SourceFile {
  const repeated = census(source.sourcePath)
  return repeated.length === 0 ? source : { ...source, repeated }
}
