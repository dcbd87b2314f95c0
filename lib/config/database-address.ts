import { isAbsolute, join } from 'node:path'

/** Where the record is kept: an SQLite file, or a PostgreSQL server. */
export type DatabaseAddress = { dialect: 'sqlite'; file: string } | { dialect: 'postgresql'; url: string }

/** How long a PostgreSQL server is waited for: to connect, and to answer a statement. */
export interface DatabasePatience {
  connectMs: number
  statementMs: number
}

export const defaultPatience: DatabasePatience = { connectMs: 5_000, statementMs: 30_000 }

/** The embedded default, relative to the project's root. */
export const defaultAddress = 'file:data/firmground.db'

/**
 * Reads `file:PATH` (relative to `root`) or `postgresql://...`.
 * @throws Error that names the remedy when it is neither, without a password that stands in it.
 */
export function parseAddress(url: string, root: string): DatabaseAddress {
  if (/^postgres(ql)?:\/\/\S+$/.test(url)) return { dialect: 'postgresql', url }
  const path = url.startsWith('file:') ? url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') : ''
  if (path === '' || /^\/\/|[?#\n]|\/$/.test(path)) {
    throw new Error(
      `DATABASE_URL "${withoutPassword(url)}" is not understood; use file:PATH or postgresql://USER@HOST/DATABASE`,
    )
  }
  return { dialect: 'sqlite', file: isAbsolute(path) ? path : join(root, path) }
}

/** The address for people: a password never leaves it. */
export function describeAddress(address: DatabaseAddress): string {
  if (address.dialect === 'sqlite') return address.file
  return withoutPassword(address.url)
}

const withoutPassword = (url: string) =>
  url.replace(/\/\/([^:@/]*):.*@/, '//$1@').replace(/([?&]password=)[^&]*/, '$1...')
