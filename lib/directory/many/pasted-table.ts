import { readTable } from '@/lib/grid/clipboard-table'

/** So many rows are entered at a time. */
export const mostPastedRows = 2_000

/** A table as spreadsheets copy it, or one that is parted by commas or semicolons. */
export function pastedTable(text: string): string[][] {
  const clean = text.replace(/^\ufeff/, '').replace(/\s+$/, '')
  if (clean === '') return []
  const first = clean.slice(0, clean.search(/[\r\n]|$/))
  if (first.includes('\t') || !/[,;]/.test(first)) return readTable(clean)
  const sign = first.includes(',') ? ',' : ';'
  return readTable(withTabs(clean, sign))
}

/** The same table parted by tabs; a tab within a cell, which no name has, becomes a blank. */
function withTabs(text: string, sign: string): string {
  let isQuoted = false
  return Array.from(text, (letter) => {
    if (letter === '"') isQuoted = !isQuoted
    if (letter === '\t') return ' '
    return letter === sign && !isQuoted ? '\t' : letter
  }).join('')
}
