import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { dayOrderOf } from '@/lib/spreadsheets/habits/read-day'

const LEAST = 2
const SERIAL = /^[2-7]\d{4}$/

/**
 * Whether a pasted table is laid out in a manner of its own, with several amounts in its rows: months by places, a table of a report with its
 * titles. A row of a figure has one amount, or two for "between".
 */
export function isLaidOut(table: readonly (readonly string[])[]): boolean {
  const rows = table.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  if (rows.length < LEAST) return false
  const amounts = rows.map((cells) => cells.filter(isAmount).length)
  return amounts.filter((count) => count >= LEAST).length * 2 >= rows.length
}

const isAmount = (text: string) =>
  readTypedAmount(text, 'en') !== null && dayOrderOf(text) === null && !SERIAL.test(text.trim())
