import 'server-only'
import { createHmac } from 'node:crypto'

/** What an entry says: when, by whom, what was done, to what, before, after, why. */
export type EntryCells = readonly [
  at: string,
  by: string,
  action: string,
  subject: string,
  before: string,
  after: string,
  reason: string,
]

/**
 * The link of an entry: whoever has no key can make none, and it holds only after the link `before`. Entries from before there
 * were `states` are linked without any.
 */
export function linkOf(key: string, before: string, id: number, cells: EntryCells, states: string): string {
  return sign(key, ['entry', before, id, ...cells, ...(states === '' ? [] : [states])])
}

/** The seal over the end of the chain: without it, entries could be cut off at the end unseen. */
export function sealOf(key: string, count: number, head: string): string {
  return sign(key, ['end', count, head])
}

/** As JSON nothing can move from one cell into the next. */
const sign = (key: string, said: readonly (string | number)[]) =>
  createHmac('sha256', key).update(JSON.stringify(said)).digest('hex')
