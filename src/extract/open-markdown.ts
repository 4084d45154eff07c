/** The door for Markdown: the parser's blocks become blocks of the draft, each with its tree; nothing is judged by looks. */
import type * as Mdast from 'mdast'
import type { Block } from '../model/body.js'
import type { DraftBlock } from '../model/draft.js'
import type { Report } from '../model/message.js'
import type { SourceFile } from '../model/source-file.js'
import { bodyText } from '../text/body-text.js'
import { oneLine } from '../text/one-line.js'
import { LONGEST_PARSED, surelySimple, tooComplex } from './markdown-limits.js'
import { linesOf } from './markdown-lines.js'
import { MarkdownTree, type Unseen } from './markdown-tree.js'
import { openRawText } from './open-raw-text.js'
import { type PlacedBlock, type PlainMarkdown, readPlainMarkdown } from './plain-markdown.js'

/** Parses Markdown with tables and footnotes to mdast. */
export type MarkdownParser = (text: string) => Mdast.Root

/** Loads the parser. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ])
  const processor = unified().use(remarkParse).use(remarkGfm).freeze()
  return (text) => processor.parse(text)
}

/** The blocks and what is not in them. */
export interface OpenedMarkdown {
  readonly blocks: DraftBlock[]
  readonly unseen: readonly Unseen[]
}

/** Plain paragraphs where the parser must not be let at the text. */
function asPlainText(source: SourceFile, from: number, found: string, report: Report): OpenedMarkdown {
  report({
    code: 'markdown-too-complex',
    severity: 'warning',
    file: source.sourcePath,
    expected: 'Markdown as people write it',
    found,
    remedy: 'simplify the marks if the file is meant as Markdown, or name it .txt',
  })
  const blocks = openRawText(source.text, from).map((block): DraftBlock => {
    const node: Block = { type: 'paragraph', children: [{ type: 'text', value: block.text }] }
    return { ...block, start: -1, node }
  })
  return { blocks, unseen: [] }
}

/** Line ends above an offset. */
function countLineEnds(text: string, to: number): number {
  let count = 0
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 13 || (code === 10 && text.charCodeAt(at - 1) !== 13)) count++
  }
  return count
}

/** The whole text as the parser reads it. */
function parsedBlocks(tree: MarkdownTree, root: Mdast.Root): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  for (const node of root.children) {
    for (const block of tree.block(node)) blocks.push({ node: block, line: tree.lineOf(node) })
  }
  for (const { block, line } of tree.footnotes()) blocks.push({ node: block, line })
  return blocks
}

function draftBlock({ node, line }: PlacedBlock): DraftBlock {
  const text = oneLine(bodyText({ type: 'root', children: [node] }))
  return { text, start: -1, line, gap: true, sameLine: false, node }
}

/** What is read without the parser, and whether it is certain that the limits let the text pass. */
function readQuickly(text: string, base: string | undefined): (PlainMarkdown & { simple: boolean }) | undefined {
  const { lines, chargedCount } = linesOf(text)
  const plain = readPlainMarkdown(text, lines, base)
  return plain && { ...plain, simple: surelySimple(text.length, lines.length, chargedCount) }
}

/** Opens Markdown from `from` on. `base` resolves relative links. `parser` is called when the text needs it. */
export function openMarkdown(
  source: SourceFile,
  from: number,
  parser: () => MarkdownParser,
  base: string | undefined,
  report: Report,
): OpenedMarkdown {
  const text = source.text.slice(from)
  const plain = text.length > LONGEST_PARSED ? undefined : readQuickly(text, base)
  if (plain?.rest !== '' || !plain.simple) {
    const reason = tooComplex(text)
    if (reason !== undefined) return asPlainText(source, from, reason, report)
  }
  const linesAbove = countLineEnds(source.text, from)
  const read = (plain?.blocks ?? []).map(({ node, line }) => draftBlock({ node, line: line + linesAbove }))
  if (plain?.rest === '') return { blocks: read, unseen: [] }
  const root = parser()(plain?.rest ?? text)
  const tree = new MarkdownTree(root, base, linesAbove)
  const parsed = parsedBlocks(tree, root).map(draftBlock)
  // What was read and what was parsed stand on different lines; notes, which stand at the end, are always parsed.
  const blocks = read.length === 0 ? parsed : [...read, ...parsed].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { blocks, unseen: tree.unseen }
}

/** Step: takes the first heading of Markdown for the headline, when it opens the text. */
export function markdownHeadline(blocks: readonly DraftBlock[]): DraftBlock | undefined {
  const first = blocks[0]
  return first?.node?.type === 'heading' ? first : undefined
}
