/** The pages of a taxonomy, tags or outlets: the index, and each term with its articles. */
import type { Term } from '../../model/archive.js'
import type { OutputFile } from '../../model/output-file.js'
import { byCodePoint } from '../../text/order.js'
import { type HrefTo, hrefsFrom, type Taxonomy, termAddress } from '../addresses.js'
import type { CountedLink } from '../context-parts.js'
import type { TermContext } from '../contexts.js'
import { feedOf } from '../feeds.js'
import { letterAddress, letterBar, letterGroup, letterKey, namesByLetter } from '../name-index.js'
import { type ListPage, pagesOf } from '../paging.js'
import { articleRows, byDate, chartOf, daysOf, groupedRows, pagerOf } from '../rows.js'
import { makePage, type Site, takeaways } from '../site.js'
import { counted, showSpan } from '../wording.js'
import { letterPages } from './names.js'

/** Up to this many terms stand on one page; more get a page for each letter. */
const FEW = 300

const WORDS = {
  tags: {
    kind: 'tag',
    one: 'Tag',
    many: 'Tags',
    intro: 'What the articles are about: stated by the source, or given by a word list, with the words that gave it.',
    beside: 'Often together with',
  },
  outlets: {
    kind: 'outlet',
    one: 'Outlet',
    many: 'Outlets',
    intro: 'Who published the articles.',
    beside: 'Related outlets',
  },
} as const

const termsOf = (site: Site, taxonomy: Taxonomy): readonly Term[] => site.archive[taxonomy]

const countedTerm = (to: HrefTo, taxonomy: Taxonomy, term: Term, count: number): CountedLink => ({
  text: term.name,
  href: to(termAddress(taxonomy, term.slug)),
  count,
})

/** The terms with the most articles. */
export const mostUsed = (site: Site, to: HrefTo, taxonomy: Taxonomy, limit: number): CountedLink[] =>
  [...termsOf(site, taxonomy)]
    .sort((a, b) => b.articles.length - a.articles.length || byCodePoint(a.slug, b.slug))
    .slice(0, limit)
    .map((term) => countedTerm(to, taxonomy, term, term.articles.length))

/** The index of a taxonomy. */
export function* termIndexPages(site: Site, taxonomy: Taxonomy): Generator<OutputFile | undefined> {
  const terms = termsOf(site, taxonomy)
  const words = WORDS[taxonomy]
  const letters = namesByLetter(
    terms.map((term) => ({
      name: term.name,
      sortName: term.name,
      outputPath: termAddress(taxonomy, term.slug),
      count: term.articles.length,
    })),
  )
  const outputPath = `${taxonomy}.html`
  const to = hrefsFrom(outputPath)
  const few = terms.length <= FEW
  yield makePage(
    site,
    { outputPath, title: words.many, description: `${words.many} of ${site.settings.title}.` },
    'terms',
    {
      heading: words.many,
      intro: words.intro,
      count: terms.length,
      mostUsed: few ? [] : mostUsed(site, to, taxonomy, 60),
      letters: letterBar(letters, (letter) =>
        few ? to(outputPath, letterKey(letter)) : to(letterAddress(taxonomy, letter)),
      ),
      groups: few ? letters.map((group) => letterGroup(to, group)) : [],
    },
  )
  if (!few) yield* letterPages({ site, folder: taxonomy, title: words.many, letters, filters: [] })
}

/** One term while its pages are made. */
interface Subject {
  readonly site: Site
  readonly taxonomy: Taxonomy
  readonly term: Term
  readonly base: string
  readonly dated: readonly number[]
  readonly undated: readonly number[]
}

/** `12 articles, 16 February 2016 to 3 May 2021.` */
function summaryOf({ site, term, dated, undated }: Subject): string {
  const { first, last } = daysOf(site, dated)
  const span = showSpan(first, last)
  const unknown =
    undated.length === 0 ? '' : `, ${dated.length === 0 ? 'date unknown' : `${undated.length} of them undated`}`
  return `${counted(term.articles.length, 'article')}${span ? `, ${span}` : ''}${unknown}.`
}

