/** Collects the characters of a page, with the marks that hold for them, until a block ends. */
import type { BlockMeasures } from '../model/block-measures.js'
import type { Block, Inline, Link } from '../model/body.js'
import type { BlockLabel, DraftBlock, Family, Frame, PageHints } from '../model/draft.js'
import { resolveLink } from './resolve-link.js'

/** Characters with the marks that hold for them. */
interface Run {
  text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Where the link leads, as written; absent outside links. */
  readonly href: string | undefined
  readonly linked: boolean
}

/** What holds for everything inside an element. */
export interface Surroundings {
  readonly container: number
  readonly landmark: PageHints['landmark']
  readonly listItem: boolean
  readonly quoted: boolean
  readonly caption: boolean
  readonly heading: number
  readonly family: Family
  readonly frame: Frame | undefined
  readonly signature: number
  readonly outerSignature: number
  readonly depth: number
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  readonly linked: boolean
  /** Where the link leads, as written. */
  readonly href: string | undefined
  readonly preformatted: boolean
}

/** Outside of all elements. */
export const OUTSIDE: Surroundings = {
  container: 0,
  landmark: undefined,
  listItem: false,
  quoted: false,
  caption: false,
  heading: 0,
  family: { outer: undefined },
  frame: undefined,
  signature: 0,
  outerSignature: 0,
  depth: 0,
  emphasis: false,
  strong: false,
  code: false,
  linked: false,
  href: undefined,
  preformatted: false,
}

/** Addresses of a page's links by how they are written, resolved when one is asked for; few links stand in an article. */
class Links {
  readonly #base: string | undefined
  readonly #known = new Map<string, string | undefined>()

  constructor(base: string | undefined) {
    this.#base = base
  }

