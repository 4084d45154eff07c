/** What a saved page states of itself, in JSON-LD, meta elements, microdata and `<time>`, as candidates for the fields. */
import type { Candidate } from '../model/draft.js'
import { safeUrl } from '../text/escape.js'
import { fold } from '../text/fold.js'
import { attributeOf, type HtmlDocument, type HtmlElement, isElement, textOf, walkHtml } from './html-dom.js'
import { decodeEntities } from './html-entities.js'
import {
  AUTHOR_NAMES,
  DATE_NAMES,
  DEK_NAMES,
  HEADLINE_NAMES,
  isDateName,
  OUTLET_NAMES,
  SECTION_NAMES,
  TAG_NAMES,
  UPDATE_NAMES,
} from './meta-names.js'
import { notePageTime, type PageTime, pageTimeCandidates } from './page-dates.js'
import { Proposals } from './page-proposals.js'
import { scriptDate } from './script-dates.js'
import { structuredArticle, structuredDate } from './structured-data.js'

/** Everything stated. */
export interface PageMetadata {
  readonly candidates: readonly Candidate[]
  /** `<title>` and its like, for the headline. */
  readonly titles: readonly string[]
  readonly tags: readonly string[]
  /** The address of the page, for relative links. */
  readonly base?: string
  /** The text of the article as JSON-LD gives it. */
  readonly witness?: string
}

/** The page's own parts, gathered in one walk. */
interface Gathered {
  readonly metas: Map<string, string[]>
  readonly scripts: string[]
  readonly titles: string[]
  readonly times: PageTime[]
  readonly relAuthors: string[]
  readonly itemAuthors: string[]
  /** Of the vocabulary hCard, as many blogs write it. */
  readonly cardAuthors: string[]
  canonical?: string
  language?: string
  base?: string
}

const CARD = /(?:^|\s)author\s+vcard(?:\s|$)/
const FURNITURE_TAG = new Set(['aside', 'nav', 'footer'])

