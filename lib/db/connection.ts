import 'server-only'
import type { DatabaseAddress } from '@/lib/config/database-address'

/** What a statement takes and gives: Int is a number, BigInt and counts are bigint, Boolean is a boolean only when written. */
export type SqlValue = string | number | bigint | boolean | null

/**
 * A connection for bulk reading and writing (publishing, import, rebuild, export), where Prisma's mapping costs ten times
 * the work. Statements are standard SQL with `?` for parameters and quoted names, the same on both databases.
 */
export interface SqlConnection {
  readonly dialect: DatabaseAddress['dialect']
  /** Which database it is of: its file or its address, with a password where that has one. */
  readonly database: string
  /**
   * Rows as objects by the name of their column: what has no name of its own (a count, a sum) or shares one gets one by `as`.
   * @throws Error when two columns have one name.
   */
  query<Row extends object = object>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>
  /** Rows as arrays of cells, for the few reads that want them in the order of their columns whatever their names. */
  rows<Row extends unknown[] = SqlValue[]>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>
  /** Runs a statement; the number of rows it changed. */
  run(sql: string, parameters?: readonly SqlValue[]): Promise<number>
  /** Inserts rows of cells in the order of `columns`. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): Promise<void>
  /**
   * All or nothing. Writers queue: within the process in order, between processes by waiting for the lock, for as long as
   * `patienceMs` says.
   * @throws DatabaseBusy when the lock did not come free in time; whatever `work` throws, after rolling back.
   */
  transaction<T>(work: () => Promise<T>, patienceMs?: number): Promise<T>
  /** A view of the data that does not move while `work` reads it. */
  snapshot<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The record is being written by somebody else, and stayed so for longer than the caller would wait. */
export class DatabaseBusy extends Error {
  override name = 'Busy'
}

/** How long a writer waits for its turn, unless it says otherwise. */
export const defaultPatienceMs = 60_000

/**
 * Two columns of one name would lose one of them from a row without a word.
 * @throws Error when two columns have one name.
 */
export function refuseAlikeColumns(columns: readonly { name: string }[]): void {
  const names = columns.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`two columns are called "${twice}"; give one of them another name`)
}

/**
 * Values for a list of parameters, whose last is repeated until there is a power of two of them: however long the lists are that are asked
 * for, few statements are prepared. None stay none.
 */
export function padded<Value>(values: readonly Value[]): Value[] {
  const all = [...values]
  const last = all.at(-1)
  if (last !== undefined) while ((all.length & (all.length - 1)) !== 0) all.push(last)
  return all
}

/** A list of `count` parameters for `in (...)`. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(',')
}
