import { finished } from 'node:stream/promises'
import { Mutex } from 'async-mutex'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type DatabasePatience, defaultPatience } from '@/lib/config/database-address'
import {
  DatabaseBusy,
  defaultPatienceMs,
  refuseAlikeColumns,
  type SqlConnection,
  type SqlValue,
} from './connection'
import { copyText } from './copy-text'
import { RowsUnderWay } from './rows-under-way'

/** So many rows or more go by COPY, which answers later and takes each more quickly. */
const fewestCopied = 40

/** PostgreSQL takes at most 65,535 parameters in one statement; fewer parse faster. */
const parametersPerInsert = 8_000
const lockNotAvailable = '55P03'

/**
 * Opens one connection; with a `patience` it is given up when the server does not answer, after the time that a writer waits for
 * its turn. Integers come as numbers where the column is integer, as bigint
 * where it is bigint or a count.
 */
export async function openPostgresql(
  url: string,
  { patience, writePatienceMs }: { patience?: DatabasePatience; writePatienceMs: number },
): Promise<SqlConnection> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: (patience ?? defaultPatience).connectMs,
    keepAlive: true,
    ...(patience && {
      statement_timeout: defaultPatienceMs + patience.statementMs,
      query_timeout: defaultPatienceMs + patience.statementMs + patience.connectMs,
    }),
    types: { getTypeParser: parserOf } as pg.CustomTypesConfig,
  })
  await client.connect()
  client.on('error', () => undefined)
  const mutex = new Mutex()
  const underWay = new RowsUnderWay()
  let isWriting = false
  let versioned: ReadonlySet<string> | null = null
  /** Of rows that the transaction writes: the data version since which they stand; null while none were written. */
  let version: number | null = null

  /** Asks once all rows that were sent before have arrived. */
  async function ask<Answer>(statement: () => Promise<Answer>): Promise<Answer> {
    await underWay.arrived()
    return statement()
  }

  /** Within a transaction nobody waits for the rows: what is asked next does. */
  async function copy(names: string, table: string, rows: readonly (readonly SqlValue[])[]): Promise<void> {
    const text = copyText(rows)
    await underWay.send(text.length, () => copyIn(client, `copy "${table}" (${names}) from stdin`, text))
    if (!isWriting) await underWay.arrived().finally(() => underWay.settled())
  }

  /** Rows of a table that says since when they stand say so themselves: a trigger for each would take as long as writing it. */
  async function withVersion(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<[columns: readonly string[], rows: readonly (readonly SqlValue[])[]]> {
    versioned ??= await versionedTables(client)
    if (!isWriting || !versioned.has(table) || columns.includes('sinceVersion')) return [columns, rows]
    version ??= await ask(() => dataVersion(client))
    const since = version
    return [[...columns, 'sinceVersion'], rows.map((cells) => [...cells, since])]
  }

  async function settle<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work()
      await underWay.arrived()
      const { command } = await client.query('COMMIT')
      // A statement failed and `work` went on: the server has taken everything back and ends the transaction without a word.
      if (command === 'ROLLBACK')
        throw new Error('a statement of the transaction failed, so nothing was written')
      return result
    } catch (error) {
      await underWay.settled()
      await client.query('ROLLBACK').catch(() => undefined)
      if ((error as { code?: string }).code !== lockNotAvailable) throw error
      throw new DatabaseBusy('the record is being written by another program; try again in a moment')
    }
  }

  return {
    dialect: 'postgresql',
    database: url,
    async query<Row extends object>(sql: string, parameters: readonly SqlValue[] = []) {
      const { fields, rows } = await ask(() => client.query(numbered(sql), parameters.map(toPg)))
      refuseAlikeColumns(fields)
      return rows as Row[]
    },
    async rows<Row extends unknown[]>(sql: string, parameters: readonly SqlValue[] = []) {
      const values = parameters.map(toPg)
      const result = await ask(() => client.query({ text: numbered(sql), values, rowMode: 'array' }))
      return result.rows as unknown[] as Row[]
    },
    async run(sql, parameters = []) {
      return (await ask(() => client.query(numbered(sql), parameters.map(toPg)))).rowCount ?? 0
    },
    async insert(table, givenColumns, givenRows) {
      const [columns, rows] = await withVersion(table, givenColumns, givenRows)
      const names = columns.map((column) => `"${column}"`).join(',')
      if (rows.length >= fewestCopied) return copy(names, table, rows)
      const perInsert = Math.max(1, Math.floor(parametersPerInsert / columns.length))
      for (let start = 0; start < rows.length; start += perInsert) {
        const batch = rows.slice(start, start + perInsert)
        const groups = batch.map(
          (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(',')})`,
        )
        const insert = `insert into "${table}" (${names}) values ${groups.join(',')}`
        await ask(() => client.query(insert, batch.flat().map(toPg)))
      }
    },
    transaction: (work, patienceMs = writePatienceMs) =>
      mutex.runExclusive(async () => {
        await client.query('BEGIN')
        // 0 would mean for ever.
        await client.query(`SET LOCAL lock_timeout = ${Math.max(1, Math.round(patienceMs))}`)
        isWriting = true
        version = null
        return settle(work).finally(() => {
          isWriting = false
        })
      }),
    snapshot: (work) =>
      mutex.runExclusive(async () => {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
        return settle(work)
      }),
    async close() {
      await mutex.runExclusive(() => client.end())
    },
  }
}

/** The tables whose rows say since which data version they stand. */
async function versionedTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name::text as "name" from information_schema.columns
     where table_schema = current_schema() and column_name = 'sinceVersion' and table_name not like 'Former%'`,
  )
  return new Set(rows.map(({ name }) => name))
}

/** The version that a transaction makes, or the last: 0 before the first. */
async function dataVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select "version" from "DataVersion" where "id" = 1',
  )
  return rows[0]?.version ?? 0
}

/** Puts rows, as `copyText` writes them, into a table; they are there when it comes to an end. */
async function copyIn(client: pg.Client, statement: string, text: string): Promise<void> {
  const stream = client.query(copyFrom(statement))
  stream.end(text)
  await finished(stream)
}

const toPg = (cell: SqlValue) => (typeof cell === 'bigint' ? cell.toString() : cell)

/** `?` to `$1`, `$2`, ... outside quotes. */
function numbered(sql: string): string {
  let count = 0
  return sql.replace(/'[^']*'|"[^"]*"|\?/g, (found) => (found === '?' ? `$${++count}` : found))
}

/** int8 and numeric (a sum of int8) are whole here: they become bigint. */
function parserOf(type: number, format?: 'text' | 'binary') {
  if (type === pg.types.builtins.INT8 || type === pg.types.builtins.NUMERIC)
    return (text: string) => BigInt(text)
  if (type === pg.types.builtins.BOOL) return (text: string) => (text === 't' ? 1 : 0)
  return pg.types.getTypeParser(type, format as 'text')
}
