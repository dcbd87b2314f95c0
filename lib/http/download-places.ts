import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { isLoopback, networkOf } from '@/lib/access/network'
import { senderHeader } from '@/lib/access/requested-address'
import { toldPlainly } from './languages/told-plainly'
import type { Middleware } from './middleware'
import { serverSays } from './server-says'

/** How many read files at the same time, and what is expected of them. */
interface PlaceLimits {
  /** Places in all, and for one network. */
  atOnce: number
  ofNetwork: number
  /** Who waits for a place longer than this gets none. */
  waitMs: number
  /** Who takes nothing for so long makes way for somebody who waits. */
  makesWayMs: number
  /** Who takes less than `leastBytes` in so long is ended, whether or not somebody waits. */
  slowMs: number
  leastBytes: number
  /** How often it is looked at. */
  everyMs: number
}

const limits: PlaceLimits = {
  atOnce: 8,
  ofNetwork: 4,
  waitMs: 12_000,
  makesWayMs: 5_000,
  slowMs: 30_000,
  leastBytes: 30_000,
  everyMs: 500,
}

/** Somebody who is sent a file: how much was taken, by the end of which stretch of time, and when anything was taken last. */
interface Reader {
  network: string
  response: ServerResponse
  takenAt: number
  taken: number
  stretchFrom: number
  takenBefore: number
}

const file = /^\/api\/v1\/[\w-]+\.\w+(\?|$)/

/**
 * Places for those who are sent files, some of them for each network. A file that nobody reads ends, at once where somebody
 * waits for its place: the connection is closed, so that nobody takes a part of it for the whole, and the log says so.
 */
export function downloadPlaces(most: PlaceLimits = limits): Middleware {
  const readers = new Set<Reader>()
  let watching: NodeJS.Timeout | undefined

  const hasPlace = (network: string) =>
    readers.size < most.atOnce &&
    (isLoopback(network) ||
      [...readers].filter((reader) => reader.network === network).length < most.ofNetwork)

  const enter = (network: string, response: ServerResponse) => {
    const now = performance.now()
    const taken = takenBy(response)
    const reader = { network, response, takenAt: now, taken, stretchFrom: now, takenBefore: taken }
    readers.add(reader)
    response.once('close', () => {
      readers.delete(reader)
      if (readers.size === 0) {
        clearInterval(watching)
        watching = undefined
      }
    })
    watching ??= setInterval(endSlow, most.everyMs).unref()
  }

  /** Ends those that are too slow; what the server is still making is not their fault. */
  const endSlow = () => {
    const now = performance.now()
    for (const reader of readers) {
      const taken = takenBy(reader.response)
      if (taken !== reader.taken || !isWaiting(reader.response)) reader.takenAt = now
      reader.taken = taken
      if (!isWaiting(reader.response)) reader.stretchFrom = now
      if (now - reader.stretchFrom < most.slowMs) continue
      if (taken - reader.takenBefore < most.leastBytes) end(reader)
      reader.stretchFrom = now
      reader.takenBefore = taken
    }
  }

  const makeWay = () => {
    endSlow()
    const [longest] = [...readers].sort((one, other) => one.takenAt - other.takenAt)
    if (readers.size < most.atOnce || longest === undefined) return
    if (isWaiting(longest.response) && performance.now() - longest.takenAt >= most.makesWayMs) end(longest)
  }

  return async (request, response, pass) => {
    if (!file.test(request.url ?? '') || request.method !== 'GET') return pass()
    const network = networkFrom(request)
    const until = performance.now() + most.waitMs
    while (!hasPlace(network)) {
      if (response.destroyed) return
      if (performance.now() > until) return noPlace(request, response)
      makeWay()
      await sleep(most.everyMs / 2)
    }
    enter(network, response)
    return pass()
  }
}

function networkFrom({ headers, socket }: IncomingMessage): string {
  const from = String(headers[senderHeader] ?? socket.remoteAddress ?? '')
  return isLoopback(from) ? from : networkOf(from)
}

/** Bytes that the other side has taken, as far as the system tells. */
const takenBy = ({ socket }: ServerResponse) => (socket?.bytesWritten ?? 0) - (socket?.writableLength ?? 0)

/** Whether something lies there to be taken. */
const isWaiting = ({ socket }: ServerResponse) => (socket?.writableLength ?? 0) > 0

function end({ network, response }: Reader): void {
  serverSays(`a download to ${network} was ended, since it was not read`)
  response.destroy()
}

function noPlace(request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': '10',
    })
    .end(toldPlainly(request, (t) => t('server.manyDownloads')))
}
