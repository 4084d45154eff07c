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

/** Precision and recall averaged over documents: of those with an answer, and of all. */
function averages(rows) {
  const answered = rows.filter(({ found }) => found > 0)
  const precision = answered.reduce((sum, { both, found }) => sum + both / found, 0) / Math.max(1, answered.length)
  const recall = rows.reduce((sum, { both, gold }) => sum + both / gold, 0) / Math.max(1, rows.length)
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall }
}

/**
 * Scores bodies as the scorer does. A document without a body costs recall, not precision.
 * @param {import('./labelled-blocks.mjs').LabelledDocument[]} documents
 * @param {(document: import('./labelled-blocks.mjs').LabelledDocument) => string} bodyOf
 */
export function bodyScore(documents, bodyOf) {
  return averages(
    documents.map((document) => {
      const grams = gramsOf(tokensOf(bodyOf(document)))
      let both = 0
      for (const [gram, count] of document.goldGrams) both += Math.min(count, grams.get(gram) ?? 0)
      return { both, found: sumOf(grams), gold: sumOf(document.goldGrams) }
    }),
  )
}

/**
 * Scores choices of blocks nearly as well and much faster, for comparing many: tokens that stand in runs of the gold body,
 * counted once a block.
 * @param {import('./labelled-blocks.mjs').LabelledDocument[]} documents
 * @param {(document: import('./labelled-blocks.mjs').LabelledDocument) => boolean[]} choose
 */
export function blockScore(documents, choose) {
  return averages(
    documents.map((document) => {
      let both = 0
      let found = 0
      choose(document).forEach((chosen, block) => {
        if (!chosen) return
        both += document.found[block]
        found += document.tokens[block].length
      })
      return { both: Math.min(both, document.goldTokens), found, gold: document.goldTokens }
    }),
  )
}
