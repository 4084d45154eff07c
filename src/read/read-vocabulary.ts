/** `_tags.yml`: the archive's own controlled vocabulary. */
import type { VocabularyEntry } from '../model/actor.js'
import type { Report } from '../model/message.js'
import { Claims, type OwnList, readEntries } from './read-entries.js'

const LIST: OwnList = {
  name: '_tags.yml',
  required: 'term',
  fields: { term: 'text', variants: 'list', broader: 'list', patterns: 'list', hide: 'flag', note: 'text' },
}

/**
 * Reads the vocabulary; empty when there is none. An entry that cannot be used is reported and left out, as is a name
 * that an earlier entry has. Throws `UnusableFile` when the file is no YAML list.
 */
export async function readVocabulary(seedsFolder: string, report: Report): Promise<readonly VocabularyEntry[]> {
  const claims = new Claims(LIST, report)
  return readEntries(seedsFolder, LIST, report).flatMap((entry) => {
    const term = entry.texts.get('term') ?? ''
    if (!claims.take(term, entry)) return []
    const note = entry.texts.get('note')
    return {
      term,
      variants: (entry.lists.get('variants') ?? []).filter((variant) => claims.take(variant, entry)),
      broader: entry.lists.get('broader') ?? [],
      patterns: entry.lists.get('patterns') ?? [],
      hide: entry.flags.has('hide'),
      ...(note && { note }),
      line: entry.line,
    }
  })
}
