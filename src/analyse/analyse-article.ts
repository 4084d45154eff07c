/** The stage `analyse`: what can be said of one article alone. Pure, so articles can be analysed in any order and kept. */
import type { AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Article } from '../model/article.js'
import type { Findings } from '../model/findings.js'
import { fingerprintWords } from './keywords.js'
import { createNameKnowledge, findNames, type NameKnowledge } from './names/find-names.js'
import { findTags } from './tags.js'
import { createVocabulary, type Vocabulary } from './vocabulary.js'

/** What analysis knows before it sees an article. Made once per run. */
export interface Knowledge {
  readonly names: NameKnowledge
  readonly tags: Vocabulary
}

/** What an archive brings along for the analysis of its articles. */
export interface KnowledgeOptions {
  /** Entries of `_actors.yml`. */
  readonly authority: readonly AuthorityEntry[]
  /** Entries of `_tags.yml`. */
  readonly vocabulary: readonly VocabularyEntry[]
  /** False: no names beyond the authority file and those the source states. */
  readonly recognise: boolean
  /** Bytes of the trained recogniser's model; asked for when the first text needs it. */
  readonly nameModel: () => Uint8Array
}

/** Makes the knowledge that `analyseArticle` needs. */
export function createKnowledge({ authority, vocabulary, ...names }: KnowledgeOptions): Knowledge {
  return { names: createNameKnowledge({ authority, ...names }), tags: createVocabulary(vocabulary) }
}

/** Names, tags, keywords and fingerprint of one article. */
export function analyseArticle(article: Article, knowledge: Knowledge): Findings {
  const reader = knowledge.tags.readerFor(article.language)
  const { lexicon, findKeywords } = reader
  const headline = lexicon.read(article.headline)
  const body = lexicon.read(article.text)
  const words = { headline, body, ...(article.dek === undefined ? {} : { dek: lexicon.read(article.dek) }) }
  const { names, mentions } = findNames(article, knowledge.names)
  return {
    sourcePath: article.sourcePath,
    names,
    mentions,
    tags: findTags(words, article.statedTags, knowledge.tags, reader),
    textFingerprint: fingerprintWords(body, lexicon),
    keywords: findKeywords(headline, body),
    wordCount: body.numbers.length,
  }
}
