/** Lists of names for the recogniser, from public lists: which words are given names and surnames, which phrases are bodies. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIST } from '../../lib/analyse/names/name-lists.js'
import { keysOf } from '../../lib/analyse/names/tokens.js'

const LONGEST = 7
/** Words inside a name that are neither given name nor surname. */
const PARTS = new Set('al el bin ibn ben van von de del der da di la le abu abd ul du dos of the'.split(' '))
const TITLES_OF_LISTS = /^(?:PRESIDENT|PRIME MINISTER|KING|QUEEN|GENERAL|MINISTER) /
const LEADER = /(?:President|Minister|King|Emir|Sultan|Chancellor|Governor|Queen|Prince|Leader|Premier) ([^(;,]+)/

const rows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
const formsOf = ([name, variants]) => [name, ...variants.split('|')]
const withoutBrackets = (name) => name.replace(/\([^)]*\)/g, '').trim()

/** Collects names and counts where in people's names each word stands. */
class Collector {
  constructor(words) {
    this.words = words
    this.names = new Map()
    this.counts = new Map()
  }

  add(name, list) {
    const keys = keysOf(name.replace(/^THE /i, ''))
    if (keys.length === 0 || keys.length > LONGEST) return
    // One word tells too little of a body: it may be a word of the language.
    if (keys.length === 1 && list !== LIST.given && list !== LIST.surname) return
    const key = keys.join(' ')
    this.names.set(key, (this.names.get(key) ?? 0) | list)
  }

  isPlain(key) {
    return this.words.english.has(key) || this.words.functions.has(key)
  }

  /** The lists hold bodies, cities and offices among people. */
  isPerson(keys) {
    const { organisationHeads, titles, functions, bodyWords, placeHeads, titleModifiers } = this.words
    const foreign = [organisationHeads, titles, functions, bodyWords, placeHeads, titleModifiers]
    if (keys.length < 2 || keys.length > 5) return false
    if (!keys.every((key) => /^[\p{L}']+$/u.test(key) && !foreign.some((set) => set.has(key)))) return false
    return keys.filter((key) => this.isPlain(key)).length * 2 < keys.length
  }

  addPerson(name) {
    const keys = keysOf(name)
    if (!this.isPerson(keys)) return
    this.add(name, LIST.person)
    const parts = keys.filter((key) => key.length > 2 && !PARTS.has(key) && !this.isPlain(key))
    if (parts.length < 2) return
    parts.forEach((key, at) => {
      const count = this.counts.get(key) ?? [0, 0]
      count[at === 0 ? 0 : 1]++
      this.counts.set(key, count)
    })
  }

  /** A word that stands first often enough is a given name, one that stands later a surname; some are both. */
  addWords() {
    for (const [key, [first, later]] of this.counts) {
      if (first > 0 && first >= later / 3) this.add(key, LIST.given)
      if (later > 0 && later >= first / 3) this.add(key, LIST.surname)
    }
  }
}

/** Names by their folded words, each with its lists as bits. */
export function readGazetteers(folder, words) {
  const collector = new Collector(words)
  for (const row of rows(join(folder, 'phoenix-countries.tsv')))
    for (const form of formsOf(row)) collector.addPerson(form.replace(TITLES_OF_LISTS, ''))
  for (const row of rows(join(folder, 'phoenix-international.tsv')))
    for (const form of formsOf(row)) collector.add(withoutBrackets(form), LIST.organisation)
  for (const row of rows(join(folder, 'phoenix-armed-groups.tsv')))
    for (const form of formsOf(row)) collector.add(withoutBrackets(form), LIST.armedGroup)
  for (const row of rows(join(folder, 'factbook-countries.tsv')))
    for (const leader of [row[6], row[7]]) {
      const name = LEADER.exec(leader ?? '')?.[1]
      if (name !== undefined) collector.addPerson(name.trim())
    }
  collector.addWords()
  return collector.names
}
