import 'server-only'
import { gzipSync } from 'node:zlib'
import { Packed } from '../cache/compressed-body'
import type { Middleware } from '../middleware'
import {
  offlineListPath,
  offlineListScript,
  offlineWorker,
  offlineWorkerPath,
  suggestionsPath,
  suggestionsScript,
} from './frame-script'

/** By their addresses, which change with what is in them. */
const forGood = 'public, max-age=31536000, immutable'

/**
 * Sends the scripts that the frame of a page fetches late, packed, for browsers to keep, and the one that keeps pages for reading without
 * a link, which browsers ask for each time: a newer one takes its place at once.
 */
export function frameFiles(keepsPages: boolean): Middleware {
  const files = new Map(
    [
      [suggestionsPath, suggestionsScript, forGood] as const,
      [offlineListPath, offlineListScript, forGood] as const,
      [offlineWorkerPath, offlineWorker(keepsPages), 'no-cache'] as const,
    ].map(([path, text, kept]) => [path, { packed: new Packed(gzipSync(text)), kept }]),
  )
  return async (request, response, pass) => {
    const file = files.get(request.url ?? '')
    if (file === undefined) return pass()
    const { body, headers } = await file.packed.answerTo(request)
    response
      .writeHead(200, {
        ...headers,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': file.kept,
        vary: 'Accept-Encoding',
      })
      .end(request.method === 'HEAD' ? undefined : body)
  }
}
