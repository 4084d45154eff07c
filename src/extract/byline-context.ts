/** What the byline model knows of a file, of the names in it and of its lines, each looked at once: names are read in several ways. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { holdsKind, kindOf as kindOfUnit, LETTER, RAISABLE, smallOf, unitAt } from '../text/characters.js'
import { HASH_START, hashOn, WordTable } from '../text/word-table.js'
import { datesOf } from './block-dates.js'
import { OPENING_WORD, ROLE_WORD } from './block-lexicon.js'
import { measuresOf } from './block-measures.js'
import { isBareOpening } from './byline-line.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { isCaption } from './headline-signs.js'
import { CONTROL_WORDS } from './headline-words.js'
import { isDesk, isPersonName, isRole } from './person-names.js'
import { addSmallWords, WordHashes } from './word-hashes.js'

/** What all names of one file have in common, looked at once. */
export interface BylineContext {
  readonly draft: Draft
  readonly headline: number
  /** Text of the body, and words it has in lower case. */
  readonly body: string
  readonly ordinary: WordHashes
  readonly text: string
  /** What stands before each `@` of the text, in lower case. */
  readonly mails: readonly string[]
  readonly firstLine: string
  /** The first unit of each block. */
  readonly begins: Uint16Array
  /** What was found before: names are read in several ways, and lines hold several. */
  readonly counted: Map<string, number>
  readonly names: Map<string, NameFacts>
  readonly lines: Map<number, LineFacts>
}

/** Words in small letters that a body has, as a rule. */
const ORDINARY = 600
/** Characters of the body and of the file that are looked at. */
const LOOKED_AT = 8000

/** The text as readers see it: for a saved page that of its blocks. */
const shownText = ({ source, blocks }: Draft): string =>
  source.format === 'html' ? blocks.map(({ text }) => text).join('\n') : source.text

/** Characters before the `@` of an address that may hold a surname. */
const LONGEST_MAIL = 60

/** What stands before each `@`, in lower case. */
function mailsIn(text: string): string[] {
  const mails: string[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    mails.push(text.slice(Math.max(0, at - LONGEST_MAIL), at).toLowerCase())
  return mails
}

/** The first unit of each block. */
function beginsOf(blocks: readonly DraftBlock[]): Uint16Array {
  const begins = new Uint16Array(blocks.length)
  for (let index = 0; index < begins.length; index++) begins[index] = (blocks[index] as DraftBlock).text.charCodeAt(0)
  return begins
}

/** Looks over the file. */
export function bylineContext(draft: Draft): BylineContext {
  const { blocks } = draft
  const ordinary = new WordHashes(ORDINARY)
  let body = ''
  for (const block of blocks) {
    if (block.label !== 'body') continue
    body += `${block.text}\n`
    addSmallWords(ordinary, measuresOf(block))
    if (body.length > LOOKED_AT) break
  }
  const text = shownText(draft).slice(0, LOOKED_AT * 8)
  return {
    draft,
    headline: blocks.findIndex(({ label }) => label === 'headline'),
    body,
    ordinary,
    text,
    mails: mailsIn(text),
    begins: beginsOf(blocks),
    counted: new Map(),
    names: new Map(),
    lines: new Map(),
    firstLine: (blocks[0]?.text ?? '').slice(0, 250),
  }
}

/** What a neighbour is: nothing, headline, opening word, date, office, caption, furniture, name, sentence, other. */
function kindOf(block: DraftBlock | undefined): number {
  if (!block) return 0
  const { text } = block
  if (block.label === 'headline') return 1
  const { lexicon, furniture } = measuresOf(block)
  if ((lexicon & OPENING_WORD) !== 0 && isBareOpening(text)) return 2
  if (text.length < 90 && datesOf(block).length > 0) return 3
  if (text.length < 60 && (lexicon & ROLE_WORD) !== 0 && isRole(text)) return 4
  if (isCaption(block, text)) return 5
  if (furniture) return 6
  if (isPersonName(text)) return 7
  return text.length > 80 ? 8 : 9
}

function shapeOf(name: string): number {
  if (isDesk(name)) return 0
  if (isPersonName(name)) return holdsKind(name, RAISABLE) ? 2 : 1
  if (/\d/.test(name)) return 3
  if (/^\p{Ll}/u.test(name)) return 4
  return holdsKind(name, RAISABLE) ? 6 : 5
}

/** More often than this is often. */
const MOST_TIMES = 12

/** Times words stand in the file, up to a limit. */
export function times({ text, counted }: BylineContext, words: string): number {
  const known = counted.get(words)
  if (known !== undefined) return known
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && count < MOST_TIMES; at = text.indexOf(words, at + words.length)) count++
  counted.set(words, count)
  return count
}

