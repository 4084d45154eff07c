/** The closed panels under an article: what each field rests on, what was taken out of the text and why, where it lay. */

import type { ShownRecord } from '../../model/archive.js'
import {
  type Evidence,
  type EvidencedField,
  ORIGINS,
  type Origin,
  type Removal,
  type RemovalReason,
} from '../../model/article.js'
import type { SourceFormat } from '../../model/source-file.js'
import { parseCalendarDate, writeCalendarDate } from '../../text/calendar-dates.js'
import type { EvidenceRow, RemovalGroup, SourceFact } from '../context-parts.js'
import { counted, figure, languageName } from '../wording.js'

const FIELD_LABELS: Readonly<Record<EvidencedField, string>> = {
  headline: 'Headline',
  dek: 'Summary',
  publishedOn: 'Date',
  outlet: 'Outlet',
  agency: 'Agency',
  authors: 'Authors',
  dateline: 'Dateline',
  section: 'Section',
  canonicalUrl: 'First address',
  language: 'Language',
  body: 'Text',
}

const ORIGIN_LABELS: Readonly<Record<Origin, string>> = {
  catalogue: 'catalogue',
  sidecar: 'sidecar file',
  'front-matter': 'front matter',
  'page-metadata': 'page metadata',
  markup: 'markup',
  text: 'text',
  'file-name': 'file name',
  settings: 'settings',
}

const REMOVAL_LABELS: Readonly<Record<RemovalReason, string>> = {
  headline: 'Headline, shown above',
  dek: 'Summary, shown above',
  byline: 'Byline, shown above',
  dateline: 'Dateline, shown above',
  date: 'Date, shown above',
  section: 'Section label, shown above',
  agency: 'Agency credit, shown above',
  outlet: 'Name of the outlet, shown above',
  'author-box': 'About the author',
  caption: 'Caption of a picture',
  'comment-form': 'Comment form',
  copyright: 'Copyright notice',
  'front-matter': 'Front matter',
  image: 'Picture',
  'link-list': 'List of links',
  masthead: 'Masthead',
  navigation: 'Navigation',
  'news-id': 'Number of the item',
  newsletter: 'Newsletter form',
  notice: "Publisher's notice",
  ornament: 'Ornament',
  'raw-markup': 'Markup',
  related: 'Related articles',
  share: 'Share buttons',
  repeated: 'Repeated in other articles',
  teaser: 'Teasers of other articles',
  hidden: 'Hidden on the page',
}

const FORMAT_LABELS: Readonly<Record<SourceFormat, string>> = {
  'raw-text': 'plain text',
  markdown: 'Markdown',
  html: 'saved web page',
}

const shownValue = ({ field, value }: Evidence): string => {
  if (field === 'language' && value !== '') return `${languageName(value)} (${value})`
  const date = field === 'publishedOn' ? parseCalendarDate(value) : undefined
  return date === undefined ? value : writeCalendarDate(date)
}

/** The candidates by field in the order of the page, the one taken first, then the losers by the strength of their origin. */
export function evidenceRows(evidence: readonly Evidence[]): EvidenceRow[] {
  const fields = Object.keys(FIELD_LABELS)
  return evidence
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        fields.indexOf(a.candidate.field) - fields.indexOf(b.candidate.field) ||
        Number(b.candidate.chosen) - Number(a.candidate.chosen) ||
        ORIGINS.indexOf(a.candidate.origin) - ORIGINS.indexOf(b.candidate.origin) ||
        a.order - b.order,
    )
    .map(({ candidate }) => ({
      field: candidate.field,
      label: FIELD_LABELS[candidate.field],
      value: shownValue(candidate),
      origin: ORIGIN_LABELS[candidate.origin],
      rule: candidate.rule,
      line: candidate.line,
      excerpt: candidate.excerpt,
      chosen: candidate.chosen,
    }))
}

/** The removals under their reasons, in the order in which the reasons first occur in the source. */
export function removalGroups(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<RemovalReason, Removal[]>()
  for (const removal of removals) {
    const group = groups.get(removal.reason)
    if (group) group.push(removal)
    else groups.set(removal.reason, [removal])
  }
  return [...groups].map(([reason, members]) => ({
    label: REMOVAL_LABELS[reason],
    count: members.length,
    texts: members.map(({ text, line, repeatedIn }) => ({
      text: text.trim(),
      line,
      repeated: repeatedIn === undefined ? undefined : `in at least ${counted(repeatedIn, 'other article')}`,
    })),
  }))
}

/** Where the article lay and how it was read. */
export function sourceFacts(article: ShownRecord['article'], id: string): SourceFact[] {
  const { source } = article
  const plain = (label: string, value: string | undefined): SourceFact[] =>
    value === undefined ? [] : [{ label, value, verbatim: false }]
  const exact = (label: string, value: string): SourceFact => ({ label, value, verbatim: true })
  const basis = { stated: 'stated by the file', valid: 'every byte fits', guessed: 'guessed from its letters' }
  return [
    exact('File', article.sourcePath),
    exact('SHA-256', source.sha256),
    ...plain('Size', `${figure(source.bytes)} bytes`),
    ...plain('Format', FORMAT_LABELS[source.format]),
    ...plain('Encoding', `${source.encoding.name}, ${basis[source.encoding.basis]}`),
    ...plain('Language', languageName(article.language)),
    ...plain('Retrieved', source.retrievedOn && writeCalendarDate(source.retrievedOn)),
    ...plain("Publisher's number", source.externalId),
    exact('Identifier', id),
  ]
}
