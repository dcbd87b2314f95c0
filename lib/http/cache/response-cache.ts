import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { requestIdHeader } from '@/lib/observe/request-id'
import { acceptedPackings } from '../accepted-encoding'
import type { Middleware } from '../middleware'
import { ofNetwork } from '../network-limit'
import { boundedCache, type KeptRoom, keptRoomOf } from './bounded-cache'
import { mayBeKept } from './cacheable-header'
import { Packed } from './compressed-body'
import type { PageVersion } from './rendered-pages'

/** An answer as it went over the wire: packed bytes and headers. */
interface KeptAnswer {
  version: PageVersion
  headers: OutgoingHttpHeaders
  body: Packed
}

/**
 * Answers in front of Next: a page that Next served from the store of pages, and what is marked to be kept, is kept as it was
 * sent, packed, and sent again without being opened and packed anew, for as long as the data version is the one it was rendered at.
 */
export class Front {
  readonly #answers: ReturnType<typeof boundedCache<KeptAnswer>>
  readonly #version: () => Promise<PageVersion>

  constructor(version: () => Promise<PageVersion>, limitBytes: number) {
    this.#version = version
    this.#answers = boundedCache(limitBytes)
  }

  get room(): KeptRoom {
    return keptRoomOf(this.#answers)
  }

  /** Lets go of the page at a path. */
  forget(path: string): void {
    this.#answers.delete(path)
  }

  /** Answers, or has `pass` answer and watches. */
  readonly handle: Middleware = async (request, response, pass) => {
    const key = pageKey(request)
    if (key === null) return pass()
    const version = await this.#version()
    const kept = this.#answers.get(key)
    if (kept !== undefined && version !== undefined && kept.version === version) {
      return send(kept, request, response)
    }
    if (version !== undefined) this.#watch(key, version, response)
    return pass()
  }

  /** Keeps what is sent, if it turns out to be a whole page from the store of pages. */
  #watch(key: string, version: PageVersion, response: ServerResponse): void {
    const pieces: Buffer[] = []
    const { write, end } = response
    const note = (piece: unknown, encoding: unknown) => {
      if (typeof piece === 'string') pieces.push(Buffer.from(piece, encoding as BufferEncoding | undefined))
      else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
    }
    response.write = ((...given: Parameters<typeof write>) => {
      note(given[0], given[1])
      return write.apply(response, given)
    }) as typeof write
    response.end = ((...given: Parameters<typeof end>) => {
      note(given[0], given[1])
      return end.apply(response, given)
    }) as typeof end
    response.once('finish', () => {
      const {
        connection: _,
        'keep-alive': __,
        date: ___,
        'transfer-encoding': ____,
        ...sent
      } = response.getHeaders()
      const headers = Object.fromEntries(
        Object.entries(sent).filter(([name]) => !ofNetwork(name) && name !== requestIdHeader),
      )
      if (response.statusCode !== 200 || !mayBeKept(headers)) return
      if (headers['content-encoding'] !== 'gzip' || headers.etag === undefined) return
      const body = new Packed(Buffer.concat(pieces))
      this.#answers.set(key, { version, headers, body }, { size: body.bytes + 2_000 })
    })
  }
}

/** The address of a reader's page that may be answered from here, or null: only what every reader is sent alike. */
function pageKey({ method, url, headers }: IncomingMessage): string | null {
  if (method !== 'GET' || url === undefined || !readersPage.test(url)) return null
  if (headers.rsc !== undefined || headers.range !== undefined) return null
  if (headers.cookie !== undefined && !ofSignIn.test(headers.cookie)) return null
  return acceptedPackings(headers).includes('gzip') ? url : null
}

/** Cookies of signing in change nothing of a reader's page; others, such as Next's own, might. */
const ofSignIn = /^((__Secure-)?firmground\.[^;=]+=[^;]*(; )?)*$/

/** Addresses of readers' pages begin with a language and carry no query. */
const readersPage = /^\/[a-z]{2}(\/[^?#]*)?$/

async function send(
  { headers, body }: KeptAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (fresh(request.headers, { etag: headers.etag })) {
    const { 'content-length': _, 'content-encoding': __, 'content-type': ___, ...rest } = headers
    response.writeHead(304, rest).end()
    return
  }
  const answer = await body.answerTo(request)
  response.writeHead(200, { ...headers, ...answer.headers }).end(answer.body)
}
