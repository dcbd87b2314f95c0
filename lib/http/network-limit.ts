import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { isLoopback, networkOf } from '@/lib/access/network'
import { senderHeader } from '@/lib/access/requested-address'
import { toldPlainly } from './languages/told-plainly'
import type { Middleware } from './middleware'

const seconds = 60

/** A proxy on this machine that does not tell for whom it asks may ask for so many networks. */
const behindLoopback = 20

/** The desk looks at what is typed, and several people may share an address: so many times as much as readers. */
const atDesk = 10

/**
 * How much that is not in memory one network may ask for in a minute; the headers of each answer tell what is left. In memory:
 * a restart begins anew.
 */
export class NetworkLimit {
  readonly #perMinute: number
  readonly #limiters = new Map<number, RateLimiterMemory>()

  /** `perMinute`: how many answers; 0 for any number. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Counts a request; where it is one too many, it is told so, and when to ask again. */
  async allows(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (this.#perMinute === 0) return true
    const from = String(request.headers[senderHeader] ?? request.socket.remoteAddress ?? '')
    const isDesk = /^\/[a-z]{2}\/desk(\/|\?|$)/.test(request.url ?? '')
    const points = this.#perMinute * (isDesk ? atDesk : 1) * (isLoopback(from) ? behindLoopback : 1)
    const key = `${isDesk ? 'desk' : 'readers'} ${networkOf(from)}`
    const [isAllowed, left] = await this.#limiter(points)
      .consume(key)
      .then(
        (left): [boolean, RateLimiterRes] => [true, left],
        (left: unknown): [boolean, RateLimiterRes] => {
          if (left instanceof RateLimiterRes) return [false, left]
          throw left
        },
      )
    const reset = Math.ceil(left.msBeforeNext / 1_000)
    response.setHeader('RateLimit-Policy', `${points};w=${seconds}`)
    response.setHeader('RateLimit-Limit', points)
    response.setHeader('RateLimit-Remaining', left.remainingPoints)
    response.setHeader('RateLimit-Reset', reset)
    if (!isAllowed) tooMany(request, response, reset)
    return isAllowed
  }

  /** Counts what nothing before it has answered, but files and whether the server works. */
  readonly handle: Middleware = async (request, response, pass) => {
    if (!counted.test(request.url ?? '') || (await this.allows(request, response))) return pass()
  }

  #limiter(points: number): RateLimiterMemory {
    const found = this.#limiters.get(points) ?? new RateLimiterMemory({ points, duration: seconds })
    this.#limiters.set(points, found)
    return found
  }
}

/** Of such a header nobody else may be told. */
export const ofNetwork = (header: string): boolean => header.startsWith('ratelimit-')

const counted = /^\/([a-z]{2}([/?]|$)|api\/(v1|sign-in)\/)/

function tooMany(request: IncomingMessage, response: ServerResponse, reset: number): void {
  response
    .writeHead(429, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': reset,
    })
    .end(toldPlainly(request, (t) => t('server.manyAsked', { seconds: reset })))
}
