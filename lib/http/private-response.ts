import 'server-only'
import type { ServerResponse } from 'node:http'
import { beforeHead } from './before-head'

/** Has an answer say that it is for this reader alone, and for no other site to show, whatever else is said of keeping it. */
export function makePrivate(response: ServerResponse): void {
  beforeHead(response, () => {
    response.setHeader('Cache-Control', 'private, no-cache')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.appendHeader('Vary', 'Cookie')
  })
}
