/** The work on one article alone: extract, then analyse. The same code runs in the main thread and in workers. */
import { analyseArticle, createKnowledge, type Knowledge } from '../analyse/analyse-article.js'
import { DoorClosed, type Doors, extractArticle, openDoors } from '../extract/extract-article.js'
import type { AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { ArticleRecord } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SourceFile } from '../model/source-file.js'
import { readNameModel } from '../read/read-name-model.js'

/** What the work needs beside the source: plain data, so that it can be sent to a worker. */
export interface WorkshopTools {
  readonly settings: Settings
  readonly authority: readonly AuthorityEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
}

/** Why a source has no record. */
export interface Refusal {
  /** As a phrase, for the report. */
  readonly refused: string
  readonly messages: readonly Message[]
  /** True when the program failed on this file: the next build must not believe it. */
  readonly failed: boolean
}

/** Stands for the outcome of a source that this workshop leaves to another. */
export interface Left {
  readonly left: true
}

/** What becomes of a source: a record, or why there is none. */
export type Outcome = ArticleRecord | Refusal

/** Makes the outcome of a source. */
export type Workshop = (source: SourceFile) => Promise<Outcome | Left>

/**
 * A workshop in this thread.
 * @param mayParse may a parser be let at this source? If not, it is left when it takes one
 */
export function openWorkshop(
  { settings, authority, vocabulary }: WorkshopTools,
  mayParse: (source: SourceFile) => boolean,
): Workshop {
  const knowledge: Knowledge = createKnowledge({
    authority,
    vocabulary,
    recognise: settings.recognise,
    nameModel: readNameModel,
  })
  let doors: Doors = {}

  /** Parsers are loaded when the first text needs them: text dumps and plain Markdown never do. */
  const extract = async (source: SourceFile): Promise<{ article: Article | undefined; messages: Message[] } | Left> => {
    for (;;) {
      const messages: Message[] = []
      try {
        return { article: extractArticle(source, doors, settings, (message) => messages.push(message)), messages }
      } catch (error) {
        if (!(error instanceof DoorClosed)) throw error
        if (!mayParse(source)) return { left: true }
        const opened = await openDoors([error.format])
        doors = { ...doors, ...opened }
      }
    }
  }
  const outcomeOf = async (source: SourceFile): Promise<Outcome | Left> => {
    const extracted = await extract(source)
    if ('left' in extracted) return extracted
    const { article, messages } = extracted
    if (article) return { article, findings: analyseArticle(article, knowledge), messages }
    return { refused: messages.at(-1)?.found ?? 'nothing in it reads like an article', messages, failed: false }
  }
  return async (source) => {
    try {
      return await outcomeOf(source)
    } catch (error) {
      return failureOn(source.sourcePath, error instanceof Error ? error.message : String(error))
    }
  }
}

/** One file on which the program fails is refused; the others are built. */
export function failureOn(sourcePath: string, fault: string): Refusal {
  const message: Message = {
    code: 'program-failed',
    severity: 'error',
    file: sourcePath,
    expected: 'a file the program can work on',
    found: `a fault of the program: ${fault}`,
    remedy: 'report the fault with this file; leave the file out until it is mended',
  }
  return { refused: `the program failed on it: ${fault}`, messages: [message], failed: true }
}
