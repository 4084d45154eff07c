/**
 * `npm run bench:find`: what finding names costs: start-up and memory of model and lists, their size, tokens a second of the
 * recogniser and of all of `findNames`. With `--compromise FOLDER`, a folder in which the package compromise is installed (it is
 * none of ours), the same texts go through it in the same run, since only a ratio means the same on another machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'

/** Articles of news are about this long; shorter texts are put together. */
const ARTICLE_LENGTH = 3000
/** Passes over all texts that are counted; one before them is not, in which the machine learns the code. */
const PASSES = 5
/** Articles for the slower program. */
const FEW = 20

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval/actors' }, compromise: { type: 'string' } },
})

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** CPU seconds of one pass. */
function secondsOf(pass, passes = PASSES) {
  pass()
  const before = cpuSeconds()
  for (let at = 0; at < passes; at++) pass()
  return (cpuSeconds() - before) / passes
}

function readArticles(folder) {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:gum|uner-ewt|crossner-politics|re3d)-dev\.jsonl$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).text)
  const articles = ['']
  for (const text of texts) {
    if (articles.at(-1).length > ARTICLE_LENGTH) articles.push('')
    articles[articles.length - 1] += `${text}\n`
  }
  return articles
}

setFlagsFromString('--expose-gc')
const sweep = runInNewContext('gc')

/** Megabytes in use once what is no longer needed is swept. */
const memory = () => {
  sweep()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / 1e6
}

/** Time and memory until the first text could be read. */
async function startUp() {
  const [seconds, before] = [cpuSeconds(), memory()]
  const names = await import('../../lib/analyse/names/find-names.js')
  const { readNameModel } = await import('../../lib/read/read-name-model.js')
  const imported = cpuSeconds()
  const knowledge = names.createNameKnowledge({ authority: [], recognise: true, nameModel: readNameModel })
  knowledge.recogniser()
  const ready = cpuSeconds()
  const ms = (from, to) => `${Math.round((to - from) * 1000)} ms`
  console.log(`start-up: code ${ms(seconds, imported)}, model and lists ${ms(imported, ready)} of CPU`)
  console.log(`memory: ${(memory() - before).toFixed(1)} MB`)
  return { findNames: names.findNames, knowledge }
}

/** Model and lists as they are sent. */
function printSize() {
  const folder = fileURLToPath(new URL('../../lib/analyse/data/', import.meta.url))
  const files = readdirSync(folder).filter((file) => /^(?:names\.model|(?!topic).*\.js)$/.test(file))
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
  console.log(`model and lists: ${(size / 1e6).toFixed(2)} MB gzipped`)
}

async function loadCompromise(folder) {
  const packages = createRequire(join(resolve(folder), 'package.json'))
  return (await import(pathToFileURL(packages.resolve('compromise')).href)).default
}

printSize()
const { findNames, knowledge } = await startUp()
const { recognise } = await import('../../lib/analyse/names/recognise.js')
const { tokensOf } = await import('../../lib/analyse/names/tokens.js')
const articles = readArticles(join(values.data, 'dev'))
const countOf = (texts) => texts.reduce((sum, text) => sum + tokensOf(text).tokens.length, 0)
const tokens = countOf(articles)
const perSecond = (count, seconds) => Math.round(count / seconds)
const findAll = (texts) => () => {
  for (const text of texts) findNames({ headline: '', text, language: 'en', statedActors: [] }, knowledge)
}
const recogniseAll = (texts) => () => {
  for (const text of texts) recognise([{ field: 'text', source: tokensOf(text) }], knowledge)
}
const first = cpuSeconds()
findAll(articles)()
console.log(
  `${articles.length} articles, ${tokens} tokens; first pass ${perSecond(tokens, cpuSeconds() - first)} tokens a second`,
)
console.log(`recogniser with its tokens: ${perSecond(tokens, secondsOf(recogniseAll(articles)))} tokens a second`)
console.log(`findNames, all of it: ${perSecond(tokens, secondsOf(findAll(articles)))} tokens a second`)
if (values.compromise === undefined)
  console.log('compromise was not measured: give --compromise FOLDER, a folder in which it is installed')
else {
  const few = articles.filter((_, at) => at % Math.ceil(articles.length / FEW) === 0)
  // Ours first: what the other leaves in memory would be swept in our time.
  const [found, recognised] = [secondsOf(findAll(few), PASSES * 4), secondsOf(recogniseAll(few), PASSES * 4)]
  const nlp = await loadCompromise(values.compromise)
  const others = secondsOf(() => {
    for (const text of few) {
      const read = nlp(text)
      for (const found of [read.people(), read.places(), read.organizations()]) found.json({ offset: true })
    }
  }, 1)
  console.log(`compromise: ${perSecond(countOf(few), others)} tokens a second on ${few.length} of the articles`)
  console.log(
    `findNames is ${(others / found).toFixed(1)} times as fast, the recogniser ${(others / recognised).toFixed(1)}`,
  )
}
