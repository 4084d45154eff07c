/** What a saved page states of itself, in JSON-LD, meta elements, microdata and `<time>`, as candidates for the fields. */
import type { EvidencedField, Origin } from '../model/article.js'
import type { Candidate } from '../model/draft.js'
import { safeUrl } from '../text/escape.js'
import { agencyNamed } from './agencies.js'
import { readNames } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { attributeOf, type HtmlDocument, type HtmlElement, isElement, textOf, walkHtml } from './html-dom.js'
import { decodeEntities } from './html-entities.js'
import {
  AUTHOR_NAMES,
  DATE_NAMES,
  DEK_NAMES,
  HEADLINE_NAMES,
  OUTLET_NAMES,
  SECTION_NAMES,
  TAG_NAMES,
  UPDATE_NAMES,
} from './meta-names.js'
import { isDesk, isPersonName, showName } from './person-names.js'
import { structuredArticle } from './structured-data.js'

/** Everything stated. */
export interface PageMetadata {
  readonly candidates: readonly Candidate[]
  /** `<title>` and its like, for the headline. */
  readonly titles: readonly string[]
  readonly tags: readonly string[]
  /** The address of the page, for relative links. */
  readonly base?: string
}

/** The page's own parts, gathered in one walk. */
interface Gathered {
  readonly metas: Map<string, string[]>
  readonly scripts: string[]
  readonly titles: string[]
  readonly times: {
    readonly value: string
    readonly published: boolean
    readonly updated: boolean
    readonly inFurniture: boolean
  }[]
  readonly relAuthors: string[]
  readonly itemAuthors: string[]
  readonly itemDates: string[]
  canonical?: string
  language?: string
  base?: string
}

const PUBLISHED_NAME = /publi|posted|entry-date|created|dateline|article-date|pubdate/i
const UPDATED_NAME = /updat|modif/i
const FURNITURE_TAG = new Set(['aside', 'nav', 'footer'])

/** Notes one element. */
function gather(found: Gathered, element: HtmlElement, inFurniture: boolean): void {
  const tag = element.tagName
  const itemprop = attributeOf(element, 'itemprop')?.toLowerCase()
  const rel = attributeOf(element, 'rel')?.toLowerCase() ?? ''
  if (tag === 'meta') gatherMeta(found, element, itemprop)
  else if (tag === 'script' && attributeOf(element, 'type')?.toLowerCase().includes('ld+json')) {
    const child = element.childNodes[0]
    if (child && 'value' in child) found.scripts.push(child.value)
  } else if (tag === 'title' && found.titles.length === 0) {
    const child = element.childNodes[0]
    if (child && 'value' in child) found.titles.push(child.value.replace(/\s+/g, ' ').trim())
  } else if (tag === 'html') {
    const language = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang')
    if (language) found.language = language
  } else if (tag === 'link' && rel.split(/\s+/).includes('canonical'))
    found.canonical ??= attributeOf(element, 'href') ?? ''
  else if (tag === 'base') found.base ??= attributeOf(element, 'href') ?? ''
  if (tag === 'time' || itemprop === 'datepublished' || itemprop === 'datecreated') {
    const names = `${attributeOf(element, 'class') ?? ''} ${itemprop ?? ''} ${attributeOf(element, 'pubdate') === undefined ? '' : 'pubdate'}`
    const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element)
    found.times.push({ value, published: PUBLISHED_NAME.test(names), updated: UPDATED_NAME.test(names), inFurniture })
  }
  if (tag === 'a' && rel.split(/\s+/).includes('author') && !inFurniture) found.relAuthors.push(textOf(element))
  if (itemprop === 'author' && tag !== 'meta' && !inFurniture) found.itemAuthors.push(textOf(element))
}

/** Notes a meta element under each of its names. */
function gatherMeta(found: Gathered, element: HtmlElement, itemprop: string | undefined): void {
  const content = attributeOf(element, 'content')?.replace(/\s+/g, ' ').trim()
  if (!content) return
  const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? itemprop)?.toLowerCase()
  if (name === undefined) return
  const list = found.metas.get(name) ?? []
  if (list.length < 40) list.push(content)
  found.metas.set(name, list)
}

/** One walk over the page. */
function gatherAll(page: HtmlDocument): Gathered {
  const found: Gathered = {
    metas: new Map(),
    scripts: [],
    titles: [],
    times: [],
    relAuthors: [],
    itemAuthors: [],
    itemDates: [],
  }
  let furniture = 0
  walkHtml(
    page,
    (node) => {
      if (!isElement(node)) return false
      if (FURNITURE_TAG.has(node.tagName)) furniture++
      gather(found, node, furniture > 0)
      return node.tagName !== 'svg'
    },
    (element) => {
      if (FURNITURE_TAG.has(element.tagName)) furniture--
    },
  )
  return found
}

/** The day of an ISO instant as written, or of any notation we read. */
export function dayOfStamp(stamp: string): string | undefined {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stamp)
  const found = datesIn(iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : stamp.slice(0, 80))[0]
  return found === undefined || found.swapped !== undefined || found.date.length < 10 ? undefined : found.date
}

/** Gathers candidates of one origin. */
class Proposals {
  readonly list: Candidate[] = []

  add(
    field: EvidencedField,
    value: string | undefined,
    rule: string,
    rank: number,
    origin: Origin = 'page-metadata',
  ): void {
    const decoded = value === undefined ? '' : decodeEntities(value)
    if (decoded !== '' && decoded.length <= 600) this.list.push({ field, value: decoded, origin, rule, rank })
  }

