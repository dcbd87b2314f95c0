import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { PrismaClient as PostgresqlClient } from '@/prisma/client/postgresql'
import { PrismaClient } from '@/prisma/client/sqlite'
import type { SqlConnection } from './connection'
import { openPostgresql } from './postgresql'
import { openSqlite, sqlitePragmas } from './sqlite'

/** One set of models, hence one type, whichever database answers. */
export type Database = PrismaClient

/** How long a transaction may wait for its turn, and how long it may then take. */
const transactionOptions = { maxWait: 10_000, timeout: 30_000 }

/** Opens the database for queries through the models. Publishing and other bulk work use a `SqlConnection`. */
export function openDatabase(address: DatabaseAddress): Database {
  if (address.dialect === 'sqlite') {
    return new PrismaClient({ adapter: new Sqlite({ url: `file:${address.file}` }), transactionOptions })
  }
  const adapter = new PrismaPg({ connectionString: address.url, max: 10 })
  return new PostgresqlClient({ adapter, transactionOptions })
}

/** Bulk work goes through claims stream by stream, which is all over the file; SQLite would keep 2 MB of it. */
const bulkCacheMb = 64

/**
 * Opens a connection for bulk reading and writing; the caller closes it. `cacheMb` is what it may keep of an SQLite file, less
 * where there may be many.
 */
export function openConnection(address: DatabaseAddress, cacheMb = bulkCacheMb): Promise<SqlConnection> {
  return address.dialect === 'sqlite' ? openSqlite(address.file, cacheMb) : openPostgresql(address.url)
}

class Sqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    await adapter.executeScript(sqlitePragmas)
    return adapter
  }
}
