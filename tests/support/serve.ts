/** A static file server for the browser tests: loopback, a free port, the site below any prefix, 404 for all else. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** A running server. */
export interface Served {
  /** Address of the site's root, ending in the prefix. */
  readonly root: string
  readonly close: () => Promise<void>
}

/** Serves a folder below `prefix`, which begins and ends with a slash. */
export async function serve(folder: string, prefix: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const below = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : '..'
    try {
      if (below.startsWith('..')) throw new Error('outside')
      const content = await readFile(join(folder, path.endsWith('/') ? join(below, 'index.html') : below))
      response.writeHead(200, { 'content-type': TYPES[extname(below) || '.html'] ?? 'application/octet-stream' })
      response.end(content)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    root: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
