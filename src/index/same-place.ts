/** Whether a changed article leaves the collection as it is: the index says nothing of what has changed in it. */
import type { Actor, ActorInArticle } from '../model/actor.js'
import type { ArchivedArticle } from '../model/archive.js'
import type { LocalName } from '../model/findings.js'
import { sentencesOf } from './actors/actor-record.js'
import type { SourceCard } from './cards.js'

/** What an archived article shows of its text without the index having read it. */
type Shown = Pick<ArchivedArticle, 'sha256' | 'wordCount' | 'excerpt'>

/** Everything that the index reads of a card but what tells whether two texts are one. */
function read(
  { sha256: _bytes, textFingerprint: _text, wordCount: _words, content, ...own }: SourceCard,
  related: boolean,
) {
  if (content === undefined) return [own]
  const { fields, keywords, tags, names } = content
  const { sha256: _sum, wordCount: _count, excerpt: _opening, ...stated } = fields
  return [own, stated, tags, names.map(({ sentences: _spans, ...name }) => name), related ? keywords : []]
}

/**
 * Does a card lead to the same archive as the one before, but for what the functions below renew? Both must be made from records
 * that were read back, and no other source may have the text of either.
 * @param related whether related articles are found
 */
export const keepsItsPlace = (before: SourceCard, now: SourceCard, related: boolean): boolean =>
  JSON.stringify(read(before, related)) === JSON.stringify(read(now, related))

/** The article with what its new card shows. */
export function renewArticle(article: ArchivedArticle, { content }: SourceCard): ArchivedArticle {
  if (content === undefined) return article
  const { sha256, wordCount, excerpt }: Shown = content.fields
  return { ...article, sha256, wordCount, excerpt }
}

/** An actor named in a renewed article, and the sentences there that name it now. */
export interface RenewedMention {
  /** Position in `Archive.actors`. */
  readonly actor: number
  readonly sentences: ActorInArticle['sentences']
}

/** The sentences of an article by the actors they name. */
export function renewMentions({ nameActors }: ArchivedArticle, { content }: SourceCard): RenewedMention[] {
  const named = new Map<number, LocalName[]>()
  content?.names.forEach((name, at) => {
    const actor = nameActors[at] ?? -1
    const names = named.get(actor)
    if (names) names.push(name)
    else if (actor >= 0) named.set(actor, [name])
  })
  return [...named].map(([actor, names]) => ({ actor, sentences: sentencesOf(names) }))
}

/** An actor with the sentences of one of its articles. @param position of the article in `Archive.articles` */
export const renewActor = (actor: Actor, position: number, sentences: RenewedMention['sentences']): Actor => ({
  ...actor,
  articles: actor.articles.map((one) => (one.article === position ? { ...one, sentences } : one)),
})
