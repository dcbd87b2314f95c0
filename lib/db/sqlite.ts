import { setTimeout as sleep } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'
import {
  DatabaseBusy,
  placeholders,
  refuseAlikeColumns,
  type SqlConnection,
  type SqlValue,
} from './connection'

/** How long a statement outside a transaction waits for a lock, as when the file is being recovered after a crash. */
const readPatienceMs = 200

/** Statements that are kept prepared: those of an import and a page many times over, and not each length of a list that was ever asked for. */
const mostPrepared = 300

/**
 * Settings of every connection: readers never wait for the writer (WAL), a commit is on the disk when it returns (FULL), and
 * references hold.
 */
export const sqlitePragmas = `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=${readPatienceMs};`

/**
 * Opens the file, which `migrate` has made, and keeps up to `cacheMb` of its pages; transactions wait `writePatienceMs` for their turn. Integers come as numbers where the column is
 * INTEGER, as bigint everywhere else.
 */
export async function openSqlite(
  file: string,
  cacheMb: number,
  writePatienceMs: number,
): Promise<SqlConnection> {
  const database = new Database(file, { fileMustExist: true })
  database.exec(`${sqlitePragmas} PRAGMA cache_size=-${cacheMb * 1024};`)
  database.defaultSafeIntegers(true)
  const statements = new LRUCache<string, Prepared>({ max: mostPrepared })
  const queries = new LRUCache<string, PreparedQuery>({ max: mostPrepared })
  const mutex = new Mutex()
  let versioned: ReadonlySet<string> | null = null
  /** Of rows that the transaction writes: the data version since which they stand; null while none were written. */
  let version: number | null = null

  function prepared(sql: string): Prepared {
    let found = statements.get(sql)
    if (found === undefined) {
      const statement = database.prepare(sql)
      found = { statement, integers: [] }
      // What is written gives no integers but how many rows it was.
      if (!statement.reader) statement.safeIntegers(false)
      else {
        statement.raw(true)
        const columns = statement.columns()
        if (haveNoBigints(columns)) statement.safeIntegers(false)
        else found.integers = columns.flatMap((column, at) => (isInteger(column) ? [at] : []))
      }
      statements.set(sql, found)
    }
    return found
  }

  function preparedQuery(sql: string): PreparedQuery {
    let found = queries.get(sql)
    if (found === undefined) {
      const statement = database.prepare(sql)
      const columns = statement.columns()
      refuseAlikeColumns(columns)
      const areAllNumbers = haveNoBigints(columns)
      if (areAllNumbers) statement.safeIntegers(false)
      found = { statement, integers: areAllNumbers ? [] : columns.filter(isInteger).map(({ name }) => name) }
      queries.set(sql, found)
    }
    return found
  }

  const session: SqlConnection = {
    dialect: 'sqlite',
    database: file,
    async query<Row extends object>(sql: string, parameters: readonly SqlValue[] = []) {
      const { statement, integers } = preparedQuery(sql)
      const rows = statement.all(...parameters.map(toSqlite)) as Record<string, SqlValue>[]
      if (integers.length > 0)
        for (const row of rows)
          for (const name of integers) if (row[name] !== null) row[name] = Number(row[name])
      return rows as Row[]
    },
    async rows<Row extends unknown[]>(sql: string, parameters: readonly SqlValue[] = []) {
      const { statement, integers } = prepared(sql)
      const rows = statement.all(...parameters.map(toSqlite)) as SqlValue[][]
      for (const row of rows) for (const at of integers) if (row[at] !== null) row[at] = Number(row[at])
      return rows as unknown as Row[]
    },
    async run(sql, parameters = []) {
      return prepared(sql).statement.run(...parameters.map(toSqlite)).changes
    },
    async insert(table, columns, rows) {
      const names = columns.map((column) => `"${column}"`).join(',')
      versioned ??= versionedTables(database)
      // A trigger would note the version of each row by a second statement.
      if (!versioned.has(table) || columns.includes('sinceVersion')) {
        const { statement } = prepared(
          `insert into "${table}" (${names}) values (${placeholders(columns.length)})`,
        )
        // One row at a time: statements of many rows bind more slowly than they save.
        for (const row of rows) statement.run(...(row.some(isBoolean) ? row.map(toSqlite) : row))
        return
      }
      const since = version ?? dataVersion(database)
      if (database.inTransaction) version = since
      const { statement } = prepared(
        `insert into "${table}" (${names},"sinceVersion") values (${placeholders(columns.length + 1)})`,
      )
      for (const row of rows) statement.run(...(row.some(isBoolean) ? row.map(toSqlite) : row), since)
    },
    transaction: (work, patienceMs = writePatienceMs) =>
      mutex.runExclusive(async () => {
        await begin(database, patienceMs)
        version = null
        return settle(database, work).finally(() => {
          version = null
        })
      }),
    snapshot: (work) =>
      mutex.runExclusive(() => {
        database.exec('BEGIN')
        return settle(database, work)
      }),
    async close() {
      await mutex.runExclusive(async () => database.close())
    },
  }
  return session
}

/** The version that a transaction makes, or the last: 0 before the first. */
function dataVersion(database: Database.Database): number {
  const version = database.prepare('select "version" from "DataVersion" where "id" = 1').pluck().get()
  return Number(version ?? 0)
}

/** The tables whose rows say since which data version they stand. */
function versionedTables(database: Database.Database): ReadonlySet<string> {
  const names = database
    .prepare(
      `select m."name" from sqlite_master m join pragma_table_info(m."name") c
       where m."type" = 'table' and c."name" = 'sinceVersion' and m."name" not like 'Former%'`,
    )
    .pluck()
    .all()
  return new Set(names.map(String))
}

interface Prepared {
  statement: Database.Statement
  /** Places of the cells that are integers. */
  integers: number[]
}

interface PreparedQuery {
  statement: Database.Statement
  /** Names of the columns that are integers. */
  integers: string[]
}

const isBoolean = (cell: SqlValue) => typeof cell === 'boolean'

const toSqlite = (cell: SqlValue) => (typeof cell === 'boolean' ? (cell ? 1 : 0) : cell)

const isInteger = ({ type }: Database.ColumnDefinition) => /^(INTEGER|BOOLEAN)$/i.test(type ?? '')

/** Whether no column can give a bigint: a count or a sum, which has no type of its own, may. */
const haveNoBigints = (columns: readonly Database.ColumnDefinition[]) =>
  columns.every((column) => isInteger(column) || /^TEXT$/i.test(column.type ?? ''))

/** Takes the write lock, waiting without holding up the process: SQLite's own waiting would. */
async function begin(database: Database.Database, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      database.exec('PRAGMA busy_timeout=0; BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error
      if (Date.now() > until)
        throw new DatabaseBusy('the record is being written by another program; try again in a moment')
    } finally {
      database.exec(`PRAGMA busy_timeout=${readPatienceMs}`)
    }
    await sleep(20)
  }
}

async function settle<T>(database: Database.Database, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
