import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** How we pack what we send, the smaller first. */
const packings = ['br', 'gzip'] as const

type Packings = readonly (typeof packings)[number][]

/** Browsers say the same again and again. */
const known = new LRUCache<string, Packings>({ max: 100 })

/** Which of our packings a request takes, the smaller first; none where it takes only what is not packed. */
export function acceptedPackings(headers: IncomingHttpHeaders): Packings {
  const said = String(headers['accept-encoding'] ?? '')
  let taken = known.get(said)
  if (taken === undefined) {
    const accepted = new Negotiator({ headers }).encodings(packings)
    taken = packings.filter((packing) => accepted.includes(packing))
    known.set(said, taken)
  }
  return taken
}
