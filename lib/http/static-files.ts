import 'server-only'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Middleware } from './middleware'

const prefix = '/_next/static/'

/**
 * Sends the scripts and styles of the build as scripts/pack-static.mjs packed them, by Brotli where the browser takes it; what
 * was not packed, or is not there, is Next's. Their names change with what is in them, so a browser may keep them for good.
 */
export function staticFiles(): Middleware {
  const send = sirv(join(process.cwd(), '.next/static'), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: 31_536_000,
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  })
  return (request, response, pass) => {
    const { url } = request
    if (url === undefined || !url.startsWith(prefix)) return pass()
    request.url = url.slice(prefix.length - 1)
    return send(request, response, () => {
      request.url = url
      return pass()
    })
  }
}
