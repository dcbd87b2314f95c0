import type { OutgoingHttpHeaders } from 'node:http'

const name = 'x-firmground-kept'

/** Says of an answer that is no page that it is the same for every reader for as long as the data version is. */
export const keptMark = { [name]: 'yes' }

/** Whether an answer may be sent again: a page from the store of pages, or what is marked so. */
export function mayBeKept(headers: OutgoingHttpHeaders): boolean {
  return headers['x-nextjs-cache'] === 'HIT' || headers[name] === 'yes'
}
