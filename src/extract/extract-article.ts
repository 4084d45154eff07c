/** The stage: one source file to one article, through the door of its format and the steps, alone and without a clock. */
import type { Article } from '../model/article.js'
import type { Candidate, Draft, DraftBlock } from '../model/draft.js'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SourceFile, SourceFormat } from '../model/source-file.js'
import type { StatedFields } from '../model/stated-fields.js'
import { hasWord } from '../text/words.js'
import { closeDraft } from './close-draft.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { type HtmlParser, loadHtmlParser, openHtml } from './open-html.js'
import { loadMarkdownParser, type MarkdownParser, markdownHeadline, openMarkdown } from './open-markdown.js'
import { openRawText } from './open-raw-text.js'
import { STEPS } from './steps.js'

/** The parsers that the formats at hand need; loading them costs more than five text files do. */
export interface Doors {
  readonly markdown?: MarkdownParser
  readonly html?: HtmlParser
}

/** Loads the parsers for these formats. Text needs none. */
export async function openDoors(formats: Iterable<SourceFormat>): Promise<Doors> {
  const wanted = new Set(formats)
  return {
    ...(wanted.has('html') ? { html: await loadHtmlParser() } : {}),
    ...(wanted.has('markdown') ? { markdown: await loadMarkdownParser() } : {}),
  }
}

/** The parts of a message that differ between the refusals. */
function refuse(source: SourceFile, code: Message['code'], expected: string, found: string, report: Report): undefined {
  report({
    code,
    severity: 'error',
    file: source.sourcePath,
    expected,
    found,
    remedy: 'look at the file; take it out if it is no article',
  })
  return undefined
}

/** What was opened, before the steps. */
interface Opened {
  readonly blocks: DraftBlock[]
  readonly candidates: readonly Candidate[]
  readonly titles: readonly string[]
  readonly tags: readonly string[]
  readonly unseen: Draft['unseen'][number][]
  readonly front: FrontMatter
  readonly witness?: string
}

/** The address people stated, for relative links. */
const statedUrl = (source: SourceFile, front: FrontMatter): string | undefined =>
  (source.catalogue?.canonicalUrl ?? source.sidecar?.canonicalUrl ?? front.fields?.canonicalUrl)?.value

/** Opens a source through its door. */
function open(source: SourceFile, doors: Doors, report: Report): Opened {
  const nothing = { candidates: [], titles: [], tags: [] }
  const noFront: FrontMatter = { end: 0, words: '' }
  if (source.format === 'html') {
    const page = openHtml(source.text, needed(doors.html, 'html'), statedUrl(source, noFront))
    return { ...page, unseen: [...page.unseen], front: noFront }
  }
  const front = /^(?:---|\+\+\+)/.test(source.text) ? readFrontMatter(source, report) : noFront
  if (front.isBroken) return { ...nothing, blocks: [], unseen: [], front }
  const unseen: Opened['unseen'] =
    front.words.trim() === '' ? [] : [{ reason: 'front-matter', text: front.words.trim(), line: 1 }]
  if (source.format === 'raw-text') return { ...nothing, blocks: openRawText(source.text, front.end), unseen, front }
  const parser = (): MarkdownParser => needed(doors.markdown, 'markdown')
  const opened = openMarkdown(source, front.end, parser, statedUrl(source, front), report)
  return { ...nothing, blocks: opened.blocks, unseen: [...unseen, ...opened.unseen], front }
}

/** Thrown where a text needs a parser that is not there. Most Markdown needs none, so that it is not loaded beforehand. */
export class DoorClosed extends Error {
  constructor(readonly format: SourceFormat) {
    super(`the door for ${format} was not opened`)
  }
}

function needed<T>(door: T | undefined, format: SourceFormat): T {
  if (door === undefined) throw new DoorClosed(format)
  return door
}

/** The draft before the first step. */
function draftOf(source: SourceFile, opened: Opened, settings: Pick<Settings, 'language' | 'outlet'>): Draft {
  const records: [Draft['stated'][number]['origin'], StatedFields | undefined][] = [
    ['catalogue', source.catalogue],
    ['sidecar', source.sidecar],
    ['front-matter', opened.front.fields],
  ]
  return {
    source,
    blocks: opened.blocks,
    words: undefined,
    candidates: [...opened.candidates],
    stated: records.flatMap(([origin, fields]) => (fields ? [{ origin, fields }] : [])),
    language: 'und',
    range: { first: 0, end: 0 },
    pageTitles: [...opened.titles],
    tags: [...opened.tags],
    unseen: opened.unseen,
    ...(opened.witness === undefined ? {} : { witness: opened.witness }),
    curated: source.format === 'markdown',
    defaults: settings,
  }
}