/** What only the newest page of a term tells. */
function profileOf(subject: Subject, to: HrefTo) {
  const { site, taxonomy, term } = subject
  const terms = termsOf(site, taxonomy)
  return {
    summary: summaryOf(subject),
    note: term.note,
    variants: term.variants,
    broader: term.broader.map((name) => {
      const broader = terms.find((other) => other.name === name)
      return { text: name, href: broader && to(termAddress(taxonomy, broader.slug)) }
    }),
    beside: term.beside.flatMap(({ term: position, count }) => {
      const other = terms[position]
      return other ? [countedTerm(to, taxonomy, other, count)] : []
    }),
    periods: chartOf(site, to, subject.dated, `Articles: ${term.name}`),
    files: takeaways(site, to, { kind: WORDS[taxonomy].kind, slug: term.slug, articles: term.articles }),
  }
}

const NO_PROFILE = {
  summary: '',
  note: undefined,
  variants: [],
  broader: [],
  beside: [],
  periods: undefined,
  files: [],
}

function termPage(subject: Subject, page: ListPage, undated: readonly number[], shelf?: string) {
  const { site, taxonomy, term, base } = subject
  const words = WORDS[taxonomy]
  const { outputPath } = page
  const to = hrefsFrom(outputPath)
  const self = `${base}.html`
  const main = outputPath === self
  const shelved = outputPath.startsWith(`${base}/undated`)
  const number = page.number === undefined ? '' : `${shelved ? 'page' : 'Page'} ${page.number}`
  const name = shelved ? ['Undated', number].filter(Boolean).join(', ') : number
  const profile = main ? profileOf(subject, to) : NO_PROFILE
  const context: TermContext = {
    label: words.one,
    name: term.name,
    isNewest: main,
    number: page.number,
    self: to(self),
    besideHeading: words.beside,
    groups: groupedRows(site, to, shelved ? [] : page.positions, 'month'),
    undated: articleRows(site, to, shelved ? page.positions : undated),
    undatedMore:
      shelf === undefined ? undefined : { text: counted(subject.undated.length, 'undated article'), href: to(shelf) },
    pager: pagerOf(page, to),
    summary: profile.summary,
    note: profile.note,
    variants: profile.variants,
    broader: profile.broader,
    beside: profile.beside,
    periods: profile.periods,
    files: profile.files,
  }
  const crumbs = [{ text: words.many, to: `${taxonomy}.html` }]
  return makePage(
    site,
    {
      outputPath,
      title: main ? term.name : name,
      section: `${taxonomy}.html`,
      crumbs: main ? crumbs : [...crumbs, { text: term.name, to: self }],
      description: main ? `${term.name}: ${context.summary}` : `${term.name}: ${name}`,
      feeds: { name: term.name, paths: feedOf(words.kind, term.slug, term.articles, site) },
    },
    'term',
    context,
  )
}

/** The pages of one term. */
export function* termPages(site: Site, taxonomy: Taxonomy, term: Term): Generator<OutputFile | undefined> {
  const size = site.settings.pageSize
  const base = `${taxonomy}/${term.slug}`
  const subject: Subject = { site, taxonomy, term, base, ...byDate(site, term.articles) }
  // With as many undated as a page holds, they are shown below the newest; with more they have pages of their own.
  const shelved = subject.undated.length > size
  for (const page of pagesOf(base, subject.dated, size)) {
    const newest = page.number === undefined
    yield termPage(
      subject,
      page,
      newest && !shelved ? subject.undated : [],
      newest && shelved ? `${base}/undated.html` : undefined,
    )
  }
  if (shelved) for (const page of pagesOf(`${base}/undated`, subject.undated, size)) yield termPage(subject, page, [])
}
