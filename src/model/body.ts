/**
 * The body of an article: a small tree, structurally a subset of mdast, that can hold nothing dangerous.
 * Made by `extract`, shown by `render`. Raw HTML, images and footnotes do not exist in it.
 */

/** A run of characters. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}
/** Stressed text. */
export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}
/** Important text. */
export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}
/** A link to elsewhere. `url` is absolute and has the scheme http, https or mailto. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Inline[]
}
/** Code within a line. */
export interface InlineCode {
  readonly type: 'inlineCode'
  readonly value: string
}
/** A line break within a paragraph. */
export interface Break {
  readonly type: 'break'
}
/** What a paragraph is made of. */
export type Inline = Text | Emphasis | Strong | Link | InlineCode | Break

/** A paragraph. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}
/** A heading inside the article; the headline is not one. Depth 2 to 4. */
export interface Heading {
  readonly type: 'heading'
  readonly depth: 2 | 3 | 4
  readonly children: readonly Inline[]
}
/** A quoted passage. */
export interface Blockquote {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}
/** A list. */
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start?: number
  readonly children: readonly ListItem[]
}
/** One item of a list. */
export interface ListItem {
  readonly type: 'listItem'
  readonly children: readonly Block[]
}
/** A block of code. */
export interface Code {
  readonly type: 'code'
  readonly value: string
}
/** A break between passages. */
export interface ThematicBreak {
  readonly type: 'thematicBreak'
}
/** A table; the first row is its head. */
export interface Table {
  readonly type: 'table'
  readonly children: readonly TableRow[]
}
/** A row of a table. */
export interface TableRow {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}
/** A cell of a table. */
export interface TableCell {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}
/** What a body is made of. */
export type Block = Paragraph | Heading | Blockquote | List | Code | ThematicBreak | Table

/** The whole body, in reading order. */
export interface Body {
  readonly type: 'root'
  readonly children: readonly Block[]
}
