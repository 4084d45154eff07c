/** From the files found to the rows and records of this build: what is as it was is kept unread, the rest is made anew. */
import { availableParallelism } from 'node:os'
import type { Message } from '../model/message.js'
import type { SetAside } from '../model/source-file.js'
import { sameStamp } from '../read/file-stamp.js'
import type { FoundFile } from '../read/find-sources.js'
import type { Curation } from '../read/read-catalogue.js'
import { eachBatch, inBatches } from './batches.js'
import { type CountedLines, countLines, isCounted } from './count-lines.js'
import { type Crew, type CrewAnswer, type CrewTools, openCrew } from './crew.js'
import { startPace } from './pace.js'
import type { RecordStore } from './record-store.js'
import { curationPrint, repetitionPrint, type SourceRow, trustedStamp } from './source-row.js'
import type { MakeOrder } from './source-work.js'
import type { StageClock } from './stage-clock.js'
import type { Terminal } from './terminal.js'

/** What records are made from. */
export interface MakeInput {
  readonly files: readonly FoundFile[]
  readonly catalogue: Curation
  readonly tools: CrewTools
  readonly store: RecordStore
  /** Threads the user asked for. */
  readonly workers: number | undefined
  readonly terminal: Pick<Terminal, 'progress'>
  readonly clock: Pick<StageClock, 'lap'>
}

/** What became of the files beside the rows in the store. */
export interface Made {
  /** Files of this build without a row: those that could not be read, or finished. */
  readonly setAside: readonly SetAside[]
  /** What was said of them. */
  readonly messages: readonly Message[]
  /** Records the cache had. */
  readonly reusedCount: number
}

/** Fewer files are done before threads have started. */
const FILES_WORTH_THREADS = 200
/** As few files as these take the time of one other: Markdown in which no names are looked for, at half a millisecond each. */
const LIGHT_FILES = 7

/** A file, and what the last build knew of it. */
interface Surveyed {
  readonly number: number
  readonly found: FoundFile
  /** Its row, when file and sidecar are as the last build saw them. */
  readonly settled: SourceRow | undefined
  /** `curationPrint` of its row of the catalogue. */
  readonly curated: string
}

function survey({ files, catalogue, store }: MakeInput): Surveyed[] {
  return files.map((found, number) => {
    const row = store.past(found.sourcePath)
    const isSettled = row?.stamp && sameStamp(row.stamp, found.stamp) && sameStamp(row.sidecar, found.sidecar)
    const curated = curationPrint(catalogue.rows.get(found.sourcePath))
    return { number, found, settled: isSettled ? row : undefined, curated }
  })
}

/** What has to be read, in files that are not light. */
function workOf(toRead: readonly Surveyed[], { tools }: MakeInput): number {
  const counted = toRead.filter(({ found }) => tools.settings.recognise || isCounted(found)).length
  return counted + (toRead.length - counted) / LIGHT_FILES
}

function crewFor(input: MakeInput, toRead: readonly Surveyed[]): Crew {
  const { workers, tools, store } = input
  const useful = workOf(toRead, input) < FILES_WORTH_THREADS ? 1 : availableParallelism()
  return openCrew(tools, store, Math.max(1, workers ?? useful))
}

/** Counts what repeats; undefined when nothing is counted, or everything as in the last build. */
async function countRepeated(
  { files, catalogue, store, terminal }: MakeInput,
  surveyed: readonly Surveyed[],
  crew: Crew,
): Promise<CountedLines | undefined> {
  if (!files.some(isCounted)) return undefined
  const isAsBefore = surveyed.every(({ settled, curated }) => settled?.curated === curated)
  if (isAsBefore && store.pastCount === files.length) return undefined
  terminal.progress('counting lines')
  const known = (number: number) => {
    const row = surveyed[number]?.settled
    return row && { lines: row.lines, status: row.sidecarStatus }
  }
  return countLines({ files, catalogue, known, crew })
}

const NO_LINES = new Uint32Array(0)

/** What has to be made of a file; or its row, which still holds. */
function orderFor(
  { number, found, settled, curated }: Surveyed,
  { catalogue, store }: MakeInput,
  counted: CountedLines | undefined,
): MakeOrder | SourceRow {
  const repeated = counted?.census(found.sourcePath) ?? []
  const print = counted ? repetitionPrint(repeated) : (settled?.repeated ?? 0)
  if (settled && settled.curated === curated && settled.repeated === print) return settled
  const stated = catalogue.rows.get(found.sourcePath)
  const known = store.past(found.sourcePath)
  return {
    number,
    found,
    ...(stated && { catalogue: stated }),
    ...(repeated.length > 0 ? { repeated } : {}),
    lines: counted?.lines.get(number) ?? settled?.lines.slice() ?? NO_LINES,
    ...(known && { knownKey: known.key }),
  }
}

/** The record is the one that the last build made; only the stamp of its file may be another. */
function keepKnown(found: FoundFile, { store, tools }: MakeInput): void {
  const row = store.past(found.sourcePath)
  const stamp = trustedStamp(found, tools.begunMs)
  if (row === undefined) return
  const { sidecar: _, ...rest } = row
  store.keep(stamp ? { ...rest, stamp, ...(found.sidecar && { sidecar: found.sidecar }) } : row)
}

/** Fills the store. */
export async function makeRecords(input: MakeInput): Promise<Made> {
  const { files, store, terminal, clock } = input
  const surveyed = survey(input)
  const crew = crewFor(
    input,
    surveyed.filter(({ settled }) => settled === undefined),
  )
  const setAside: SetAside[] = []
  const messages: Message[] = []
  let reusedCount = 0
  let done = 0
  const take = (answer: CrewAnswer): void => {
    if ('givenUp' in answer) {
      setAside.push(answer.setAside)
      messages.push(answer.message)
    } else if ('made' in answer) {
      store.add(answer.made.rows)
      setAside.push(...answer.made.setAside)
      messages.push(...answer.made.messages)
      reusedCount += answer.made.known.length
      for (const number of answer.made.known) keepKnown(files[number] as FoundFile, input)
    }
  }
  try {
    const counted = await countRepeated(input, surveyed, crew)
    clock.lap('count')
    for (const answer of counted?.givenUp.values() ?? []) take(answer)
    function* orders(): Generator<MakeOrder> {
      for (const one of surveyed) {
        if (counted?.givenUp.has(one.number)) continue
        const order = orderFor(one, input, counted)
        if ('number' in order) yield order
        else {
          store.keep(order)
          reusedCount += 1
        }
      }
    }
    const pace = startPace('reading')
    await eachBatch(inBatches(orders()), crew.width, async (make) => {
      for (const answer of await crew.run({ make })) take(answer)
      done += make.length
      terminal.progress(pace(done, files.length - reusedCount))
    })
  } finally {
    await crew.close()
    clock.lap('records')
  }
  return { setAside, messages, reusedCount }
}
