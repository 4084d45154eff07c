/** What a page states of its article in JSON-LD: the Article among its objects, read with distrust. */

import { decodeEntities } from './html-entities.js'

/** Fields of an article object, as strings; absent when they are missing or of another shape. */
export interface StructuredArticle {
  readonly headline?: string
  readonly description?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly section?: string
  readonly url?: string
  readonly language?: string
  readonly keywords: readonly string[]
  /** The whole text, as a witness for the body; a line end parts its paragraphs where the page says where they end. */
  readonly body?: string
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
type JsonObject = { readonly [key: string]: Json | undefined }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/
/** Objects looked at in one page; `@graph` of some stores have thousands. */
const MOST_OBJECTS = 400

/** A string, or the name of an object, spaces collapsed. */
function textOf(value: Json | undefined): string | undefined {
  const first = listOf(value)[0]
  const found = isObject(first) ? (first.name ?? first['@value']) : first
  if (typeof found !== 'string') return undefined
  const clean = found
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return clean === '' ? undefined : clean
}

const PARAGRAPH_END = /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|br)\b[^<>]*>|[\r\n\u2028\u2029]+/gi

/** A text of several paragraphs, one a line, without markup. */
function linesOf(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return textOf(value)
  const lines = decodeEntities(value.replace(PARAGRAPH_END, '\n').replace(/<[^<>]*>/g, ' '))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** Every object of the scripts, nested ones too, breadth first. */
function objectsIn(scripts: readonly string[]): JsonObject[] {
  const queue: Json[] = []
  for (const script of scripts) {
    try {
      queue.push(JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')) as Json)
    } catch {
      // Raw line ends inside strings are the commonest fault of these scripts.
      try {
        queue.push(JSON.parse(script.replace(/[\r\n\t]+/g, ' ')) as Json)
      } catch {
        // Broken beyond that: it states nothing.
      }
    }
  }
  const objects: JsonObject[] = []
  for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...(value as readonly Json[]).slice(0, MOST_OBJECTS))
    else if (isObject(value)) {
      objects.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const)
        if (value[key] !== undefined) queue.push(value[key] as Json)
    }
  }
  return objects
}

/** What has a date of its own beside the page that shows it. */
const NOT_THE_PAGE =
  /(?:Organization|Person|ImageObject|VideoObject|Comment|Review|Rating|Event|Offer|Product|JobPosting)$/
const WRITTEN_DATE = /"datePublished"\s*:\s*"([^"]{8,40})"/g

/**
 * The day of publication of a page whose scripts describe no article with one: a recipe, a web page; or whose script does
 * not parse, if all that it states are one day.
 */
export function structuredDate(scripts: readonly string[]): string | undefined {
  for (const object of objectsIn(scripts)) {
    if (listOf(object['@type']).some((type) => typeof type === 'string' && NOT_THE_PAGE.test(type))) continue
    const date = textOf(object.datePublished)
    if (date !== undefined) return date
  }
  const written = scripts.flatMap((script) =>
    [...script.replaceAll('&quot;', '"').matchAll(WRITTEN_DATE)].map((match) => match[1] as string),
  )
  return new Set(written.map((stamp) => stamp.slice(0, 10))).size === 1 ? written[0] : undefined
}

const isArticle = (object: JsonObject): boolean =>
  listOf(object['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))

/** Names of people or organisations. */
function namesOf(value: Json | undefined): string[] {
  return listOf(value).flatMap((one) => {
    const name = textOf(one)
    return name === undefined ? [] : [name]
  })
}

/** Optional fields without undefined in them. */
function present<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}

/** The article that the scripts describe; the fullest description when there are several. */
export function structuredArticle(scripts: readonly string[]): StructuredArticle | undefined {
  const objects = objectsIn(scripts)
  const articles = objects.filter((object) => isArticle(object))
  const weight = (object: JsonObject): number =>
    (object.articleBody ? 4 : 0) + (object.datePublished ? 2 : 0) + (object.headline ? 2 : 0) + (object.author ? 1 : 0)
  const found = articles.sort((a, b) => weight(b) - weight(a))[0]
  if (!found) return undefined
  const authors = listOf(found.author).map((one) =>
    isObject(one) && typeof one['@id'] === 'string' && one.name === undefined
      ? (objects.find((object) => object['@id'] === one['@id']) ?? one)
      : one,
  )
  const publisher = listOf(found.publisher)[0]
  const named =
    isObject(publisher) && publisher.name === undefined
      ? objects.find((object) => object['@id'] === publisher['@id'] && object.name !== undefined)
      : publisher
  return {
    ...present({
      headline: textOf(found.headline) ?? textOf(found.name),
      description: textOf(found.description),
      datePublished: textOf(found.datePublished),
      dateModified: textOf(found.dateModified),
      publisher: textOf(named),
      section: textOf(found.articleSection),
      url: textOf(found.url) ?? (typeof found.mainEntityOfPage === 'string' ? found.mainEntityOfPage : undefined),
      language: textOf(found.inLanguage),
      body: linesOf(found.articleBody),
    }),
    authors: namesOf(authors),
    keywords: namesOf(found.keywords).flatMap((words) => words.split(/(?<!\s)\s*[,;]\s*/)),
  }
}
