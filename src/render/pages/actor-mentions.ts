/** Articles with the sentences that name an actor, or two: what the pages of actors and of pairs list. */
import type { QuotableText } from '../../model/archive.js'
import type { HrefTo } from '../addresses.js'
import type { ActorMentions, ArticleRow } from '../context-parts.js'
import type { Html } from '../html.js'
import { articleAt, sharedRow } from '../rows.js'
import { type FieldSpan, markedSentence, mentionsOf } from '../sentences-shown.js'
import type { Site } from '../site.js'
import { counted } from '../wording.js'

/** Sentences shown of one article; the rest are counted. */
const SENTENCES = 5

/** The text of an article by its position; reads it once for a page. */
export type Quote = (position: number) => QuotableText

/** Reads the text of each article once. */
export function quotesFor(site: Site): Quote {
  const texts = new Map<number, QuotableText>()
  return (position) => {
    const text = texts.get(position) ?? site.quote(position)
    texts.set(position, text)
    return text
  }
}

/** What to show of one article. */
export interface MentionQuery {
  /** Position of the article. */
  readonly position: number
  /** The sentences to show, in order; of more than five the first. */
  readonly sentences: readonly FieldSpan[]
  /** Positions of the actors whose names are marked. */
  readonly actors: readonly number[]
  /** What is said when there is no sentence. */
  readonly without: string
  /** What is said when the headline, which stands above anyhow, is the only one. */
  readonly headlineOnly: string
}

/** An article as a row, which works out what it is asked for, and its sentences. */
class MentionedArticle implements ActorMentions {
  readonly row: ArticleRow
  readonly sentences: readonly Html[]
  readonly remark: string | undefined

  constructor(row: ArticleRow, sentences: readonly Html[], remark: string | undefined) {
    this.row = row
    this.sentences = sentences
    this.remark = remark
  }

  get href() {
    return this.row.href
  }

  get headline() {
    return this.row.headline
  }

  get date() {
    return this.row.date
  }

  get outlet() {
    return this.row.outlet
  }

  get excerpt() {
    return this.row.excerpt
  }

  get sample() {
    return this.row.sample
  }
}

/** One article with its sentences. Its text is read only where there is something to quote. */
export function mentionsIn(site: Site, to: HrefTo, quote: Quote, query: MentionQuery): ActorMentions {
  const { position, actors, without, headlineOnly } = query
  const found = (sentences: readonly Html[], remark: string | undefined): ActorMentions =>
    new MentionedArticle(sharedRow(site, to, position), sentences, remark)
  if (!site.settings.outputs.quotations) return found([], undefined)
  const sentences = query.sentences.filter(({ field }) => field === 'text')
  if (sentences.length === 0) return found([], query.sentences.length === 0 ? without : headlineOnly)
  const quoted = quote(position)
  const mentions = mentionsOf(quoted, articleAt(site, position), actors)
  const more = sentences.length - SENTENCES
  return found(
    sentences.slice(0, SENTENCES).map((span) => markedSentence(quoted, span, mentions)),
    more > 0 ? `and ${counted(more, 'more sentence', 'more sentences')} in the article` : undefined,
  )
}