/** Takes a heading that opens Markdown out of the body, as the headline. */
function takeMarkdownHeadline(draft: Draft): void {
  const heading = draft.curated ? markdownHeadline(draft.blocks) : undefined
  if (!heading) return
  heading.label = 'headline'
  const where = heading.line === undefined ? {} : { line: heading.line }
  draft.candidates.push({
    field: 'headline',
    value: heading.text,
    origin: 'markup',
    rule: 'heading that opens the text',
    rank: 5,
    ...where,
  })
}

/** Notes that the text was never shown to readers of the page. */
function reportHiddenBody(article: Article, report: Report): void {
  if (!article.evidence.some(({ field }) => field === 'body')) return
  report({
    code: 'body-from-metadata',
    severity: 'note',
    file: article.sourcePath,
    expected: 'an article that the page shows',
    found: 'none; its metadata hold the text',
    remedy: 'compare with the page as it was; metadata may be cut short',
  })
}

/** Notes what a reader of the report should know of the finished article. */
function reportGaps(article: Article, report: Report): void {
  const file = article.sourcePath
  reportHiddenBody(article, report)
  if (article.headlineIsMakeshift) {
    report({
      code: 'headline-missing',
      severity: 'warning',
      file,
      expected: 'a headline',
      found: 'none; the first words stand in for it',
      remedy: 'state headline in the catalogue, a sidecar or front matter',
    })
  }
  if (article.publishedOn === undefined) {
    const found = article.dateHint === undefined ? 'none' : `none; the text says ${JSON.stringify(article.dateHint)}`
    report({
      code: 'date-unknown',
      severity: 'note',
      file,
      expected: 'a day of publication',
      found,
      remedy: 'state publishedOn in the catalogue, a sidecar or front matter, if you know it',
    })
  }
  const unsure = article.evidence.find(
    (evidence) => evidence.field === 'agency' && evidence.chosen && evidence.rule.startsWith('abbreviation'),
  )
  if (unsure) {
    const where = unsure.line === undefined ? {} : { line: unsure.line }
    report({
      code: 'agency-unknown',
      severity: 'note',
      file,
      ...where,
      expected: 'the name of a known agency',
      found: JSON.stringify(unsure.value),
      remedy: 'state agency in the catalogue if the letters mean something else',
    })
  }
}

/** The longest dump of the development set has 2,739 lines; a file of this many is a list, a log or an attack. */
const MAX_BLOCKS = 50_000

/**
 * Makes the article of a source. Undefined, with a message, when nothing in it reads like one. Throws `DoorClosed` before it
 * has said anything final, to be called again with the door open.
 * @param look is shown the blocks as they were judged, for explaining them
 */
export function extractArticle(
  source: SourceFile,
  doors: Doors,
  settings: Pick<Settings, 'language' | 'outlet'>,
  report: Report,
  look: (blocks: readonly DraftBlock[]) => void = () => undefined,
): Article | undefined {
  if (source.text.trim() === '') return refuse(source, 'file-empty', 'the text of an article', 'nothing', report)
  const opened = open(source, doors, report)
  // Which the front matter has reported.
  if (opened.front.isBroken) return undefined
  if (opened.blocks.length > MAX_BLOCKS) {
    const [most, found] = [`at most ${MAX_BLOCKS} lines or blocks`, `${opened.blocks.length} of them`]
    return refuse(source, 'file-too-large', most, found, report)
  }
  const draft = draftOf(source, opened, settings)
  takeMarkdownHeadline(draft)
  for (const step of STEPS) step(draft)
  const article = closeDraft(draft)
  look(draft.blocks)
  if (!hasWord(article.text) && article.status === 'published') {
    return refuse(
      source,
      'no-article',
      'the text of an article',
      `nothing that reads as prose in ${draft.blocks.length} ${draft.blocks.length === 1 ? 'line' : 'lines'}`,
      report,
    )
  }
  reportGaps(article, report)
  return article
}
