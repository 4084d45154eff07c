import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPublic } from '../../src/read/read-public.js'
import { readTemplates } from '../../src/read/read-templates.js'
import { makeFolder } from './folder.js'

describe('readTemplates', () => {
  const builtIn = () => makeFolder({ 'article.eta': 'A', 'parts/head.eta': '\ufeffH', 'notes.txt': '', '.x.eta': '' })

  it('reads the built-in ones, sorted', () => {
    expect(readTemplates(builtIn(), undefined)).toEqual([
      { name: 'article', path: 'templates/article.eta', content: 'A', builtIn: true },
      { name: 'parts/head', path: 'templates/parts/head.eta', content: 'H', builtIn: true },
    ])
  })

  it('lets the files of the owner win one by one', () => {
    const own = makeFolder({ 'parts/head.eta': 'mine', 'extra.eta': 'E' })
    expect(readTemplates(builtIn(), own).map(({ name, content, builtIn }) => [name, content, builtIn])).toEqual([
      ['article', 'A', true],
      ['extra', 'E', false],
      ['parts/head', 'mine', false],
    ])
  })

  it('holds one folder named twice for built in, and a missing one for empty', () => {
    const folder = builtIn()
    expect(readTemplates(folder, folder).every((template) => template.builtIn)).toBe(true)
    expect(readTemplates(folder, join(folder, 'gone'))).toHaveLength(2)
    expect(readTemplates(join(folder, 'gone'), undefined)).toEqual([])
  })
})

describe('readPublic', () => {
  it('reads bytes of both folders, without dotfiles and links', () => {
    const outside = makeFolder({ secret: 'secret' })
    const builtIn = makeFolder({ 'style.css': 'a', 'icons/a.svg': 'b', '.hidden': '', '.git/x': '' })
    const own = makeFolder({ 'style.css': 'mine', 'b.bin': new Uint8Array([0, 255]) })
    symlinkSync(join(outside, 'secret'), join(own, 'link.txt'))
    symlinkSync(outside, join(own, 'linked'))
    const files = readPublic(builtIn, own).map(({ outputPath, content }) => [outputPath, [...content]])
    expect(files).toEqual([
      ['b.bin', [0, 255]],
      ['icons/a.svg', [98]],
      ['style.css', [...Buffer.from('mine')]],
    ])
  })
})
