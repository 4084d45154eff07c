/** What the whole of `render` is given. */
import type { Archive, ArticleRecord, QuotableText } from '../model/archive.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Settings } from '../model/settings.js'
import type { BodyWriter } from './body-html.js'
import type { Templates } from './templates.js'

/** The collection, how to show it, and a way to a body. */
export interface SiteInput {
  readonly archive: Archive
  readonly settings: Settings
  readonly templates: Templates
  /** The whole record by position in `archive.articles`. Reads from disk: call once for each page that shows bodies. */
  readonly load: (article: number) => ArticleRecord
  /** What quoting an article's sentences takes, by position. Reads from disk as well, but less. */
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
