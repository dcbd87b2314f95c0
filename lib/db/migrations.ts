import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { elementAt } from '@/lib/lookup/element-at'

/** One reviewed step of the database's history: a folder with a `migration.sql`. */
interface Migration {
  name: string
  sql: string
  checksum: string
}

/** The few statements that migrating needs, on either database. */
interface Connection {
  exec(sql: string): Promise<void>
  run(sql: string, parameters: string[]): Promise<void>
  names(sql: string): Promise<string[][]>
  close(): Promise<void>
}

/** Prisma's own table, so that `prisma migrate deploy` and `prisma migrate status` work on the same database. */
const historyTable = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL,
    "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ, "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ, "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
}

/** The database cannot be used as it is; the message says what to do. */
export class WrongDatabase extends Error {
  override name = 'WrongDatabase'
}

/**
 * Brings the database to the state that `folder` (prisma/migrations/<dialect>) describes; the names of the migrations
 * applied now. All of them are applied or none, in one transaction. An SQLite file that holds data is copied first, to
 * `FILE.before-MIGRATION`, for those who must go back to the program that wrote it.
 * `only`: the names of those that a backup was made under; nothing beyond them is applied.
 * @throws WrongDatabase when a newer program wrote the database or the backup, or when a migration that it had was edited since.
 */
export async function migrate(
  address: DatabaseAddress,
  folder: string,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const migrations = chosen(await readMigrations(folder), only)
  const connection = await connect(address)
  try {
    const before = await applied(connection, address.dialect)
    const pending = pendingOf(migrations, before)
    if (pending.length === 0) return []
    if (address.dialect === 'sqlite' && before.size > 0) {
      await backup(address.file, `${address.file}.before-${elementAt(pending, 0).name}`)
    }
    await connection.exec(address.dialect === 'sqlite' ? 'PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE' : 'BEGIN')
    try {
      if (address.dialect === 'postgresql') await connection.exec('SELECT pg_advisory_xact_lock(72707369)')
      await connection.exec(historyTable[address.dialect])
      const now = await applied(connection, address.dialect)
      const due = pendingOf(migrations, now)
      for (const migration of due) await apply(connection, migration)
      if (address.dialect === 'sqlite') await checkReferences(connection)
      await connection.exec('COMMIT')
      return due.map((migration) => migration.name)
    } catch (error) {
      await connection.exec('ROLLBACK').catch(() => undefined)
      throw error
    }
  } finally {
    await connection.close()
  }
}

function chosen(migrations: Migration[], only: ReadonlySet<string> | undefined): Migration[] {
  if (only === undefined) return migrations
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...only].filter((name) => !known.has(name))
  if (unknown.length === 0) return migrations.filter(({ name }) => only.has(name))
  throw new WrongDatabase(
    `this backup was written by a newer Firmground (it has ${unknown.join(', ')}); restore it with that version`,
  )
}

async function apply(connection: Connection, migration: Migration): Promise<void> {
  try {
    await connection.exec(migration.sql)
  } catch (error) {
    throw new Error(
      `migration ${migration.name} failed, the database is as it was: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    )
  }
  const now = new Date().toISOString()
  await connection.run(
    `insert into "_prisma_migrations" ("id","checksum","finished_at","migration_name","started_at","applied_steps_count")
     values (?,?,?,?,?,1)`,
    [randomUUID(), migration.checksum, now, migration.name, now],
  )
}

/** What is still to apply. */
function pendingOf(migrations: Migration[], before: Map<string, string>): Migration[] {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = [...before.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new WrongDatabase(
      `this database was written by a newer Firmground (it has ${unknown.join(', ')}); start that version, or restore a backup made before the upgrade`,
    )
  }
  for (const migration of migrations) {
    const checksum = before.get(migration.name)
    if (checksum !== undefined && checksum !== migration.checksum) {
      throw new WrongDatabase(
        `migration ${migration.name} was changed after it had been applied to this database; restore its text, changes belong in a new migration`,
      )
    }
  }
  return migrations.filter((migration) => !before.has(migration.name))
}

async function applied(
  connection: Connection,
  dialect: DatabaseAddress['dialect'],
): Promise<Map<string, string>> {
  const tables =
    dialect === 'sqlite'
      ? `select name, '' from sqlite_master where name = '_prisma_migrations'`
      : `select table_name, '' from information_schema.tables where table_name = '_prisma_migrations' and table_schema = current_schema()`
  if ((await connection.names(tables)).length === 0) return new Map()
  const rows = await connection.names(
    `select "migration_name", "checksum" from "_prisma_migrations" where "finished_at" is not null and "rolled_back_at" is null`,
  )
  return new Map(rows.map(([name = '', checksum = '']) => [name, checksum]))
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder))
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Foreign keys are off while tables are rebuilt, so what they guard is checked before the end. */
async function checkReferences(connection: Connection): Promise<void> {
  const broken = await connection.names('PRAGMA foreign_key_check')
  if (broken.length > 0) {
    throw new Error(
      `the migration would leave ${broken.length} rows without what they refer to, first in ${elementAt(broken, 0)[0]}`,
    )
  }
}

/** Under its name only once it is whole and on the disk: whoever is killed meanwhile leaves one that says that it is not. */
async function backup(file: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${randomUUID()}.${process.pid}${unfinishedEnd}`
  const database = new Sqlite(file, { readonly: true })
  try {
    await database.backup(unfinished)
  } finally {
    database.close()
  }
  await chmod(unfinished, ownerAlone)
  await putOnDisk(unfinished)
  await rename(unfinished, copy)
  await putOnDisk(dirname(copy))
}

const unfinishedEnd = '.unfinished'

/** Files of the record are for the user that runs the program; so are the folders that it makes. */
const ownerAlone = 0o600
const folderOfOwner = 0o700

async function putOnDisk(path: string): Promise<void> {
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Removes what earlier starts, or backups into a folder beside it, left unfinished; not what another process is still writing. */
async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const writer = /\.(\d+)\.unfinished(-journal)?$/.exec(name)?.[1]
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

async function connect(address: DatabaseAddress): Promise<Connection> {
  if (address.dialect === 'sqlite') {
    const folder = dirname(address.file)
    await mkdir(folder, { recursive: true, mode: folderOfOwner })
    await removeUnfinished(folder)
    await removeUnfinished(join(folder, 'backups'))
    // The log of SQLite, and what it keeps in memory, get the mode of the file.
    if (!existsSync(address.file)) await (await open(address.file, 'a', ownerAlone)).close()
    const database = new Sqlite(address.file)
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=60000')
    return {
      exec: async (sql) => void database.exec(sql),
      run: async (sql, parameters) => void database.prepare(sql).run(...parameters),
      names: async (sql) => database.prepare(sql).raw(true).all() as string[][],
      close: async () => void database.close(),
    }
  }
  const client = new pg.Client({ connectionString: address.url })
  await client.connect()
  return {
    exec: async (sql) => void (await client.query(sql)),
    run: async (sql, parameters) => {
      let count = 0
      await client.query(
        sql.replace(/\?/g, () => `$${++count}`),
        parameters,
      )
    },
    names: async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows as string[][],
    close: () => client.end(),
  }
}
