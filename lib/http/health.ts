import 'server-only'
import type { ServerResponse } from 'node:http'
import type { Readiness } from '@/lib/db/readiness'
import type { Middleware } from './middleware'

/** What is asked of the database. */
interface HealthChecks {
  /** @throws when the database does not answer. */
  answers(): Promise<unknown>
  readiness(): Promise<Readiness>
}

const address = /^\/api\/health(?:\/(live|ready))?(?:\?|$)/

const reasons: Record<Exclude<Readiness, 'ready'>, string> = {
  silent: 'The database does not answer.',
  readOnly: 'The database can be read and not written; nobody can sign in, and nothing can be published.',
  full: 'The disk of the database is nearly full; make room before something can no longer be written.',
}

/**
 * Answers whoever watches over the server, before anything that may be busy with pages: /api/health whether the database
 * answers, .../live whether the server does, whatever becomes of the database, .../ready whether the record can be read and
 * written, or what stands in the way.
 */
export function healthAnswers({ answers, readiness }: HealthChecks): Middleware {
  return async (request, response, pass) => {
    const [isHealth, part] = address.exec(request.url ?? '') ?? []
    if (isHealth === undefined) return pass()
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (part === 'live') return send(response, null)
    if (part === 'ready') {
      const found = await readiness()
      return send(response, found === 'ready' ? null : { reason: reasons[found] })
    }
    try {
      await answers()
      send(response, null)
    } catch (error) {
      console.error('health: the database does not answer', error)
      send(response, {})
    }
  }
}

function send(response: ServerResponse, fault: { reason?: string } | null): void {
  const said = fault === null ? { status: 'ok' } : { status: 'unavailable', ...fault }
  response
    .writeHead(fault === null ? 200 : 503, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
    })
    .end(JSON.stringify(said))
}
