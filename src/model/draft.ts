/**
 * An article while the steps of `extract` are filling it: the visible source cut into blocks that together are all of
 * it, each to be labelled `body` or with the reason why it is not, and the candidates for every field.
 */
import type { EvidencedField, Origin, RemovalReason } from './article.js'
import type { BlockMeasures } from './block-measures.js'
import type { Block } from './body.js'
import type { CalendarDate } from './calendar-date.js'
import type { FileWords } from './file-words.js'
import type { SourceFile } from './source-file.js'
import type { StatedFields, StatedOrigin } from './stated-fields.js'

/** An element that holds blocks as its own, neither a paragraph nor a list: blocks of one are siblings. */
export interface Family {
  /** The next such element around it. Absent for the outermost. */
  readonly outer: Family | undefined
}

/** An element that shapes the blocks in it: a list, a quotation, a table and their parts. Blocks of one share the object. */
export interface Frame {
  readonly kind: 'list' | 'ordered' | 'entry' | 'quote' | 'table' | 'row' | 'cell'
  /** The next such element around it. Absent for the outermost. */
  readonly outer: Frame | undefined
  /** Number of the first entry of an ordered list; column of a cell, from 0; undefined for the others. */
  readonly start: number | undefined
}

/** What the markup of a saved page says of a block. */
export interface PageHints {
  /** Share of the characters that stand inside links, 0 to 1. */
  readonly linkShare: number
  /** Level of the heading it is, 1 to 6; 0 when it is none. */
  readonly heading: number
  /** Strongest sign of its containers: above 0 speaks for an article, below 0 for furniture. -3 to 3. */
  readonly container: number
  /** Landmark it stands in. */
  readonly landmark: 'article' | 'main' | 'header' | 'footer' | 'nav' | 'aside' | 'form' | undefined
  readonly listItem: boolean
  readonly quoted: boolean
  /** True for captions of figures. */
  readonly caption: boolean
  /** The element it stands in. */
  readonly family: Family
  /** The innermost element that shapes it. Absent for most blocks. */
  readonly frame?: Frame | undefined
  /** Opaque number of name and classes of the block's element; the paragraphs of one article share it nearly always. */
  readonly signature: number
  /** The same of the element around that one. */
  readonly outerSignature: number
  /** Elements around it that begin a block. */
  readonly depth: number
}

/** Body, or why not. */
export type BlockLabel = 'body' | RemovalReason

/** A piece of the visible source: a line, a paragraph, or a sentence of a line that is too long to be one paragraph. */
export interface DraftBlock {
  /** As a reader sees it; for raw text a slice of the source with line ends turned into spaces, so of equal length. */
  readonly text: string
  /** Offset in `SourceFile.text`; -1 for Markdown and HTML. */
  readonly start: number
  /** 1-based line in the source. Absent for HTML. */
  readonly line?: number
  /** True when a blank line (or the border of an element) parts it from the block before. */
  readonly gap: boolean
  /** True when it continues the line of the block before: a sentence, or what follows a byline. */
  readonly sameLine: boolean
  /** The tree it becomes. Absent for raw text, which becomes a paragraph of its words. */
  readonly node?: Block
  /** Present for HTML. */
  readonly hints?: PageHints
  /** Absent until a step decides. */
  label?: BlockLabel | undefined
  /** Estimate that it is body, as a log-odds score. Set by the boilerplate step; shown by `explain`. */
  score?: number
  /** In how many other articles of the archive it stands word for word: at least so many. Absent where it does not repeat. */
  repeatedIn?: number
  /** Which strings of `block-signs.ts` it holds, where it was not measured. Absent until a step asks. */
  signs?: number
  /** What was measured of its text, once for all steps. Absent until a step asks. */
  measures?: BlockMeasures
}

/** A possible value of a field. */
export interface Candidate {
  readonly field: EvidencedField
  /** As a reader would write it. Empty for a hint that gives no value: such a candidate is never taken. */
  readonly value: string
  readonly origin: Origin
  /** The rule, as a phrase. */
  readonly rule: string
  /** Orders candidates of one origin: greater is better. Below 0: kept as evidence, never taken. */
  readonly rank: number
  readonly line?: number
  readonly excerpt?: string
  /** For `authors`: the names, in order. */
  readonly names?: readonly string[]
  /** For `dateline`: the day it states. */
  readonly on?: CalendarDate
}

/** What the boilerplate step and its successors know of the shape: positions in `Draft.blocks`, end exclusive. */
export interface BodyRange {
  readonly first: number
  readonly end: number
}

/** The draft. Steps change it in place, in the order of `steps.ts`, and never take words away from `blocks`. */
export interface Draft {
  readonly source: SourceFile
  blocks: DraftBlock[]
  /** The words of the blocks. Absent until a step reads them, and again when a block is cut. */
  words?: FileWords | undefined
  readonly candidates: Candidate[]
  /** What people stated, by where they did. */
  readonly stated: { readonly origin: StatedOrigin; readonly fields: StatedFields }[]
  /** Language of the words as found by their profile; `und` until the language step. */
  language: string
  /** Set by the boilerplate step. */
  range: BodyRange
  /** Titles the page or file gives itself beside the text (`<title>`, first line that another line repeats). */
  readonly pageTitles: string[]
  /** A relative time the text states: `Tuesday`. */
  dateHint?: string
  /** Identifier the publisher prints. */
  externalId?: string
  /** Tags of a `Tags:` line or of page metadata. */
  readonly tags: string[]
  /** Text that readers of the page do not see, pictures, markup: words with their reason, not in `blocks`. */
  readonly unseen: { readonly reason: RemovalReason; readonly text: string; readonly line?: number }[]
  /** The text of the article as the metadata of the page give it, often cut short. Absent when they do not. */
  readonly witness?: string
  /** True when every block is trusted to be the article (Markdown): nothing is judged boilerplate by its looks. */
  readonly curated: boolean
  /** Settings that stand in where nothing is found. */
  readonly defaults: { readonly language: string; readonly outlet?: string }
}
