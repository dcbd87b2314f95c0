import 'server-only'
import { gzipSync } from 'node:zlib'
import { Packed } from '../cache/compressed-body'
import type { Middleware } from '../middleware'
import { suggestionsPath, suggestionsScript } from './frame-script'

/** Sends what the script of the frame fetches late, packed, for browsers to keep: its address changes with what is in it. */
export function frameFiles(): Middleware {
  const packed = new Packed(gzipSync(suggestionsScript))
  return async (request, response, pass) => {
    if (request.url !== suggestionsPath) return pass()
    const { body, headers } = await packed.answerTo(request)
    response
      .writeHead(200, {
        ...headers,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      })
      .end(request.method === 'HEAD' ? undefined : body)
  }
}
