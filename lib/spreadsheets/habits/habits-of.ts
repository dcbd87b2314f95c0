import { withLatinDigits } from '@/lib/signs/latin-digits'
import type { CellHabits } from '../types'
import { dayOrderOf } from './read-day'

/** What the texts of columns say of how a file writes numbers and days. */
export interface HabitsFound {
  /** What is certain: one text can only be read so, and none only otherwise. */
  habits: Partial<CellHabits>
  /** The first text that can be read in two ways, where the others do not decide. */
  ambiguous: { decimal?: string; dayOrder?: string }
}

/** Decides by all texts of the columns of one file, since a file has one habit: "1,5" among them says what "1,234" is. */
export function habitsOf(texts: Iterable<string>): HabitsFound {
  const decimals = new Evidence<CellHabits['decimal']>()
  const orders = new Evidence<CellHabits['dayOrder']>()
  for (const text of texts) {
    decimals.add(text, decimalOf(text))
    orders.add(text, dayOrderOf(text))
  }
  const found: HabitsFound = { habits: {}, ambiguous: {} }
  if (decimals.certain !== null) found.habits.decimal = decimals.certain
  else if (decimals.either !== null) found.ambiguous.decimal = decimals.either
  if (orders.certain !== null) found.habits.dayOrder = orders.certain
  else if (orders.either !== null) found.ambiguous.dayOrder = orders.either
  return found
}

class Evidence<Habit extends string> {
  readonly #seen = new Set<Habit>()
  either: string | null = null

  add(text: string, says: Habit | 'either' | null): void {
    if (says === 'either') this.either ??= text
    else if (says !== null) this.#seen.add(says)
  }

  get certain(): Habit | null {
    const [only] = this.#seen
    return this.#seen.size === 1 && only !== undefined ? only : null
  }
}

/** Digits in groups of thousands, or of the Indian kind, or in none, and a fraction behind them. */
const GROUPED = /^(\d+|\d{1,3}(([.,'’]|\s)\d{3})+|\d{1,2}([,’']\d{2})+[,’']\d{3})([.,]\d+)?$/

/** Which decimal sign a text must be read with; null where it has no such sign, or is no number. */
function decimalOf(text: string): CellHabits['decimal'] | 'either' | null {
  if (/[٫٬]/.test(text)) return null
  const number = /^[+(]?\s*(\d+(?:[.,'’\s]\d+)*)(?:\D.*)?$/s.exec(withLatinDigits(text.trim()))?.[1]
  if (number === undefined || /(?![0-9])\p{Nd}/u.test(text)) return null
  if (!GROUPED.test(number)) return null
  const signs = number.replace(/[\d\s'’]/g, '')
  const last = signs.at(-1) as CellHabits['decimal'] | undefined
  if (last === undefined) return null
  const other = last === '.' ? ',' : '.'
  if (signs.length > 1) return signs.includes(other) ? (last as CellHabits['decimal']) : other
  const [whole = '', fraction = ''] = number.split(last)
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  return mayBeThousands ? 'either' : last
}
