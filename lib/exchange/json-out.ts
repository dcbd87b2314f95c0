import type { TableColumn, TableRows } from './types'

const CHUNK = 65_536
const INTEGER = /^-?(0|[1-9][0-9]*)$/

/**
 * The rows of a table as a JSON array of objects, one on a line, in chunks of about 64 Ki characters. Keys are the names
 * of the columns; a blank is null; a 'decimal' is a string, so that it stays as printed; an 'integer' is a number, or a
 * string beyond 2^53; a 'boolean' is true or false.
 */
export async function* jsonText(
  columns: readonly TableColumn[],
  batches: TableRows,
): AsyncGenerator<string, void> {
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`)
  let text = '['
  let first = true
  for await (const rows of batches) {
    for (const cells of rows) {
      text += first ? '\n{' : ',\n{'
      first = false
      for (const [at, { kind }] of columns.entries()) {
        text += `${at === 0 ? '' : ','}${keys[at]}${jsonCell(cells[at] ?? '', kind)}`
      }
      text += '}'
      if (text.length < CHUNK) continue
      yield text
      text = ''
    }
  }
  yield `${text}\n]\n`
}

/** One cell as JSON. */
export function jsonCell(cell: string, kind: TableColumn['kind']): string {
  if (kind === 'boolean') return cell === 'true' ? 'true' : 'false'
  if (cell === '') return 'null'
  const isNumber = kind === 'integer' && INTEGER.test(cell) && Number.isSafeInteger(Number(cell))
  return isNumber ? cell : JSON.stringify(cell)
}
