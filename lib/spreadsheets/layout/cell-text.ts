import type { SheetCell } from '../types'

/** A cell as one text: a number by its shortest decimal, a day as YYYY-MM-DD, a blank cell as ''. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? plainNumber(cell) : cell.day
}

/** The text of a cell in one line, as a name is written. */
export function lineText(cell: SheetCell | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ').trim()
}

/** A number without an exponent: 1e21 is "1000000000000000000000", 1e-7 "0.0000001". */
function plainNumber(number: number): string {
  const text = String(number)
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  if (exponent === '') return text
  const shift = Number(exponent)
  const digits = `${whole}${fraction}`
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - whole.length)}${digits}`
  const point = whole.length + shift
  return point >= digits.length
    ? `${sign}${digits.padEnd(point, '0')}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
