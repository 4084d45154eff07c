/** What catalogue, sidecar and front matter state, as candidates: strongest first, and shown as evidence like the rest. */
import type { EvidencedField } from '../model/article.js'
import type { Candidate, Draft } from '../model/draft.js'
import type { Stated, StatedFields } from '../model/stated-fields.js'

const SAID: Readonly<Record<string, string>> = {
  catalogue: 'stated in the catalogue',
  sidecar: 'stated in the sidecar',
  'front-matter': 'stated in the front matter',
}

/** The stated fields that are fields of evidence under the same or another name. */
const FIELDS = [
  ['headline', 'headline'],
  ['dek', 'dek'],
  ['publishedOn', 'publishedOn'],
  ['outlet', 'outlet'],
  ['agency', 'agency'],
  ['section', 'section'],
  ['canonicalUrl', 'canonicalUrl'],
  ['language', 'language'],
  ['place', 'dateline'],
] as const satisfies readonly (readonly [keyof StatedFields, EvidencedField])[]

/** Step: turns what people stated into candidates. */
export function proposeStated(draft: Draft): void {
  for (const { origin, fields } of draft.stated) {
    const shared = { origin, rule: SAID[origin] ?? origin, rank: 1 }
    for (const [name, field] of FIELDS) {
      const stated: Stated<string> | undefined = fields[name]
      if (stated) draft.candidates.push({ field, value: stated.value, ...shared, ...lineOf(stated) })
    }
    const { authors } = fields
    if (authors) {
      const candidate: Candidate = {
        field: 'authors',
        value: authors.value.join(', '),
        names: authors.value,
        ...shared,
        ...lineOf(authors),
      }
      draft.candidates.push(candidate)
    }
  }
}

const lineOf = (stated: Stated<unknown>): { line?: number } => (stated.line === undefined ? {} : { line: stated.line })
