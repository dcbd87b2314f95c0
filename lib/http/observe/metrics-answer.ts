import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { metricsText, type RecordMeasures, type ServerMeasures } from '@/lib/observe/metrics'
import type { Middleware } from '../middleware'

interface Measures {
  record(): Promise<RecordMeasures>
  server(): ServerMeasures
}

const address = /^\/api\/metrics(\?|$)/

/**
 * Answers /api/metrics to who has the token, as a bearer of it; where none is set there is no such address. Before anything that may be busy with
 * pages.
 */
export function metricsAnswer(token: string | null, measures: Measures): Middleware {
  return async (request, response, pass) => {
    if (token === null || !address.test(request.url ?? '')) return pass()
    if (!isBearer(request.headers.authorization, token)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' }).end()
      return
    }
    const text = await metricsText(await measures.record(), measures.server())
    response
      .writeHead(200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      })
      .end(text)
  }
}

/** As long for a token that is nearly right as for any other. */
function isBearer(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}
