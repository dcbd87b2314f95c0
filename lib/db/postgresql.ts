import { Mutex } from 'async-mutex'
import pg from 'pg'
import { type DatabasePatience, defaultPatience } from '@/lib/config/database-address'
import {
  DatabaseBusy,
  defaultPatienceMs,
  refuseAlikeColumns,
  type SqlConnection,
  type SqlValue,
} from './connection'

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

  async function settle<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work()
      const { command } = await client.query('COMMIT')
      // A statement failed and `work` went on: the server has taken everything back and ends the transaction without a word.
      if (command === 'ROLLBACK')
        throw new Error('a statement of the transaction failed, so nothing was written')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      if ((error as { code?: string }).code !== lockNotAvailable) throw error
      throw new DatabaseBusy('the record is being written by another program; try again in a moment')
    }
  }

  return {
    dialect: 'postgresql',
    database: url,
    async query<Row extends object>(sql: string, parameters: readonly SqlValue[] = []) {
      const { fields, rows } = await client.query(numbered(sql), parameters.map(toPg))
      refuseAlikeColumns(fields)
      return rows as Row[]
    },
    async rows<Row extends unknown[]>(sql: string, parameters: readonly SqlValue[] = []) {
      const result = await client.query({
        text: numbered(sql),
        values: parameters.map(toPg),
        rowMode: 'array',
      })
      return result.rows as Row[]
    },
    async run(sql, parameters = []) {
      return (await client.query(numbered(sql), parameters.map(toPg))).rowCount ?? 0
    },
    async insert(table, columns, rows) {
      const names = columns.map((column) => `"${column}"`).join(',')
      const perInsert = Math.max(1, Math.floor(parametersPerInsert / columns.length))
      for (let start = 0; start < rows.length; start += perInsert) {
        const batch = rows.slice(start, start + perInsert)
        const groups = batch.map(
          (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(',')})`,
        )
        await client.query(
          `insert into "${table}" (${names}) values ${groups.join(',')}`,
          batch.flat().map(toPg),
        )
      }
    },
    transaction: (work, patienceMs = writePatienceMs) =>
      mutex.runExclusive(async () => {
        await client.query('BEGIN')
        // 0 would mean for ever.
        await client.query(`SET LOCAL lock_timeout = ${Math.max(1, Math.round(patienceMs))}`)
        return settle(work)
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
