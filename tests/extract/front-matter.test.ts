import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/extract/front-matter.js'
import type { Message } from '../../src/model/message.js'
import { sourceOf } from './sources.js'

function read(text: string, path = 'a.md') {
  const messages: Message[] = []
  const front = readFrontMatter(sourceOf(text, path), (message) => messages.push(message))
  return { front, messages, rest: text.slice(front.end) }
}

describe('front matter', () => {
  it('gives the fields with their lines and leaves the text', () => {
    const { front, rest } = read('---\ntitle: A\ndate: 2016-02-16\n---\nText.\n')
    expect(front.fields?.headline).toEqual({ value: 'A', line: 2 })
    expect(front.fields?.publishedOn).toEqual({ value: '2016-02-16', line: 3 })
    expect(rest).toBe('Text.\n')
  })

  it('reads line ends of Windows and a fence that names YAML', () => {
    const { front, rest } = read('--- yaml\r\ntitle: A\r\n---\r\nText.\r\n')
    expect(front.fields?.headline?.value).toBe('A')
    expect(rest).toBe('Text.\r\n')
  })

  it('reads a last line in quotes that ends as Windows ends lines', () => {
    const { front, messages } = read('---\r\nid: x\r\ntitle: "A # B"\r\n---\r\nText.\r\n')
    expect(front.fields?.headline).toEqual({ value: 'A # B', line: 3 })
    expect(messages).toEqual([])
    const byLibrary = read('---\r\n# head\r\ntitle: "A"\r\n---\r\nText.\r\n')
    expect(byLibrary.front.fields?.headline).toEqual({ value: 'A', line: 3 })
  })

  it('keeps scalars as written', () => {
    expect(read('---\ntitle: 1984\nid: 007\n---\nx').front.fields).toMatchObject({
      headline: { value: '1984' },
      id: { value: '007' },
    })
  })

  it('reports a broken header with line and column, every time it is read', () => {
    const text = '---\ntitle: A\ntags: [a, b\n---\nText.\n'
    for (const _ of [1, 2]) {
      const { front, messages, rest } = read(text)
      expect(messages[0]).toMatchObject({ code: 'front-matter-invalid', severity: 'error' })
      expect(messages[0]?.line).toBeGreaterThanOrEqual(3)
      expect(front.fields).toBeUndefined()
      expect(front.isBroken).toBe(true)
      expect(rest).toBe('Text.\n')
    }
  })

  it('reads no TOML, and says so', () => {
    const { front, messages } = read('+++\ntitle = "A"\ndraft = true\n+++\nText.\n')
    expect(front.isBroken).toBe(true)
    expect(messages).toMatchObject([{ code: 'front-matter-invalid', severity: 'error', line: 1 }])
    expect(read('+++\nOnce upon a time\n+++\nText.\n').front).toEqual({ end: 0, words: '' })
    expect(read('+++\ntitle = "A"\n').messages).toEqual([])
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'toml', 'constructor', 'toString', '__proto__', ' js', 'JS'])(
    'never runs ---%s',
    (language) => {
      const canary = `${process.env.TMPDIR ?? '/tmp'}/backfile-canary-${process.pid}`
      const { messages, front } = read(
        `---${language}\nrequire('node:fs').writeFileSync(${JSON.stringify(canary)}, 'x')\n---\nText.\n`,
      )
      expect(messages.map(({ code }) => code)).toEqual(['front-matter-code'])
      expect(front.fields).toBeUndefined()
      // Creating it only if it is absent proves that nobody did.
      writeFileSync(canary, 'ours', { flag: 'wx' })
      writeFileSync(canary, '')
      // The next round must find no file either.
      process.getBuiltinModule('node:fs').unlinkSync(canary)
    },
  )

  it('takes an unclosed fence for text, and says so', () => {
    const { front, messages } = read('---\ntitle: A\n\nText.\n')
    expect(front.end).toBe(0)
    expect(messages).toMatchObject([{ code: 'front-matter-invalid', severity: 'note' }])
  })

  it('takes prose between rules for text', () => {
    const { front, messages } = read('---\nOnce upon a time\n---\nText.\n')
    expect(front.end).toBe(0)
    expect(messages).toMatchObject([{ code: 'front-matter-invalid' }])
  })

  it('takes prose that begins with dashes for text', () => {
    expect(read('--- once upon a time ---\nText.\n').front.end).toBe(0)
    expect(read('---').front.end).toBe(0)
  })

  it('is read in text dumps only when it has a field that is known', () => {
    expect(read('---\nheadline: A\n---\nText', 'a.txt').front.fields?.headline?.value).toBe('A')
    expect(read('---\ncolour: blue\n---\nText', 'a.txt').front.end).toBe(0)
    expect(read('---\njust a rule\n---\nText', 'a.txt')).toMatchObject({ messages: [], front: { end: 0 } })
    expect(read('---js\nx\n---\nText', 'a.txt').front.end).toBe(0)
  })

  it('may be empty', () => {
    expect(read('---\n---\nText').rest).toBe('Text')
  })
})
