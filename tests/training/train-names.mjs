/**
 * `npm run train -- --data DIR`: fits the recogniser of names on the labelled texts of DIR/train with the lists of
 * DIR/gazetteers and writes its model. The same data give the same bytes. Nothing else is read: DIR/dev judges the result.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createNameKnowledge } from '../../lib/analyse/names/knowledge.js'
import { LIST, NameLists, nameHash } from '../../lib/analyse/names/name-lists.js'
import { keysOf, tokensOf } from '../../lib/analyse/names/tokens.js'
import { FactsOfWords } from '../../lib/analyse/names/word-facts.js'
import { readGazetteers } from './gazetteers.mjs'
import { readLabelledNames } from './labelled-names.mjs'
import { modelBytes } from './name-bytes.mjs'
import { chanceFrom, fitNames, meanOf } from './name-fit.mjs'
import { dropRare, FeatureNumbers, sequencesOf } from './name-sequences.mjs'
import { asHeadlines, readNamePools, withOtherNames } from './name-variants.mjs'

/** Set on the dev sets; see DECISIONS.md. */
const FIT = { epochs: 8, rate: 0.1, dropout: 0.5, missCost: 0.6, decay: 1e-5 }
/** Fits with other orders and other dropout, averaged: they err differently. */
const SEEDS = [1, 2, 3]
/** Tokens a feature must be seen in to be kept. */
const LEAST = 2
/** Share of the lists that copies with other names may see, so that a name need not stand in a list to be one. */
const LISTS_SEEN = 0.75
/** What a copy with other names counts beside the text it was made from. */
const RENAMED_WEIGHT = 0.6
const SEED = 77

const listsOf = (entries) =>
  new NameLists(
    Int32Array.from(entries, ([hash]) => hash),
    Uint8Array.from(entries, ([, lists]) => lists),
  )
const readerOf = (lists, nameLists) => ({ lists, nameLists, factsOfWords: new FactsOfWords(lists.words, nameLists) })

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/actors' },
    out: { type: 'string', default: 'src/analyse/data/names.model' },
  },
})
for (const folder of ['train', 'gazetteers']) {
  if (existsSync(join(values.data, folder))) continue
  console.error(
    `Expected the folder "${folder}" in ${values.data}, found none. Give the folder above both with --data.`,
  )
  process.exit(2)
}
const chance = chanceFrom(SEED)
const lists = createNameKnowledge({ authority: [], recognise: true, nameModel: () => new Uint8Array() })
const gazetteers = readGazetteers(join(values.data, 'gazetteers'), lists.words)
const entries = [...gazetteers].map(([name, bits]) => [nameHash(name.split(' ')), bits]).sort((a, b) => a[0] - b[0])
const distinct = entries.filter(([hash], at) => at === 0 || hash !== entries[at - 1][0])
const reader = readerOf(lists, listsOf(distinct))
const halfBlind = readerOf(lists, listsOf(distinct.filter(() => chance() < LISTS_SEEN * 2 ** 32)))

const pools = readNamePools(
  join(values.data, 'gazetteers'),
  (name) => ((gazetteers.get(keysOf(name).join(' ')) ?? 0) & LIST.person) !== 0,
)
const isState = (name) => {
  const { tokens } = tokensOf(name)
  const match = lists.names.match(tokens, 0)
  return match?.length === tokens.length && match.known.kind === 'state'
}
const documents = readLabelledNames(join(values.data, 'train'))
const numbers = new FeatureNumbers()
const sequences = documents.flatMap((document) => sequencesOf(document, reader, numbers, 1))
for (const document of documents.filter(({ set }) => set !== 'wnut17')) {
  const renamed = withOtherNames(document, pools, chance, isState)
  sequences.push(...sequencesOf(renamed, halfBlind, numbers, RENAMED_WEIGHT))
  const headlines = asHeadlines(document, chance)
  if (headlines !== undefined) sequences.push(...sequencesOf(headlines, reader, numbers, 1))
}
const hashes = dropRare(sequences, numbers, LEAST)
const fits = SEEDS.map((seed) => fitNames(sequences, hashes.length, { ...FIT, seed }))
const bytes = modelBytes(hashes, meanOf(fits), distinct)
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, bytes)
console.log(
  `${documents.length} documents, ${sequences.length} stretches, ${hashes.length} features: ${bytes.length} bytes`,
)
