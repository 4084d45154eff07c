/** The work on one article alone: extract, then analyse. The same code runs in the main thread and in workers. */
import { analyseArticle, createKnowledge, type Knowledge } from '../analyse/analyse-article.js'
import { type Doors, extractArticle, openDoors } from '../extract/extract-article.js'
import type { AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SourceFile, SourceFormat } from '../model/source-file.js'
import { readNameModel } from '../read/read-name-model.js'
import { formatOutcome, type Outcome } from './record-format.js'

/** What the work needs beside the source: plain data, so that it can be sent to a worker. */
export interface WorkshopTools {
  readonly settings: Settings
  readonly authority: readonly AuthorityEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
}

/** What a workshop gives back. */
export interface Work {
  /** The outcome as `formatOutcome` writes it. */
  readonly lines: string
  /** True when the program failed on this file: the outcome is a refusal that the next build must not believe. */
  readonly failed: boolean
}

/** Makes the outcome of a source. */
export interface Workshop {
  readonly make: (source: SourceFile) => Promise<Work>
  /** Ends what runs beside this thread. */
  readonly close: () => Promise<void>
}

/** A workshop in this thread. Parsers are loaded when the first file needs them: text dumps alone start fast. */
export function openWorkshop({ settings, authority, vocabulary }: WorkshopTools): Workshop {
  const knowledge: Knowledge = createKnowledge({
    authority,
    vocabulary,
    recognise: settings.recognise,
    nameModel: readNameModel,
  })
  const formats = new Set<SourceFormat>()
  let doors: Promise<Doors> | undefined

  // A promise, so that a second source of a new format waits for the same doors instead of passing through the old ones.
  const doorsFor = (format: SourceFormat): Promise<Doors> => {
    if (!doors || !formats.has(format)) {
      formats.add(format)
      doors = openDoors([...formats])
    }
    return doors
  }
  const outcomeOf = async (source: SourceFile): Promise<Outcome> => {
    const messages: Message[] = []
    const article = extractArticle(source, await doorsFor(source.format), settings, (message) => messages.push(message))
    if (!article) return { refused: messages.at(-1)?.found ?? 'nothing in it reads like an article', messages }
    return { article, findings: analyseArticle(article, knowledge), messages }
  }
  return {
    async make(source) {
      try {
        return { lines: formatOutcome(await outcomeOf(source)), failed: false }
      } catch (error) {
        return failureOn(source.sourcePath, error instanceof Error ? error.message : String(error))
      }
    },
    close: () => Promise.resolve(),
  }
}

/** One file on which the program fails is refused; the others are built. */
export function failureOn(sourcePath: string, fault: string): Work {
  const message: Message = {
    code: 'program-failed',
    severity: 'error',
    file: sourcePath,
    expected: 'a file the program can work on',
    found: `a fault of the program: ${fault}`,
    remedy: 'report the fault with this file; leave the file out until it is mended',
  }
  return { lines: formatOutcome({ refused: `the program failed on it: ${fault}`, messages: [message] }), failed: true }
}
