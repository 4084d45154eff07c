/**
 * Documents as contract: whatever a user can type, set, meet or change is explained, or these tests fail.
 *
 * `ACCEPT=1 npx vitest run tests/documents.test.ts` writes the README's tables of settings and messages anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXPORT_KINDS } from '../src/build/export-kinds.js'
import { SETTINGS_TABLE } from '../src/config.js'
import { MESSAGE_CODES } from '../src/model/message.js'
import { CONTEXT_FIELDS } from '../src/render/context-fields.js'
import { filesBelow, PROJECT, run } from './support/build-site.js'

const read = (name: string): string => readFileSync(join(PROJECT, name), 'utf8')
const readme = read('README.md')

/** The rows of the README's table that begins with this header. `ACCEPT=1` puts the expected ones in their place. */
function tableRows(header: string, expected: readonly string[]): string[] {
  const text = read('README.md')
  const start = text.indexOf(`${header}\n`)
  if (start < 0) throw new Error(`The README has no table "${header}"`)
  const first = text.indexOf('\n', start + header.length + 1) + 1
  const end = text.indexOf('\n\n', first)
  if (process.env.ACCEPT !== '1') return text.slice(first, end).split('\n')
  writeFileSync(join(PROJECT, 'README.md'), text.slice(0, first) + expected.join('\n') + text.slice(end))
  return [...expected]
}

describe('the README', () => {
  it('explains every message code', () => {
    const expected = Object.entries(MESSAGE_CODES).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`)
    expect(tableRows('| code | meaning |', expected)).toEqual(expected)
  })

  it('explains every setting with its default', () => {
    const expected = SETTINGS_TABLE.map(
      ({ name, standard, meaning }) => `| \`${name}\` | ${standard === '' ? 'none' : `\`${standard}\``} | ${meaning} |`,
    )
    expect(tableRows('| setting | default | meaning |', expected)).toEqual(expected)
  })

  it('explains every kind of export', () => {
    expect(Object.keys(EXPORT_KINDS).filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([])
  })

  it('explains every command and option', async () => {
    const { stdout } = await run(PROJECT, ['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] as string)
    expect(commands).toContain('build')
    for (const command of commands.filter((name) => name !== 'help')) {
      expect(readme, command).toContain(`backfile ${command}`)
      const help = await run(PROJECT, [command, '--help'])
      const options = [...help.stdout.matchAll(/(--[a-z-]+)/g)].map((match) => match[1] as string)
      for (const option of options.filter((name) => name !== '--help')) expect(readme, command).toContain(option)
    }
  })

  it('leads only to files that exist', () => {
    for (const name of ['README.md', 'ARCHITECTURE.md', 'DECISIONS.md', 'CHANGELOG.md']) {
      const links = [...read(name).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map((match) => match[1] as string)
      expect(links.filter((link) => !existsSync(join(PROJECT, link)))).toEqual([])
    }
  })
})

describe('the templates', () => {
  it('say what each is given', () => {
    for (const [template, fields] of Object.entries(CONTEXT_FIELDS)) {
      expect(existsSync(join(PROJECT, 'templates', `${template}.eta`)), template).toBe(true)
      for (const [field, meaning] of Object.entries(fields)) expect(meaning, `${template}: ${field}`).toMatch(/\w{3}/)
    }
  })
})

describe('the architecture', () => {
  const architecture = read('ARCHITECTURE.md')

  it('fits two hundred lines', () => {
    expect(architecture.split('\n').length).toBeLessThanOrEqual(200)
  })

  it('speaks of every layer', () => {
    const layers = new Set(
      filesBelow(join(PROJECT, 'src'), (path) => path.includes('/')).map((path) => path.split('/')[0]),
    )
    expect([...layers].filter((layer) => !architecture.includes(`${layer}/`))).toEqual([])
  })
})

describe('the package', () => {
  it('gives every runtime dependency a reason', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const decisions = read('DECISIONS.md')
    expect(Object.keys(dependencies).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the samples', () => {
  it('say that they are samples, each in its text and in its metadata', () => {
    const texts = filesBelow(join(PROJECT, 'seeds'), (path) => /^[^_].*\/.*\.(?:txt|md|html)$/.test(path))
    expect(texts.length).toBeGreaterThanOrEqual(14)
    for (const path of texts) {
      const text = read(join('seeds', path))
      expect(text, path).toMatch(/sample|نمونه|образец/)
      const metadata = path.endsWith('.md') ? text : read(join('seeds', `${path}.meta.yml`))
      expect(metadata, path).toMatch(/^sample: true$/m)
    }
  })
})
