/** The vocabulary in force: the owner's terms first, then the topics of the starter vocabulary that the owner did not take over. */
import type { VocabularyEntry } from '../model/actor.js'
import { fold } from '../text/fold.js'
import { byCodePoint } from '../text/order.js'
import { TOPIC_WORDS } from './data/topic-words.js'
import { TOPICS, type Topic } from './data/topics.js'
import { createKeywordFinder, type KeywordFinder } from './keywords.js'
import { Lexicon } from './lexicon.js'
import type { Pattern } from './phrase-tree.js'
import { createPhraseFinder, type PhraseFinder } from './phrases.js'

/** A term that can be given to an article. */
export interface VocabularyTerm {
  readonly entry: VocabularyEntry
  /** True when the owner wrote its patterns: then one of them is enough. */
  readonly owned: boolean
  /** The starter topic whose words speak for it; absent when the owner's patterns do. */
  readonly topic?: Topic
}

/** A vocabulary made ready for use. */
export interface Vocabulary {
  readonly terms: readonly VocabularyTerm[]
  /** Folded term or variant to its entry, hidden ones included. */
  readonly byName: ReadonlyMap<string, VocabularyEntry>
  /** What reads texts of a language (BCP 47) and finds the patterns that hold in it; to be asked for each article anew. */
  readonly readerFor: (language: string) => VocabularyReader
}

/** Reads the texts of one language. */
export interface VocabularyReader {
  readonly lexicon: Lexicon
  readonly findPhrases: PhraseFinder
  readonly findKeywords: KeywordFinder
}

/** Where the language is undecided, the languages whose words are no words of another. */
const UNDECIDED = ['en', 'ru', 'fa', 'ar']

const phrasesOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const entryOf = (topic: Topic): VocabularyEntry => ({
  term: topic.term,
  variants: [],
  broader: topic.broader === undefined ? [] : [topic.broader],
  patterns: [...phrasesOf(topic.strong), ...phrasesOf(topic.weak)],
  hide: false,
  line: 0,
})

function nameEntries(entries: readonly VocabularyEntry[]): Map<string, VocabularyEntry> {
  const byName = new Map<string, VocabularyEntry>()
  for (const entry of entries) {
    for (const name of [entry.term, ...entry.variants]) if (!byName.has(fold(name))) byName.set(fold(name), entry)
  }
  return byName
}

/** The owner's entries, and the starter topics: one of the same name lends its words to an owner's term without patterns. */
function termsOf(owned: readonly VocabularyEntry[], byName: ReadonlyMap<string, VocabularyEntry>): VocabularyTerm[] {
  const lent = new Map<VocabularyEntry, Topic>()
  const starters: VocabularyTerm[] = []
  for (const topic of TOPICS) {
    const owner = byName.get(fold(topic.term))
    if (owner === undefined) starters.push({ entry: entryOf(topic), owned: false, topic })
    else if (!lent.has(owner)) lent.set(owner, topic)
  }
  const terms = owned.map((entry): VocabularyTerm => {
    const topic = entry.patterns.length === 0 ? lent.get(entry) : undefined
    return topic ? { entry, owned: false, topic } : { entry, owned: true }
  })
  return [...terms, ...starters]
}

function patternsOf(term: VocabularyTerm, position: number, languages: readonly string[]): Pattern[] {
  const pattern = (strong: boolean) => (phrase: string) => ({ term: position, strong, phrase })
  const { topic } = term
  if (topic === undefined) return term.entry.patterns.map(pattern(true))
  return languages.flatMap((language) =>
    language === 'en'
      ? [...phrasesOf(topic.strong).map(pattern(true)), ...phrasesOf(topic.weak).map(pattern(false))]
      : phrasesOf(TOPIC_WORDS[language]?.[topic.term]).map(pattern(true)),
  )
}

/** Every entry that can be given to an article, the owner's before the starter topics: for notes and broader terms. */
export function entriesInForce(owned: readonly VocabularyEntry[]): VocabularyEntry[] {
  return termsOf(owned, nameEntries(owned)).map(({ entry }) => entry)
}

/** Makes the vocabulary from the entries of `_tags.yml`. What a language needs is made when its first article comes. */
export function createVocabulary(owned: readonly VocabularyEntry[]): Vocabulary {
  const byName = nameEntries(owned)
  const terms = termsOf(owned, byName)
  const readers = new Map<string, VocabularyReader>()
  const makeReader = (base: string): VocabularyReader => {
    const lexicon = new Lexicon(base)
    const languages = base === 'und' ? UNDECIDED : [base]
    const patterns = terms.flatMap((term, position) => (term.entry.hide ? [] : patternsOf(term, position, languages)))
    patterns.sort((a, b) => a.term - b.term || byCodePoint(a.phrase, b.phrase))
    return { lexicon, findPhrases: createPhraseFinder(patterns, lexicon), findKeywords: createKeywordFinder(lexicon) }
  }
  return {
    terms,
    byName,
    readerFor: (language) => {
      const base = (language.split('-')[0] ?? 'und').toLowerCase()
      let reader = readers.get(base)
      if (reader === undefined || reader.lexicon.isFull) {
        reader = makeReader(base)
        readers.set(base, reader)
      }
      return reader
    },
  }
}
