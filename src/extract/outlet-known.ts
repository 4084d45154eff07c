/** The outlet of a dump that states none: the one of the known papers and broadcasters that its furniture names again and again. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { kindOf, LETTER, SPACE } from '../text/characters.js'
import { HashTable } from '../text/word-table.js'
import { measuresOf } from './block-measures.js'
import { excerptAround } from './excerpt.js'
import { OUTLET_NAMES } from './outlet-names.js'

/**
 * Times that the furniture must hold the name, and how many times more than any other: pages link to their sources and
 * name their rivals. Of 28 labelled dumps that got a name with these, one got that of another paper.
 */
const OFTEN = 3
const CLEAR = 2
/** Characters of a block that are read. */
const READ = 4000

/** The names as they are looked for. */
interface KnownNames {
  /** By the first word; a longer name before its beginning. */
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>
  /** The word of letters that each name begins with, behind its article: most blocks have none of them. */
  readonly beginnings: HashTable
}

/** The first word of a name that nothing else need have. */
const FIRST_LETTERS = /(?<!\p{L})(?!The )\p{L}+/u

let known: KnownNames | undefined

function knownNames(): KnownNames {
  if (known) return known
  const byFirstWord = new Map<string, string[]>()
  for (const name of [...OUTLET_NAMES].sort((a, b) => b.length - a.length)) {
    const first = name.split(' ', 1)[0] as string
    const names = byFirstWord.get(first)
    if (names) names.push(name)
    else byFirstWord.set(first, [name])
  }
  const letters = [...OUTLET_NAMES].map((name) => FIRST_LETTERS.exec(name)?.[0].toLowerCase() ?? '')
  known = { byFirstWord, beginnings: new HashTable(letters.map((word) => [word, 1])) }
  return known
}

/** Has the block a word that a name begins with? */
function mayName(block: DraftBlock, { beginnings }: KnownNames): boolean {
  const { file, place } = measuresOf(block)
  const end = file.runsFrom[place + 1] as number
  for (let run = file.runsFrom[place] as number; run < end; run++)
    if (beginnings.bitsOf(file.runs[run] as number) !== 0) return true
  return false
}

const endsWord = (text: string, at: number): boolean =>
  at >= text.length || (kindOf(text.charCodeAt(at)) & LETTER) === 0

/** Counts the names that a text holds as whole words. */
function countNames(text: string, { byFirstWord: names }: KnownNames, count: (name: string) => void): void {
  for (let start = 0; start < text.length; start++) {
    let end = start
    while (end < text.length && (kindOf(text.charCodeAt(end)) & SPACE) === 0) end++
    if (end > start) {
      const found = names.get(text.slice(start, end).replace(/[.,:;!?)\]’']{1,9}$/, ''))
      const name = found?.find((one) => text.startsWith(one, start) && endsWord(text, start + one.length))
      if (name !== undefined) {
        count(name)
        // "Jerusalem Post" inside "The Jerusalem Post" is no other paper.
        end = Math.max(end, start + name.length)
      }
    }
    start = end
  }
}

/** Offers the known outlet that the furniture names most, if none stands near it. */
export function proposeKnown(draft: Draft): void {
  const counts = new Map<string, { count: number; block: DraftBlock }>()
  const names = knownNames()
  for (const block of draft.blocks) {
    if (block.label === 'body' || block.label === 'headline' || !mayName(block, names)) continue
    countNames(block.text.slice(0, READ), names, (name) => {
      counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, block })
    })
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b.count - a.count)
  if (!best) return
  const [name, { count, block }] = best
  if (count < OFTEN || count < CLEAR * (second?.[1].count ?? 0)) return
  // An article about an outlet stands among others about it, in another paper.
  if (draft.blocks.filter(({ label, text }) => label === 'body' && text.includes(name)).length * 2 > count) return
  const at = block.text.indexOf(name)
  draft.candidates.push({
    field: 'outlet',
    value: name,
    origin: 'text',
    rule: 'known outlet that the page names again and again',
    rank: 2,
    excerpt: excerptAround(block.text, at, at + name.length),
    ...(block.line === undefined ? {} : { line: block.line }),
  })
}
