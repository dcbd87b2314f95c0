import 'server-only'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Has an answer say that it is for this reader alone, whatever else is said of keeping it. */
export function makePrivate(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((given) => typeof given === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) response.setHeader(name, value)
    }
    response.setHeader('Cache-Control', 'private, no-cache')
    response.appendHeader('Vary', 'Cookie')
    return writeHead.call(response, status)
  }) as typeof writeHead
}
