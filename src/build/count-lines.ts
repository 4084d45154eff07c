/** The first look at an archive: what stands in many of its files word for word, counted before any article is extracted. */
import type { Census } from '../extract/line-census.js'
import type { SourceFile } from '../model/source-file.js'
import type { CuratedStatus, StatedFields } from '../model/stated-fields.js'
import type { FoundFile } from '../read/find-sources.js'
import type { Curation } from '../read/read-catalogue.js'
import { isTakenAtItsWord } from '../read/source-rules.js'
import { eachBatch, inBatches } from './batches.js'
import type { Crew, GivenUp } from './crew.js'
import type { Counted, CountOrder } from './source-work.js'

/** The passages of one file, and what its sidecar says of publication. */
export interface Passages {
  readonly lines: Uint32Array
  readonly status: CuratedStatus | undefined
}

/** What lines are counted in. */
export interface CountInput {
  readonly files: readonly FoundFile[]
  readonly catalogue: Curation
  /** The passages of a file by its number, where they need not be read. */
  readonly known: (number: number) => Passages | undefined
  readonly crew: Crew
}

/** What counting gave. */
export interface CountedLines {
  /** Tells of a source which of its lines stand in other articles. */
  readonly census: Census
  /** Fingerprints of the files that were read, by their numbers. */
  readonly lines: ReadonlyMap<number, Uint32Array>
  /** Files over which a thread was lost. */
  readonly givenUp: ReadonlyMap<number, GivenUp>
}

/** An article that is withheld must leave no trace in others, not even in what counts as repeated. */
const isPublished = (catalogue: StatedFields | undefined, status: CuratedStatus | undefined): boolean =>
  (catalogue?.status?.value ?? status ?? 'published') === 'published'

/** The files in which passages are counted: Markdown is taken at its word. */
export const isCounted = ({ sourcePath }: FoundFile): boolean => !isTakenAtItsWord(sourcePath)

/**
 * Counts. Files are read here and again when they are made into articles: keeping their texts would tie the size of an
 * archive to the memory, and reading is a fiftieth of the work. What is wrong with a file is reported then.
 */
export async function countLines({ files, catalogue, known, crew }: CountInput): Promise<CountedLines> {
  const read = new Map<number, Passages>()
  const givenUp = new Map<number, GivenUp>()
  const take = (number: number, passages: Passages): void => void read.set(number, passages)
  function* orders(): Generator<CountOrder> {
    for (const [number, found] of files.entries()) if (isCounted(found) && !known(number)) yield { number, found }
  }
  await eachBatch(inBatches(orders()), crew.width, async (count) => {
    for (const answer of await crew.run({ count })) {
      if ('givenUp' in answer) givenUp.set(answer.givenUp.number, answer)
      else if ('counted' in answer) eachCounted(answer.counted, take)
    }
  })
  const { LineCensus } = await import('../extract/line-census.js')
  const census = new LineCensus()
  for (const [number, file] of files.entries()) {
    const passages = isCounted(file) ? (known(number) ?? read.get(number)) : undefined
    if (passages && isPublished(catalogue.rows.get(file.sourcePath), passages.status))
      census.add(file.sourcePath, passages.lines)
  }
  const lines = new Map([...read].map(([number, passages]) => [number, passages.lines]))
  return { census: census.close(), lines, givenUp }
}

function eachCounted(
  { numbers, lengths, lines, statuses }: Counted,
  take: (number: number, passages: Passages) => void,
): void {
  let at = 0
  for (const [nth, number] of numbers.entries()) {
    const length = lengths[nth] as number
    if (length < 0) continue
    take(number, { lines: lines.slice(at, at + length), status: statuses[nth] })
    at += length
  }
}

/** The source with what is known of its lines. */
export function withRepetition(source: SourceFile, census: Census): SourceFile {
  const repeated = census(source.sourcePath)
  return repeated.length === 0 ? source : { ...source, repeated }
}
