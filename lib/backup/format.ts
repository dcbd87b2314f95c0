import type { SqlValue } from '@/lib/db/connection'

/**
 * The file of a backup: gzip of lines of JSON. First a head; then for each table a line that names it and one array of cells
 * for each row; last an end, without which a file is not whole. It says nothing of a database's kind: what one kind wrote
 * another can read.
 */
export const FORMAT = 1

/** What a column holds: bigints and instants are strings in the file. */
export type ColumnType = 'Int' | 'BigInt' | 'Float' | 'String' | 'Boolean' | 'DateTime'

export interface BackupColumn {
  name: string
  type: ColumnType
  key: boolean
  /** The table whose row it names, or blank. */
  refersTo: string
}

export interface BackupTable {
  name: string
  columns: readonly BackupColumn[]
}

export interface BackupHead {
  firmground: typeof FORMAT
  /** When it was made: an ISO instant in UTC. */
  at: string
  /** The data version that it shows. */
  version: number
  /** Names of the migrations that had made its tables. */
  migrations: string[]
  tables: readonly BackupTable[]
}

export interface BackupEnd {
  end: true
  rows: number
  /** Of all lines before this one. */
  sha256: string
}

export type FileCell = string | number | boolean | null

const INSTANT_OF_SQLITE = /(\.\d+)?(Z|\+00:00)$/

/** A cell as the file has it. Instants come as either database writes them. */
export function toFile(cell: SqlValue, type: ColumnType): FileCell {
  if (cell === null) return null
  switch (type) {
    case 'Boolean':
      return Boolean(cell)
    case 'BigInt':
      return String(cell)
    case 'DateTime':
      return instantOf(String(cell))
    case 'Int':
    case 'Float':
      return Number(cell)
    case 'String':
      return String(cell)
  }
}

/** The cell that a database is given for one of the file. */
export function fromFile(cell: FileCell, type: ColumnType, dialect: 'sqlite' | 'postgresql'): SqlValue {
  if (cell === null) return null
  if (type === 'BigInt') return BigInt(cell)
  // Prisma writes instants into SQLite with their offset, and compares them as text.
  if (type === 'DateTime' && dialect === 'sqlite') return String(cell).replace(/Z$/, '+00:00')
  return cell
}

/** "2026-01-02 03:04:05.6" of PostgreSQL and "2026-01-02T03:04:05.600+00:00" of SQLite as "2026-01-02T03:04:05.600Z". */
function instantOf(text: string): string {
  const zoned =
    INSTANT_OF_SQLITE.test(text) && /[TZ+]/.test(text.slice(10)) ? text : `${text.replace(' ', 'T')}Z`
  return new Date(zoned).toISOString()
}

/** Tables in an order in which each comes after those that its rows refer to, itself apart. */
export function inOrder(tables: readonly BackupTable[]): BackupTable[] {
  const ordered: BackupTable[] = []
  const placed = new Set<string>()
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter(({ name, columns }) =>
      columns.every(({ refersTo }) => refersTo === '' || refersTo === name || placed.has(refersTo)),
    )
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}`)
    for (const table of ready) placed.add(table.name)
    ordered.push(...ready)
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return ordered
}
