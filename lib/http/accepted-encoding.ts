import type { IncomingHttpHeaders } from 'node:http'
import Negotiator from 'negotiator'

/** How we pack what we send, the smaller first. */
const packings = ['br', 'gzip'] as const

/** Which of our packings a request takes, the smaller first; none where it takes only what is not packed. */
export function acceptedPackings(headers: IncomingHttpHeaders): ('br' | 'gzip')[] {
  const accepted = new Negotiator({ headers }).encodings(packings)
  return packings.filter((packing) => accepted.includes(packing))
}
