/** What the recogniser knows before it reads a word: the lists of names and of words that tell what a name is. Built once a build. */
import type { AuthorityEntry } from '../../model/actor.js'
import { COUNTRIES } from '../../text/data/countries.js'
import { slugOf } from '../../text/slug.js'
import { COUNTRIES_ELSEWHERE } from '../data/countries-elsewhere.js'
import { ORGANISATIONS } from '../data/organisations.js'
import { FORMER_STATES, PEOPLES, PLACES } from '../data/places.js'
import { authorityKeys } from './authority-keys.js'
import type { WordList } from './english-words.js'
import type { NameLists } from './name-lists.js'
import { readModel } from './name-model.js'
import { PhraseList } from './phrases.js'
import { Tagger } from './tagger.js'
import { FactsOfWords } from './word-facts.js'
import { type WordSets, wordSets } from './word-sets.js'

/** One authority entry and the folded forms it is found by. */
export interface AuthorityName {
  readonly entry: AuthorityEntry
  /** `authority:sergei-shoigu`. */
  readonly id: string
  /** The form begins with a capital, so a text must write it with one: `Will` is not `will`. */
  readonly capital: boolean
}

/** The trained recogniser, ready for use. */
export interface Recogniser {
  readonly lists: NameLists
  readonly factsOfWords: FactsOfWords
  readonly tagger: Tagger
}

/** Everything known beforehand. Opaque to callers; made by `createNameKnowledge`. */
export interface NameKnowledge {
  readonly recognise: boolean
  /** Absent when names are not to be recognised. */
  readonly names?: PhraseList
  /** States as other languages write them; made when the first such text asks. */
  readonly elsewhere?: () => PhraseList
  readonly words?: WordSets
  /** The trained recogniser; its file is read when the first text needs it. */
  readonly recogniser?: () => Recogniser
  /** Authority entries by folded form. */
  readonly authority: ReadonlyMap<string, AuthorityName>
  /** First words of those forms. */
  readonly authorityFirst: ReadonlySet<string>
  /** Greatest number of words in a form of the authority file. */
  readonly authorityWords: number
}

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '')
/** A name that may be read in small letters too: long enough, and no word of the language. */
const mayBeSmall = (name: string, english: WordList): boolean =>
  /^[A-Z][a-z]{3,}$/.test(name) && !english.has(name.toLowerCase())

function addCountries(list: PhraseList, english: WordList): void {
  for (const line of linesOf(COUNTRIES)) {
    const [code = '', status, name = '', others = '', peoples = '', capitals = ''] = line.split(';')
    const known =
      status === 'state'
        ? ({ kind: 'state', name, id: `state:${code}`, country: code } as const)
        : ({ kind: 'place', name, country: code } as const)
    for (const form of [name, ...others.split('|')]) list.add(form, known, mayBeSmall(form, english))
    for (const people of peoples.split('|')) list.add(people, { kind: 'nationality', name: people, country: code })
    for (const capital of capitals.split('|')) list.add(capital, { kind: 'place', name: capital, country: code })
  }
  for (const line of linesOf(FORMER_STATES)) {
    const [name = '', others = '', peoples = ''] = line.split(';')
    const known = { kind: 'state', name, id: `state:${slugOf(name, 'former')}` } as const
    for (const form of [name, ...others.split('|')]) list.add(form, known)
    for (const people of peoples.split('|')) list.add(people, { kind: 'nationality', name: people })
  }
}

function addPlaces(list: PhraseList, english: WordList): void {
  for (const people of PEOPLES.split(';')) list.add(people, { kind: 'nationality', name: people })
  for (const line of linesOf(PLACES)) {
    const coded = /^([A-Z]{2}):(.*)$/.exec(line)
    const country = coded?.[1]
    for (const name of (coded?.[2] ?? line).split(';')) {
      list.add(name, { kind: 'place', name, ...(country === undefined ? {} : { country }) }, mayBeSmall(name, english))
    }
  }
}

/** Whose organs the organisations with shared names are that no state has. */
const UNITED_NATIONS = 'organisation:united-nations'

