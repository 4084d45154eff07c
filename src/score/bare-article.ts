/** A text as an article without anything round it, for scorers that give bodies only. */
import type { Article } from '../model/article.js'

/** An article whose body is `text`, word for word, and that has no headline. */
export function bareArticle(id: string, text: string): Article {
  return {
    sourcePath: id,
    headline: '',
    headlineIsMakeshift: true,
    authors: [],
    language: 'en',
    direction: 'ltr',
    body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    text,
    removals: [],
    evidence: [],
    statedTags: [],
    statedActors: [],
    status: 'published',
    sample: false,
    source: { bytes: 0, sha256: '', encoding: { name: 'utf-8', basis: 'stated' }, format: 'raw-text' },
  }
}
