/** The visible text of a saved page as blocks: what a reader sees, in order, with what the markup says of each piece. */
import type { RemovalReason } from '../model/article.js'
import type { DraftBlock, PageHints } from '../model/draft.js'
import { BlockBuilder, OUTSIDE, type Surroundings } from './block-builder.js'
import {
  attributeOf,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
  walkHtml,
} from './html-dom.js'
import {
  ARTICLE_TOKENS,
  BLOCK_ELEMENTS,
  CODE_ELEMENTS,
  EMPHASIS_ELEMENTS,
  FURNITURE_TOKENS,
  MARKING_ELEMENTS,
  STRONG_ELEMENTS,
  UNSEEN_ELEMENTS,
} from './html-elements.js'
import { frameOf } from './page-frames.js'

/** The visible page. */
export interface VisiblePage {
  readonly blocks: DraftBlock[]
  readonly unseen: { readonly reason: RemovalReason; readonly text: string }[]
}

const TOKEN = /[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}*/gu
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Is the element out of sight? */
function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true
    if (name === 'style' && HIDDEN_STYLE.test(value)) return true
  }
  return false
}

/** What names say, by the names: a page has the same few hundreds again and again. */
type SignsOfNames = Map<string, number>

/** -1 where names speak for furniture, 1 for an article, 0 else. */
function signOfNames(names: string, known: SignsOfNames): number {
  let sign = known.get(names)
  if (sign !== undefined) return sign
  sign = 0
  for (const token of names.slice(0, 300).match(TOKEN) ?? []) {
    const word = token.toLowerCase()
    if (FURNITURE_TOKENS.has(word)) {
      sign = -1
      break
    }
    if (ARTICLE_TOKENS.has(word)) sign = 1
  }
  known.set(names, sign)
  return sign
}

/** -1 where the names of an element speak for furniture, 1 for an article, 0 else. */
function signOf(element: HtmlElement, known: SignsOfNames): number {
  let sign = 0
  for (const { name, value } of element.attrs) {
    if (name === 'itemprop' && value === 'articleBody') return 1
    if (name !== 'class' && name !== 'id' && name !== 'role' && name !== 'data-testid' && name !== 'data-component')
      continue
    const own = signOfNames(value, known)
    if (own < 0) return -1
    if (own > 0) sign = 1
  }
  return sign
}

/** Where the paragraphs of a page stand. */
interface PageProse {
  /** Characters of paragraphs below each element: one that holds most of them is no furniture, whatever its name. */
  readonly prose: ReadonlyMap<HtmlElement, number>
  readonly whole: number
  /** Elements out of sight. */
  readonly hidden: ReadonlySet<HtmlElement>
  /**
   * True when many elements out of sight together hold most of the paragraphs: an article hidden piece by piece. A few large
   * ones are copies of it for other screens.
   */
  readonly scattered: boolean
}

/** Counts paragraphs element by element. */
function proseOf(page: HtmlDocument): PageProse {
  const prose = new Map<HtmlElement, number>()
  const hidden = new Set<HtmlElement>()
  const open: number[] = [0]
  let inParagraph = 0
  let inHidden = 0
  let unseen = 0
  let most = 0
  walkHtml(
    page,
    (node) => {
      if (isElement(node)) {
        open.push(0)
        if (node.tagName === 'p') inParagraph++
        if (isHidden(node)) {
          hidden.add(node)
          inHidden++
        }
        return !UNSEEN_ELEMENTS.has(node.tagName) || node.tagName === 'head'
      }
      if (node.nodeName === '#text' && 'value' in node && (inParagraph > 0 || node.value.length > 120)) {
        open[open.length - 1] = (open.at(-1) ?? 0) + node.value.trim().length
      }
      return true
    },
    (element) => {
      if (element.tagName === 'p') inParagraph--
      const own = open.pop() ?? 0
      if (own > 0) prose.set(element, own)
      open[open.length - 1] = (open.at(-1) ?? 0) + own
      if (!hidden.has(element)) return
      if (--inHidden === 0) unseen += own
      most = Math.max(most, own)
    },
  )
  const whole = open[0] ?? 0
  return { prose, whole, hidden, scattered: unseen > whole * 0.5 && most <= unseen * 0.25 }
}

const LANDMARKS = new Set(['article', 'main', 'header', 'footer', 'nav', 'aside', 'form'])
const HEADING = /^h[1-6]$/

/** Adds the sign of one more container. Furniture inside furniture, and anything inside it, stays furniture. */
function containerOf(outer: number, sign: number): number {
  if (sign < 0) return outer < 0 ? -3 : -2
  if (sign > 0) return outer < 0 ? outer : Math.min(3, outer + 1)
  return outer
}