/** Notes one element. */
function gather(found: Gathered, element: HtmlElement, inFurniture: boolean): void {
  const tag = element.tagName
  const itemprop = attributeOf(element, 'itemprop')?.toLowerCase()
  const rel = attributeOf(element, 'rel')?.toLowerCase() ?? ''
  if (tag === 'meta') gatherMeta(found, element, itemprop)
  else if (tag === 'script') {
    const child = element.childNodes[0]
    const isLinkedData = attributeOf(element, 'type')?.toLowerCase().includes('ld+json')
    if (isLinkedData && child && 'value' in child) found.scripts.push(child.value)
  } else if (tag === 'title' && found.titles.length === 0) {
    const child = element.childNodes[0]
    if (child && 'value' in child) found.titles.push(child.value.replace(/\s+/g, ' ').trim())
  } else if (tag === 'html') {
    const language = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang')
    if (language) found.language = language
  } else if (tag === 'link' && rel.split(/\s+/).includes('canonical'))
    found.canonical ??= attributeOf(element, 'href') ?? ''
  else if (tag === 'base') found.base ??= attributeOf(element, 'href') ?? ''
  if (tag !== 'meta' && tag !== 'script') notePageTime(found.times, element, inFurniture)
  if (tag === 'a' && rel.split(/\s+/).includes('author') && !inFurniture) found.relAuthors.push(textOf(element))
  if (itemprop === 'author' && tag !== 'meta' && !inFurniture) found.itemAuthors.push(textOf(element))
  if (!inFurniture && CARD.test(attributeOf(element, 'class') ?? '')) found.cardAuthors.push(textOf(element))
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
    cardAuthors: [],
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

/** The candidates of meta elements, by name, strongest first. */
function fromMetas(metas: ReadonlyMap<string, readonly string[]>, into: Proposals): void {
  const each = (names: readonly string[], add: (values: readonly string[], rank: number, name: string) => void): void =>
    names.forEach((name, order) => {
      const values = metas.get(name)
      if (values) add(values, 6 - order / names.length, name)
    })
  each(DATE_NAMES, (values, rank, name) => into.date(values[0], `meta ${name}`, rank))
  for (const [name, values] of metas) if (isDateName(name)) into.date(values[0], `meta ${name}`, 0.5)
  each(UPDATE_NAMES, (values, rank, name) => into.date(values[0], `meta ${name} (day of an update)`, rank - 5.5))
  each(AUTHOR_NAMES, (values, rank, name) => into.authors(values, `meta ${name}`, rank))
  each(HEADLINE_NAMES, (values, rank, name) => into.add('headline', values[0], `meta ${name}`, rank - 2))
  each(OUTLET_NAMES, (values, rank, name) => into.outlet(values[0], `meta ${name}`, rank - 1))
  each(DEK_NAMES, (values, _, name) => into.add('dek', values[0], `meta ${name}`, -1))
  each(SECTION_NAMES, (values, rank, name) => into.add('section', values[0], `meta ${name}`, rank))
}

/** Authors without the site itself, which many pages state for want of one. */
function withoutSite(candidates: readonly Candidate[]): Candidate[] {
  const sites = new Set(candidates.filter(({ field }) => field === 'outlet').map(({ value }) => fold(value)))
  return candidates.flatMap((candidate) => {
    if (candidate.field !== 'authors' || candidate.names === undefined) return [candidate]
    const names = candidate.names.filter((name) => !sites.has(fold(name)))
    if (names.length === candidate.names.length) return [candidate]
    return names.length === 0 ? [] : [{ ...candidate, names, value: names.join(', ') }]
  })
}

/**
 * Keywords beyond this number are no editor's: a program picked phrases of the text, or they are codes of wire services. Of
 * 301 labelled pages with any, 292 have no more.
 */
const MOST_TAGS = 30

/** Turns what was gathered into candidates. */
export function pageMetadata(page: HtmlDocument, source = ''): PageMetadata {
  const found = gatherAll(page)
  const into = new Proposals()
  const article = structuredArticle(found.scripts)
  if (article) {
    into.add('headline', article.headline, 'JSON-LD headline', 5)
    into.add('dek', article.description, 'JSON-LD description', -1)
    into.date(article.datePublished, 'JSON-LD datePublished', 8)
    into.date(article.dateModified, 'JSON-LD dateModified (day of an update)', 0)
    into.authors(article.authors, 'JSON-LD author', 8) || into.signature(article.authors[0], 'JSON-LD author')
    into.outlet(article.publisher, 'JSON-LD publisher', 4.5)
    into.add('section', article.section, 'JSON-LD articleSection', 7)
    into.add('language', article.language, 'JSON-LD inLanguage', 2)
  }
  fromMetas(found.metas, into)
  if (article?.datePublished === undefined)
    into.date(structuredDate(found.scripts), 'JSON-LD datePublished of what is no article', 3)
  into.list.push(...pageTimeCandidates(found.times))
  if (!into.list.some(({ field, rank }) => field === 'publishedOn' && rank > 0))
    into.date(scriptDate(source), 'date in a script', 0.1)
  const { relAuthors, itemAuthors, cardAuthors } = found
  into.authors(relAuthors.slice(0, 4), 'link with rel=author', 6, 'markup') ||
    into.signature(relAuthors[0], 'link with rel=author')
  into.authors(itemAuthors.slice(0, 6), 'microdata author', 7, 'markup') ||
    into.signature(itemAuthors[0], 'microdata author')
  into.authors(cardAuthors.slice(0, 1), 'card of the author', 5, 'markup') ||
    into.signature(cardAuthors[0], 'card of the author')
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
  const kept = [...new Set(tags.filter((tag) => tag !== '' && tag.length <= 60))]
  return {
    candidates: withoutSite(into.list),
    titles: [...new Set(titles.map(decodeEntities))],
    tags: kept.length > MOST_TAGS ? [] : kept,
    ...(base === undefined ? {} : { base }),
    ...(article?.body === undefined ? {} : { witness: article.body }),
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
