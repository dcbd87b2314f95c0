import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type DatabaseAddress, type DatabasePatience, defaultPatience } from '@/lib/config/database-address'
import { PrismaClient as PostgresqlClient } from '@/prisma/client/postgresql'
import { PrismaClient } from '@/prisma/client/sqlite'
import { defaultPatienceMs, type SqlConnection } from './connection'
import { type PastRecord, pastViews } from './past/past-views'
import { postgresqlColumns, sqliteColumns, viewPast } from './past/view-past'
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

/**
 * Opens the database for reading it as it stood. Every statement, through the models or not, finds views of the past where the tables
 * are otherwise; nothing can be written.
 */
export async function openPast(
  address: DatabaseAddress,
  past: PastRecord,
  { connectMs, statementMs }: DatabasePatience = defaultPatience,
): Promise<Database> {
  if (address.dialect === 'sqlite')
    return new PrismaClient({ adapter: new PastSqlite({ url: `file:${address.file}` }, past) })
  const client = new pg.Client({ connectionString: address.url, connectionTimeoutMillis: connectMs })
  await client.connect()
  const { columns, schema } = await postgresqlColumns(client).finally(() => client.end())
  const views = pastViews(columns, schema, past).join(';')
  const adapter = new PastPostgresql(
    {
      connectionString: address.url,
      max: 4,
      connectionTimeoutMillis: connectMs,
      statement_timeout: statementMs,
      query_timeout: statementMs + connectMs,
      keepAlive: true,
      onConnect: async (connection) => void (await connection.query(views)),
    },
    schema,
  )
  return new PostgresqlClient({ adapter })
}

/** How a connection for bulk work is opened. */
export interface ConnectionOptions {
  /** What it may keep of an SQLite file, in MB. */
  cacheMb?: number
  /** How long a PostgreSQL server is waited for. Without one, a statement may take any time, as those of commands do. */
  patience?: DatabasePatience
  /** How long a transaction waits for its turn to write, where it does not say so itself. */
  writePatienceMs?: number
  /** What of the record it reads, where that is not what it is now. */
  past?: PastRecord
}

/** Bulk work goes through claims stream by stream, which is all over the file; SQLite would keep 2 MB of it. */
const bulkCacheMb = 64

/** Opens a connection for bulk reading and writing; the caller closes it. */
export async function openConnection(
  address: DatabaseAddress,
  { cacheMb = bulkCacheMb, patience, writePatienceMs = defaultPatienceMs, past }: ConnectionOptions = {},
): Promise<SqlConnection> {
  const session =
    address.dialect === 'sqlite'
      ? await openSqlite(address.file, cacheMb, writePatienceMs)
      : await openPostgresql(address.url, { patience, writePatienceMs })
  if (past !== undefined) await viewPast(session, past)
  return session
}

class Sqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    await adapter.executeScript(sqlitePragmas)
    return adapter
  }
}

class PastSqlite extends PrismaBetterSqlite3 {
  readonly #past: PastRecord

  constructor(options: ConstructorParameters<typeof PrismaBetterSqlite3>[0], past: PastRecord) {
    super(options)
    this.#past = past
  }

  override async connect() {
    const adapter = await super.connect()
    await adapter.executeScript(sqlitePragmas)
    const columns = await sqliteColumns(adapter)
    await adapter.executeScript(`${pastViews(columns, 'main', this.#past).join(';')}; PRAGMA query_only=ON`)
    const query = adapter.queryRaw.bind(adapter)
    // The models name the tables themselves; without that name the views are found before them.
    adapter.queryRaw = (asked) => query({ ...asked, sql: asked.sql.replaceAll('`main`.', '') })
    return adapter
  }
}

class PastPostgresql extends PrismaPg {
  readonly #named: string

  constructor(options: pg.PoolConfig, schema: string) {
    super(options)
    this.#named = `"${schema}".`
  }

  override async connect() {
    const adapter = await super.connect()
    const query = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (asked) => query({ ...asked, sql: asked.sql.replaceAll(this.#named, '') })
    return adapter
  }
}
