/** `score names` and `score index`: spans and actors of given texts, for the actor scorer. */
import { analyseArticle, createKnowledge } from '../analyse/analyse-article.js'
import { resolveActors } from '../index/actors/resolve-actors.js'
import type { Findings, LocalName, Mention, NameKind } from '../model/findings.js'
import { fold } from '../text/fold.js'
import { bareArticle } from './bare-article.js'
import { readLines, runScorer, writeLines } from './evaluation.js'

/** What to score. */
export interface NamesOptions {
  /** JSON lines `{id, text}`: the text is the body as it stands. */
  readonly texts: string
  readonly predictions: string
  readonly gold?: string
  readonly evaluation: string
}

/** The label set of the scorer. A state is a place there; nationalities and works are MISC. */
const LABEL: Readonly<Record<NameKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  state: 'LOC',
  place: 'LOC',
  nationality: 'MISC',
  other: 'MISC',
}

interface Analysed {
  readonly id: string
  readonly findings: Findings
}

function analyseTexts(path: string): Analysed[] {
  const knowledge = createKnowledge({ authority: [], vocabulary: [], recognise: true })
  return readLines<{ id: string; text: string }>(path).map(({ id, text }) => ({
    id,
    findings: analyseArticle(bareArticle(id, text), knowledge),
  }))
}

function finish(
  { predictions, gold, evaluation }: NamesOptions,
  kind: 'ner' | 'index',
  records: readonly unknown[],
): number {
  writeLines(predictions, records)
  if (gold === undefined) return 0
  const args = kind === 'ner' ? ['--types', 'PER,ORG,LOC'] : []
  return runScorer(evaluation, 'actors/score.mjs', [kind, gold, predictions, ...args])
}

const spanOf = ({ start, end, kind }: Mention) => ({ start, end, type: LABEL[kind] })

/** Writes `{id, spans}` and runs the scorer. */
export function scoreNames(options: NamesOptions): number {
  const records = analyseTexts(options.texts).map(({ id, findings }) => ({ id, spans: findings.mentions.map(spanOf) }))
  return finish(options, 'ner', records)
}

/** The labelled sets count cities and regions among the named; here they have no page, and one spelling is one place. */
const placeOf = (name: LocalName | undefined): string | undefined =>
  name?.kind === 'place' ? `place:${fold(name.fullest)}` : undefined

/** Writes `{id, mentions}` after resolution across all texts and runs the scorer. */
export function scoreIndex(options: NamesOptions): number {
  const analysed = analyseTexts(options.texts)
  const { actors, nameActors } = resolveActors(
    analysed.map(({ id, findings }) => ({ sourcePath: id, names: findings.names })),
    [],
  )
  const records = analysed.map(({ id, findings }, position) => ({
    id,
    mentions: findings.mentions.flatMap(({ start, end, name }) => {
      const actor = actors[nameActors[position]?.[name] ?? -1]?.id ?? placeOf(findings.names[name])
      return actor === undefined ? [] : [{ start, end, actor }]
    }),
  }))
  return finish(options, 'index', records)
}
