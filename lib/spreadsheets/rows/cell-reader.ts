import type { Day } from '@/lib/periods/day'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { isNoValue } from '../habits/no-value'
import { readDay } from '../habits/read-day'
import { readNumber } from '../habits/read-number'
import { readPeriod } from '../habits/read-period'
import { cellText } from '../layout/cell-text'
import type { CellHabits, SheetCell } from '../types'

/** What stands in the way of reading a cell: what is wrong with it, or what nobody has said of the file. */
export type CellFault = { problem: Problem } | { ask: 'decimal' | 'day-order' | 'year'; sample: string }

/** A cell as read; null where it is blank, or says that there is nothing to say. */
export type CellRead<Value> = { ok: true; value: Value | null } | ({ ok: false } & CellFault)

/** A period of whole days, and how much of its ends is known. */
export interface ReadPeriod {
  first: Day
  last: Day
  precision: 'day' | 'month' | 'year'
}

/** An exact amount, and the unit that is written behind it, '' where none is. */
export interface ReadAmount {
  text: string
  unit: string
}

/** Reads cells by the habits of one file. */
export interface CellReader {
  /** The text of a cell; '' where it is blank, or says that there is nothing to say. */
  text(cell: SheetCell): string
  /** The same, but words that say that there is nothing ("unknown") stay: they may be a key. */
  plain(cell: SheetCell): string
  /** The text of a cell as it is written. */
  verbatim(cell: SheetCell): string
  amount(cell: SheetCell): CellRead<ReadAmount>
  day(cell: SheetCell): CellRead<Day>
  /** `year`: that of months and quarters that name none. */
  period(cell: SheetCell, year: string | null): CellRead<ReadPeriod>
  /** A month by its number, 1 to 12, where nothing but that stands there; null else. */
  monthNumber(cell: SheetCell): number | null
  /** Four digits. */
  year(cell: SheetCell): CellRead<string>
}

const mostRemembered = 50_000
const YEAR = /^(19|20|21)\d{2}$/

export function cellReader(habits: Partial<CellHabits>): CellReader {
  // Tables say the same in very many cells.
  const known = new Map<string, string>()
  const text = (cell: SheetCell) => {
    const shown = cellText(cell).trim()
    const before = known.get(shown)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const said = isNoValue(shown) ? '' : shown
    known.set(shown, said)
    return said
  }
  return {
    text,
    plain(cell) {
      const shown = cellText(cell).trim()
      return text(cell) === '' && (!/\p{L}/u.test(shown) || shown.startsWith('#')) ? '' : shown
    },
    verbatim: (cell) => cellText(cell),
    amount(cell) {
      const read = readNumber(cell, habits)
      if (read.kind === 'number') return { ok: true, value: { text: read.text, unit: read.unit } }
      if (read.kind === 'blank') return { ok: true, value: null }
      if (read.kind === 'ambiguous') return { ok: false, ask: 'decimal', sample: text(cell) }
      return { ok: false, problem: read.problem }
    },
    day(cell) {
      const read = readDay(cell, habits)
      if (read.kind === 'day') return { ok: true, value: read.day }
      if (read.kind === 'blank') return { ok: true, value: null }
      if (read.kind === 'ambiguous') return { ok: false, ask: 'day-order', sample: text(cell) }
      return { ok: false, problem: read.problem }
    },
    period(cell, year) {
      const read = readPeriod(cell, habits, year)
      if (read.kind === 'period')
        return { ok: true, value: { first: read.from, last: read.to, precision: read.precision } }
      if (read.kind === 'blank') return { ok: true, value: null }
      if (read.kind === 'ambiguous') return { ok: false, ask: 'day-order', sample: text(cell) }
      if (read.kind === 'no year') return { ok: false, ask: 'year', sample: text(cell) }
      return { ok: false, problem: read.problem }
    },
    monthNumber(cell) {
      const latin = withLatinDigits(text(cell)).replace(/[.,]0+$/, '')
      const number = /^\d{1,2}$/.test(latin) ? Number(latin) : Number(/^(\d{1,2})月$/.exec(latin)?.[1])
      return number >= 1 && number <= 12 ? number : null
    },
    year(cell) {
      const shown = text(cell)
      if (shown === '') return { ok: true, value: null }
      const latin = withLatinDigits(typeof cell === 'object' && cell !== null ? cell.day.slice(0, 4) : shown)
        .replace(/[.,]0+$/, '')
        .replace(/年$/, '')
      if (YEAR.test(latin)) return { ok: true, value: latin }
      return { ok: false, problem: problemWith('notYear', { text: shown }) }
    },
  }
}
