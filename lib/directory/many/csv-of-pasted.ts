import { readTable } from '@/lib/grid/clipboard-table'

/** Cells as spreadsheets copy them, as CSV; what is parted by commas or semicolons already stays as it is. */
export function csvOfPasted(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  if (!first.includes('\t')) return text
  return readTable(text.trimEnd())
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')
}
