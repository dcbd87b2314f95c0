import 'server-only'
import type { SqlValue } from './connection'

/** What stands for characters that part cells and rows, by PostgreSQL, "COPY", Text Format. */
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Rows of cells as PostgreSQL's COPY takes them as text: a line each, cells parted by tabs. */
export function copyText(rows: readonly (readonly SqlValue[])[]): string {
  let text = ''
  for (const row of rows) {
    let line = ''
    for (const cell of row) line += `\t${cellText(cell)}`
    text += `${line.slice(1)}\n`
  }
  return text
}

function cellText(cell: SqlValue): string {
  if (cell === null) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  return /[\\\n\r\t]/.test(cell) ? cell.replace(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign) : cell
}
