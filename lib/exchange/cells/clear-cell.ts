import { elementAt } from '@/lib/lookup/element-at'
import { type Cleared, cleared, type TextUse } from '@/lib/signs/cleared'
import { enterable } from '@/lib/signs/enterable'
import { type ClaimColumnName, COLUMN_AT } from '../claims-format'

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

/** Columns of ids that somebody chose. */
const IDS: ReadonlySet<ClaimColumnName> = new Set(['report_id', 'claim_id', 'supersedes'])

/** The columns, in the order in which they are written, that hold a text of somebody's. */
const TEXTS = Object.entries(COLUMN_AT).filter(([name]) => name in USES || IDS.has(name as ClaimColumnName))

/**
 * A row as a file gives it that can be entered again: its cells, without the signs that entering refuses. `onMended` is called for each
 * cell that had some.
 */
export function enterableCells(cells: string[], onMended: () => void = () => undefined): string[] {
  for (const [column, at] of TEXTS) {
    const text = elementAt(cells, at)
    const given = enterable(text, USES[column as ClaimColumnName] ?? 'code')
    if (given === text) continue
    cells[at] = given
    onMended()
  }
  return cells
}

/** A cell of a column as it is read, by the one rule for signs that cannot be seen. */
export function clearedCell(column: ClaimColumnName, cell: string): Cleared {
  return cleared(cell, USES[column] ?? 'code')
}
