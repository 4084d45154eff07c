/**
 * Counts in how many articles of an archive, and of each of its folders, every passage stands. What many different
 * articles hold word for word is furniture: a masthead, a notice, a teaser. Copies of one article count once.
 *
 * Memory: 4 bytes a passage (a million dumps of 60 passages: 240 MB), two bytes a passage to find those met twice, and 16
 * for the count of such a one in a folder. Time grows with the number of passages.
 */
import type { RepeatedLine } from '../model/source-file.js'
import { byCodePoint } from '../text/order.js'
import { type Compared, groupCopies } from './copies.js'
import { CountTable, Lists, MetTwice } from './count-table.js'

/** Articles from which on a passage is worth a word: two may quote one source. */
const LEAST_ARTICLES = 3
/** A count is told as the greatest of these that it reaches, so that one new file does not change every other article. */
const COUNTS_TOLD = [3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
/** Shares of a folder told, in hundredths. */
const SHARES_TOLD = [0, 10, 30, 60]

const greatestReached = (limits: readonly number[], value: number): number =>
  limits.findLast((limit) => value >= limit) ?? 0

/** Key of a passage in a folder. */
function keyOf(fingerprint: number, folder: number): number {
  const mixed = Math.imul(fingerprint ^ Math.imul(folder + 1, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0 || 1
}

/** Numbers of the folders a file lies in, from the archive (0) down. */
class FolderNumbers {
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #chains = new Map<string, readonly number[]>()

  chainOf(sourcePath: string): readonly number[] {
    const own = sourcePath.slice(0, Math.max(0, sourcePath.lastIndexOf('/')))
    let chain = this.#chains.get(own)
    if (chain === undefined) {
      const names = own === '' ? [] : own.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'))
      chain = [0, ...names.map((name) => this.#numberOf(name))]
      this.#chains.set(own, chain)
    }
    return chain
  }

  #numberOf(folder: string): number {
    const number = this.#numbers.get(folder) ?? this.#numbers.size
    this.#numbers.set(folder, number)
    return number
  }
}

/** Tells of a file, by its path, which of its passages stand in other articles. Sorted by fingerprint. */
export type Census = (sourcePath: string) => readonly RepeatedLine[]

/** What is counted: the files in order of their paths, so that the order in which they were read decides nothing. */
interface Counted extends Compared {
  readonly chainOf: (file: number) => readonly number[]
}

/** The copies of each article that has any, by its first file. */
function copiesOf(articles: Uint32Array): Map<number, number[]> {
  const copies = new Map<number, number[]>()
  articles.forEach((article, file) => {
    if (article === file) return
    const files = copies.get(article)
    if (files) files.push(file)
    else copies.set(article, [article, file])
  })
  return copies
}

/** Counts of passages and of articles, by folder. */
interface Counts {
  readonly passages: CountTable
  readonly articles: CountTable
}

/** Counts the articles that hold each passage. */
function countArticles(files: Counted): Counts {
  const passages = new CountTable()
  const articles = new CountTable()
  const articleOf = groupCopies(files)
  const copies = copiesOf(articleOf)
  const eachKey = (file: number, take: (key: number) => void): void => {
    for (const folder of files.chainOf(file))
      for (const fingerprint of files.linesOf(file)) if (files.isRepeated(fingerprint)) take(keyOf(fingerprint, folder))
  }
  articleOf.forEach((article, file) => {
    if (article !== file) return
    const members = copies.get(file)
    if (members === undefined) eachKey(file, (key) => passages.increment(key))
    else {
      const keys = new Set<number>()
      for (const member of members) eachKey(member, (key) => keys.add(key))
      for (const key of keys) passages.increment(key)
    }
    for (const folder of new Set((members ?? [file]).flatMap(files.chainOf))) articles.increment(folder + 1)
  })
  return { passages, articles }
}

/** What is told of one file. */
function repeatedIn(files: Counted, file: number, { passages, articles }: Counts): RepeatedLine[] {
  const repeated: RepeatedLine[] = []
  for (const fingerprint of files.linesOf(file)) {
    const count = files.isRepeated(fingerprint) ? passages.get(keyOf(fingerprint, 0)) : 0
    if (count < LEAST_ARTICLES) continue
    const shares = files.chainOf(file).map((folder) => {
      const here = passages.get(keyOf(fingerprint, folder))
      return here < LEAST_ARTICLES ? 0 : (100 * here) / articles.get(folder + 1)
    })
    repeated.push({
      fingerprint,
      articleCount: greatestReached(COUNTS_TOLD, count),
      sharePercent: greatestReached(SHARES_TOLD, Math.max(...shares)),
    })
  }
  return repeated
}

/** Takes the fingerprints of all files, in any order, then tells of each. */
export class LineCensus {
  readonly #lines = new Lists()
  readonly #paths: string[] = []

  /** @param lines of `fingerprintsOf` */
  add(sourcePath: string, lines: Uint32Array): void {
    this.#paths.push(sourcePath)
    this.#lines.add(lines)
  }

  /** Ends the counting. */
  close(): Census {
    const [lines, paths] = [this.#lines, this.#paths]
    if (paths.length < LEAST_ARTICLES) return () => []
    const order = paths.map((_, index) => index).sort((a, b) => byCodePoint(paths[a] as string, paths[b] as string))
    const positions = new Map(order.map((index, file) => [paths[index] as string, file]))
    const met = new MetTwice(lines.total)
    for (let index = 0; index < paths.length; index++) for (const one of lines.at(index)) met.add(one)
    const folders = new FolderNumbers()
    const files: Counted = {
      count: paths.length,
      linesOf: (file) => lines.at(order[file] as number),
      isRepeated: (fingerprint) => met.has(fingerprint),
      chainOf: (file) => folders.chainOf(paths[order[file] as number] as string),
    }
    const counts = countArticles(files)
    return (sourcePath) => {
      const file = positions.get(sourcePath)
      return file === undefined ? [] : repeatedIn(files, file, counts)
    }
  }
}
