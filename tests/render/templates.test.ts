import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/model/message.js'
import { trustedHtml } from '../../src/render/html.js'
import type { NotFoundContext } from '../../src/render/notice-contexts.js'
import { createTemplates } from '../../src/render/templates.js'
import { builtInTemplates } from './made-site.js'

const context: NotFoundContext = { ways: [{ text: '<b>&', href: 'a.html' }] }

/** Fills the template `not-found` after replacing its source. */
function filled(content: string, options: { strict?: boolean; parts?: Record<string, string>; given?: object } = {}) {
  const heard: Message[] = []
  const own = [['not-found', content] as const, ...Object.entries(options.parts ?? {})].map(([name, text]) => ({
    name,
    path: `templates/${name}.eta`,
    content: text,
    builtIn: false,
  }))
  const templates = createTemplates([...own, ...builtInTemplates()], { strict: options.strict ?? false }, (one) =>
    heard.push(one),
  )
  const page = templates?.fill('not-found', { ...context, ...options.given }, '404.html')
  return { text: page?.toString(), heard, templates }
}

describe('templates', () => {
  it('escape everything but markup', () => {
    expect(filled('<p><%= it.ways[0].text %></p>').text).toBe('<p>&lt;b&gt;&amp;</p>')
    expect(filled('<% output(it.ways[0].text) %>').text).toBe('&lt;b&gt;&amp;')
    expect(filled('<%= it.ways %>', { given: { ways: trustedHtml('<b>x</b>') } }).text).toBe('<b>x</b>')
    expect(filled('<%= it.ways.length %>').text).toBe('1')
  })

  it('let a string pretend nothing', () => {
    const pretender = Object.assign(new String('<b>'), { html: true })
    expect(filled('<%= it.ways %>', { given: { ways: pretender } }).text).toBeUndefined()
  })

  it('take an include as markup, and give it the names of the page', () => {
    const { text } = filled('<p><%= include("parts/own", { more: "&" }) %></p>\n', {
      strict: true,
      parts: { 'parts/own': '<i><%= it.more %><%= it.ways.length %></i>\n' },
    })
    expect(text).toBe('<p><i>&amp;1</i></p>')
  })

  it('give a part the names of the page beside those that it is handed, whether it asks by name or not', () => {
    const parts = {
      'parts/by-name': '<%= it.more %><%= it.ways.length %>',
      'parts/by-key': "<% const key = 'ways' %><%= it.more %><%= it[key].length %>",
      'parts/outer': '<%= include("parts/by-name", { more: "b" }) %><%= it.more %>',
    }
    for (const part of Object.keys(parts))
      expect(filled(`<%= include("${part}", { more: "a" }) %>`, { parts }).text).toBe(
        part.endsWith('outer') ? 'b1a' : 'a1',
      )
  })

  it('fill a row once for one object, and anew where it asks for more than the row', () => {
    const row = { text: 'x' }
    const content = '<% for (const row of [it.row, it.row]) { %><%= include("parts/row", { row }) %><% } %>'
    const count = '<% it.row.text += "y" %><%= it.row.text %>'
    const given = { row: { ...row } }
    expect(filled(content, { given, parts: { 'parts/row': count } }).text).toBe('xyxy')
    const more = { row: { ...row } }
    expect(filled(content, { given: more, parts: { 'parts/row': `${count}<%= it.ways.length %>` } }).text).toBe(
      'xy1xyy1',
    )
  })

  it('keep what else Eta offers: blocks, captures and layouts', () => {
    expect(filled('<% const inner = capture(() => { %><b><% }) %><%= inner %>').text).toBe('&lt;b&gt;')
    expect(filled('<% layout("parts/own") %>x', { parts: { 'parts/own': '<i><%= it.body %></i>' } }).text).toBe(
      '<i>x</i>',
    )
  })

  it.each([
    ['the raw tag', 'a\nb <%~ it.ways %>', 2, 'raw tag'],
    ['a tag that is not closed', 'a\n\n<%= it.ways', 3, 'unclosed tag'],
    ['a syntax error', 'a\n<% if (it.ways) { %>\nb\n<% } } %>', 4, 'Unexpected token'],
  ])('refuse %s with file and line', (_, content, line, found) => {
    const { heard, templates } = filled(content)
    expect(templates).toBeUndefined()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({
      code: 'template-failed',
      severity: 'error',
      file: 'templates/not-found.eta',
      line,
    })
    expect(heard[0]?.found).toContain(found)
  })

  it.each([
    ['an unknown name that is printed', 'a\n<%= it.nowhere %>', false, 2, 'nothing to print'],
    ['an unknown name that is asked for', 'a\n<% if (it.nowhere) { %>x<% } %>', true, 2, '"it.nowhere"'],
    [
      'an unknown name of a row',
      '<% for (const way of it.ways) { %>\n\n<% if (way.title) { %>x<% } %><% } %>',
      true,
      3,
      '"it.ways[].title"',
    ],
    ['an object that is printed', '<%= it.ways[0] %>', false, 1, 'nothing to print'],
    ['a part that is not there', '\n<%= include("parts/nowhere") %>', false, 2, 'no template "parts/nowhere"'],
  ])('report %s with file, line and page', (_, content, strict, line, found) => {
    const { text, heard } = filled(content, { strict })
    expect(text).toBeUndefined()
    expect(heard[0]).toMatchObject({ code: 'template-failed', file: 'templates/not-found.eta', line })
    expect(heard[0]?.found).toContain(found)
    expect(heard[0]?.found).toContain('404.html')
  })

  it('name the part that fails, not the page that includes it', () => {
    const { heard } = filled('<%= include("parts/own") %>', { parts: { 'parts/own': '\n\n<%= it.nowhere %>' } })
    expect(heard[0]).toMatchObject({ file: 'templates/parts/own.eta', line: 3 })
  })

  it('report a fault once however many pages meet it', () => {
    const { heard, templates } = filled('<%= it.nowhere %>')
    templates?.fill('not-found', context, 'other.html')
    expect(heard).toHaveLength(1)
  })

  it('prefer the owner, in whatever order the files come', () => {
    const heard: Message[] = []
    const own = { name: 'not-found', path: 'templates/not-found.eta', content: 'mine', builtIn: false }
    const templates = createTemplates([...builtInTemplates(), own], { strict: true }, (one) => heard.push(one))
    expect(templates?.fill('not-found', context, '404.html')?.toString()).toBe('mine')
    expect(heard).toEqual([])
  })

  it('say which file no page asks for, and which template is missing', () => {
    const heard: Message[] = []
    const stray = { name: 'artikel', path: 'templates/artikel.eta', content: '', builtIn: false }
    expect(createTemplates([stray], { strict: false }, (one) => heard.push(one))).toBeUndefined()
    expect(heard.map(({ code }) => code)).toEqual(['template-unknown', 'template-failed'])
    expect(heard[1]?.found).toContain('"layout"')
  })
})
