/**
 * Labelled pages as the boilerplate model meets them: opened through the program's own doors, taken through the steps
 * that stand before it, and every block labelled by whether its words stand in the body that people marked.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blockFeatures } from '../../lib/extract/block-features.js'
import { contextOf, findBody } from '../../lib/extract/boilerplate.js'
import { loadHtmlParser, openHtml } from '../../lib/extract/open-html.js'
import { openRawText } from '../../lib/extract/open-raw-text.js'
import { STEPS } from '../../lib/extract/steps.js'
import { readLines } from '../../lib/score/evaluation.js'
import { sourceOf } from '../../lib/score/extract-document.js'
import { byCodePoint } from '../../lib/text/order.js'
import { gramsOf, tokensOf } from './body-score.mjs'
import { mixer } from './mixer.mjs'

/**
 * One labelled document.
 * @typedef {object} LabelledDocument
 * @property {string} id
 * @property {boolean} excerpt - True when it is a part of another document; such count less, and are not scored.
 * @property {string} corpus - Part of the collection it is from.
 * @property {string} site - Host it was saved from: documents of one site are never parted between folds.
 * @property {boolean} marked - True when people marked the body; false when a program did. Only the former are scored.
 * @property {Map<string, number>} goldGrams - What the body holds, for the score.
 * @property {string[][]} tokens - Of each block.
 * @property {boolean[]} inBody - Of each block: the label.
 * @property {number[]} found - Of each block: how many of its tokens stand in the gold body.
 * @property {number} goldTokens - Tokens of the gold body.
 * @property {import('../../lib/extract/file-context.js').FileContext} context - The file as the model sees it.
 * @property {Uint16Array} features - Of each block, `GROUP_COUNT` positions in the table of weights.
 * @property {() => object} reopen - Opens it anew, as a draft before the first step.
 */

/** The part of the collection whose bodies were made by a program: breadth for training, no yardstick. */
const MADE_BY_PROGRAM = 'fun'
/** A block is body when at least this share of its four-word runs stands in the gold body. */
const SHARE_IN_BODY = 0.5

/**
 * Says of each block of words which share of it stands in a body. Blocks too short for runs are in it when they are a
 * paragraph of it, or a phrase.
 */
function sharesIn(body) {
  const grams = gramsOf(tokensOf(body))
  const paragraphs = new Set(body.split(/\n+/).map((paragraph) => tokensOf(paragraph).join(' ')))
  const whole = ` ${tokensOf(body).join(' ')} `
  return (tokens) => {
    if (tokens.length === 0) return 0
    if (tokens.length < 6) {
      const words = tokens.join(' ')
      return paragraphs.has(words) || (tokens.length >= 3 && whole.includes(` ${words} `)) ? 1 : 0
    }
    let found = 0
    for (let at = 0; at + 4 <= tokens.length; at++) if (grams.has(tokens.slice(at, at + 4).join(' '))) found++
    return found / (tokens.length - 3)
  }
}

/** The bytes of a document. Undefined when the folder does not hold it in this form. */
function bytesOf(folder, mode, id) {
  const path = mode === 'html' ? join(folder, 'html', `${id}.html.gz`) : join(folder, 'text', `${id}.txt`)
  if (!existsSync(path)) return undefined
  return mode === 'html' ? gunzipSync(readFileSync(path)) : readFileSync(path)
}

/** A draft before the first step. */
function openSource(source, parse) {
  const page = parse
    ? openHtml(source.text, parse, undefined)
    : { blocks: openRawText(source.text), candidates: [], titles: [], tags: [], unseen: [] }
  return {
    source,
    blocks: page.blocks,
    candidates: [...page.candidates],
    stated: [],
    language: 'und',
    range: { first: 0, end: 0 },
    pageTitles: [...page.titles],
    tags: [...page.tags],
    unseen: [...page.unseen],
    ...(page.witness === undefined ? {} : { witness: page.witness }),
    curated: false,
    defaults: { language: 'und' },
  }
}

/** @returns {LabelledDocument} */
function labelled({ id, site, corpus, body }, reopen, excerpt = false) {
  const draft = reopen()
  for (const step of STEPS.slice(0, STEPS.indexOf(findBody))) step(draft)
  const context = contextOf(draft)
  const tokens = draft.blocks.map((block) => tokensOf(block.text))
  const shares = tokens.map(sharesIn(body))
  const found = shares.map((share, block) => share * tokens[block].length)
  const gold = tokensOf(body)
  return {
    id,
    site: site ?? id,
    corpus,
    marked: corpus !== MADE_BY_PROGRAM && !excerpt,
    excerpt,
    goldGrams: gramsOf(gold),
    goldTokens: excerpt ? Math.round(found.reduce((sum, tokens) => sum + tokens, 0)) : gold.length,
    tokens,
    inBody: shares.map((share) => share >= SHARE_IN_BODY),
    found,
    context,
    features: blockFeatures(context),
    reopen,
  }
}

/** Lines kept above and below the article of an excerpt; none as often as some. */
const KEPT = [0, 0, 1, 2, 4, 8]

/**
 * A dump as people keep it who copied only the article, with what their mouse took along: some lines above and below it, and
 * of every second article the beginning only. Dumps of whole pages alone taught the model that an article is never short and
 * always has furniture at both ends.
 */
function excerpts(record, { context, inBody }) {
  const first = inBody.indexOf(true)
  const end = inBody.lastIndexOf(true) + 1
  if (first < 0) return []
  const random = mixer(record.id.split('').reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7))
  const some = (numbers) => numbers[Math.floor(random() * numbers.length)]
  const texts = context.blocks.map(({ text }) => text)
  return [end, first + some([1, 2, 3, 4, 6])].map((stop) => {
    const lines = [
      ...texts.slice(Math.max(0, first - some(KEPT)), Math.min(stop, end)),
      ...texts.slice(end, end + some(KEPT)),
    ]
    const source = sourceOf(record.id, Buffer.from(lines.join(some(['\n', '\n\n']))), 'raw-text')
    return labelled(record, () => openSource(source, undefined), true)
  })
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
    if (!source) return []
    const document = labelled(record, () => openSource(source, parse))
    return mode === 'html' ? [document] : [document, ...excerpts(record, document)]
  })
}
