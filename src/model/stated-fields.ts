/** What a person wrote about an article outside its text: catalogue row, sidecar, front matter. Made by `read` and `extract`. */
import type { CalendarDate } from './calendar-date.js'

/** A value a person wrote, and where. */
export interface Stated<T> {
  readonly value: T
  /** 1-based line in the file that states it. Absent when the format has none. */
  readonly line?: number
}

/** Where stated fields come from, strongest first. */
export type StatedOrigin = 'catalogue' | 'sidecar' | 'front-matter'

/** What the curator decided shall happen with the article. `published` is the default. */
export type CuratedStatus = 'published' | 'held' | 'withdrawn'

/** The fields of one catalogue row, sidecar or front matter; each absent when it is not stated or was not usable. */
export interface StatedFields {
  /** Identifier given by the user; wins over every other way to recognise an article again. */
  readonly id?: Stated<string>
  readonly headline?: Stated<string>
  readonly dek?: Stated<string>
  readonly publishedOn?: Stated<CalendarDate>
  readonly outlet?: Stated<string>
  readonly agency?: Stated<string>
  readonly authors?: Stated<readonly string[]>
  readonly section?: Stated<string>
  readonly canonicalUrl?: Stated<string>
  /** BCP 47 tag. */
  readonly language?: Stated<string>
  /** Place of the dateline. */
  readonly place?: Stated<string>
  readonly tags?: Stated<readonly string[]>
  /** Names of actors the curator wants indexed even where no rule finds them. */
  readonly actors?: Stated<readonly string[]>
  /** A remark shown under Notes on the article's page. */
  readonly note?: Stated<string>
  readonly status?: Stated<CuratedStatus>
  /** Why the article is held or withdrawn; shown on the tombstone of a withdrawn one, nowhere for a held one. */
  readonly statusReason?: Stated<string>
  /** Day of the decision; shown likewise. */
  readonly statusOn?: Stated<CalendarDate>
  /** Day the source was captured. */
  readonly retrievedOn?: Stated<CalendarDate>
  /** True for invented or demonstration texts; pages say so. */
  readonly sample?: Stated<boolean>
}
