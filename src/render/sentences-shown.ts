/** Sentences in which an actor is named, with the name marked: the context that the actor pages show. */
import type { ArchivedArticle, NamedSpan, QuotableText } from '../model/archive.js'
import type { MentionField } from '../model/findings.js'
import { type Html, html, joinHtml } from './html.js'

/** A span of one of an article's two texts. */
export interface FieldSpan {
  readonly field: MentionField
  readonly start: number
  readonly end: number
}

/** Characters shown of a sentence; captures without punctuation can be one sentence of a whole page. */
const LONGEST = 420
/** Characters kept before the name when a sentence is cut. */
const BEFORE = 160

/** The mentions of some actors in an article, in order. */
export function mentionsOf(quoted: QuotableText, article: ArchivedArticle, actors: readonly number[]): NamedSpan[] {
  return quoted.mentions.filter((mention) => actors.includes(article.nameActors[mention.name] ?? -1))
}

const textOf = ({ headline, text }: QuotableText, field: MentionField): string =>
  field === 'headline' ? headline : text

/** Narrows a span that is too long to the surroundings of its first mention, at words. */
function window(
  text: string,
  span: FieldSpan,
  first: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  if (span.end - span.start <= LONGEST) return span
  const start = Math.max(span.start, first.start - BEFORE)
  const end = Math.min(span.end, start + LONGEST)
  const wordStart = start === span.start ? start : text.indexOf(' ', start) + 1
  const wordEnd = end === span.end ? end : text.lastIndexOf(' ', end)
  return {
    start: wordStart > start && wordStart <= first.start ? wordStart : start,
    end: wordEnd >= first.end ? wordEnd : end,
  }
}

/** The words of a span with the mentions inside it marked. */
export function markedSentence(quoted: QuotableText, span: FieldSpan, mentions: readonly NamedSpan[]): Html {
  const text = textOf(quoted, span.field)
  const inside = mentions.filter(
    (mention) => mention.field === span.field && mention.start >= span.start && mention.end <= span.end,
  )
  const { start, end } = window(text, span, inside[0] ?? { start: span.start, end: span.start })
  const parts: Html[] = []
  let at = start
  for (const mention of inside) {
    if (mention.start < at || mention.end > end) continue
    parts.push(html`${text.slice(at, mention.start)}<mark>${text.slice(mention.start, mention.end)}</mark>`)
    at = mention.end
  }
  parts.push(html`${text.slice(at, end)}`)
  return html`${start > span.start && '… '}${joinHtml(parts)}${end < span.end && ' …'}`
}
