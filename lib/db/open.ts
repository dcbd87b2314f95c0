import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { type DatabaseAddress, type DatabasePatience, defaultPatience } from '@/lib/config/database-address'
import { PrismaClient as PostgresqlClient } from '@/prisma/client/postgresql'
import { PrismaClient } from '@/prisma/client/sqlite'
import { defaultPatienceMs, type SqlConnection } from './connection'
import { openPostgresql } from './postgresql'
import { openSqlite, sqlitePragmas } from './sqlite'

/** One set of models, hence one type, whichever database answers. */
export type Database = PrismaClient

/** How long a transaction may wait for its turn, and how long it may then take. */
const transactionOptions = { maxWait: 10_000, timeout: 30_000 }

/** Opens the database for queries through the models. Publishing and other bulk work use a `SqlConnection`. */
export function openDatabase(
  address: DatabaseAddress,
  { connectMs, statementMs }: DatabasePatience = defaultPatience,
): Database {
  if (address.dialect === 'sqlite') {
    return new PrismaClient({ adapter: new Sqlite({ url: `file:${address.file}` }), transactionOptions })
  }
  const adapter = new PrismaPg({
    connectionString: address.url,
    max: 10,
    connectionTimeoutMillis: connectMs,
    // The server ends a statement that takes too long; a server that does not even do that is given up a little later.
    statement_timeout: statementMs,
    query_timeout: statementMs + connectMs,
    keepAlive: true,
  })
  return new PostgresqlClient({ adapter, transactionOptions })
}

/** How a connection for bulk work is opened. */
export interface ConnectionOptions {
  /** What it may keep of an SQLite file, in MB. */
  cacheMb?: number
  /** How long a PostgreSQL server is waited for. Without one, a statement may take any time, as those of commands do. */
  patience?: DatabasePatience
  /** How long a transaction waits for its turn to write, where it does not say so itself. */
  writePatienceMs?: number
}

/** Bulk work goes through claims stream by stream, which is all over the file; SQLite would keep 2 MB of it. */
const bulkCacheMb = 64

/** Opens a connection for bulk reading and writing; the caller closes it. */
export function openConnection(
  address: DatabaseAddress,
  { cacheMb = bulkCacheMb, patience, writePatienceMs = defaultPatienceMs }: ConnectionOptions = {},
): Promise<SqlConnection> {
  return address.dialect === 'sqlite'
    ? openSqlite(address.file, cacheMb, writePatienceMs)
    : openPostgresql(address.url, { patience, writePatienceMs })
}

class Sqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    await adapter.executeScript(sqlitePragmas)
    return adapter
  }
}
