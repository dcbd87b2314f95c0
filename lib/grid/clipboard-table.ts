import { lastOf } from '@/lib/lookup/element-at'

/**
 * Cells as spreadsheets copy them: fields parted by tabs, rows by line breaks, a field that has either, or begins with a quote, in
 * quotes. The break that ends the last row begins no other; an empty text is one blank cell.
 */
export function readTable(text: string): string[][] {
  const table: string[][] = [[]]
  // A quoted field, or one up to the next tab or line break; then what ends it.
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (const [, quoted, plain, end] of text.replace(/(\r\n|\r|\n)$/, '').matchAll(field)) {
    lastOf(table).push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '') break
    if (end !== '\t') table.push([])
  }
  return table
}

/** The same the other way about, as spreadsheets take it: what is read again is what was written. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join('\t'))
  // One cell alone is put into other programs as words are: without a break behind it.
  return rows.length === 1 && rows[0]?.length === 1 ? lines.join('') : `${lines.join('\r\n')}\r\n`
}

const quoted = (text: string) => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
