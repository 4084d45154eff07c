/** The work on one article alone: extract, then analyse. The same code runs in the main thread and in workers. */
import { analyseArticle, createKnowledge, type Knowledge } from '../analyse/analyse-article.js'
import { type Doors, extractArticle, openDoors } from '../extract/extract-article.js'
import type { AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SourceFile, SourceFormat } from '../model/source-file.js'
import type { Outcome } from './record-store.js'

/** What the work needs beside the source: plain data, so that it can be sent to a worker. */
export interface WorkshopTools {
  readonly settings: Settings
  readonly authority: readonly AuthorityEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
}

/** Makes an outcome of a source. */
export interface Workshop {
  readonly make: (source: SourceFile) => Promise<Outcome>
  /** Ends what runs beside this thread. */
  readonly close: () => Promise<void>
}

/** A workshop in this thread. Parsers are loaded when the first file needs them: text dumps alone start fast. */
export function openWorkshop({ settings, authority, vocabulary }: WorkshopTools): Workshop {
  const knowledge: Knowledge = createKnowledge({ authority, vocabulary, recognise: settings.recognise })
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
  return {
    async make(source) {
      const messages: Message[] = []
      const article = extractArticle(source, await doorsFor(source.format), settings, (message) =>
        messages.push(message),
      )
      if (!article) return { refused: messages.at(-1)?.found ?? 'nothing in it reads like an article', messages }
      return { article, findings: analyseArticle(article, knowledge), messages }
    },
    close: () => Promise.resolve(),
  }
}
