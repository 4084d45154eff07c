/** `score names` and `score index`: spans and actors of given texts, for the actor scorer. */
import { analyseArticle, createKnowledge } from '../analyse/analyse-article.js'
import { joinNames, sourcesOf } from '../analyse/names/find-names.js'
import { createNameKnowledge } from '../analyse/names/knowledge.js'
import type { Source } from '../analyse/names/recognise.js'
import { resolveActors } from '../index/actors/resolve-actors.js'
import type { Findings, LocalName, Mention, NameKind } from '../model/findings.js'
import { readNameModel } from '../read/read-name-model.js'
import { fold } from '../text/fold.js'
import { bareArticle } from './bare-article.js'
import { readLines, runScorer, writeLines } from './evaluation.js'
import { type GivenName, givenSpots } from './given-spots.js'

/** What to score. */
export interface NamesOptions {
  /** JSON lines `{id, text}`: the text is the body as it stands. */
  readonly texts: string
  readonly predictions: string
  readonly gold?: string
  readonly evaluation: string
  /** `gold`: the labelled names are joined, not those recognised; scores resolution alone. */
  readonly names?: 'gold'
}

/** The label set of the scorer. A state is a place there unless it acts; nationalities and works are MISC. */
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
  readonly found: Pick<Findings, 'names' | 'mentions'>
}

/** A text with labelled names. */
interface LabelledText {
  readonly id: string
  readonly text: string
  readonly mentions?: readonly GivenName[]
}

/** Names as labelled, joined by our rules. */
function joinLabelled(path: string): Pick<Analysed, 'id' | 'found'>[] {
  const knowledge = createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })
  return readLines<LabelledText>(path).map(({ id, text, mentions }) => {
    const article = bareArticle(id, text)
    const sources = sourcesOf(article)
    const body = sources[1] as Source
    return { id, found: joinNames(article, sources, givenSpots(mentions ?? [], body, knowledge), knowledge) }
  })
}

function analyseTexts(path: string): Analysed[] {
  const knowledge = createKnowledge({ authority: [], vocabulary: [], recognise: true, nameModel: readNameModel })
  return readLines<{ id: string; text: string }>(path).map(({ id, text }) => ({
    id,
    found: analyseArticle(bareArticle(id, text), knowledge),
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

const spanOf = ({ start, end, kind, acts }: Mention) => ({ start, end, type: acts === true ? 'ORG' : LABEL[kind] })

/** Writes `{id, spans}` and runs the scorer. */
export function scoreNames(options: NamesOptions): number {
  const records = analyseTexts(options.texts).map(({ id, found }) => ({ id, spans: found.mentions.map(spanOf) }))
  return finish(options, 'ner', records)
}

/** Words that say what a place is, before or after its name, and are left out as often as not: `State of Texas`. */
const PLACE_WORDS = /^(?:state|city|province|republic|town) of |(?<=.) (?:city|d c)$/

/** The labelled sets count cities and regions among the named; here they have no page, and one name is one place. */
const placeOf = (name: LocalName | undefined): string | undefined =>
  name?.kind === 'place' ? `place:${fold(name.fullest).replace(PLACE_WORDS, '').replace(/^st /, 'saint ')}` : undefined

/** Writes `{id, mentions}` after resolution across all texts and runs the scorer. */
export function scoreIndex(options: NamesOptions): number {
  const analysed = options.names === 'gold' ? joinLabelled(options.texts) : analyseTexts(options.texts)
  const { actors, nameActors } = resolveActors(
    analysed.map(({ id, found }) => ({ sourcePath: id, names: found.names })),
    [],
  )
  const records = analysed.map(({ id, found }, position) => ({
    id,
    mentions: found.mentions.flatMap(({ start, end, name }) => {
      // Who has no page (a given name, `the Council`) is still told apart when only the joining is scored.
      const alone = options.names === 'gold' ? `${id} ${name}` : undefined
      const actor = actors[nameActors[position]?.[name] ?? -1]?.id ?? placeOf(found.names[name]) ?? alone
      return actor === undefined ? [] : [{ start, end, actor }]
    }),
  }))
  return finish(options, 'index', records)
}
