import 'server-only'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Has `work` look at the status and the headers of an answer, and change headers, just before they are sent. */
export function beforeHead(response: ServerResponse, work: (status: number) => void): void {
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((given) => typeof given === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) response.setHeader(name, value)
    }
    work(status)
    return writeHead.call(response, status)
  }) as typeof writeHead
}
