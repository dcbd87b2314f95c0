import type { Sheet } from '../types'
import { cellText } from './cell-text'

const ROWS = 30
const COLUMNS = 60

/** The first rows of a sheet as texts, all of them alike wide. */
export function previewOf({ rows }: Sheet): string[][] {
  const shown = rows.slice(0, ROWS)
  const width = Math.min(COLUMNS, Math.max(0, ...shown.map((row) => row.length)))
  return shown.map((row) => Array.from({ length: width }, (_, at) => cellText(row[at])))
}

/** How many columns a sheet has, up to its last filled cell. */
export function columnCount({ rows }: Sheet): number {
  let columns = 0
  for (const row of rows) columns = Math.max(columns, row.length)
  return columns
}
