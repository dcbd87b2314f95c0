import 'server-only'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { currentEnv } from '@/lib/config/env'
import { elementAt } from '@/lib/lookup/element-at'
import type { Database } from './open'

/** How long a version once read is taken for current. */
const readEveryMs = 1_000

const statement = `select (select "version" from "DataVersion" where "id" = 1) as "version",
  (select "changed" from "DataVersion" where "id" = 1) as "changed",
  (select "value" from "Setting" where "key" = 'reading.closed') as "closed"`

/** What decides whether, and with what, a reader is answered. */
interface Standing {
  /** Null before the first publication. */
  version: number | null
  /** When it was made: an ISO instant, or null. */
  changed: string | null
  /** Whether only those who are signed in may read. */
  closed: boolean
}

/** Reads it straight from a database. */
type Read = () => Promise<Standing>

interface Watch {
  read: Read
  readAt: number
  standing: Promise<Standing>
  /** As it was last read, for when the database is silent. */
  closed: boolean | null
}

const kept = globalThis as { firmgroundVersion?: Watch }

/**
 * The data version of the database in use, read at most once a second.
 * @throws when the database does not answer; the next call asks again.
 */
export async function currentVersion(): Promise<number | null> {
  return (await current().standing).version
}

/**
 * What tells the record as it is from any other that was or will be at the same address: its data version, and when it was
 * made, since a record that was put back goes on with numbers that another had. Null before the first publication.
 * @throws as `currentVersion`.
 */
export async function currentState(): Promise<string | null> {
  const { version, changed } = await current().standing
  return version === null ? null : `${version} ${changed}`
}

/**
 * Whether only those who are signed in may read, from the same reading as the version. A database that is silent leaves it
 * as it was.
 * @throws when it was never read.
 */
export async function readingIsClosed(): Promise<boolean> {
  const watch = current()
  try {
    watch.closed = (await watch.standing).closed
  } catch (error) {
    if (watch.closed === null) throw error
  }
  return watch.closed
}

/** Has the next who asks read anew: this process has just changed it. */
export function expireVersion(): void {
  if (kept.firmgroundVersion !== undefined) kept.firmgroundVersion.readAt = -readEveryMs
}

function current(): Watch {
  kept.firmgroundVersion ??= {
    read: reader(currentEnv().database),
    readAt: -readEveryMs,
    standing: Promise.resolve({ version: null, changed: null, closed: false }),
    closed: null,
  }
  const watch = kept.firmgroundVersion
  const now = performance.now()
  if (now - watch.readAt < readEveryMs) return watch
  watch.readAt = now
  watch.standing = watch.read()
  watch.standing.catch(() => {
    watch.readAt = -readEveryMs
  })
  return watch
}

/**
 * What `read` gives with no publication in between, so that the parts of one page cannot disagree. A record that is
 * published to without pause is read as it comes after the third attempt.
 */
export async function readConsistently<T>(database: Database, read: () => Promise<T>): Promise<T> {
  const versionNow = async () =>
    (await database.dataVersion.findUnique({ where: { id: 1 }, select: { version: true } }))?.version
  let before = await versionNow()
  for (let attempt = 1; ; attempt++) {
    const result = await read()
    const after = await versionNow()
    if (before === after || attempt === 3) return result
    before = after
  }
}

/** A connection of its own: it must answer while every other one is busy. */
function reader(address: DatabaseAddress): Read {
  return address.dialect === 'sqlite' ? sqliteReader(address.file) : postgresqlReader(address.url)
}

/** The file must be there: a reader never makes one. */
function sqliteReader(file: string): Read {
  let prepared: Sqlite.Statement | undefined
  return async () => {
    prepared ??= new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 200 }).prepare(statement)
    return standingOf(prepared.get() as Row)
  }
}

function postgresqlReader(connectionString: string): Read {
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  pool.on('error', () => undefined)
  return async () => standingOf(elementAt((await pool.query<Row>(statement)).rows, 0))
}

interface Row {
  version: number | null
  changed: string | null
  closed: string | null
}

const standingOf = ({ closed, ...state }: Row): Standing => ({ ...state, closed: closed === 'yes' })
