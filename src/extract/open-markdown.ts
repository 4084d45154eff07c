/** The door for Markdown: the parser's blocks become blocks of the draft, each with its tree; nothing is judged by looks. */
import type * as Mdast from 'mdast'
import type { Block } from '../model/body.js'
import type { DraftBlock } from '../model/draft.js'
import type { Report } from '../model/message.js'
import type { SourceFile } from '../model/source-file.js'
import { bodyText } from '../text/body-text.js'
import { tooComplex } from './markdown-limits.js'
import { MarkdownTree, type Unseen } from './markdown-tree.js'
import { openRawText } from './open-raw-text.js'

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

/** Opens Markdown from `from` on. `base` resolves relative links. */
export function openMarkdown(
  source: SourceFile,
  from: number,
  parse: MarkdownParser,
  base: string | undefined,
  report: Report,
): OpenedMarkdown {
  const text = source.text.slice(from)
  const reason = tooComplex(text)
  if (reason !== undefined) return asPlainText(source, from, reason, report)
  const root = parse(text)
  const lineOffset = source.text.slice(0, from).split(/\r\n?|\n/).length - 1
  const tree = new MarkdownTree(root, base, lineOffset)
  const blocks: DraftBlock[] = []
  const add = (node: Block, line: number): void => {
    const words = bodyText({ type: 'root', children: [node] })
    blocks.push({ text: words.replace(/\s+/g, ' ').trim(), start: -1, line, gap: true, sameLine: false, node })
  }
  for (const node of root.children) for (const block of tree.block(node)) add(block, tree.lineOf(node))
  for (const { block, line } of tree.footnotes()) add(block, line)
  return { blocks, unseen: tree.unseen }
}

/** Step: takes the first heading of Markdown for the headline, when it opens the text. */
export function markdownHeadline(blocks: readonly DraftBlock[]): DraftBlock | undefined {
  const first = blocks[0]
  return first?.node?.type === 'heading' ? first : undefined
}
