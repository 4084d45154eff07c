/** The measure of a body: multisets of four-word runs, precision and recall averaged over documents, F1 of the averages. */

/** Words and numbers as they stand. */
export const tokensOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** How often each run of four tokens occurs; of a shorter text, the one run it is. */
export function gramsOf(tokens) {
  const grams = new Map()
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const gram = tokens.slice(at, at + 4).join(' ')
    if (gram !== '') grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

const sumOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Runs in both, in the chosen blocks, and in the gold body. */
function overlap({ tokens, goldGrams }, chosen) {
  const grams = gramsOf(tokens.filter((_, index) => chosen[index]).flat())
  let both = 0
  for (const [gram, count] of goldGrams) both += Math.min(count, grams.get(gram) ?? 0)
  return { both, found: sumOf(grams), gold: sumOf(goldGrams) }
}

/**
 * Scores choices of blocks. A document of which nothing was chosen costs recall, not precision.
 * @param {import('./labelled-blocks.mjs').LabelledDocument[]} documents
 * @param {(document: import('./labelled-blocks.mjs').LabelledDocument) => boolean[]} choose
 */
export function bodyScore(documents, choose) {
  let [precision, recall, answered] = [0, 0, 0]
  for (const document of documents) {
    const { both, found, gold } = overlap(document, choose(document))
    if (found > 0) {
      precision += both / found
      answered++
    }
    recall += both / gold
  }
  precision /= Math.max(1, answered)
  recall /= Math.max(1, documents.length)
  const sum = precision + recall
  return { f1: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall }
}
