/** `score seeds`: whole capture files through reading, extraction and the actor index, for the two scorers of the captures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseArticle, createKnowledge } from '../analyse/analyse-article.js'
import { openDoors } from '../extract/extract-article.js'
import { resolveActors } from '../index/actors/resolve-actors.js'
import type { Article } from '../model/article.js'
import type { Mention } from '../model/findings.js'
import { readNameModel } from '../read/read-name-model.js'
import { bodyText } from '../text/body-text.js'
import { byCodePoint } from '../text/order.js'
import { runScorer, writeLines } from './evaluation.js'
import { extractDocument, sourceOf } from './extract-document.js'

/** What to score. */
export interface SeedsOptions {
  /** Folder of `.txt` captures. */
  readonly data: string
  /** Folder the predictions go to: `fields.jsonl` and `mentions.jsonl`. */
  readonly predictions: string
  readonly evaluation: string
}

interface Capture {
  readonly file: string
  readonly article: Article | undefined
  /** Characters before the text that decoding took away: 1 for a byte-order mark, else 0. */
  readonly shift: number
}

async function extractCaptures(data: string): Promise<Capture[]> {
  const doors = await openDoors(['raw-text'])
  return readdirSync(data)
    .filter((file) => file.endsWith('.txt'))
    .sort(byCodePoint)
    .map((file) => {
      const bytes = readFileSync(join(data, file))
      const source = sourceOf(file, bytes, 'raw-text')
      return {
        file,
        article: source && extractDocument(source, doors),
        shift: bytes[0] === 0xef && bytes[1] === 0xbb ? 1 : 0,
      }
    })
}

function fieldsOf({ file, article }: Capture) {
  return {
    file,
    title: article?.headline ?? null,
    date: article?.publishedOn ?? null,
    authors: article?.authors ?? [],
    outlet: article?.outlet ?? null,
    agency: article?.agency ?? null,
    dateline: article?.dateline?.place ?? null,
    url: article?.canonicalUrl ?? null,
    body: article?.text ?? '',
  }
}

/** Offset in the file of a place in the article, or undefined where the words do not stand there as they are. */
function fileOffsets(article: Article): (mention: Mention) => number | undefined {
  const starts: number[] = []
  let next = 0
  for (const block of article.body.children) {
    starts.push(next)
    next += bodyText({ type: 'root', children: [block] }).length + 2
  }
  return ({ field, start }) => {
    if (field === 'headline') return article.headlineOffset === undefined ? undefined : article.headlineOffset + start
    const block = starts.findLastIndex((offset) => offset <= start)
    const origin = article.blockOffsets?.[block]
    return origin === undefined ? undefined : origin + start - (starts[block] as number)
  }
}

/** Ids of the captures are the digits their names begin with, as in the scorer's gold file. */
const idOf = (file: string): string => /^\d+/.exec(file)?.[0] ?? file

function mentionsOf(captures: readonly Capture[]) {
  const knowledge = createKnowledge({ authority: [], vocabulary: [], recognise: true, nameModel: readNameModel })
  const found = captures.flatMap((capture) => {
    if (!capture.article) return []
    return [{ ...capture, article: capture.article, findings: analyseArticle(capture.article, knowledge) }]
  })
  const { actors, nameActors } = resolveActors(
    found.map(({ file, findings }) => ({ sourcePath: file, names: findings.names })),
    [],
  )
  return found.map(({ file, article, findings, shift }, position) => {
    const offsetOf = fileOffsets(article)
    const mentions = findings.mentions.flatMap((mention) => {
      const actor = actors[nameActors[position]?.[mention.name] ?? -1]
      const offset = offsetOf(mention)
      if (!actor || offset === undefined) return []
      return [{ start: offset + shift, end: offset + shift + mention.end - mention.start, actor: actor.id }]
    })
    return { id: idOf(file), mentions }
  })
}

/** Writes both files of predictions and runs both scorers. Gives back the first exit code that is not 0. */
export async function scoreSeeds({ data, predictions, evaluation }: SeedsOptions): Promise<number> {
  const captures = await extractCaptures(data)
  const [fields, mentions] = [join(predictions, 'fields.jsonl'), join(predictions, 'mentions.jsonl')]
  writeLines(fields, captures.map(fieldsOf))
  writeLines(mentions, mentionsOf(captures))
  const first = runScorer(evaluation, 'seeds/score-seeds.mjs', [fields, data])
  const gold = join(evaluation, 'seeds', 'index-gold.jsonl')
  return first || runScorer(evaluation, 'actors/score.mjs', ['index', gold, mentions, '--texts', data])
}
