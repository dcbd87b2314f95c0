import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
} from '@/lib/quantities/decimal'
import { tableRows } from '../layout/table-rows'
import type { Mapping, Sheet, SheetHeader } from '../types'
import { cellReader } from './cell-reader'

/** A sum that a table prints below a column of amounts, and what its rows add up to, as decimals; row and column from 0. */
export interface TotalInTable {
  row: number
  column: number
  printed: string
  sum: string
  agrees: boolean
}

/**
 * The totals that a table prints: each is held against the sum of all rows above it, and where it is another one, against that of the rows
 * since the total before it, which it may sum up alone. Columns with a cell that is no number, or with several units, are left out.
 */
export function printedTotals(sheet: Sheet, header: SheetHeader, mapping: Mapping): TotalInTable[] {
  const { data, leftOut } = tableRows(sheet, header)
  const reader = cellReader(mapping.habits)
  const totals = leftOut.flatMap(({ row, why }) => (why === 'total' ? [row] : []))
  return mapping.columns.flatMap(({ at, is }) => {
    if (is.use !== 'amount') return []
    const units = new Set<string>()
    let isSure = true
    const read = (row: number): Decimal | null => {
      const amount = reader.amount(sheet.rows[row]?.[at] ?? null)
      if (!amount.ok) isSure = false
      if (!amount.ok || amount.value === null) return null
      units.add(amount.value.unit)
      const decimal = parseDecimal(amount.value.text)
      return decimal.ok ? decimal.value : null
    }
    const amounts = data.map((row) => ({ row, amount: read(row) }))
    const found = totals.flatMap((row, index): TotalInTable[] => {
      const printed = read(row)
      if (printed === null) return []
      const since = totals[index - 1] ?? -1
      const all = sumOf(amounts.filter((one) => one.row < row))
      const section = sumOf(amounts.filter((one) => one.row < row && one.row > since))
      if (all === null || section === null) return []
      const agrees = [all, section].some((sum) => compareDecimals(sum, printed) === 0)
      return [{ row, column: at, printed: formatDecimal(printed), sum: formatDecimal(all), agrees }]
    })
    return isSure && units.size <= 1 ? found : []
  })
}

function sumOf(amounts: readonly { amount: Decimal | null }[]): Decimal | null {
  const given = amounts.flatMap(({ amount }) => amount ?? [])
  return given.length === 0 ? null : given.reduce((sum, amount) => addDecimals(sum, amount))
}
