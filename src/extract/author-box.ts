/** The box behind an article that presents its author: a name, then a paragraph that begins with it; "Published by". */
import type { Draft, DraftBlock } from '../model/draft.js'
import { isDesk, isPersonName, showName } from './person-names.js'

/** Blocks behind the end in which the box may begin; further down are the boxes of other articles. */
const REACH = 14
const HEADING =
  /^(?:about (?:the )?authors?|published by|written by|author|autor(?:in)?|über (?:den autor|die autorin)|à propos de l'auteur|sobre el autor|об авторе|автор|درباره نویسنده|عن الكاتب)[:\s]*$/iu

const isName = (text: string): boolean => text.length < 60 && (isPersonName(text) || isDesk(text))

/** The author candidate of a box. */
function propose(draft: Draft, block: DraftBlock, rule: string): void {
  const name = showName(block.text)
  const place = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({ field: 'authors', value: name, names: [name], origin: 'text', rule, rank: 3, ...place })
}

/** Position of the paragraph that presents the name at `index`, within the two blocks behind it; -1 when there is none. */
function biographyOf(draft: Draft, index: number): number {
  const name = (draft.blocks[index] as DraftBlock).text
  for (let at = index + 1; at <= index + 3; at++) {
    const text = draft.blocks[at]?.text ?? ''
    const opens = text.startsWith(name) || text.startsWith(`The ${name}`) || text.startsWith(`Der ${name}`)
    if (opens && text.length > name.length + 30) return at
  }
  return -1
}

/** Labels the box that begins at `index`. Returns the position behind it. */
function takeBox(draft: Draft, index: number, end: number): number {
  for (let at = index; at < end; at++) {
    const block = draft.blocks[at] as DraftBlock
    if (block.label === undefined || block.label === 'body') block.label = 'author-box'
  }
  return end
}

/** Step: finds the box, takes it out of the body, and offers its name as the author. */
export function findAuthorBox(draft: Draft): void {
  const from = Math.max(draft.range.first + 1, draft.range.end - 3)
  const last = Math.min(draft.blocks.length, draft.range.end + REACH)
  for (let index = from; index < last; index++) {
    const block = draft.blocks[index] as DraftBlock
    const next = draft.blocks[index + 1]
    if (HEADING.test(block.text) && next && isName(next.text)) {
      propose(draft, next, 'named behind the article')
      index = takeBox(draft, index, index + 2) - 1
    } else if (isName(block.text)) {
      const biography = biographyOf(draft, index)
      if (biography < 0) continue
      propose(draft, block, 'biography behind the article')
      index = takeBox(draft, index, biography + 1) - 1
    }
  }
}
