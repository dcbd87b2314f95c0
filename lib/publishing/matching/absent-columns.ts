import { type ClaimColumnName, REPORT_COLUMNS } from '@/lib/exchange/claims-format'
import { elementAt } from '@/lib/lookup/element-at'
import { contentColumns } from '../rows'

/** What a file leaves unsaid because it does not have the columns: there the record stays as it is. */
export interface Absent {
  /** Positions in `reportCells`. */
  report: readonly number[]
  /** Positions in `contentCells`; the second amount goes with the first and is not among them. */
  content: readonly number[]
  part: boolean
  from: boolean
  pinReason: boolean
}

/** Null where the file has every column that matters. A column that says more of one that is absent counts as absent too. */
export function absentOf(columns: ReadonlySet<string>): Absent | null {
  const lacks = (column: ClaimColumnName) => columns.has(column)
  const isLeftOut = (name: string) =>
    name === 'from_precision'
      ? columns.has(name) || columns.has('from')
      : columns.has(name) && name !== 'amount_to'
  const positions = (names: readonly string[]) => names.flatMap((name, at) => (isLeftOut(name) ? [at] : []))
  const absent = {
    report: positions(REPORT_COLUMNS),
    content: positions(contentColumns),
    part: lacks('part'),
    from: lacks('from'),
    pinReason: lacks('pin_reason'),
  }
  const { report, content, part, from, pinReason } = absent
  return report.length + content.length > 0 || part || from || pinReason ? absent : null
}

/** Cells with those of the record where the file has no column for them. */
export function completed<Cell>(cells: readonly Cell[], record: readonly string[], at: readonly number[]) {
  const whole: (Cell | string)[] = [...cells]
  for (const position of at) whole[position] = elementAt(record, position)
  return whole
}
