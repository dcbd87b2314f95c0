import 'server-only'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { readEnv } from '../env'
import type { DatabaseAddress } from './address'
import type { Database } from './open'

/** How long a version once read is taken for current. */
const readEveryMs = 1_000

const statement = 'select "version" from "DataVersion" where "id" = 1'

/** Reads the version straight from a database; null before the first publication. */
type Read = () => Promise<number | null>

interface Watch {
  read: Read
  readAt: number
  version: Promise<number | null>
}

const kept = globalThis as { firmgroundVersion?: Watch }

/**
 * The data version of the database in use, read at most once a second: what a cache compares before it serves.
 * @throws when the database does not answer; the next call asks again.
 */
export function currentVersion(): Promise<number | null> {
  kept.firmgroundVersion ??= {
    read: reader(readEnv().database),
    readAt: -readEveryMs,
    version: Promise.resolve(null),
  }
  const watch = kept.firmgroundVersion
  const now = performance.now()
  if (now - watch.readAt < readEveryMs) return watch.version
  watch.readAt = now
  watch.version = watch.read()
  watch.version.catch(() => {
    watch.readAt = -readEveryMs
  })
  return watch.version
}

/**
 * What `read` gives with no publication in between, so that the parts of one page cannot disagree. A record that is
 * published to without pause is read as it comes after the third attempt.
 */
export async function readAtOneVersion<T>(database: Database, read: () => Promise<T>): Promise<T> {
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
    prepared ??= new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 200 })
      .prepare(statement)
      .pluck()
    return (prepared.get() as number | undefined) ?? null
  }
}

function postgresqlReader(connectionString: string): Read {
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  pool.on('error', () => undefined)
  return async () => (await pool.query<{ version: number }>(statement)).rows[0]?.version ?? null
}
