import 'server-only'
import { hash } from 'node:crypto'
import type { SqlValue } from '@/lib/db/connection'

/** Signs of the digest: 48 bits, which nobody can try out who has no key. */
const digestLength = 8

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * What a row says, in few signs: a digest of all its cells, then one sign for each cell after the key. The digest tells whether
 * anything is another than it was; the signs, which vouch for nothing, tell in which columns.
 * @param cells the key, then the columns that are kept.
 */
export function rowState(key: string, table: string, cells: readonly SqlValue[]): string {
  const texts = cells.map(textOf)
  // As an HMAC, nested, without its pads: a third of the time, for a million rows.
  const inner = hash('sha256', key + JSON.stringify([table, ...texts]))
  const digest = hash('sha256', key + inner, 'base64url').slice(0, digestLength)
  let hints = ''
  for (const text of texts.slice(1)) hints += signOf(text)
  return digest + hints
}

/**
 * Positions of the cells after the key in which two states of a row differ; none where that cannot be known. `usual`: what a cell has
 * that is left out of a state, where one may be.
 */
export function differingCells(
  before: string,
  now: string,
  usual: (at: number) => SqlValue | undefined = () => undefined,
): number[] {
  const [one, other] = [before, now].map((state) => [...state.slice(digestLength)])
  const signAt = (signs: readonly string[] | undefined, at: number) => {
    const cell = usual(at)
    return signs?.[at] ?? (cell === undefined ? undefined : signOf(textOf(cell)))
  }
  const length = Math.max(one?.length ?? 0, other?.length ?? 0)
  return Array.from({ length }, (_, at) => at).filter((at) => signAt(one, at) !== signAt(other, at))
}

/** The same for both databases: they give booleans and whole numbers in different types. */
function textOf(cell: SqlValue): string | null {
  if (cell === null || typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  return String(cell)
}

/** FNV-1a, folded to six bits. */
function signOf(text: string | null): string {
  if (text === null) return '.'
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return signs.charAt((hash ^ (hash >>> 6) ^ (hash >>> 12) ^ (hash >>> 18)) & 63)
}
