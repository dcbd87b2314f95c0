import { addDecimals, type Decimal, formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import type { MappedFigure } from '../types'

type Figure = Pick<MappedFigure, 'row' | 'cells'>

/** What the figures of one window come to together: their exact sum, and the rows that they stand in. */
interface WindowFigures {
  /** The first of them. */
  row: number
  amount: string
  /** Null where there is no other. */
  sum: Decimal | null
  rows: number[]
}

const separator = '\u001f'

/** What two figures share that are of one thing: report, operator, metric, part, places, basis and days. */
function windowKey({ cells }: Pick<Figure, 'cells'>): string {
  const { report_id, operator, country, metric, part, places, basis, from, to } = cells
  return [report_id, operator?.toLowerCase(), country, metric, part, places, basis, from, to].join(separator)
}

/** Which figures of a file share their window, and what they come to. Those with an id of their own are told apart by it. */
export class RepeatedFigures {
  readonly #windows = new Map<string, WindowFigures>()
  /** Whether there are any. */
  any = false

  note(figure: Figure): void {
    if (figure.cells.claim_id) return
    const key = windowKey(figure)
    const { row } = figure
    const amount = figure.cells.amount ?? ''
    const known = this.#windows.get(key)
    if (known === undefined) this.#windows.set(key, { row, amount, sum: null, rows: none })
    else {
      this.any = true
      if (known.sum === null) known.rows = [known.row]
      known.sum = addDecimals(known.sum ?? decimalOf(known.amount), decimalOf(amount))
      if (known.rows.at(-1) !== row) known.rows.push(row)
    }
  }

  /** What a figure and others of its window come to; null where it is alone. */
  sumOf(figure: Pick<Figure, 'cells'>): { amount: string; rows: readonly number[]; key: string } | null {
    if (!this.any || figure.cells.claim_id) return null
    const key = windowKey(figure)
    const known = this.#windows.get(key)
    return known?.sum ? { amount: formatDecimal(known.sum), rows: known.rows, key } : null
  }
}

/** The rows of a window that has one figure are not listed. */
const none: number[] = []

function decimalOf(text: string): Decimal {
  const read = parseDecimal(text)
  return read.ok ? read.value : { digits: 0n, scale: 0 }
}
