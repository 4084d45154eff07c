import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scriptJson } from '../../src/text/escape.js'
import { createTextSearch } from '../../src/write/absent-text.js'
import { verifySite } from '../../src/write/verify-site.js'
import { writeSite } from '../../src/write/write-site.js'
import { scratchFolder } from './faulty-disk.js'

const site = (): string => {
  const out = scratchFolder()
  writeSite(out, [
    { outputPath: 'index.html', content: '<a href="tags/a.html#x">A</a> Anna Dorn' },
    { outputPath: 'tags/a.html', content: '<p id="x"><a href="../index.html">home</a>' },
    { outputPath: 'logo.bin', content: Uint8Array.of(0, 255, 254) },
  ])
  return out
}
const found = (out: string, absent: readonly string[] = []): string[] =>
  verifySite(out, { absent }).messages.map(({ severity, code, file }) => `${severity} ${code} ${file}`)

describe('verifying a site', () => {
  it('has nothing to say of a whole one', () => {
    expect(verifySite(site(), {})).toEqual({ messages: [], files: 3 })
  })

  it('finds files that are gone, changed, cut or replaced by a link', () => {
    const out = site()
    rmSync(join(out, 'tags'), { recursive: true })
    truncateSync(join(out, 'logo.bin'), 1)
    expect(found(out)).toEqual([
      'error links-broken index.html',
      'error site-file-changed logo.bin',
      'error site-file-missing tags/a.html',
    ])
    const linked = site()
    rmSync(join(linked, 'logo.bin'))
    symlinkSync(join(linked, 'index.html'), join(linked, 'logo.bin'))
    expect(found(linked)).toEqual(['error site-file-missing logo.bin'])
  })

  it('does not look through a folder that became a link', () => {
    const [out, elsewhere] = [site(), site()]
    rmSync(join(out, 'tags'), { recursive: true })
    symlinkSync(join(elsewhere, 'tags'), join(out, 'tags'))
    expect(found(out)).toContain('error site-file-missing tags/a.html')
    expect(found(out)).toContain('note site-file-foreign tags')
  })

  it('notes what the build did not make', () => {
    const out = site()
    mkdirSync(join(out, 'mine/deep'), { recursive: true })
    writeFileSync(join(out, 'mine/deep/x.txt'), 'Anna Dorn')
    symlinkSync('/nowhere', join(out, 'link'))
    expect(found(out)).toEqual(['note site-file-foreign link', 'note site-file-foreign mine/deep/x.txt'])
    expect(found(out, ['Anna Dorn'])).toContain('error site-text-present mine/deep/x.txt')
  })

  it('finds a text that shall not be there', () => {
    expect(found(site(), ['Anna Dorn', 'Boris Vogel', ''])).toEqual(['error site-text-present index.html'])
  })

  it('follows links', () => {
    const out = scratchFolder()
    writeSite(out, [{ outputPath: 'a.html', content: '<a href="b.html">' }])
    expect(found(out)).toEqual(['error links-broken a.html'])
  })

  it('says when there is no site', () => {
    const out = scratchFolder()
    expect(found(out)).toEqual([`error site-missing ${out}`])
    expect(found(join(out, 'absent'))).toHaveLength(1)
  })

  it('refuses a damaged manifest', () => {
    const out = site()
    appendFileSync(join(out, '.backfile/manifest'), 'what\n')
    expect(() => verifySite(out, {})).toThrow('Line 4 of')
  })
})

describe('a text that was taken down', () => {
  const holds = (text: string, content: string, path = 'a.html'): boolean =>
    createTextSearch(text)(path, Buffer.from(content))
  const text = `O’Neil & "Söhne" <AG>, it's 1/2`
  it.each([
    ['as it stands', text],
    ['escaped for HTML', 'O’Neil &amp; &quot;Söhne&quot; &lt;AG&gt;, it&#39;s 1/2'],
    ['escaped in part', 'O’Neil &#x26; "Söhne" &#x3C;AG>, it\'s 1/2'],
    ['escaped for everything', 'O&#8217;Neil &amp; &quot;S&#246;hne&quot; &lt;AG&gt;, it&apos;s 1&#47;2'],
    ['as JSON', JSON.stringify(text)],
    ['as JSON in a script', `<script>${scriptJson(text)}</script>`],
    ['as JSON in ASCII', 'O\\u2019Neil & \\"S\\u00f6hne\\" <AG>, it\'s 1\\/2'],
    ['as part of an address', `<a href="mailto:?subject=${encodeURIComponent(text)}">`],
    ['with tags in it', 'O’Neil &amp; "<b>Söhne</b>" &lt;AG&gt;, it\'s <i>1</i>/2'],
    ['wrapped', 'O’Neil &amp;\n  "Söhne" &lt;AG&gt;,\tit\'s 1/2'],
    ['decomposed', text.normalize('NFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
  ])('is found %s', (_, content) => {
    expect(holds(text, `before ${content} after`)).toBe(true)
    expect(holds('Other', `before ${content} after`)).toBe(false)
  })

  it('is found in JSON, in bytes that are no text, and in the name of a file', () => {
    expect(holds('a "b"', '{"x":"a \\"b\\""}', 'a.json')).toBe(true)
    expect(
      createTextSearch('Söhne')('x.bin', Buffer.concat([Buffer.of(255, 0), Buffer.from('Söhne'), Buffer.of(254)])),
    ).toBe(true)
    expect(holds('söhne', '', 'tags/söhne.html')).toBe(true)
  })

  it('is not found where only its letters are', () => {
    expect(holds('Anna Dorn', 'Anna and Dorn, ANNA DORN')).toBe(false)
  })
})
