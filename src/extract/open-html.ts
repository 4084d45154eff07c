/** The door for saved pages: parsed once, then its visible text as blocks and what it states of itself as candidates. */

import type { RemovalReason } from '../model/article.js'
import type { Candidate, DraftBlock } from '../model/draft.js'
import { hiddenArticle } from './hidden-article.js'
import { visibleBlocks } from './html-blocks.js'
import type { HtmlDocument } from './html-dom.js'
import { lightenPage } from './lighten-page.js'
import { pageMetadata } from './page-metadata.js'

/** Parses a page. */
export type HtmlParser = (text: string) => HtmlDocument

/** Loads the parser. */
export async function loadHtmlParser(): Promise<HtmlParser> {
  const { parse } = await import('parse5')
  return (text) => parse(lightenPage(text))
}

/** A page, opened. */
export interface OpenedPage {
  readonly blocks: DraftBlock[]
  readonly unseen: readonly { readonly reason: RemovalReason; readonly text: string }[]
  readonly candidates: readonly Candidate[]
  readonly titles: readonly string[]
  readonly tags: readonly string[]
  /** See `Draft.witness`. */
  readonly witness?: string
}

/** Opens a saved page. `statedUrl` is the address a person stated for it; it wins over the page's own for relative links. */
export function openHtml(text: string, parse: HtmlParser, statedUrl: string | undefined): OpenedPage {
  const page = parse(text)
  const { base, ...stated } = pageMetadata(page, text)
  const { blocks, unseen } = visibleBlocks(page, statedUrl ?? base)
  const hidden = stated.witness === undefined ? undefined : hiddenArticle(stated.witness, blocks)
  if (hidden === undefined) return { blocks, unseen, ...stated }
  const candidates = [...stated.candidates, hidden.evidence]
  return { ...stated, blocks: [...blocks, ...hidden.blocks], unseen, candidates }
}
