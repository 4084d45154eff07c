/** The labelled texts for names: token files to texts with natural spacing and spans, and tags for our own tokens. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Documents of a token file: `{id, sentences: [[word, tag]]}`. */
function readTokens(path) {
  const documents = []
  let sentence
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) {
      sentence = undefined
      const id = /^# doc (.*)/.exec(line)?.[1]
      if (id !== undefined) documents.push({ id, sentences: [] })
      continue
    }
    if (sentence === undefined) {
      sentence = []
      documents.at(-1).sentences.push(sentence)
    }
    sentence.push([line.slice(0, tab), line.slice(tab + 1).trim()])
  }
  return documents
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}…]+|['’](?:s|S|m|re|ve|ll|d|t)|n['’]t|''|”|’)$/
const NO_SPACE_AFTER = /^(?:[([{$£€#]|``|“|‘)$/

/** Words to a text as people write it: marks close to their words. */
function joinWords(words) {
  let text = ''
  let quoted = false
  let glue = true
  return {
    spans: words.map((word, at) => {
      const quote = word === '"'
      const closes = quote && quoted
      if (quote) quoted = !quoted
      const hyphen =
        (word === '-' || word === '–') &&
        /[\p{L}\p{N}]$/u.test(words[at - 1] ?? '') &&
        /^[\p{L}\p{N}]/u.test(words[at + 1] ?? '') &&
        word === '-'
      if (!glue && !closes && !hyphen && !NO_SPACE_BEFORE.test(word)) text += ' '
      const start = text.length
      text += word
      glue = hyphen || (quote && !closes) || NO_SPACE_AFTER.test(word)
      return { start, end: text.length }
    }),
    get text() {
      return text
    },
  }
}

/** Spans of tags, in words. */
function spansOf(tags) {
  const spans = []
  let open
  tags.forEach((tag, at) => {
    const type = tag.slice(2)
    if (open && (tag[0] !== 'I' || type !== open.type)) open = undefined
    if (tag === 'O') return
    if (open) open.to = at + 1
    else {
      open = { from: at, to: at + 1, type }
      spans.push(open)
    }
  })
  return spans
}

/** A document as `{id, set, text, spans}`, sentences parted by line ends. */
function asText({ id, sentences }, set) {
  let text = ''
  const spans = []
  for (const sentence of sentences) {
    if (text !== '') text += '\n'
    const joined = joinWords(sentence.map(([word]) => word))
    const base = text.length
    text += joined.text
    for (const { from, to, type } of spansOf(sentence.map(([, tag]) => tag)))
      spans.push({ start: base + joined.spans[from].start, end: base + joined.spans[to - 1].end, type })
  }
  return { id, set, text, spans }
}

/** All labelled documents of a folder of token files, by name of file. */
export function readLabelledNames(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readTokens(join(folder, file)).map((document) => asText(document, file.slice(0, -4))))
}
