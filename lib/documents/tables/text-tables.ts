import { alignedRows } from './aligned-rows'
import { htmlTables } from './html-rows'
import { pairedRows } from './paired-rows'
import { type FoundRows, strokeRows, tabRows } from './separated-rows'
import { stackedRows } from './stacked-rows'
import { linesOf } from './text-lines'
import type { TableLayout, TextSpan, TextTable } from './types'

type Finder = (text: string, lines: readonly TextSpan[], from: number) => FoundRows

/** In the order in which they are asked: what is marked by signs of its own goes before what is told by its looks. */
const FINDERS: readonly [TableLayout, Finder][] = [
  ['tabs', tabRows],
  ['pipes', strokeRows],
  ['spaces', alignedRows],
  ['pairs', pairedRows],
  ['lines', stackedRows],
]

const MOST_TABLES = 50
const LONGEST_TITLE = 200
const TITLE_LINES = 2

/**
 * The tables that stand within a text, in its order: with tabs, strokes or spaces between cells, as HTML, with one cell a line, and lists of
 * names with numbers. Every cell is `text.slice(start, end)`, but for HTML, where what it says is less than what is written.
 */
export function textTables(text: string): TextTable[] {
  const tables = htmlTables(text).slice(0, MOST_TABLES)
  const lines = linesOf(text)
  const isTaken = (span: TextSpan) => tables.some(({ start, end }) => span.start < end && span.end > start)
  const inVain = new Map<TableLayout, number>()
  for (let at = 0; at < lines.length && tables.length < MOST_TABLES; ) {
    const found = tableAt(text, lines, at, isTaken, inVain)
    if (found !== null) tables.push(found.table)
    at += found?.lines ?? 1
  }
  return tables
    .sort((a, b) => a.start - b.start)
    .map((table) => ({ ...table, title: titleOf(text, lines, table) }))
}

/** `inVain`: by the layout, the line before which it need not be asked for. */
function tableAt(
  text: string,
  lines: readonly TextSpan[],
  at: number,
  isTaken: (span: TextSpan) => boolean,
  inVain: Map<TableLayout, number>,
): { table: TextTable; lines: number } | null {
  const line = lines[at]
  if (line === undefined || text.slice(line.start, line.end).trim() === '' || isTaken(line)) return null
  for (const [layout, find] of FINDERS) {
    if (at < (inVain.get(layout) ?? 0)) continue
    const { rows, lines: count } = find(text, lines, at)
    inVain.set(layout, at + count)
    const [first, last] = [rows?.[0], rows?.at(-1)]
    if (rows === null || first === undefined || last === undefined) continue
    const table: TextTable = { layout, title: null, start: first.start, end: last.end, rows }
    if (!isTaken(table)) return { table, lines: count }
  }
  return null
}

/** The lines right above a table, where they are short: none that another blank line parts from it. */
function titleOf(text: string, lines: readonly TextSpan[], { start }: TextTable): TextSpan | null {
  const above = lines.findLastIndex(({ end }) => end <= start && end < start)
  const title: TextSpan[] = []
  for (let at = above, blank = 0; at >= 0 && title.length < TITLE_LINES; at--) {
    const line = lines[at]
    if (line === undefined) break
    const words = text.slice(line.start, line.end)
    if (words.trim() === '') {
      if (title.length > 0 || ++blank > 1) break
      continue
    }
    if (words.length > LONGEST_TITLE || words.includes('\t') || /<\/?\w/.test(words)) break
    title.push(line)
  }
  const [nearest, farthest] = [title[0], title.at(-1)]
  return nearest === undefined || farthest === undefined ? null : { start: farthest.start, end: nearest.end }
}
