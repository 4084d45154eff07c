/** The command `serve`: builds, serves the folder on this machine only, builds again on every change, tells open pages to reload. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join, sep } from 'node:path'
import { watch } from 'chokidar'
import sirv from 'sirv'
import type { ArchiveFolder } from './archive-folder.js'
import type { BuildOptions } from './build-options.js'
import { buildSite } from './build-site.js'
import { messagesOf } from './faults.js'
import { writeMessage } from './write-messages.js'

/** Loopback and nothing else: an archive may hold what is not yet published. */
const HOST = '127.0.0.1'

/** Types of the citation files, which the library does not know; reference managers open what comes with them. */
const CITATION_TYPES: ReadonlyMap<string, string> = new Map([
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
])

/** A browser asks for these when it was really meant for us; another name is a rebinding attack. */
const isOurName = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '')

/** Changes within this time are one rebuild: an editor saves in several steps. */
const SETTLE_MS = 120

const RELOAD_ADDRESS = '/-/reload'
const RELOAD_SCRIPT = `<script>new EventSource('${RELOAD_ADDRESS}').onmessage=()=>location.reload()</script>`

/** A running server. */
export interface Serving {
  /** `http://127.0.0.1:4000/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Builds once, then serves and watches until `close` is called.
 * @param port 0 takes any free one
 */
export async function serveSite(asked: BuildOptions, port: number): Promise<Serving> {
  const options = { ...asked, serving: true } as const
  const { folder, terminal } = options
  await buildAndTell(options)
  const readers = new Set<ServerResponse>()
  const server = await listen(createServer(respondFrom(folder.out, readers)), port)
  const stopWatching = await watchInput(options, async () => {
    await buildAndTell(options)
    for (const reader of readers) reader.write('data: built\n\n')
  })
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}/`
  terminal.print(`Serving ${folder.out} at ${url}. Stop with Ctrl+C.`)
  return {
    url,
    async close() {
      await stopWatching()
      for (const reader of readers) reader.end()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A build that cannot start must not end the server: the fault is told, the old site stays. */
async function buildAndTell(options: BuildOptions): Promise<void> {
  try {
    await buildSite(options)
  } catch (error) {
    const messages = messagesOf(error)
    if (!messages) throw error
    for (const message of messages) options.terminal.complain(writeMessage(message))
  }
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => resolve(server))
  })
}

function respondFrom(out: string, readers: Set<ServerResponse>) {
  const files = sirv(out, {
    dev: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const type = CITATION_TYPES.get(extname(path))
      if (type !== undefined) response.setHeader('content-type', type)
    },
  })
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    const path = (request.url ?? '/').split('?')[0] as string
    const page = findPage(out, path)
    if (!isOurName(request.headers.host)) refuse(response, 403, 'This server answers to its own name only.')
    else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Only reading is possible.')
    else if (path === RELOAD_ADDRESS) openStream(response, readers)
    else if (page) sendPage(response, page)
    else if (isHidden(path)) refuse(response, 404, notFoundPage(out))
    else files(request, response, () => refuse(response, 404, notFoundPage(out)))
  }
}

/** The folder of our own bookkeeping is no part of the site; the static server shows dot files while it watches. */
const isHidden = (path: string): boolean => /(?:\/|%2f)(?:\.|%2e)/i.test(path)

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': text.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
  })
  response.end(text)
}

function openStream(response: ServerResponse, readers: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(': open\n\n')
  readers.add(response)
  response.once('close', () => readers.delete(response))
}

/** The page file an address means, when it is one and lies in the output folder by its real path. */
function findPage(out: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)
  } catch {
    return undefined
  }
  if (!decoded.endsWith('.html') || decoded.includes('\0') || decoded.split('/').includes('..')) return undefined
  const file = join(out, decoded)
  return existsSync(file) && realpathSync(file).startsWith(realpathSync(out) + sep) ? file : undefined
}

/** Only here may a page run script: its policy is taken out and the reloading one-liner put in. */
function sendPage(response: ServerResponse, file: string): void {
  const page = readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(page.replace('</body>', `${RELOAD_SCRIPT}</body>`))
}

const notFoundPage = (out: string): string => {
  const file = join(out, '404.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : 'There is no such page.'
}

/** What a build writes itself. The cache and the site may lie in the watched folders, and a build must not call the next. */
const isWritten = (path: string, { cache, out }: ArchiveFolder): boolean =>
  basename(path).startsWith('_permalinks.csv') || [cache, out].some((own) => path === own || path.startsWith(own + sep))

/** Runs `changed` after each burst of changes, never twice at once. Gives back how to stop, once it watches. */
async function watchInput(
  { folder, terminal }: BuildOptions,
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  const places = [folder.seeds, folder.templates, folder.public, folder.config ?? join(folder.root, 'backfile.yml')]
  const watcher = watch(places, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isWritten(path, folder),
  })
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(changed).catch((error: unknown) => terminal.complain(String(error)))
    }, SETTLE_MS)
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await running
  }
}
