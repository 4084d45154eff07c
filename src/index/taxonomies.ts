/** Tags and outlets as terms: spellings that fold alike are one term, shown in the commonest spelling, at an address of its own. */
import type { VocabularyEntry } from '../model/actor.js'
import type { Term } from '../model/archive.js'
import { sha256Of } from '../text/digest.js'
import { fold } from '../text/fold.js'
import { byCodePoint, byReading } from '../text/order.js'
import { slugOf, takeSlug } from '../text/slug.js'

/** A taxonomy and what each article has of it. */
export interface Taxonomy {
  /** Sorted by name. */
  readonly terms: readonly Term[]
  /** By article: positions in `terms`, in the order the article states them, each once. */
  readonly ofArticle: readonly (readonly number[])[]
}

/** Neighbours of a term that are named. */
const MOST_BESIDE = 12
/** Tags of one article that count as standing beside each other; a file may state thousands. */
const MOST_PAIRED = 24

/** Marks alone fold to nothing and stand for themselves. */
const keyOf = (name: string): string => fold(name) || name

interface Entry {
  readonly key: string
  readonly spellings: Map<string, number>
  readonly articles: number[]
}

/** The entries by key, and each spelling's entry, so that a name is folded once however many articles state it. */
function collectEntries(named: readonly (readonly string[])[]): {
  entries: Map<string, Entry>
  entryOf: Map<string, Entry>
} {
  const entries = new Map<string, Entry>()
  const entryOf = new Map<string, Entry>()
  const take = (name: string): Entry => {
    const key = keyOf(name)
    const entry = entries.get(key) ?? { key, spellings: new Map<string, number>(), articles: [] }
    entries.set(key, entry)
    entryOf.set(name, entry)
    return entry
  }
  named.forEach((names, article) => {
    for (const name of names) {
      const entry = entryOf.get(name) ?? take(name)
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1)
      if (entry.articles.at(-1) !== article) entry.articles.push(article)
    }
  })
  return { entries, entryOf }
}

/** The commonest spelling first; of equally common ones the first by code point. */
const spellingsOf = ({ spellings }: Entry): string[] =>
  [...spellings].sort(([a, countA], [b, countB]) => countB - countA || byCodePoint(a, b)).map(([spelling]) => spelling)

function giveSlugs(entries: readonly { readonly key: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set(['index'])
  const slugs = new Map<string, string>()
  for (const { key, name } of [...entries].sort((a, b) => byCodePoint(a.key, b.key))) {
    const suffix = sha256Of(key).slice(0, 8)
    slugs.set(key, takeSlug(taken, slugOf(name, suffix), suffix))
  }
  return slugs
}

/**
 * Finds the terms that stand most in the articles of a term; one array of counts serves all.
 * @param termsOf the terms of an article, in the order it states them
 */
export function openBeside(
  termCount: number,
  termsOf: (article: number) => readonly number[],
): (term: number, articles: readonly number[]) => Term['beside'] {
  const counts = new Int32Array(termCount)
  return (term, articles) => {
    const others: number[] = []
    for (const article of articles) {
      const all = termsOf(article)
      const terms = all.length > MOST_PAIRED ? all.slice(0, MOST_PAIRED) : all
      if (!terms.includes(term)) continue
      for (const other of terms) {
        if (other === term) continue
        if (counts[other] === 0) others.push(other)
        counts[other] = (counts[other] as number) + 1
      }
    }
    const beside = others.map((other) => ({ term: other, count: counts[other] as number }))
    for (const other of others) counts[other] = 0
    return beside.sort((a, b) => b.count - a.count || a.term - b.term).slice(0, MOST_BESIDE)
  }
}

/**
 * Makes a taxonomy from the names each article states, by position in `Archive.articles`. Notes and broader terms come
 * from the vocabulary; without one there are none.
 */
export function buildTaxonomy(
  named: readonly (readonly string[])[],
  vocabulary: readonly VocabularyEntry[] = [],
): Taxonomy {
  const entryFor = new Map(vocabulary.map((entry) => [keyOf(entry.term), entry]))
  const { entries, entryOf } = collectEntries(named)
  const drafts = [...entries.values()]
    .map((entry) => {
      const [name = entry.key, ...others] = spellingsOf(entry)
      return { key: entry.key, name, variants: others.sort(byCodePoint), articles: entry.articles }
    })
    .sort((a, b) => byReading(a.name, b.name))
  const slugs = giveSlugs(drafts)
  const positions = new Map(drafts.map(({ key }, position) => [key, position]))
  const positionOf = new Map([...entryOf].map(([name, { key }]) => [name, positions.get(key) as number]))
  const ofArticle = named.map((names) => [...new Set(names.map((name) => positionOf.get(name) as number))])
  const besideOf = openBeside(drafts.length, (article) => ofArticle[article] as readonly number[])
  const terms = drafts.map(({ key, name, variants, articles }, position): Term => {
    const { note, broader = [] } = entryFor.get(key) ?? {}
    return {
      slug: slugs.get(key) as string,
      name,
      variants,
      ...(note === undefined ? {} : { note }),
      broader,
      articles,
      beside: besideOf(position, articles),
    }
  })
  return { terms, ofArticle }
}
