import { lineText } from '../layout/cell-text'
import { findHeader, headerOf } from '../layout/header'
import type { Sheet, SheetHeader } from '../types'

/** Columns that a file has only where it is one of ours. */
export const OWN_COLUMNS: readonly string[] = ['report_id', 'metric', 'places', 'amount']

/** Names are looked for so far down. */
const rowsLookedAt = 40

/** Where a sheet names its columns: the row that has the names of our own columns, however much is written below it, else the likeliest. */
export function headerIn(sheet: Sheet): SheetHeader | null {
  const own = sheet.rows.slice(0, rowsLookedAt).findIndex((cells) => {
    const names = new Set(cells.map((cell) => lineText(cell).toLowerCase()))
    return OWN_COLUMNS.every((name) => names.has(name))
  })
  return own < 0 ? findHeader(sheet) : headerOf(sheet, { row: own, rows: 1 })
}
