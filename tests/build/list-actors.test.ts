import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAuthority } from '../../src/read/read-authority.js'
import { makeArchive, removeArchive, run } from '../support/build-site.js'

const article = (day: number, actors: string, text: string): string =>
  `---\nheadline: The harbour on day ${day}\npublishedOn: 2024-03-0${day}\nactors: ${actors}\n---\n${text}\n`

let root: string
beforeAll(() => {
  root = makeArchive([
    [
      'seeds/1.md',
      article(1, '[Pia Lindqvist, J. Torvik, "Yes: & Co"]', 'The lamp was lit. "Ask Pia Lindqvist," the keeper said.'),
    ],
    ['seeds/2.md', article(2, '[Pia Lindqvist, "Yes: & Co"]', 'The lamp was not lit on the second day.')],
    ['seeds/3.md', article(3, '[Jon Torvik, Eva Strand, "Yes: & Co"]', 'Nobody came to the quay on the third day.')],
    ['seeds/_actors.yml', '- name: Eva Strand\n  kind: person\n'],
  ])
})
afterAll(() => removeArchive(root))

describe('backfile actors', () => {
  it('prints entries that the authority file takes, with counts, a sentence and doubts as comments', async () => {
    const { code, stdout } = await run(root, ['actors', '--least', '2', '--no-recognise'])
    expect(code).toBe(0)
    expect(stdout).toContain('- name: Pia Lindqvist  # ')
    expect(stdout).toContain('in 2 articles')
    expect(stdout).toContain('    # - J. Torvik  # possible same person: the same surname and initial (0.4)')
    expect(stdout).toContain('  # notSame: [J. Torvik]')
    expect(stdout).not.toContain('Eva Strand')
    const file = join(root, 'seeds/_actors.yml')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, `${kept}${stdout}`)
    const complaints: string[] = []
    const entries = await readAuthority(join(root, 'seeds'), ({ found }) => void complaints.push(found))
    writeFileSync(file, kept)
    expect(complaints).toEqual([])
    expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['Eva Strand', 'person'],
      ['Yes: & Co', expect.any(String)],
      ['Pia Lindqvist', 'person'],
      ['Jon Torvik', 'person'],
    ])
  })

  it('joins what the curator takes from the comments', async () => {
    const file = join(root, 'seeds/_actors.yml')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, `${kept}- name: Jon Torvik\n  variants:\n    - J. Torvik\n`)
    const { stdout } = await run(root, ['actors', '--least', '1', '--no-recognise'])
    writeFileSync(file, kept)
    expect(stdout).not.toContain('Torvik')
  })

  it('gives the same as JSON lines', async () => {
    const { stdout } = await run(root, ['actors', '--least', '2', '--no-recognise', '--json'])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({
        name: 'Jon Torvik',
        suggestions: [{ name: 'J. Torvik', reason: expect.any(String), score: 0.4 }],
      }),
    )
    expect(lines.find(({ name }) => name === 'Pia Lindqvist')).toMatchObject({ kind: 'person', articles: 2 })
  })
})
