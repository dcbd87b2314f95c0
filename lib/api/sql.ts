import 'server-only'
import { padded, placeholders, type SqlValue } from '@/lib/db/connection'

/** A condition of a statement with its parameters. */
export interface SqlCondition {
  sql: string
  parameters: readonly SqlValue[]
}

/** All of these, or what is always so where there are none. */
export const allOf = (conditions: readonly SqlCondition[]): SqlCondition => ({
  sql: conditions.length === 0 ? '1 = 1' : conditions.map(({ sql }) => `(${sql})`).join(' and '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
})

/** That a column is one of some values; none are never it. */
export function isAmong(column: string, values: readonly SqlValue[]): SqlCondition {
  const list = padded(values)
  return list.length === 0
    ? { sql: '1 = 0', parameters: [] }
    : { sql: `${column} in (${placeholders(list.length)})`, parameters: list }
}

/** The parts of a list that is too long for one statement. */
export function inChunks<Value>(values: readonly Value[], size = 500): Value[][] {
  const chunks: Value[][] = []
  for (let start = 0; start < values.length; start += size) chunks.push(values.slice(start, start + size))
  return chunks
}
