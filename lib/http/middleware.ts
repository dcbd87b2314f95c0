import 'server-only'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { underSite, withinSite } from '@/lib/i18n/site-path'

/** Hands a request on to whoever comes next, at last to Next. */
export type Middleware = () => void | Promise<void>

/** Answers a request, or passes it on. */
export type Take = (request: IncomingMessage, response: ServerResponse, pass: Middleware) => Promise<void>

/**
 * Puts `take` before every server of this process. Next makes its server itself and offers no place before it, so the event
 * by which Node hands over a request is intercepted, as programs that watch servers do.
 */
export function putBeforeNext(take: Take): void {
  const emit = Server.prototype.emit as (this: Server, event: string, ...given: unknown[]) => boolean
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
    if (event !== 'request') return emit.apply(this, [event, ...given])
    const [request, response] = given as [IncomingMessage, ServerResponse]
    // Whoever stands before Next knows addresses within the site; Next knows those that browsers ask for.
    request.url = withinSite(request.url ?? '/')
    const pass = () => {
      request.url = underSite(request.url ?? '/')
      emit.apply(this, [event, request, response])
    }
    take(request, response, pass).catch((error: unknown) => response.destroy(error as Error))
    return true
  }
}
