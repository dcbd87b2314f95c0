import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressHeader } from '../access/asked-address'
import type { Pass } from './before-next'
import { isOurs } from './origin'

/** Who comes in: every request of the server goes through here before anything answers it, kept pages too. */
export class Door {
  readonly #address: string | null

  constructor(address: string | null) {
    this.#address = address
  }

  async take(request: IncomingMessage, response: ServerResponse, pass: Pass): Promise<void> {
    if (!isOurs(senderOf(request), this.#address)) {
      return turnAway(response, 403, 'This was not sent from a page of this server, so nothing was done.\n')
    }
    request.headers[addressHeader] = request.url ?? '/'
    return pass()
  }
}

function senderOf({ method = 'GET', headers }: IncomingMessage) {
  const forwardedHost = headers['x-forwarded-host']
  return {
    method,
    origin: headers.origin,
    host: headers.host,
    forwardedHost: Array.isArray(forwardedHost) ? forwardedHost[0] : forwardedHost,
  }
}

function turnAway(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(text)
}
