import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { type BackupHead, type BackupTable, type FileCell, FORMAT, fromFile } from './format'

/** The file cannot be restored; the message says why and what to do. */
export class UnusableBackup extends Error {
  override name = 'UnusableBackup'
}

const columnTypes = ['Int', 'BigInt', 'Float', 'String', 'Boolean', 'DateTime'] as const

const headSchema = z.object({
  firmground: z.literal(FORMAT),
  at: z.string(),
  version: z.number(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string().regex(/^\w+$/),
      columns: z.array(
        z.object({
          name: z.string().regex(/^\w+$/),
          type: z.enum(columnTypes),
          key: z.boolean(),
          refersTo: z.string(),
        }),
      ),
    }),
  ),
})
const endSchema = z.object({ end: z.literal(true), rows: z.number(), sha256: z.string() })
const tableSchema = z.object({ table: z.string() })
const rowSchema = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))

const rowsPerInsert = 2_000

/** @throws UnusableBackup */
export function readHead(line: string): BackupHead {
  const head = headSchema.safeParse(parsed(line))
  if (!head.success)
    throw new UnusableBackup(
      'this is not a backup that this Firmground can read; name a file that npm run backup wrote',
    )
  return head.data
}

/** Whether a database has nothing that a restore would add to: its tables may be there, without rows. */
export async function isBlankDatabase(
  session: SqlConnection,
  tables: readonly BackupTable[],
): Promise<boolean> {
  for (const { name } of tables) {
    if (name === 'DataVersion') continue
    if ((await session.query(`select 1 from "${name}" limit 1`)).length > 0) return false
  }
  return true
}

/**
 * Puts the rows of a backup into a blank database that its migrations have made, all or nothing; `lines` are those after the
 * head. How many rows there were.
 * @throws UnusableBackup when the file is cut off or was changed.
 */
export async function restoreRows(
  session: SqlConnection,
  head: BackupHead,
  headLine: string,
  lines: AsyncIterable<string>,
): Promise<number> {
  return session.transaction(async () => {
    await session.run('delete from "DataVersion"')
    const digest = createHash('sha256').update(`${headLine}\n`)
    let table: TableRestore | null = null
    // Until the record has a version, rows are put back as they were, with the versions since which they stood.
    let version: TableRestore | null = null
    let rows = 0
    for await (const line of lines) {
      const value = parsed(line)
      const end = endSchema.safeParse(value)
      if (end.success) {
        await table?.finish()
        await version?.finish()
        if (end.data.rows !== rows || end.data.sha256 !== digest.digest('hex'))
          throw new UnusableBackup('the backup was changed after it was written; take another one')
        return rows
      }
      digest.update(`${line}\n`)
      if (Array.isArray(value)) {
        if (table === null) throw damaged()
        await table.add(value)
        rows++
        continue
      }
      if (table?.name === 'DataVersion') version = table
      else await table?.finish()
      const named = tableSchema.safeParse(value)
      const found = named.success ? head.tables.find(({ name }) => name === named.data.table) : undefined
      if (found === undefined) throw damaged()
      table = new TableRestore(session, found)
    }
    throw new UnusableBackup('the backup is cut off before its end; take another one')
  })
}

/** One table being filled. Rows that refer to later rows of the same table are pointed at them when all are there. */
class TableRestore {
  #rows: SqlValue[][] = []
  #later: { column: string; id: SqlValue; value: SqlValue }[] = []
  readonly #names: string[]
  readonly #own: number[]
  readonly #key: number

  constructor(
    private readonly session: SqlConnection,
    private readonly table: BackupTable,
  ) {
    this.#names = table.columns.map(({ name }) => name)
    this.#own = table.columns.flatMap(({ refersTo }, at) => (refersTo === table.name ? [at] : []))
    this.#key = table.columns.findIndex(({ key }) => key)
  }

  get name(): string {
    return this.table.name
  }

  async add(value: unknown[]): Promise<void> {
    const row = rowSchema.safeParse(value)
    if (!row.success || row.data.length !== this.#names.length) throw damaged()
    const cells = row.data.map((cell: FileCell, at) =>
      fromFile(cell, elementAt(this.table.columns, at).type, this.session.dialect),
    )
    for (const at of this.#own) {
      if (cells[at] === null) continue
      this.#later.push({
        column: elementAt(this.#names, at),
        id: elementAt(cells, this.#key),
        value: elementAt(cells, at),
      })
      cells[at] = null
    }
    this.#rows.push(cells)
    if (this.#rows.length >= rowsPerInsert) await this.#write()
  }

  async finish(): Promise<void> {
    await this.#write()
    const key = elementAt(this.#names, this.#key)
    for (const { column, id, value } of this.#later)
      await this.session.run(`update "${this.table.name}" set "${column}" = ? where "${key}" = ?`, [
        value,
        id,
      ])
  }

  async #write(): Promise<void> {
    await this.session.insert(this.table.name, this.#names, this.#rows)
    this.#rows = []
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged()
  }
}

const damaged = () => new UnusableBackup('the backup is damaged; take another one')
