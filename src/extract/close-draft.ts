/** From a finished draft to the article: the chosen fields, the body as a tree, and the list of everything left out. */
import type { Article, Dateline, Removal } from '../model/article.js'
import type { Block, Body } from '../model/body.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Candidate, Draft } from '../model/draft.js'
import type { Stated, StatedFields } from '../model/stated-fields.js'
import { bodyText } from '../text/body-text.js'
import { parseCalendarDate } from '../text/calendar-dates.js'
import { type Choice, choose } from './choose.js'
import { directionOf } from './language.js'
import { treeOf } from './page-tree.js'
import { paragraphOf, rawParagraphs } from './paragraphs.js'

/** Words of the text that stand in for a headline. */
const MAKESHIFT_WORDS = 12

/** The body, and for raw text where each paragraph stands. */
function bodyOf(draft: Draft): { body: Body; blockOffsets?: number[] } {
  if (draft.source.format !== 'raw-text') return { body: { type: 'root', children: treeOf(draft.blocks) } }
  const slices = rawParagraphs(draft)
  const children: Block[] = slices.map((slice) => paragraphOf(draft.source.text, slice))
  return { body: { type: 'root', children }, blockOffsets: slices.map((slice) => slice.start) }
}

/** Everything that is not body, in order of the source; neighbours of one line and reason are one removal. */
function removalsOf(draft: Draft): Removal[] {
  const removals: (Removal & { text: string })[] = []
  let joinable = false
  for (const block of draft.blocks) {
    if (block.label === 'body' || block.label === undefined) {
      joinable = false
      continue
    }
    const last = removals.at(-1)
    const same = last?.reason === block.label && last.repeatedIn === block.repeatedIn
    if (joinable && block.sameLine && last && same) last.text += ` ${block.text}`
    else
      removals.push({
        reason: block.label,
        text: block.text,
        ...(block.line === undefined ? {} : { line: block.line }),
        ...(block.repeatedIn === undefined ? {} : { repeatedIn: block.repeatedIn }),
      })
    joinable = true
  }
  return [
    ...draft.unseen.filter(({ reason }) => reason === 'front-matter'),
    ...removals,
    ...draft.unseen.filter(({ reason }) => reason !== 'front-matter'),
  ]
}

/** The first words of the text, or the name of the file. */
function makeshiftHeadline(draft: Draft, text: string): string {
  const words = text
    .slice(0, 4000)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length > MAKESHIFT_WORDS) return `${words.slice(0, MAKESHIFT_WORDS).join(' ')} …`
  if (words.length > 0) return words.join(' ')
  const name = draft.source.sourcePath.split('/').at(-1) ?? ''
  return (
    name
      .replace(/\.[^.]+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || name
  )
}

/** The first of the stated records that has the field. */
function stated<K extends keyof StatedFields>(draft: Draft, key: K): NonNullable<StatedFields[K]> | undefined {
  for (const { fields } of draft.stated) {
    const value = fields[key]
    if (value !== undefined) return value
  }
  return undefined
}

const statedValue = <T>(found: Stated<T> | undefined): T | undefined => found?.value

/** The dateline as chosen; a stated place takes the day of the text's own dateline along when they agree. */
function datelineOf(candidate: Candidate | undefined): Dateline | undefined {
  if (!candidate) return undefined
  return { place: candidate.value, ...(candidate.on === undefined ? {} : { on: candidate.on }) }
}

/** Takes absent fields out of a record, so that absent means absent. */
function compact<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined) kept[name] = value as Exclude<T[typeof name], undefined>
  }
  return kept
}

/** What people stated beside the fields of evidence. */
function statedPart(
  draft: Draft,
): Pick<Article, 'statedTags' | 'statedActors' | 'status' | 'sample'> & Partial<Article> {
  return {
    statedTags: [...new Set(statedValue(stated(draft, 'tags')) ?? draft.tags)],
    statedActors: statedValue(stated(draft, 'actors')) ?? [],
    status: statedValue(stated(draft, 'status')) ?? 'published',
    sample: statedValue(stated(draft, 'sample')) ?? false,
    ...compact({
      givenId: statedValue(stated(draft, 'id')),
      note: statedValue(stated(draft, 'note')),
      statusReason: statedValue(stated(draft, 'statusReason')),
      statusOn: statedValue(stated(draft, 'statusOn')),
    }),
  }
}

/** The fields that candidates decide. */
function chosenPart(draft: Draft, { chosen }: Choice): Partial<Article> {
  const value = (field: Candidate['field']): string | undefined => chosen.get(field)?.value
  const publishedOn: CalendarDate | undefined = parseCalendarDate(value('publishedOn') ?? '')
  return compact({
    dek: value('dek'),
    publishedOn,
    dateHint: publishedOn === undefined ? draft.dateHint : undefined,
    outlet: value('outlet'),
    agency: value('agency'),
    dateline: datelineOf(chosen.get('dateline')),
    section: value('section'),
    canonicalUrl: value('canonicalUrl'),
  })
}

/** Provenance. */
function sourceOf(draft: Draft): Article['source'] {
  const { bytes, sha256, encoding, format } = draft.source
  return {
    bytes,
    sha256,
    encoding,
    format,
    ...compact({ retrievedOn: statedValue(stated(draft, 'retrievedOn')), externalId: draft.externalId }),
  }
}

/** Where the headline stands in a raw text, when it stands there word for word. */
function headlineOffset(draft: Draft, headline: string): { headlineOffset?: number } {
  if (draft.source.format !== 'raw-text') return {}
  const block = draft.blocks.find((one) => one.label === 'headline' && one.text === headline)
  return block ? { headlineOffset: block.start } : {}
}

/** Makes the article. */
export function closeDraft(draft: Draft): Article {
  const { body, blockOffsets } = bodyOf(draft)
  const text = bodyText(body)
  const choice = choose(draft.candidates)
  const headline = choice.chosen.get('headline')?.value
  const shown = headline ?? makeshiftHeadline(draft, text)
  const found = choice.chosen.get('language')?.value ?? 'und'
  const language = found === 'und' && text.length < 200 ? draft.defaults.language : found
  return {
    sourcePath: draft.source.sourcePath,
    headline: shown,
    headlineIsMakeshift: headline === undefined,
    authors: choice.chosen.get('authors')?.names ?? [],
    ...chosenPart(draft, choice),
    language,
    direction: directionOf(language, `${shown} ${text}`),
    body,
    text,
    ...(blockOffsets === undefined ? {} : { blockOffsets }),
    ...headlineOffset(draft, shown),
    removals: removalsOf(draft),
    evidence: choice.evidence,
    ...statedPart(draft),
    source: sourceOf(draft),
  }
}
