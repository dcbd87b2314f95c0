import 'server-only'
import { randomUUID } from 'node:crypto'

/** The header by which a request is known to its log lines, to a proxy and to who asked. */
export const requestIdHeader = 'x-request-id'

/** The id that a proxy gave a request, where it is one: 8 to 64 letters, digits, dashes and underscores; otherwise a new one. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
