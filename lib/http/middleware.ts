import 'server-only'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { underSite, withinSite } from '@/lib/i18n/site-path'
import { loggedPath } from '@/lib/observe/route-class'

/** Hands a request on to what stands next, at last to Next. */
export type Pass = () => void | Promise<void>

/** Answers a request, or passes it on. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  pass: Pass,
) => void | Promise<void>

/** Has each request pass `middlewares` in their order. Where one fails, the log says so, and the connection ends if nobody left it. */
export function pipeline(middlewares: readonly Middleware[]): RequestListener {
  return (request, response) => {
    const fail = (error: unknown) => {
      if (!response.destroyed)
        console.error(`${request.method} ${loggedPath(request.url ?? '/')} could not be answered`, error)
      response.destroy()
    }
    const take = (at: number): void | Promise<void> =>
      middlewares[at]?.(request, response, () => take(at + 1))
    try {
      Promise.resolve(take(0)).catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}

/** From here on addresses are those within the site, whatever path it has. */
export const withinSitePath: Middleware = (request, _response, pass) => {
  request.url = withinSite(request.url ?? '/')
  return pass()
}

/** Next, which knows addresses as browsers ask for them. */
export function byNext(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Middleware {
  return (request, response) => {
    request.url = underSite(request.url ?? '/')
    return answer(request, response)
  }
}
