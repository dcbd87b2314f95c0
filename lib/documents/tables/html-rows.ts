import { Parser } from 'htmlparser2'
import { DOCUMENT_LIMITS } from '../limits'
import { holdsFigures, tableCell } from './text-lines'
import type { TextRow, TextTable } from './types'

const MOST_CELLS = 20_000

/** Tables that stand in a text as the source of HTML. One that is never closed goes to the end of the text. */
export function htmlTables(text: string): TextTable[] {
  if (!/<table[\s>]/i.test(text)) return []
  const tables: TextTable[] = []
  const open: { start: number; rows: TextRow[]; holdsTable: boolean }[] = []
  let cell: { start: number; words: string } | null = null
  let [depth, count] = [0, 0]
  // What nests so deep is no page: what stood before is read.
  let isDeep = false
  const end = (at: number) => {
    const rows = open.at(-1)?.rows
    if (cell !== null && rows !== undefined && ++count <= MOST_CELLS) {
      const { start, end } = tableCell(text, cell.start, at)
      rows.at(-1)?.cells.push({ text: cell.words.replace(/\s+/g, ' ').trim(), start, end })
    }
    cell = null
  }
  const parser: Parser = new Parser({
    onopentag(name) {
      if (++depth > DOCUMENT_LIMITS.nesting) isDeep = true
      if (isDeep) return
      const { startIndex, endIndex } = parser
      if (name === 'table') {
        const around = open.at(-1)
        if (around !== undefined) around.holdsTable = true
        open.push({ start: startIndex, rows: [], holdsTable: false })
      } else if (name === 'tr') open.at(-1)?.rows.push({ start: startIndex, end: startIndex, cells: [] })
      else if (name === 'td' || name === 'th') {
        end(startIndex)
        cell = { start: endIndex + 1, words: '' }
      }
    },
    ontext(words) {
      if (cell !== null) cell.words += words
    },
    onclosetag(name) {
      depth--
      if (isDeep) return
      const { startIndex, endIndex } = parser
      if (name === 'td' || name === 'th') end(startIndex)
      else if (name === 'tr') {
        const row = open.at(-1)?.rows.at(-1)
        if (row !== undefined) row.end = endIndex + 1
      } else if (name === 'table') {
        end(startIndex)
        const table = open.pop()
        if (table === undefined || table.holdsTable) return
        const rows = table.rows.filter(({ cells }) => cells.length > 0)
        if (rows.length > 1 && holdsFigures(rows))
          tables.push({
            layout: 'html',
            title: null,
            start: table.start,
            end: Math.min(endIndex + 1, text.length),
            rows,
          })
      }
    },
  })
  parser.write(text)
  parser.end()
  return tables
}
