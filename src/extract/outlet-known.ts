/** The outlet of a dump that states none: the one of the known papers and broadcasters that its furniture names again and again. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { kindOf, LETTER, SPACE } from '../text/characters.js'
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

let known: Map<string, string[]> | undefined

/** The names by their first word; a longer name before its beginning. */
function byFirstWord(): ReadonlyMap<string, readonly string[]> {
  if (known) return known
  known = new Map()
  for (const name of [...OUTLET_NAMES].sort((a, b) => b.length - a.length)) {
    const first = name.split(' ', 1)[0] as string
    const names = known.get(first)
    if (names) names.push(name)
    else known.set(first, [name])
  }
  return known
}

const endsWord = (text: string, at: number): boolean =>
  at >= text.length || (kindOf(text.charCodeAt(at)) & LETTER) === 0

/** Counts the names that a text holds as whole words. */
function countNames(text: string, count: (name: string) => void): void {
  const names = byFirstWord()
  for (let start = 0; start < text.length; start++) {
    let end = start
    while (end < text.length && (kindOf(text.charCodeAt(end)) & SPACE) === 0) end++
    if (end > start) {
      const found = names.get(text.slice(start, end).replace(/[.,:;!?)\]’']{1,9}$/, ''))
      const name = found?.find((one) => text.startsWith(one, start) && endsWord(text, start + one.length))
      if (name !== undefined) count(name)
    }
    start = end
  }
}

/** Offers the known outlet that the furniture names most, if none stands near it. */
export function proposeKnown(draft: Draft): void {
  const counts = new Map<string, { count: number; block: DraftBlock }>()
  for (const block of draft.blocks) {
    if (block.label === 'body' || block.label === 'headline') continue
    countNames(block.text.slice(0, READ), (name) => {
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
