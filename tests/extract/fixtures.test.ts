/** Cases: every folder of `fixtures/extract` holds a source and what must be made of it. `ACCEPT=1` writes the latter anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Doors, extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import type { Message } from '../../src/model/message.js'
import { bodyText } from '../../src/text/body-text.js'
import { sourceOf } from './sources.js'

const FOLDER = new URL('../fixtures/extract/', import.meta.url)
const ACCEPT = process.env.ACCEPT === '1'
const doors: Doors = await openDoors(['raw-text', 'markdown', 'html'])

/** What a case fixes: every field, the kinds and words of the body, what was removed, and what was said. */
function view(article: Article | undefined, messages: readonly Message[]): unknown {
  const said = messages.map(({ code, severity, line, column }) => [severity, code, line ?? 0, column ?? 0].join(' '))
  if (!article) return { refused: true, said }
  const {
    body,
    text: _text,
    removals,
    evidence,
    source,
    blockOffsets: _offsets,
    sourcePath: _path,
    ...fields
  } = article
  return {
    ...fields,
    externalId: source.externalId,
    body: body.children.map((block) => `${block.type}: ${bodyText({ type: 'root', children: [block] })}`),
    removals: removals.map(({ reason, text, line }) => `${reason} ${line ?? '-'}: ${text.slice(0, 70)}`),
    evidence: evidence.map(
      (one) => `${one.chosen ? '+' : '-'} ${one.field} (${one.origin}) ${one.value.slice(0, 60)}: ${one.rule}`,
    ),
    said,
  }
}

describe('every case of the fixtures comes out as it was accepted', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const folder = new URL(`${name}/`, FOLDER)
    const file = readdirSync(folder).find((entry) => entry.startsWith('source.'))
    it(name, () => {
      if (file === undefined) throw new Error(`${name} has no source`)
      const messages: Message[] = []
      const article = extractArticle(
        sourceOf(readFileSync(new URL(file, folder), 'utf8'), file),
        doors,
        { language: 'en' },
        (message) => messages.push(message),
      )
      const expected = new URL('article.json', folder)
      const made = `${JSON.stringify(view(article, messages), null, 2)}\n`
      if (ACCEPT) writeFileSync(expected, made)
      if (!existsSync(expected))
        throw new Error(`${name} has no article.json; look at the result and run with ACCEPT=1`)
      expect(made).toBe(readFileSync(expected, 'utf8'))
    })
  }
})
