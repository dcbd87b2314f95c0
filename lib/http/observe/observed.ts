import 'server-only'
import { logRequest, withRequestId } from '@/lib/observe/logs'
import { requestSeconds, requestsAnswered } from '@/lib/observe/metrics'
import { requestIdHeader, requestIdOf } from '@/lib/observe/request-id'
import { loggedPath, routeClassOf } from '@/lib/observe/route-class'
import type { Middleware } from '../middleware'

/** Gives each request an id, which its answer and its log lines bear, and measures how it is answered. */
export const observed: Middleware = (request, response, pass) => {
  const begun = performance.now()
  const id = requestIdOf(request.headers[requestIdHeader])
  request.headers[requestIdHeader] = id
  const url = request.url ?? '/'
  // Nobody asks after a file, and over a weak link each byte counts.
  if (routeClassOf(url) !== 'static') response.setHeader('X-Request-Id', id)
  response.once('close', () => {
    const ms = performance.now() - begun
    const route = routeClassOf(url)
    // Who left before the end was not answered.
    const status = response.writableFinished ? response.statusCode : 499
    requestsAnswered.inc({ route, status: `${Math.floor(status / 100)}xx` })
    requestSeconds.observe({ route }, ms / 1_000)
    logRequest({ method: request.method ?? '', path: loggedPath(url), status, ms: Math.round(ms * 10) / 10 })
  })
  return withRequestId(id, () => pass())
}
