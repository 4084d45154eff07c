/** Tables are read the same with and without the parser of the package. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainTable } from '../../src/read/plain-table.js'
import { parseTable } from '../../src/read/read-table.js'

const withPackage = (text: string) => parseTable(text, () => undefined)

describe('a table', () => {
  it('is read as the package reads it, whatever is in it', async () => {
    const piece = fc.constantFrom('a', 'b c', ',', ',', ';', '\t', '"', '""', '"x"', '"y,\n"', '\n', '\r\n', ' ', 'é')
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(await parseTable(one)).toEqual(await withPackage(one))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['a,b\n1,2\n', 'sep=;\na;b\n\n1;2', 'a,"b ""c"""\n"two\nlines",2\n', '\ufeffa\tb\n', ''])(
    'is read without the package when it is well formed: %j',
    async (text) => {
      let wasPlain = false
      const table = await parseTable(text, (body, delimiter) => {
        const rows = readPlainTable(body, delimiter)
        wasPlain = rows !== undefined
        return rows
      })
      expect(wasPlain).toBe(true)
      expect(table).toEqual(await withPackage(text))
    },
  )
})
