/** Labelled text dumps as the rankers meet them: opened as the program opens them, taken through the steps before theirs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRawText } from '../../lib/extract/open-raw-text.js'
import { STEPS } from '../../lib/extract/steps.js'
import { readLines } from '../../lib/score/evaluation.js'
import { sourceOf } from '../../lib/score/extract-document.js'

/** Letters and digits alone, without case and accents, as the scorer compares. */
export const folded = (text) =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ')

/** A draft as it stands before a step. */
export function draftBefore(source, step) {
  const draft = {
    source,
    blocks: openRawText(source.text),
    candidates: [],
    stated: [],
    language: 'und',
    range: { first: 0, end: 0 },
    pageTitles: [],
    tags: [],
    unseen: [],
    curated: false,
    defaults: { language: 'und' },
  }
  for (const before of STEPS.slice(0, STEPS.indexOf(step))) before(draft)
  return draft
}

/** The dumps of a folder whose record passes, with their sources; one that no decoding reads is left out. */
export const readDumps = (folder, passes) =>
  readLines(join(folder, 'gold.jsonl'))
    .filter((record) => record.text && passes(record))
    .flatMap((record) => {
      const bytes = readFileSync(join(folder, 'text', `${record.id}.txt`))
      const source = sourceOf(`${record.id}.txt`, bytes, 'raw-text')
      return source ? [{ record, source }] : []
    })