function addOrganisations(list: PhraseList): void {
  for (const line of linesOf(ORGANISATIONS)) {
    const coded = /^([A-Z]{2}):(.*)$/.exec(line)
    const [name = '', others = ''] = (coded?.[2] ?? line).split(';')
    const id = `organisation:${slugOf(name, 'unnamed')}`
    const known = {
      kind: 'organisation',
      name,
      id,
      ...(coded?.[1] === undefined ? {} : { country: coded[1] }),
    } as const
    const shared = { kind: 'organisation', name, id, sharedUnless: coded?.[1] ?? UNITED_NATIONS } as const
    for (const form of [name, ...others.split('|')]) {
      if (form.startsWith('?')) list.add(form.slice(1), shared)
      else if (form !== '') list.add(form, known)
    }
  }
}

function namesElsewhere(): PhraseList {
  const names = new Map(
    linesOf(COUNTRIES).map((line): [string, string] => [line.slice(0, 2), line.split(';')[2] ?? '']),
  )
  const list = new PhraseList()
  for (const line of linesOf(COUNTRIES_ELSEWHERE)) {
    const [code = '', ...languages] = line.split(';')
    const known = { kind: 'state', name: names.get(code) ?? code, id: `state:${code}`, country: code } as const
    // Persian and Arabic have no capitals; Russian forms are written with one and `fits` asks for it.
    languages.forEach((forms, index) => {
      for (const form of forms.split('|')) if (form !== '') list.add(form, known, index < 2)
    })
  }
  return list
}

function authorityNames(entries: readonly AuthorityEntry[]): Map<string, AuthorityName> {
  const found = new Map<string, AuthorityName>()
  for (const entry of entries) {
    const id = `authority:${slugOf(entry.name, 'unnamed')}`
    for (const form of [entry.name, ...entry.variants]) {
      const capital = form.charAt(0) !== form.charAt(0).toLowerCase()
      for (const key of authorityKeys(form)) if (key !== '' && !found.has(key)) found.set(key, { entry, id, capital })
    }
  }
  return found
}

/** The lists that do not depend on the archive; made on first need and kept, for they are the same in every build. */
let shipped: { names: PhraseList; words: WordSets } | undefined
let elsewhere: PhraseList | undefined

function shippedElsewhere(): PhraseList {
  elsewhere ??= namesElsewhere()
  return elsewhere
}

function shippedLists(): { names: PhraseList; words: WordSets } {
  if (shipped === undefined) {
    const sets = wordSets()
    const names = new PhraseList()
    addCountries(names, sets.english)
    addOrganisations(names)
    addPlaces(names, sets.english)
    shipped = { names, words: sets }
  }
  return shipped
}

/** As with the lists: one for all builds of a process. */
let trained: Recogniser | undefined

function trainedRecogniser(model: () => Uint8Array, words: WordSets): Recogniser {
  if (trained === undefined) {
    const read = readModel(model())
    trained = { lists: read.lists, factsOfWords: new FactsOfWords(words, read.lists), tagger: new Tagger(read) }
  }
  return trained
}

/** What names are found by. */
export interface NameKnowledgeOptions {
  readonly authority: readonly AuthorityEntry[]
  readonly recognise: boolean
  /** Bytes of the trained model; asked for when the first text needs it. */
  readonly nameModel: () => Uint8Array
}

/** Prepares what `findNames` needs. With `recognise` false only the authority file's names are found. */
export function createNameKnowledge(options: NameKnowledgeOptions): NameKnowledge {
  const authority = authorityNames(options.authority)
  let authorityWords = 0
  const authorityFirst = new Set<string>()
  for (const key of authority.keys()) {
    const keys = key.split(' ')
    authorityWords = Math.max(authorityWords, keys.length)
    authorityFirst.add(keys[0] ?? '')
  }
  const names = { recognise: options.recognise, authority, authorityFirst, authorityWords }
  if (!options.recognise) return names
  const lists = shippedLists()
  return {
    ...names,
    ...lists,
    elsewhere: shippedElsewhere,
    recogniser: () => trainedRecogniser(options.nameModel, lists.words),
  }
}
