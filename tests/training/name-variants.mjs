/**
 * Copies of labelled texts with other names in them, so that what is learned is how names stand in sentences and how names of
 * the whole world are spelt, and not the few names of the labelled texts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SMALL = new Set('of the for and in on to al el bin ibn de del der da di la van von du des e y a'.split(' '))
const rows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** `BASHAR AL-ASSAD` to `Bashar al-Assad`. */
function inSmallLetters(name) {
  return name
    .toLowerCase()
    .replace(/[\p{L}']+/gu, (word, at) =>
      at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
}

/** Names to choose from, by type; `persons` are keys the gazetteer calls people. */
export function readNamePools(folder, isPerson) {
  const read = (file) => rows(join(folder, file)).map(([name]) => name.replace(/\([^)]*\)/g, '').trim())
  const persons = read('phoenix-countries.tsv').filter(isPerson).map(inSmallLetters)
  const bodies = [...read('phoenix-international.tsv'), ...read('phoenix-armed-groups.tsv')]
    .filter(
      (name) => /^[A-Z][A-Z' -]+$/.test(name) && name.includes(' ') && name.split(' ').length < 8 && !isPerson(name),
    )
    .map((name) => inSmallLetters(name.replace(/^THE /, '')))
  const states = rows(join(folder, 'factbook-countries.tsv'))
    .map((row) => row[2])
    .filter((name) => /^[A-Z]/.test(name))
  const capitals = rows(join(folder, 'factbook-countries.tsv'))
    .map((row) => row[5]?.split(/ ?[,;(]/)[0])
    .filter((name) => name && /^[A-Z][\p{L}' -]+$/u.test(name))
  return { persons, bodies, states, capitals }
}

const STATE_SHARE = 0.5

/** Chooses other names for one document, the same for the same words. */
class Renamer {
  constructor(pools, chance, isState) {
    Object.assign(this, { pools, chance, isState })
    this.persons = new Map()
    this.others = new Map()
  }

  pick(list) {
    return list[this.chance() % list.length]
  }

  /** Given name of one, the rest of another who stands near in the list, and so is likely of the same country. */
  fullName() {
    const { persons } = this.pools
    const at = this.chance() % persons.length
    const [given] = persons[at].split(' ')
    const other = persons[Math.min(persons.length - 1, at + (this.chance() % 8))].split(' ')
    return [given, ...other.slice(1)].join(' ')
  }

  person(surface) {
    const words = surface.split(' ')
    const last = words.at(-1)
    if (words.length === 1) {
      const known = this.persons.get(surface)
      if (known === undefined) this.persons.set(surface, this.pick(this.pools.persons).split(' ').at(-1))
      return this.persons.get(surface)
    }
    if (!this.persons.has(surface)) {
      const full = this.fullName()
      this.persons.set(surface, full)
      if (!this.persons.has(last)) this.persons.set(last, full.split(' ').at(-1))
      if (!this.persons.has(words[0])) this.persons.set(words[0], full.split(' ')[0])
    }
    return this.persons.get(surface)
  }

  other(surface, list) {
    if (!this.others.has(surface)) this.others.set(surface, this.pick(list))
    return this.others.get(surface)
  }

  /** The name to stand in place of one, the same name where none fits. */
  rename(surface, type) {
    if (!/^\p{Lu}/u.test(surface) || surface.includes('\n')) return surface
    if (type === 'PER' && /^[\p{L}\p{M}.' -]+$/u.test(surface)) return this.person(surface)
    if (type === 'LOC') {
      if (this.isState(surface)) return this.other(surface, this.pools.states)
      return surface.includes(' ') ? surface : this.other(surface, this.pools.capitals)
    }
    if (type === 'ORG' && surface.includes(' ') && this.chance() / 4294967296 < STATE_SHARE)
      return this.other(surface, this.pools.bodies)
    return surface
  }
}

/** A copy of a document with other names. */
export function withOtherNames(document, pools, chance, isState) {
  const renamer = new Renamer(pools, chance, isState)
  let text = ''
  let at = 0
  const spans = []
  for (const { start, end, type } of document.spans) {
    if (start < at) continue
    text += document.text.slice(at, start)
    const name = renamer.rename(document.text.slice(start, end), type)
    spans.push({ start: text.length, end: text.length + name.length, type })
    text += name
    at = end
  }
  return { ...document, text: text + document.text.slice(at), spans }
}

/** Share of the lines that also stand as headlines, and of those the share in capitals throughout. */
const HEADLINES = 0.12
const CAPITALS = 0.2
const SMALL_IN_HEADLINES = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|was|be|s)$/

/** Letters changed one by one, so that every span stays where it is. */
const raised = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())
const titleCase = (line) =>
  line.replace(/[\p{L}\p{M}]+/gu, (word) => (SMALL_IN_HEADLINES.test(word) ? word : raised(word[0]) + word.slice(1)))

/** Some lines of a document written as headlines are. Undefined when chance takes none. */
export function asHeadlines({ text, spans, ...document }, chance) {
  let written = ''
  const kept = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const words = line.split(' ').length
    if (words > 3 && words < 16 && chance() < HEADLINES * 2 ** 32) {
      const base = written.length - start
      written += `${chance() < CAPITALS * 2 ** 32 ? raised(line) : titleCase(line)}\n`
      for (const span of spans)
        if (span.start >= start && span.end <= end)
          kept.push({ ...span, start: span.start + base, end: span.end + base })
    }
    start = end + 1
  }
  return written === '' ? undefined : { ...document, text: written, spans: kept }
}
