/** The settings of an archive: `backfile.yml` after checking, with defaults filled in. */

/** Kinds of output that can be switched on and off under `outputs:`. */
export interface OutputSettings {
  /** `feed.atom` and `feed.json`, and one of each per term. Need `baseUrl`. */
  readonly feeds: boolean
  /** `sitemap.xml`. Needs `baseUrl`. */
  readonly sitemap: boolean
  /** List files (`.bib`, `.ris`, `.json`, `.csv`) for the archive and its larger terms. */
  readonly lists: boolean
  /** A page for each of the strongest pairs of actors, and the network they make. */
  readonly pairs: boolean
  /** On the page of an article: what each field rests on, what was taken out of the text, and where it lay. */
  readonly evidence: boolean
  /** On the page of an article: how to cite it. */
  readonly citations: boolean
  /** On the page of an article: the articles nearest to it. */
  readonly related: boolean
  /** On the pages of actors and pairs: the sentences that name them. Without, their articles are listed alone. */
  readonly quotations: boolean
}

/** Checked settings. */
export interface Settings {
  /** Name of the site, on every page. */
  readonly title: string
  /** One sentence about it, on the home page and in feeds. */
  readonly description: string
  /** Absolute http(s) address the site will have, ending in `/`. Absent: no feeds, sitemap, canonical links. */
  readonly baseUrl?: string
  /** BCP 47 tag of articles whose language is not found, and of the site's own words (which are English). */
  readonly language: string
  /** Outlet of articles that name none. */
  readonly outlet?: string
  /** Text of the licence or rights line on the about page. */
  readonly rights?: string
  /** Where readers report a problem: mail address or URL. */
  readonly contact?: string
  /** Glob patterns below `seeds/` that are not read. */
  readonly ignore: readonly string[]
  /** `page` leaves a notice where an article vanished from the input, `nothing` lets the address go dead. */
  readonly vanished: 'page' | 'nothing'
  /** False: no actors are recognised beyond the authority file and what sources state. */
  readonly recognise: boolean
  /** Items on one page of a long list. */
  readonly pageSize: number
  /** Files a host takes; the report counts against it. */
  readonly fileBudget: number
  /** Largest source file that is read, in bytes. */
  readonly maxSourceBytes: number
  readonly outputs: OutputSettings
}
