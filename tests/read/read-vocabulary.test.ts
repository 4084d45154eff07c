import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/read/read-vocabulary.js'
import { codesOf, listen, makeFolder } from './folder.js'

async function read(text?: string) {
  const { report, messages } = listen()
  const folder = makeFolder(text === undefined ? {} : { '_tags.yml': text })
  return { entries: await readVocabulary(folder, report), messages }
}

describe('readVocabulary', () => {
  it('is empty without a file', async () => {
    expect(await read()).toEqual({ entries: [], messages: [] })
  })

  it('reads every field', async () => {
    const { entries, messages } = await read(
      '- term: Harbours\n  variants: [Ports]\n  broader: Transport\n  patterns: [harbour*, quay]\n  note: Sea and river.\n- {term: Old, hide: true}\n',
    )
    expect(messages).toEqual([])
    expect(entries).toEqual([
      {
        term: 'Harbours',
        variants: ['Ports'],
        broader: ['Transport'],
        patterns: ['harbour*', 'quay'],
        hide: false,
        note: 'Sea and river.',
        line: 1,
      },
      { term: 'Old', variants: [], broader: [], patterns: [], hide: true, line: 6 },
    ])
  })

  it('gives a term claimed twice to the first', async () => {
    const { entries, messages } = await read(
      '- term: Harbours\n  variants: [Ports]\n- term: ports\n- term: C\n- term: "++"\n- term: "#"\n',
    )
    expect(entries.map(({ term }) => term)).toEqual(['Harbours', 'C', '++', '#'])
    expect(codesOf(messages)).toEqual(['authority-claimed-twice 3:3'])
    expect(messages[0]?.file).toBe('_tags.yml')
  })
})
