import { dayNumber, isDay } from '@/lib/periods/day'
import type { TableColumn } from '../types'

/** A column of a sheet. `width`: in characters; 14 where it is not given. `days`: whether its texts are days, YYYY-MM-DD. */
export type WrittenColumn = Pick<TableColumn, 'name' | 'kind'> & { width?: number; days?: boolean }

/** A column as cells need it: its letters, and the number of its style in the workbook. */
export type StyledColumn = WrittenColumn & { letters: string; style: string }

/** What a number may look like to be one in a spreadsheet: at most 15 digits, which is what one keeps. */
const number = /^-?(?=(?:\D*\d){1,15}\D*$)\d+(?:\.\d+)?$/
/** The first day that every spreadsheet counts alike, and the day from which it counts. */
const firstDay = '1900-03-01'
const dayZero = dayNumber('1899-12-30')
/** What XML cannot hold, and what would be read as standing for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML refuses
const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r|_(?=x[0-9A-Fa-f]{4}_)/g
const longest = 32_767

/** A row of a sheet as XML. What a spreadsheet cannot keep as a number or a day without loss stays text. */
export function rowXml(row: number, cells: readonly string[], columns: readonly StyledColumn[]): string {
  let xml = `<row r="${row}">`
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? ''
    if (cell === '') continue
    const value = numericValue(cell, column)
    const head = `<c r="${column.letters}${row}" s="${column.style}"`
    xml +=
      value === null
        ? `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
        : `${head}${column.kind === 'boolean' ? ' t="b"' : ''}><v>${value}</v></c>`
  }
  return `${xml}</row>`
}

/** The value of a cell that is no text: a number, the serial number of a day, 1 or 0; null where it is text. */
function numericValue(cell: string, { kind, days }: WrittenColumn): string | null {
  if (days) return isDay(cell) && cell >= firstDay ? String(dayNumber(cell) - dayZero) : null
  if (kind === 'boolean') return cell === 'true' ? '1' : cell === 'false' ? '0' : null
  return kind !== 'text' && number.test(cell) ? cell : null
}

/** Text as XML holds it. A cell holds 32,767 characters; what is longer ends with a sign that it goes on. */
function escaped(text: string): string {
  const held = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return held
    .replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
    .replace(unheld, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
}
