import 'server-only'
import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { currentEnv } from '@/lib/config/env'
import { setOwnDigits } from '@/lib/i18n/digits'
import { elementAt } from '@/lib/lookup/element-at'
import type { Database } from './open'

/** How long a version once read is taken for current. */
const readEveryMs = 1_000

/** A database that did not answer last time is not waited for longer than this. */
const silentMs = 100

const statement = `select (select "version" from "DataVersion" where "id" = 1) as "version",
  (select "changed" from "DataVersion" where "id" = 1) as "changed",
  (select "value" from "Setting" where "key" = 'reading.closed') as "closed",
  (select "value" from "Setting" where "key" = 'reading.ownDigits') as "ownDigits",
  (select "link" from "AuditEntry" where "id" = 1) as "first"`

/** Another record is where the server's own was; it says so, and shows and writes nothing until it is started anew. */
export class AnotherRecord extends Error {
  override name = 'AnotherRecord'
}

/** What decides whether, and with what, a reader is answered. */
interface Standing {
  /** Null before the first publication. */
  version: number | null
  /** When it was made: an ISO instant, or null. */
  changed: string | null
  /** Whether only those who are signed in may read. */
  closed: boolean
  /** Whether numbers are written in the digits of the page's language. */
  ownDigits: boolean
  /** The link of the first entry of the audit, which tells the record from any other; null where there is none yet. */
  first: string | null
}

/** Reads it straight from a database. */
type Read = () => Promise<Standing>

interface Watch {
  read: Read
  readAt: number
  standing: Promise<Standing>
  /** As it was last read, for when the database is silent. */
  closed: boolean | null
  /** Whether the last reading that came to an end was in vain. */
  isSilent: boolean
  /** Which record it is, since that was first read. */
  first: string | null
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
    if (watch.closed === null || error instanceof AnotherRecord) throw error
  }
  return watch.closed
}

/** Has the next who asks read anew: this process has just changed it. */
export function expireVersion(): void {
  if (kept.firmgroundVersion !== undefined) kept.firmgroundVersion.readAt = -readEveryMs
}

/** The same, unless what was last read is `state`: another process has seen a later one. */
export async function expireVersionUnless(state: string): Promise<void> {
  if (String(await currentState().catch(() => undefined)) !== state) expireVersion()
}

function current(): Watch {
  kept.firmgroundVersion ??= {
    read: reader(currentEnv().database),
    readAt: -readEveryMs,
    standing: Promise.resolve({ version: null, changed: null, closed: false, ownDigits: false, first: null }),
    closed: null,
    isSilent: false,
    first: null,
  }
  const watch = kept.firmgroundVersion
  const now = performance.now()
  if (now - watch.readAt < readEveryMs) return watch
  watch.readAt = now
  const reading = readSame(watch)
  watch.standing = watch.isSilent ? Promise.race([reading, silence()]) : reading
  watch.standing.catch(() => undefined)
  reading.then(
    () => {
      watch.isSilent = false
      watch.standing = reading
    },
    () => {
      watch.isSilent = true
      watch.readAt = -readEveryMs
    },
  )
  return watch
}

async function silence(): Promise<never> {
  await sleep(silentMs)
  throw new Error('the database did not answer and has not answered since')
}

/**
 * For whoever is about to write: a file that took the place of the server's own would take the write.
 * @throws AnotherRecord
 */
export async function requireOwnRecord(): Promise<void> {
  expireVersion()
  try {
    await current().standing
  } catch (error) {
    // A database that does not answer says so itself.
    if (error instanceof AnotherRecord) throw error
  }
}

/** @throws AnotherRecord */
async function readSame(watch: Watch): Promise<Standing> {
  const standing = await watch.read()
  if (watch.first !== null && standing.first !== watch.first) throw anotherRecord()
  watch.first = standing.first
  // Pages are made by the version that comes of the same reading.
  setOwnDigits(standing.ownDigits)
  return standing
}

function anotherRecord(): AnotherRecord {
  const told = new AnotherRecord(
    'another record is where the one of this server was; put that one back and start the server anew',
  )
  console.error(`${new Date().toISOString()} ${told.message}`)
  return told
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
  let opened: { statement: Sqlite.Statement; is: string } | undefined
  return async () => {
    const is = fileAt(file)
    // What is open is read on where it was renamed or removed: only the folder tells.
    if (opened !== undefined && opened.is !== is) throw anotherRecord()
    opened ??= {
      statement: new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 200 }).prepare(statement),
      is,
    }
    return standingOf(opened.statement.get() as Row)
  }
}

/** Which file has a name now; blank where none has. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? '' : `${found.dev} ${found.ino}`
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
  ownDigits: string | null
  first: string | null
}

const standingOf = ({ closed, ownDigits, ...state }: Row): Standing => ({
  ...state,
  closed: closed === 'yes',
  ownDigits: ownDigits === 'yes',
})
