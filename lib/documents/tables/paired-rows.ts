import type { FoundRows } from './separated-rows'
import { hasDigit, isNumeric, tableCell } from './text-lines'
import type { TextRow, TextSpan } from './types'

const LEAST_ROWS = 3
const MOST_ROWS = 2_000
const PAIR = /^(\s*(?:[-•*–·▪]\s*)?)(\p{L}[^:：\n]{0,80}?)\s*[:：]\s*(\S[^\n]{0,40}?)\s*[.;,،؛]?\s*$/u

/** A list of names with a number behind a colon each ("Homs: 1,200"); where words stand behind the number, it is prose. */
export function pairedRows(text: string, lines: readonly TextSpan[], from: number): FoundRows {
  const rows: TextRow[] = []
  for (const { start, end } of lines.slice(from, from + MOST_ROWS)) {
    const [whole, before = '', name = '', value = ''] = PAIR.exec(text.slice(start, end)) ?? []
    if (whole === undefined || !isNumeric(value) || !hasDigit(value)) break
    const first = start + before.length
    const behind = text.indexOf(value, first + name.length)
    rows.push({
      ...{ start, end },
      cells: [tableCell(text, first, first + name.length), tableCell(text, behind, behind + value.length)],
    })
  }
  return rows.length >= LEAST_ROWS ? { lines: rows.length, rows } : { lines: 1, rows: null }
}
