/**
 * An archive with the pages that Backfile makes with peers.yml, in the manner in which Eleventy is quickest: templates are
 * functions, no template language in the Markdown, and lists are grouped once from all articles.
 */
import { addressOf } from './theme/page.mjs'

const PAGE_SIZE = 100

/** Articles by a term of each. */
function grouped(articles, termsOf) {
  const groups = new Map()
  for (const article of articles) {
    for (const term of termsOf(article)) {
      const group = groups.get(term)
      if (group) group.push(article)
      else groups.set(term, [article])
    }
  }
  return groups
}

/** A list cut into pages: the first at its address, the others in the folder of that name. */
function pagesOf(title, stem, articles, kind) {
  const count = Math.max(1, Math.ceil(articles.length / PAGE_SIZE))
  const addressAt = (number) => (number === 1 ? `${stem}.html` : `${stem.replace(/^\/index$/, '')}/page/${number}.html`)
  return Array.from({ length: count }, (_, at) => ({
    title,
    kind,
    whole: articles,
    number: at + 1,
    count,
    address: addressAt(at + 1),
    newer: at > 0 ? addressAt(at) : undefined,
    older: at + 1 < count ? addressAt(at + 2) : undefined,
    articles: articles.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
  }))
}

function groupAll(articles) {
  const lists = pagesOf('News archive', '/index', articles, 'home')
  const indexes = []
  const kinds = [
    ['tags', (article) => article.data.tags],
    ['actors', (article) => article.data.actors],
    ['source', (article) => [article.data.source]],
  ]
  for (const [kind, termsOf] of kinds) {
    const groups = grouped(articles, termsOf)
    for (const [term, group] of groups) lists.push(...pagesOf(term, addressOf(kind, term).slice(0, -5), group, kind))
    const terms = [...groups.keys()].sort()
    const entries = terms.map((term) => [addressOf(kind, term), term, groups.get(term).length])
    indexes.push({ title: kind, address: `/${kind}.html`, entries })
  }
  const months = grouped(articles, (article) => [article.url.slice(1, 8)])
  for (const [month, group] of months) lists.push(...pagesOf(month, `/${month}`, group, 'month'))
  for (const [year, ofYear] of grouped(months.keys(), (month) => [month.slice(0, 4)])) {
    const entries = ofYear.map((month) => [`/${month}.html`, month, months.get(month).length])
    indexes.push({ title: year, address: `/${year}.html`, entries })
  }
  const neighbours = new Map()
  for (const group of months.values()) {
    for (const [at, { url }] of group.entries()) neighbours.set(url, { before: group[at + 1], after: group[at - 1] })
  }
  return { articles, lists, indexes, neighbours }
}

/** Puts the archive together. */
export default function configure(eleventy) {
  let kept
  /** Grouped at the first collection that asks. Every other template is kept out of the collections, so these are the articles. */
  const groupsOf = (collections) => {
    kept ??= groupAll(collections.getAll().sort((one, other) => other.date - one.date))
    return kept
  }
  eleventy.on('eleventy.before', () => {
    kept = undefined
  })
  eleventy.addCollection('newest', (collections) => groupsOf(collections).articles)
  eleventy.addCollection('neighbours', (collections) => groupsOf(collections).neighbours)
  eleventy.addCollection('lists', (collections) => groupsOf(collections).lists)
  eleventy.addCollection('indexes', (collections) => groupsOf(collections).indexes)
  eleventy.amendLibrary('md', (markdown) => markdown.set({ html: false }))
  eleventy.addPassthroughCopy('style.css')
  eleventy.setUseGitIgnore(false)
  return {
    dir: { input: '.', includes: 'theme' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  }
}
