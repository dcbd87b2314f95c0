import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import PQueue from 'p-queue'
import { beforeHead } from './before-head'
import { toldPlainly } from './languages/told-plainly'
import type { Middleware } from './middleware'

/** How many are answered at once, and how many wait for their turn beside them. */
interface TurnLimits {
  atOnce: number
  waiting: number
}

/** One would leave the database idle while it renders; more would keep whoever asks for a page in memory waiting behind them. */
const limits: TurnLimits = { atOnce: 2, waiting: 60 }

/** Pages of the desk and of those who come in, and what is no page, wait behind no reader. */
const apart = /^\/([a-z]{2}\/(desk|sign-in|set-up|invitation|reset)([/?]|$)|api\/|_next\/)/

/**
 * Readers' pages that are not in memory take turns, so that what is in memory is answered between them, however many ask for
 * pages that are there or not. A turn ends when the page begins to be sent, so that nobody holds one by reading slowly. Who
 * leaves while waiting gives up the turn; where too many wait, the next is told when to ask again.
 */
export function inTurns({ atOnce, waiting }: TurnLimits = limits): Middleware {
  const queue = new PQueue({ concurrency: atOnce })
  return async (request, response, pass) => {
    if (apart.test(request.url ?? '')) return pass()
    if (queue.pending >= atOnce && queue.size >= waiting) return tooMany(request, response)
    const isSent = new Promise<void>((resolve) => beforeHead(response, () => resolve()))
    await new Promise<void>((resolve, reject) => {
      void queue.add(() => {
        if (response.destroyed) return resolve()
        const answered = Promise.resolve().then(pass).then(resolve, reject)
        return Promise.race([answered, isSent])
      })
    })
  }
}

function tooMany(request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '5',
    })
    .end(toldPlainly(request, (t) => t('server.manyPages')))
}