/** Elements inside which blocks are still siblings of those outside. */
const INSIDE_FAMILY = new Set('p li h1 h2 h3 h4 h5 h6 blockquote ul ol'.split(' '))
const DIGITS = /[0-9]+/g

/** Numbers for the names and classes of elements; digits do not count, as pages number their paragraphs. */
class Signatures {
  readonly #numbers = new Map<string, number>()

  of(element: HtmlElement): number {
    const name = `${element.tagName} ${attributeOf(element, 'class')?.replace(DIGITS, '0') ?? ''}`
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#numbers.size + 1
      this.#numbers.set(name, number)
    }
    return number
  }
}

/** What holds inside this element. */
function enterElement(
  element: HtmlElement,
  outer: Surroundings,
  signatures: Signatures,
  mostlyProse: boolean,
  known: SignsOfNames,
): Surroundings {
  const tag = element.tagName
  const sign = tag === 'body' || tag === 'html' ? 0 : signOf(element, known)
  const block = BLOCK_ELEMENTS.has(tag)
  const container = containerOf(outer.container, sign < 0 && mostlyProse ? 0 : sign)
  if (!block && !MARKING_ELEMENTS.has(tag) && container === outer.container) return outer
  const landmark =
    LANDMARKS.has(tag) && !(tag === 'form' && mostlyProse)
      ? (tag as NonNullable<PageHints['landmark']>)
      : outer.landmark
  const link = tag === 'a' ? (attributeOf(element, 'href') ?? '') : undefined
  return {
    container,
    landmark,
    listItem: outer.listItem || tag === 'li' || tag === 'dd' || tag === 'dt',
    quoted: outer.quoted || tag === 'blockquote' || tag === 'q',
    caption: outer.caption || tag === 'figcaption' || tag === 'figure' || tag === 'caption',
    heading: HEADING.test(tag) ? Number(tag[1]) : outer.heading,
    frame: block ? frameOf(element, outer.frame) : outer.frame,
    family: block && !INSIDE_FAMILY.has(tag) ? { outer: outer.family } : outer.family,
    signature: block ? signatures.of(element) : outer.signature,
    outerSignature: block ? outer.signature : outer.outerSignature,
    depth: block ? outer.depth + 1 : outer.depth,
    emphasis: outer.emphasis || EMPHASIS_ELEMENTS.has(tag),
    strong: outer.strong || STRONG_ELEMENTS.has(tag),
    code: outer.code || CODE_ELEMENTS.has(tag),
    linked: outer.linked || link !== undefined,
    href: link ?? outer.href,
    preformatted: outer.preformatted || tag === 'pre',
  }
}

/** Walks the page. `base` is its own address, for relative links. */
export function visibleBlocks(page: HtmlDocument, base: string | undefined): VisiblePage {
  const { prose, whole, hidden, scattered } = proseOf(page)
  const builder = new BlockBuilder(base)
  const known: SignsOfNames = new Map()
  const unseen: { reason: RemovalReason; text: string }[] = []
  const stack: Surroundings[] = [OUTSIDE]
  const signatures = new Signatures()
  const enter = (node: HtmlNode): boolean => {
    const around = stack.at(-1) as Surroundings
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) builder.add(node.value, around)
      return false
    }
    const tag = node.tagName
    stack.push(enterElement(node, around, signatures, (prose.get(node) ?? 0) > whole * 0.5, known))
    if (BLOCK_ELEMENTS.has(tag)) builder.flush()
    if (tag === 'br') builder.breakLine()
    if (tag === 'img') noteImage(node, unseen)
    if (UNSEEN_ELEMENTS.has(tag)) return false
    if (!hidden.has(node)) return true
    // Pages that a script drives hide the article until it runs, whole or paragraph by paragraph; their readers did see it.
    const own = prose.get(node) ?? 0
    if (own > whole * 0.5 || (scattered && own > 0)) return true
    const text = textOf(node)
    if (text !== '') unseen.push({ reason: 'hidden', text })
    return false
  }
  walkHtml(page, enter, (element) => {
    if (BLOCK_ELEMENTS.has(element.tagName)) builder.flush()
    stack.pop()
  })
  builder.flush()
  return { blocks: builder.blocks, unseen }
}

/** Keeps the alternative text of a picture. */
function noteImage(element: HtmlElement, unseen: { reason: RemovalReason; text: string }[]): void {
  const text = attributeOf(element, 'alt')?.trim()
  if (text) unseen.push({ reason: 'image', text })
}
