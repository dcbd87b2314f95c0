import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { boundedCache } from '../cache/bounded-cache'
import { Packed } from '../cache/compressed-body'
import type { DeferScripts } from '../defer-scripts'
import type { Middleware } from '../middleware'
import { isRenderedEachTime } from '../rendering/each-time'
import { strippedPagePolicy, stripScripts, withLoader } from './strip-scripts'

const start = '/_page/'

/** Of a reader's page, that may have a query, all of it written as in an address. */
const address =
  /^\/_page\/([0-9a-f]{32})\.js\?of=(%2F[a-z]{2}(?:%2F[\w.~-]+)*(?:%3F(?:[\w.~*!'()-]|%3D|%26|%2B|%25[\dA-F]{2})*)?)$/

/** The first half of a name tells what is in the scripts, the second that they were taken out of this page. */
const half = 16

/** So many addresses whose scripts did not come back are remembered. */
const mostGone = 10_000

/**
 * The scripts that were taken out of pages, each at an address that tells what is in it. They outlive the data version of their page: a
 * reader may open it before a publication and touch it after.
 */
export class PageScripts {
  readonly #kept: ReturnType<typeof boundedCache<Packed>>
  readonly #letGo: (path: string) => void

  readonly #key: string
  /** Addresses whose scripts are being brought back. */
  readonly #returning = new Map<string, Promise<void>>()
  /** Those that did not come back, since their page is another by now. */
  readonly #gone = new LRUCache<string, true>({ max: mostGone })

  /**
   * `letGo`: drops the page at a path, which is then rendered when it is asked for. `key`: what nobody else knows, the same for all
   * servers of a site, by which an address that was given is told from one that was made up.
   */
  constructor(limitBytes: number, letGo: (path: string) => void, key = '') {
    this.#kept = boundedCache(limitBytes)
    this.#letGo = letGo
    this.#key = key
  }

  /** The page at a path without its scripts, which are kept, and with what fetches them. */
  readonly defer: DeferScripts = async (path, html) => {
    const stripped = stripScripts(html)
    if (stripped === null) return null
    const address = await this.keep(path, stripped.scripts)
    return { html: withLoader(stripped.html, address), policy: strippedPagePolicy }
  }

  /** Keeps the scripts of the page at `path`, and gives their address. */
  async keep(path: string, scripts: string): Promise<string> {
    const content = createHash('sha256').update(scripts).digest('hex').substring(0, half)
    const digest = content + this.#markOf(content, path)
    this.#gone.delete(digest)
    if (this.#kept.get(digest) === undefined) {
      // Those of a page that is kept are fetched by each of its readers; most of the others by nobody.
      const packed = new Packed(await promisify(gzip)(scripts), isRenderedEachTime(path) ? 6 : 11)
      this.#kept.set(digest, packed, { size: packed.bytes + 500 })
    }
    return `/_page/${digest}.js?of=${encodeURIComponent(path)}`
  }

  /**
   * Answers a request for scripts, or passes on what asks for something else. Where they are not here, since others took their room or another server
   * rendered the page, it is rendered again: they are the same if nothing was published since.
   */
  readonly handle: Middleware = async (request, response, pass) => {
    if (!request.url?.startsWith(start)) return pass()
    const kept = await this.#keptFor(request)
    if (kept === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      response.end('No page has such scripts.\n')
      return
    }
    const { body, headers } = await kept.answerTo(request)
    response
      .writeHead(200, {
        ...headers,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
      })
      .end(body)
  }

  async #keptFor(request: IncomingMessage): Promise<Packed | undefined> {
    const [, digest, of] = address.exec(request.url ?? '') ?? []
    if (digest === undefined || of === undefined || request.method !== 'GET') return undefined
    if (this.#kept.get(digest) === undefined) await this.#bringBack(digest, decodeURIComponent(of), request)
    return this.#kept.get(digest)
  }

  /** Renders the page of scripts that are not here, once for all who ask; of an address that was never given, nothing. */
  async #bringBack(digest: string, path: string, request: IncomingMessage): Promise<void> {
    if (digest.substring(half) !== this.#markOf(digest.substring(0, half), path) || this.#gone.has(digest))
      return
    let returning = this.#returning.get(digest)
    if (returning === undefined) {
      this.#letGo(path)
      returning = render(path, request).finally(() => {
        this.#returning.delete(digest)
        if (this.#kept.get(digest) === undefined) this.#gone.set(digest, true)
      })
      this.#returning.set(digest, returning)
    }
    await returning
  }

  #markOf(content: string, path: string): string {
    return createHmac('sha256', this.#key).update(`${content} ${path}`).digest('hex').substring(0, half)
  }
}

/** Has this server render a page, for whoever asks; what came of it is seen by what is kept then. */
async function render(path: string, { headers: { cookie = '', host = '' }, socket }: IncomingMessage) {
  await new Promise<void>((resolve) => {
    const { localAddress, localPort } = socket
    const asked = get({ host: localAddress, port: localPort, path, headers: { cookie, host } }, (answer) => {
      answer.resume().on('close', resolve)
    })
    asked.on('error', () => resolve())
  })
}
