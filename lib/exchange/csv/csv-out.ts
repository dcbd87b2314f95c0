import type { TableColumn, TableRows } from '../types'
import { neutralised } from './neutral-text'

const CHUNK = 65_536
const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/
const QUOTED = /[",\r\n]/

/**
 * The rows of a table as CSV (RFC 4180, comma, CRLF), in chunks of about 64 Ki characters: a header line with the names
 * of the columns, then a line for each row. Text is neutralised against spreadsheet formulas, a number is not ("-5" stays
 * -5); `readCsv` gives every text back. `bom` puts a byte-order mark first, by which Excel knows UTF-8.
 * Written here because csv-stringify, given neutralised text, makes fewer than half as many rows in the same time.
 */
export async function* csvText(
  columns: readonly TableColumn[],
  batches: TableRows,
  { bom = false }: { bom?: boolean } = {},
): AsyncGenerator<string, void> {
  const isText = columns.map(({ kind }) => kind === 'text')
  let text = `${bom ? '\ufeff' : ''}${columns.map(({ name }) => csvCell(name, true)).join(',')}\r\n`
  for await (const rows of batches) {
    for (const cells of rows) {
      for (let at = 0; at < isText.length; at++) {
        if (at > 0) text += ','
        text += csvCell(cells[at] ?? '', isText[at] === true)
      }
      text += '\r\n'
      if (text.length < CHUNK) continue
      yield text
      text = ''
    }
  }
  yield text
}

function csvCell(cell: string, isText: boolean): string {
  if (cell === '') return cell
  const safe = !isText && NUMBER.test(cell) ? cell : neutralised(cell)
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
