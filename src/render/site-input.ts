/** What the whole of `render` is given. */
import type { Archive, Papers, QuotableText, ShownRecord } from '../model/archive.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Settings } from '../model/settings.js'
import type { BodyWriter } from './body-html.js'
import type { Templates } from './templates.js'

/** The collection, how to show it, and a way to a body. */
export interface SiteInput {
  readonly archive: Archive
  readonly settings: Settings
  readonly templates: Templates
  /** What its page shows of an article, by position in `archive.articles`. Reads from disk, as the next two do. */
  readonly load: (article: number) => ShownRecord
  /** What the panels on it show. */
  readonly papers: (article: number) => Papers
  /** What quoting an article's sentences takes. */
  readonly quote: (article: number) => QuotableText
  /** Writes bodies born as Markdown: `await openMarkdownBody()`. Absent: the direct writer does, to the same effect. */
  readonly markdownBody?: BodyWriter
  /** Files that are added to the site beside the rendered ones: counted in the report. Absent: none. */
  readonly otherFileCount?: number
  /** Version of the program, shown in the footer and in the report. */
  readonly version: string
  /** Day the site is said to be built on. Absent: no day is shown, so that the same input gives the same bytes. */
  readonly builtOn?: CalendarDate
}
