import { z } from 'zod'

const cells = z.array(z.string()).min(1).max(8)

/** Longer than any that is given. */
const longest = 2_000

/**
 * A cursor: where a list of `resource` goes on, as a text that says nothing to whoever keeps it. `position` holds public keys of what was given
 * last, so that rows that come meanwhile move nothing.
 */
export const toCursor = (resource: string, position: readonly string[]): string =>
  Buffer.from(JSON.stringify([resource, ...position])).toString('base64url')

/** The position of a cursor of `resource` with `length` keys; null where a text is no such cursor. */
export function parseApiCursor(resource: string, text: string, length: number): string[] | null {
  if (text.length > longest || !/^[\w-]+$/.test(text)) return null
  let read: unknown
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  const found = cells.safeParse(read)
  if (!found.success) return null
  const [of, ...position] = found.data
  return of === resource && position.length === length ? position : null
}