  date(stamp: string | undefined, rule: string, rank: number, origin: Origin = 'page-metadata'): void {
    const day = stamp === undefined ? undefined : dayOfStamp(stamp)
    if (day !== undefined) this.add('publishedOn', day, rule, rank, origin)
  }

  authors(written: readonly string[], rule: string, rank: number, origin: Origin = 'page-metadata'): void {
    const names: string[] = []
    for (const one of written) {
      const clean = decodeEntities(one)
        .replace(/^\s*(?:by|von|par|por)(?:\s+|(?=\p{Lu}\p{Ll}))/iu, '')
        .replace(/\s+/g, ' ')
        .trim()
      if (/^https?:|^www\.|@/.test(clean) || clean.length > 200) continue
      const agency = agencyNamed(clean)
      if (agency !== undefined) this.add('agency', agency, `agency credited as author (${rule})`, rank, origin)
      else if (isPersonName(clean) || isDesk(clean)) names.push(showName(clean))
      else names.push(...(readNames(clean)?.names ?? []))
    }
    const unique = [...new Set(names)].slice(0, 12)
    if (unique.length > 0)
      this.list.push({ field: 'authors', value: unique.join(', '), names: unique, origin, rule, rank })
  }
}

/** The candidates of meta elements, by name, strongest first. */
function fromMetas(metas: ReadonlyMap<string, readonly string[]>, into: Proposals): void {
  const each = (names: readonly string[], add: (values: readonly string[], rank: number, name: string) => void): void =>
    names.forEach((name, order) => {
      const values = metas.get(name)
      if (values) add(values, 6 - order / names.length, name)
    })
  each(DATE_NAMES, (values, rank, name) => into.date(values[0], `meta ${name}`, rank))
  each(UPDATE_NAMES, (values, rank, name) => into.date(values[0], `meta ${name} (day of an update)`, rank - 5.5))
  each(AUTHOR_NAMES, (values, rank, name) => into.authors(values, `meta ${name}`, rank))
  each(HEADLINE_NAMES, (values, rank, name) => into.add('headline', values[0], `meta ${name}`, rank - 2))
  each(OUTLET_NAMES, (values, rank, name) => into.add('outlet', values[0], `meta ${name}`, rank - 1))
  each(DEK_NAMES, (values, _, name) => into.add('dek', values[0], `meta ${name}`, -1))
  each(SECTION_NAMES, (values, rank, name) => into.add('section', values[0], `meta ${name}`, rank))
}

/** Turns what was gathered into candidates. */
export function pageMetadata(page: HtmlDocument): PageMetadata {
  const found = gatherAll(page)
  const into = new Proposals()
  const article = structuredArticle(found.scripts)
  if (article) {
    into.add('headline', article.headline, 'JSON-LD headline', 5)
    into.add('dek', article.description, 'JSON-LD description', -1)
    into.date(article.datePublished, 'JSON-LD datePublished', 8)
    into.date(article.dateModified, 'JSON-LD dateModified (day of an update)', 0)
    into.authors(article.authors, 'JSON-LD author', 8)
    into.add('outlet', article.publisher, 'JSON-LD publisher', 4.5)
    into.add('section', article.section, 'JSON-LD articleSection', 7)
    into.add('language', article.language, 'JSON-LD inLanguage', 2)
  }
  fromMetas(found.metas, into)
  for (const time of found.times) {
    const place = time.inFurniture ? -1 : time.updated ? 0.2 : time.published ? 6 : 2
    into.date(time.value, time.updated ? 'time element (day of an update)' : 'time element', place, 'markup')
  }
  into.authors(found.relAuthors.slice(0, 4), 'link with rel=author', 6, 'markup')
  into.authors(found.itemAuthors.slice(0, 6), 'microdata author', 7, 'markup')
  const canonical = canonicalOf(found, article?.url)
  into.add('canonicalUrl', canonical, 'address the page states for itself', 5)
  into.add('language', tagOf(found.language ?? found.metas.get('og:locale')?.[0]), 'lang of the page', 1)
  const titles = [
    ...found.titles,
    ...HEADLINE_NAMES.slice(0, 6).flatMap((name) => found.metas.get(name) ?? []),
    ...(article?.headline ? [article.headline] : []),
  ]
  const tags = [...TAG_NAMES]
    .flatMap((name) => found.metas.get(name) ?? [])
    .flatMap((value) => value.split(/(?<!\s)\s*,\s*/))
  const base = found.base !== undefined && safeUrl(found.base) !== undefined ? safeUrl(found.base) : canonical
  return {
    candidates: into.list,
    titles: [...new Set(titles.map(decodeEntities))],
    tags: [...new Set(tags.filter((tag) => tag !== '' && tag.length <= 60))],
    ...(base === undefined ? {} : { base }),
  }
}

/** The canonical address, absolute and http or https. A bare home page is a template's mistake, not the article's address. */
function canonicalOf(found: Gathered, stated: string | undefined): string | undefined {
  for (const written of [found.canonical, found.metas.get('og:url')?.[0], stated]) {
    const url = written === undefined ? undefined : safeUrl(written)
    if (url?.startsWith('http') && new URL(url).pathname.length > 1) return url
  }
  return undefined
}

/** A language tag in its canonical form. */
function tagOf(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-')
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