  /** A safe absolute address, or undefined. */
  urlOf(href: string): string | undefined {
    if (!this.#known.has(href)) this.#known.set(href, resolveLink(href, this.#base))
    return this.#known.get(href)
  }
}

/** A run with its link resolved. */
interface Linked {
  readonly run: Run
  readonly url: string | undefined
  text: string
}

/** Runs with their links; neighbours of the same marks that lead to the same place are one. */
function linkedRuns(runs: readonly Run[], links: Links): Linked[] {
  const joined: Linked[] = []
  for (const run of runs) {
    const url = run.href === undefined ? undefined : links.urlOf(run.href)
    const last = joined.at(-1)
    if (last && last.url === url && last.text !== '\n' && run.text !== '\n' && haveSameMarks(last.run, run))
      last.text += run.text
    else joined.push({ run, url, text: run.text })
  }
  return joined
}

const haveSameMarks = (a: Run, b: Omit<Run, 'text'>): boolean =>
  a.emphasis === b.emphasis && a.strong === b.strong && a.code === b.code && a.linked === b.linked

/** Runs of characters as nodes of the body. */
function inlinesOf(runs: readonly Run[], links: Links): Inline[] {
  return linkedRuns(runs, links).map(({ run, url, text }): Inline => {
    if (text === '\n') return { type: 'break' }
    let node: Inline = run.code ? { type: 'inlineCode', value: text } : { type: 'text', value: text }
    if (run.emphasis) node = { type: 'emphasis', children: [node] }
    if (run.strong) node = { type: 'strong', children: [node] }
    if (url !== undefined) node = { type: 'link', url, children: [node] } satisfies Link
    return node
  })
}

/** Signs of programs; prose holds next to none of them. */
const CODE_SIGN = /[{}[\]();=<>|\\_#$*+~^`]/g
/** Share of a preformatted text from which on they make it code. Poems and letters reach 0.01, programs 0.05 and more. */
const CODE_SHARE = 0.03

/** Is a preformatted text a program or its output, rather than a poem or a letter? */
const isCode = (runs: readonly Run[], text: string): boolean =>
  runs.every((run) => run.code || run.text === '\n') || (text.match(CODE_SIGN)?.length ?? 0) > text.length * CODE_SHARE

/** A preformatted text keeps its lines. */
function linesOf(node: Inline): Inline[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split('\n')
    .flatMap((value, at): Inline[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ])
}

/** A block of a page. Its tree is made when it is asked for: most blocks of a page are no part of the article. */
class PageBlock implements DraftBlock {
  readonly start = -1
  readonly gap = true
  readonly sameLine = false
  label?: BlockLabel
  score?: number
  repeatedIn?: number
  measures?: BlockMeasures
  readonly #runs: readonly Run[]
  readonly #links: Links
  readonly #preformatted: boolean

  constructor(
    readonly text: string,
    readonly hints: PageHints,
    { runs, links, preformatted }: { runs: readonly Run[]; links: Links; preformatted: boolean },
  ) {
    this.#runs = runs
    this.#links = links
    this.#preformatted = preformatted
  }

  get node(): Block {
    if (this.#preformatted && isCode(this.#runs, this.text)) return { type: 'code', value: this.text }
    const inlines = inlinesOf(this.#runs, this.#links)
    const children = this.#preformatted ? inlines.flatMap(linesOf) : inlines
    const { heading } = this.hints
    const depth = heading <= 2 ? 2 : heading === 3 ? 3 : 4
    return heading > 0 ? { type: 'heading', depth, children } : { type: 'paragraph', children }
  }
}

const SMALL_END = /[\p{Ll}\p{N}]$/u
const CAPITAL_START = /^\p{Lu}/u

/**
 * Do two elements touch whose words only the style sheet parts: a name and its date, "By" and the name? Stress inside a word
 * ("<b>You</b>Tube") parts nothing.
 */
const isGlued = (last: Run, text: string, around: Surroundings): boolean =>
  (text.charCodeAt(0) >= 0x80 ? CAPITAL_START.test(text) : text >= 'A' && text < '[') &&
  !around.preformatted &&
  last.emphasis === around.emphasis &&
  last.strong === around.strong &&
  last.code === around.code &&
  SMALL_END.test(last.text.slice(-2))

const ONLY_SPACE = /^[ \t\n\r\f]*$/

/** Collects runs until a block ends. */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = []
  readonly #links: Links
  #runs: Run[] = []
  #around: Surroundings = OUTSIDE

  /** `base` is the page's own address, for relative links. */
  constructor(base: string | undefined) {
    this.#links = new Links(base)
  }

  /** Adds text; white space is collapsed as a browser does. */
  add(value: string, around: Surroundings): void {
    // Space between elements, by far the most of all texts of a page.
    if (this.#runs.length === 0 && !around.preformatted && ONLY_SPACE.test(value)) return
    const text = around.preformatted ? value.replace(/\r/g, '') : value.replace(/[ \t\n\r\f]+/g, ' ')
    const last = this.#runs.at(-1)
    const clean =
      (last === undefined || last.text.endsWith(' ') || last.text === '\n') && !around.preformatted
        ? text.replace(/^ /, '')
        : text
    if (clean === '') return
    this.#around = this.#runs.length === 0 ? around : this.#around
    const { emphasis, strong, code, href, linked } = around
    if (last && isGlued(last, clean, around)) last.text += ' '
    if (last && last.text !== '\n' && last.href === href && haveSameMarks(last, around)) last.text += clean
    else this.#runs.push({ text: clean, emphasis, strong, code, href, linked })
  }

  /** A line break; two in a row end the paragraph, as old pages use them. */
  breakLine(): void {
    const last = this.#runs.at(-1)
    if (last === undefined) return
    if (last.text === '\n' && !this.#around.preformatted) this.flush()
    else this.#runs.push({ text: '\n', emphasis: false, strong: false, code: false, href: undefined, linked: false })
  }

  /** Ends the block. */
  flush(): void {
    if (this.#runs.length === 0) return
    const runs = trimRuns(this.#runs)
    this.#runs = []
    if (runs.length === 0) return
    const text = runs.map((run) => run.text).join('')
    const linked = runs.reduce((sum, run) => sum + (run.linked ? run.text.length : 0), 0)
    const { container, landmark, listItem, quoted, caption, heading, family, frame } = this.#around
    const { signature, outerSignature, depth } = this.#around
    const hints: PageHints = {
      linkShare: linked / text.length,
      heading,
      container,
      landmark,
      listItem,
      quoted,
      caption,
      family,
      frame,
      signature,
      outerSignature,
      depth,
    }
    const { preformatted } = this.#around
    this.blocks.push(new PageBlock(text, hints, { runs, links: this.#links, preformatted }))
  }
}

/** Takes space and breaks from both ends. */
function trimRuns(runs: Run[]): Run[] {
  let from = 0
  let to = runs.length
  while (from < to && (runs[from] as Run).text.trim() === '') from++
  while (to > from && (runs[to - 1] as Run).text.trim() === '') to--
  const kept = runs.slice(from, to)
  const first = kept[0]
  const last = kept.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return kept
}
