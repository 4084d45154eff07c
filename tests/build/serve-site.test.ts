import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { locateArchive } from '../../src/build/archive-folder.js'
import { readProgram } from '../../src/build/program.js'
import { type Serving, serveSite } from '../../src/build/serve-site.js'
import { makeArchive, removeArchive } from '../support/build-site.js'

const ARTICLE = `---
title: Ferry company adds a crossing
date: 2024-03-09
---

The ferry company said on Saturday that it would add a second crossing for the summer, and that the board had agreed.
`

describe('the server', () => {
  let root: string
  let serving: Serving
  let complained: string[]

  beforeEach(async () => {
    complained = []
    root = makeArchive([
      ['seeds/ferry.md', ARTICLE],
      ['secret.html', 'not for the network'],
    ])
    const terminal = { print: () => {}, complain: (line: string) => void complained.push(line), progress: () => {} }
    const options = { folder: locateArchive(root, {}), program: readProgram('20.0.0'), terminal }
    serving = await serveSite({ ...options, noRecognise: false, frozen: false, strict: false, json: false }, 0)
  })
  afterEach(async () => {
    await serving.close()
    removeArchive(root)
  })

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; text: string; type: string | undefined }>((resolve, reject) => {
      const { hostname, port } = new URL(serving.url)
      // http.request sends the path as it is; fetch would tidy away the dots of a traversal.
      const asked = request({ hostname, port, path, method, headers }, (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode, text, type: response.headers['content-type'] }))
      })
      asked.on('error', reject).end()
    })

  it('serves pages that reload themselves, though the files on disk have no script', async () => {
    expect((await get('/')).text).toContain('EventSource')
    expect((await get('/index.html')).text).not.toContain('Content-Security-Policy')
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).not.toContain('<script>')
  })

  it('serves the style sheet and answers a missing page with the 404 page', async () => {
    expect((await get('/style.css')).status).toBe(200)
    const missing = await get('/no/such/page.html')
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('<html')
  })

  it('tells reference managers what a citation file is', async () => {
    expect((await get('/articles.ris')).type).toContain('research-info-systems')
    expect((await get('/articles.bib')).type).toContain('bibtex')
  })

  it('gives out nothing beside the site', async () => {
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/%00.html',
      '/.backfile/manifest',
      '/%',
    ]) {
      const { status, text } = await get(path)
      expect(status, path).toBe(404)
      expect(text).not.toContain('not for the network')
    }
  })

  it('answers to its own name and to reading only', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403)
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })

  it('comes to rest after a change when cache and site lie in the folder it watches', async () => {
    let builds = 0
    let lastAt = 0
    const print = (line: string): void => {
      if (!line.includes('in the site')) return
      builds += 1
      lastAt = Date.now()
    }
    const folder = locateArchive(join(root, 'seeds'), { seeds: '.', out: '../beside' })
    const terminal = { print, complain: () => {}, progress: () => {} }
    const options = {
      folder,
      program: readProgram('20.0.0'),
      terminal,
      noRecognise: true,
      frozen: false,
      strict: false,
    }
    const own = await serveSite({ ...options, json: false }, 0)
    try {
      // Saved until it is noticed, as in the next test.
      const save = (): void =>
        writeFileSync(join(root, 'seeds/ferry.md'), ARTICLE.replace('Ferry company', `Ferry line ${Date.now()}`))
      const saving = setInterval(save, 3000)
      await expect
        .poll(() => builds, { timeout: 30_000 })
        .toBeGreaterThan(1)
        .finally(() => clearInterval(saving))
      // A build that called the next one would never leave so long a silence.
      await expect.poll(() => Date.now() - lastAt, { timeout: 30_000 }).toBeGreaterThan(2500)
    } finally {
      await own.close()
    }
  })

  it('builds again on a change and tells open pages', async () => {
    const told = new Promise<void>((resolve, reject) => {
      const asked = request(`${serving.url}-/reload`, (response) => {
        response.on('data', (chunk) => {
          if (String(chunk).includes('data: built')) resolve()
        })
        response.on('error', () => {})
      })
      asked.on('error', reject).end()
    })
    await get('/')
    // Saved again and again, as people do: on a machine under load the first notice of the disk can be lost.
    let saves = 0
    const saving = setInterval(() => {
      saves += 1
      writeFileSync(
        join(root, 'seeds/ferry.md'),
        ARTICLE.replace('Ferry company adds', `Ferry line plans ${saves} times`),
      )
    }, 3000)
    writeFileSync(join(root, 'seeds/ferry.md'), ARTICLE.replace('Ferry company adds', 'Ferry line plans'))
    const tooLong = new Promise((_, reject) => {
      setTimeout(
        () => reject(new Error(`not told of the change; complaints: ${complained.join('\n')}`)),
        60_000,
      ).unref()
    })
    await Promise.race([told, tooLong]).finally(() => clearInterval(saving))
    expect((await get('/')).text).toContain('Ferry line plans')
  })
})
