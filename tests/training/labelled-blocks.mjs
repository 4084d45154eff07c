/**
 * Labelled pages as the boilerplate model meets them: opened through the program's own doors, taken through the steps
 * that stand before it, and every block labelled by whether its words stand in the body that people marked.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blockFeatures } from '../../lib/extract/block-features.js'
import { measureBlock } from '../../lib/extract/block-measures.js'
import { findBody } from '../../lib/extract/boilerplate.js'
import { stopWordsOf } from '../../lib/extract/language.js'
import { loadHtmlParser, openHtml } from '../../lib/extract/open-html.js'
import { openRawText } from '../../lib/extract/open-raw-text.js'
import { STEPS } from '../../lib/extract/steps.js'
import { readLines } from '../../lib/score/evaluation.js'
import { sourceOf } from '../../lib/score/extract-document.js'
import { byCodePoint } from '../../lib/text/order.js'
import { gramsOf, tokensOf } from './body-score.mjs'

/**
 * One labelled document.
 * @typedef {object} LabelledDocument
 * @property {string} id
 * @property {string} site - Host it was saved from: documents of one site are never parted between folds.
 * @property {boolean} marked - True when people marked the body; false when a program did. Only the former are scored.
 * @property {Map<string, number>} goldGrams - What the body holds, for the score.
 * @property {string[][]} tokens - Of each block.
 * @property {boolean[]} inBody - Of each block: the label.
 * @property {number[]} wordCounts - Of each block, as the model counts them.
 * @property {Uint16Array} features - Of each block, `GROUP_COUNT` positions in the table of weights.
 */

/** The part of the collection whose bodies were made by a program: breadth for training, no yardstick. */
const MADE_BY_PROGRAM = 'fun'
/** A block is body when at least this share of its four-word runs stands in the gold body. */
const SHARE_IN_BODY = 0.5

/** Decides for each block of words whether it stands in a body. Blocks too short for runs must be a paragraph of it, or a phrase. */
function labeller(body) {
  const grams = gramsOf(tokensOf(body))
  const paragraphs = new Set(body.split(/\n+/).map((paragraph) => tokensOf(paragraph).join(' ')))
  const whole = ` ${tokensOf(body).join(' ')} `
  return (tokens) => {
    if (tokens.length === 0) return false
    if (tokens.length < 6) {
      const words = tokens.join(' ')
      return paragraphs.has(words) || (tokens.length >= 3 && whole.includes(` ${words} `))
    }
    let found = 0
    for (let at = 0; at + 4 <= tokens.length; at++) if (grams.has(tokens.slice(at, at + 4).join(' '))) found++
    return found >= SHARE_IN_BODY * (tokens.length - 3)
  }
}

/** The bytes of a document. Undefined when the folder does not hold it in this form. */
function bytesOf(folder, mode, id) {
  const path = mode === 'html' ? join(folder, 'html', `${id}.html.gz`) : join(folder, 'text', `${id}.txt`)
  if (!existsSync(path)) return undefined
  return mode === 'html' ? gunzipSync(readFileSync(path)) : readFileSync(path)
}

/** A draft as it stands before the model looks at it. */
function draftOf(source, parse) {
  const blocks = parse ? openHtml(source.text, parse, undefined).blocks : openRawText(source.text)
  const draft = {
    source,
    blocks,
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
  for (const step of STEPS.slice(0, STEPS.indexOf(findBody))) step(draft)
  return draft
}

/** @returns {LabelledDocument} */
function labelled({ id, site, corpus, body }, { blocks, language }) {
  const stopWords = stopWordsOf(language)
  const measures = blocks.map((block) => measureBlock(block, stopWords))
  const tokens = blocks.map((block) => tokensOf(block.text))
  return {
    id,
    site: site ?? id,
    marked: corpus !== MADE_BY_PROGRAM,
    goldGrams: gramsOf(tokensOf(body)),
    tokens,
    inBody: tokens.map(labeller(body)),
    wordCounts: measures.map((measure) => measure.wordCount),
    features: blockFeatures(blocks, measures),
  }
}

/**
 * Reads every document of a folder that has a body worth scoring, in the order of the ids.
 * @param {string} folder - Holds `gold.jsonl`, `html/<id>.html.gz` and `text/<id>.txt`.
 * @param {'text' | 'html'} mode
 * @returns {Promise<LabelledDocument[]>}
 */
export async function readLabelled(folder, mode) {
  const parse = mode === 'html' ? await loadHtmlParser() : undefined
  const gold = readLines(join(folder, 'gold.jsonl'))
    .filter(({ body, bodyScored, text }) => body && bodyScored !== false && (mode === 'html' || text))
    .sort((one, other) => byCodePoint(one.id, other.id))
  return gold.flatMap((record) => {
    const bytes = bytesOf(folder, mode, record.id)
    const source = bytes && sourceOf(record.id, bytes, mode === 'html' ? 'html' : 'raw-text')
    return source ? [labelled(record, draftOf(source, parse))] : []
  })
}
