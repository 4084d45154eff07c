/** Collects the characters of a page, with the marks that hold for them, until a block ends. */
import type { Inline, Link } from '../model/body.js'
import type { DraftBlock, PageHints } from '../model/draft.js'

/** Characters with the marks that hold for them. */
interface Run {
  text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Absent outside links and for links that go nowhere safe. */
  readonly url: string | undefined
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
  readonly parent: number
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  readonly linked: boolean
  readonly url: string | undefined
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
  parent: 0,
  emphasis: false,
  strong: false,
  code: false,
  linked: false,
  url: undefined,
  preformatted: false,
}

/** Runs of characters as nodes of the body. */
function inlinesOf(runs: readonly Run[]): Inline[] {
  return runs.map((run): Inline => {
    if (run.text === '\n') return { type: 'break' }
    let node: Inline = run.code ? { type: 'inlineCode', value: run.text } : { type: 'text', value: run.text }
    if (run.emphasis) node = { type: 'emphasis', children: [node] }
    if (run.strong) node = { type: 'strong', children: [node] }
    if (run.url !== undefined) node = { type: 'link', url: run.url, children: [node] } satisfies Link
    return node
  })
}

/** Collects runs until a block ends. */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = []
  #runs: Run[] = []
  #around: Surroundings = OUTSIDE

  /** Adds text; white space is collapsed as a browser does. */
  add(value: string, around: Surroundings): void {
    const text = around.preformatted ? value.replace(/\r/g, '') : value.replace(/[ \t\n\r\f]+/g, ' ')
    const last = this.#runs.at(-1)
    const clean =
      (last === undefined || last.text.endsWith(' ') || last.text === '\n') && !around.preformatted
        ? text.replace(/^ /, '')
        : text
    if (clean === '') return
    this.#around = this.#runs.length === 0 ? around : this.#around
    const { emphasis, strong, code, url, linked } = around
    const same =
      last &&
      last.text !== '\n' &&
      last.emphasis === emphasis &&
      last.strong === strong &&
      last.code === code &&
      last.url === url &&
      last.linked === linked
    if (same) last.text += clean
    else this.#runs.push({ text: clean, emphasis, strong, code, url, linked })
  }

  /** A line break; two in a row end the paragraph, as old pages use them. */
  breakLine(): void {
    const last = this.#runs.at(-1)
    if (last === undefined) return
    if (last.text === '\n') this.flush()
    else this.#runs.push({ text: '\n', emphasis: false, strong: false, code: false, url: undefined, linked: false })
  }

  /** Ends the block. */
  flush(): void {
    const runs = trimRuns(this.#runs)
    this.#runs = []
    if (runs.length === 0) return
    const text = runs.map((run) => run.text).join('')
    const linked = runs.reduce((sum, run) => sum + (run.linked ? run.text.length : 0), 0)
    const { container, landmark, listItem, quoted, caption, heading, parent } = this.#around
    const hints: PageHints = {
      linkShare: linked / text.length,
      heading,
      container,
      landmark,
      listItem,
      quoted,
      caption,
      parent,
    }
    const children = inlinesOf(runs)
    const depth = heading <= 2 ? 2 : heading === 3 ? 3 : 4
    this.blocks.push({
      text,
      start: -1,
      gap: true,
      sameLine: false,
      node: heading > 0 ? { type: 'heading', depth, children } : { type: 'paragraph', children },
      hints,
    })
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
