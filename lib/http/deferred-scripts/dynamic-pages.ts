import 'server-only'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { acceptedPackings } from '../accepted-encoding'
import type { Middleware } from '../middleware'
import type { PageScripts } from './script-store'
import { strippedPagePolicy, stripScripts, withLoader } from './strip-scripts'

/** Addresses of readers' pages that are narrowed down or searched for, which are rendered for each who asks. */
const narrowed = /^\/[a-z]{2}\/[A-Za-z]{2}(\/[^?#]*)?\?/

const packable = /^(text\/|application\/json)/

/** Puts the pages to sleep that are not kept: it waits for the whole of such a page, and packs it itself. */
export class UnkeptPages {
  readonly #scripts: PageScripts

  constructor(scripts: PageScripts) {
    this.#scripts = scripts
  }

  async take(request: IncomingMessage, response: ServerResponse, pass: Middleware): Promise<void> {
    const { method, url, headers } = request
    if (method !== 'GET' || url === undefined || !narrowed.test(url)) return pass()
    if (headers.rsc !== undefined || headers.range !== undefined) return pass()
    const packs = acceptedPackings(headers).includes('gzip')
    headers['accept-encoding'] = 'identity'
    holdBack(response, async (whole) => {
      const kind = String(response.getHeader('content-type'))
      const isPage = response.statusCode === 200 && kind.startsWith('text/html')
      const body = isPage ? await this.#stripped(url, whole, response) : whole
      if (!packs || body.length === 0 || !packable.test(kind)) return body
      response.setHeader('Content-Encoding', 'gzip')
      return promisify(gzip)(body)
    })
    return pass()
  }

  async #stripped(url: string, body: Buffer, response: ServerResponse): Promise<Buffer> {
    const stripped = stripScripts(body.toString())
    if (stripped === null) return body
    response.appendHeader('Content-Security-Policy', strippedPagePolicy)
    return Buffer.from(withLoader(stripped.html, await this.#scripts.keep(url, stripped.scripts)))
  }
}

/** Holds an answer back until it is whole, and sends what is made of it; where that fails, the connection ends. */
function holdBack(response: ServerResponse, make: (body: Buffer) => Promise<Buffer>): void {
  const { writeHead, write, end, flushHeaders } = response
  const pieces: Buffer[] = []
  const note = (piece: unknown, encoding: unknown) => {
    if (typeof piece === 'string') pieces.push(Buffer.from(piece, encoding as BufferEncoding | undefined))
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
  }
  response.flushHeaders = () => undefined
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((given) => typeof given === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) response.setHeader(name, value)
    }
    return response
  }) as typeof writeHead
  response.write = ((piece: unknown, encoding: unknown) => {
    note(piece, encoding)
    return true
  }) as typeof write
  response.end = ((piece: unknown, encoding: unknown) => {
    note(piece, encoding)
    Object.assign(response, { writeHead, write, end, flushHeaders })
    make(Buffer.concat(pieces)).then(
      (body) => {
        // Of what a browser has already, nothing is sent, and its length is not nothing.
        if (response.statusCode !== 304) response.setHeader('Content-Length', body.length)
        response.end(body)
      },
      (error: Error) => response.destroy(error),
    )
    return response
  }) as typeof end
}
