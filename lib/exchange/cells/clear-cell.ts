import { type Cleared, cleared, type TextUse } from '@/lib/signs/cleared'
import type { ClaimColumnName } from '../claims-format'

/** Columns that hold more than a key, a number, a day or a word of a list, and what for. */
const USES: Partial<Record<ClaimColumnName, TextUse>> = {
  report_title: 'line',
  publisher: 'name',
  said_by: 'name',
  url: 'address',
  archive_url: 'address',
  operator: 'name',
  verb: 'line',
  places: 'name',
  words: 'lines',
  note: 'lines',
}

/** A cell of a column as it is read, by the one rule for signs that cannot be seen. */
export function clearedCell(column: ClaimColumnName, cell: string): Cleared {
  return cleared(cell, USES[column] ?? 'code')
}
