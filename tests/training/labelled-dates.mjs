/** Labelled pages as the choice of a date meets them: taken through the steps that stand before it, every full date with its facts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { eligibleDates } from '../../lib/extract/date-eligible.js'
import { dateFacts } from '../../lib/extract/date-features.js'
import { readDates } from '../../lib/extract/date-readings.js'
import { loadHtmlParser, openHtml } from '../../lib/extract/open-html.js'
import { openRawText } from '../../lib/extract/open-raw-text.js'
import { findDate } from '../../lib/extract/published-on.js'
import { STEPS } from '../../lib/extract/steps.js'
import { readLines } from '../../lib/score/evaluation.js'
import { sourceOf } from '../../lib/score/extract-document.js'

/**
 * One labelled document in one of its two forms.
 * @typedef {object} DatedDocument
 * @property {string} id
 * @property {string} site - Documents of one site are never parted between folds.
 * @property {'text' | 'html'} mode
 * @property {boolean} byHand - True when people dated it; only these are scored.
 * @property {boolean} visible - Can the day be read in the dump? If not, none is the right answer.
 * @property {ReadonlySet<string>} days - The days that count as right.
 * @property {{ day: string, features: readonly string[] }[]} dates - What may be chosen.
 */

const MADE_BY_PROGRAM = 'fun'

/** The decoded source of a document in one form; undefined when the folder does not hold it. */
function sourceIn(folder, mode, id) {
  const path = mode === 'html' ? join(folder, 'html', `${id}.html.gz`) : join(folder, 'text', `${id}.txt`)
  if (!existsSync(path)) return undefined
  const bytes = mode === 'html' ? gunzipSync(readFileSync(path)) : readFileSync(path)
  return sourceOf(id, bytes, mode === 'html' ? 'html' : 'raw-text')
}

/** The draft as the date step finds it. */
function draftOf(source, parse) {
  const opened = parse
    ? openHtml(source.text, parse, undefined)
    : { blocks: openRawText(source.text), candidates: [], titles: [] }
  const draft = {
    source,
    blocks: opened.blocks,
    candidates: [...opened.candidates],
    stated: [],
    language: 'und',
    range: { first: 0, end: 0 },
    pageTitles: [...opened.titles],
    tags: [],
    unseen: [],
    curated: false,
    defaults: { language: 'und' },
  }
  for (const step of STEPS) {
    if (step === findDate) break
    step(draft)
  }
  return draft
}

/** The full dates of a draft that the program might take. */
function datesOf(draft) {
  const readings = readDates(draft)
  const features = readings.map(() => [])
  const judged = dateFacts(draft, readings, (at, group, name) => {
    features[at].push(group === 'alone' ? name : `${group}: ${name}`)
  })
  const eligible = eligibleDates(draft, readings, judged)
  return readings
    .map(({ date }, at) => ({ day: date, features: features[at], zone: judged[at].zone }))
    .filter((_, at) => eligible[at])
}

/**
 * Reads the dated part of a collection, each document as a dump and as a page.
 * @returns {Promise<DatedDocument[]>}
 */
export async function readDated(folder) {
  const parseHtml = await loadHtmlParser()
  const gold = readLines(join(folder, 'gold.jsonl')).filter(({ date, dateScored }) => date && dateScored !== false)
  return ['text', 'html'].flatMap((mode) =>
    gold.flatMap(({ id, site, corpus, date, dateAlso, text }) => {
      const source = sourceIn(folder, mode, id)
      if (!source) return []
      return {
        id,
        site,
        mode,
        byHand: corpus !== MADE_BY_PROGRAM,
        visible: mode === 'html' || text.visible.date,
        days: new Set([date, ...(dateAlso ?? [])]),
        dates: datesOf(draftOf(source, mode === 'html' ? parseHtml : undefined)),
      }
    }),
  )
}