/** Letters of a line, counted one by one: a pattern would make a string for each. */
export function lettersOf(text: string): number {
  let count = 0
  const { length } = text
  for (let at = 0; at < length; at++) if ((kindOfUnit(unitAt(text, at)) & LETTER) !== 0) count++
  return count
}

/** Does a paragraph that begins with the name present its bearer? */
function isPresented({ draft: { blocks }, begins }: BylineContext, name: string): boolean {
  const first = name.charCodeAt(0)
  for (let index = begins.indexOf(first); index >= 0; index = begins.indexOf(first, index + 1)) {
    const { text } = blocks[index] as DraftBlock
    if (text.length <= name.length + 20 || !text.startsWith(name)) continue
    if (PRESENTS.test(text.slice(name.length, name.length + 120))) return true
  }
  return false
}

const PRESENTS =
  /\b(?:is|was|writes|covers|has|joined|ist|war|schreibt|arbeitet|studierte|est|es|è)\b|editor|reporter|writer|journalist|author|redakteur|autor/i

/** Words of buttons and menus among those of the name: none, some, all. */
function controls(words: readonly string[]): number {
  const count = words.filter((word) => CONTROLS.bitsOf(smallHash(word), word, 0, word.length) !== 0).length
  return count === 0 ? 0 : count < words.length ? 1 : 2
}

const CONTROLS = new WordTable([...CONTROL_WORDS, ...SERVICE_WORDS].map((word) => [word, 1]))

/** Hash of the small form of a word. */
function smallHash(word: string): number {
  let hash = HASH_START
  const { length } = word
  for (let at = 0; at < length; at++) {
    const code = unitAt(word, at)
    kindOfUnit(code)
    hash = hashOn(hash, smallOf(code))
  }
  return hash
}

/** What a name is, wherever it stands. */
interface NameFacts {
  readonly words: readonly string[]
  readonly shape: number
  /** Words of it that the body has in small letters. */
  readonly ordinary: number
  /** Does the body have the name, or its last word: 2, 1, 0? */
  readonly inBody: number
  readonly often: number
  readonly lastOften: number
  readonly presented: boolean
  readonly mail: boolean
  readonly title: boolean
  readonly control: number
}

const endsOne = (mails: readonly string[], name: string): boolean => mails.some((mail) => mail.endsWith(name))

/** What a name is, found once. */
export function nameFacts(context: BylineContext, name: string): NameFacts {
  const known = context.names.get(name)
  if (known) return known
  const words = name.split(' ')
  const last = words.at(-1) as string
  const { body, mails } = context
  const often = times(context, name)
  const lastOften = times(context, last)
  const facts = {
    words,
    shape: shapeOf(name),
    ordinary: words.filter((word) => word.length >= 3 && context.ordinary.has(smallHash(word))).length,
    // What the text never says its body does not say.
    inBody: often > 0 && body.includes(name) ? 2 : last.length >= 4 && lastOften > 0 && body.includes(last) ? 1 : 0,
    often,
    lastOften,
    presented: often > 1 && isPresented(context, name),
    mail: last.length >= 4 && mails.length > 0 && endsOne(mails, last.toLowerCase()),
    title: context.firstLine.includes(name),
    control: controls(words),
  }
  context.names.set(name, facts)
  return facts
}

/** What a line is, whatever name is read in it. */
interface LineFacts {
  readonly letters: number
  readonly kindAbove: number
  readonly kindBelow: number
  readonly picture: number
}

const speaksOfPicture = (block: DraftBlock | undefined): boolean =>
  block !== undefined && isCaption(block, block.text, 300)

/** What a line is, found once. */
export function lineFacts({ draft: { blocks }, lines }: BylineContext, index: number): LineFacts {
  const known = lines.get(index)
  if (known) return known
  const block = blocks[index] as DraftBlock
  const facts = {
    letters: lettersOf(block.text.slice(0, 400)),
    kindAbove: kindOf(blocks[index - 1]),
    kindBelow: kindOf(blocks[index + 1]),
    picture: (speaksOfPicture(block) ? 1 : 0) + (speaksOfPicture(blocks[index - 1]) ? 2 : 0),
  }
  lines.set(index, facts)
  return facts
}
