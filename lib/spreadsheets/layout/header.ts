import { elementAt } from '@/lib/lookup/element-at'
import type { Sheet, SheetCell, SheetColumn, SheetHeader } from '../types'
import { isBlankCell, isHxlRow, isValue, mayName } from './cell-kinds'
import { lineText } from './cell-text'
import { filledRows } from './merged-cells'

/** The names of columns are looked for so far down, and what stands below them so many rows further. */
const ROWS_LOOKED_AT = 40
const ROWS_BELOW = 25
const MOST_HEADER_ROWS = 3
const MOST_SAMPLES = 5
const ROWS_SAMPLED = 2_000

/**
 * Where a sheet names its columns; null where it seems to have no table. Titles and notes above it, several rows of names of
 * which the upper are over several columns ("Area > m2"), a row of HXL tags and blank columns are seen for what they are.
 */
export function findHeader(sheet: Sheet): SheetHeader | null {
  const rows = filledRows(sheet, ROWS_LOOKED_AT + ROWS_BELOW + MOST_HEADER_ROWS)
  const tags = rows.slice(0, ROWS_LOOKED_AT).findIndex(isHxlRow)
  const last = tags > 0 ? lastNamesAbove(rows, tags) : tags < 0 ? likeliestNames(rows) : tags
  if (last === null) return null
  return headerAt(sheet, rows, last, tags)
}

/** The header that a mapping names, in another sheet of the same form; null where the sheet has no such rows. */
export function headerOf(sheet: Sheet, place: { row: number; rows: number }): SheetHeader | null {
  const rows = filledRows(sheet, place.row + place.rows + 2)
  if (place.rows < 1 || sheet.rows.length < place.row + place.rows) return null
  const next = rows[place.row + place.rows] ?? []
  const tags = isHxlRow(next) ? place.row + place.rows : -1
  return headerOfRows(sheet, rows, place.row, place.rows, tags)
}

function headerAt(sheet: Sheet, rows: readonly SheetCell[][], names: number, tags: number): SheetHeader {
  let first = names
  let last = names
  if (tags < 0 || tags > names) {
    while (tags < 0 && last - first + 1 < MOST_HEADER_ROWS && continuesNames(rows, last)) last++
    while (last - first + 1 < MOST_HEADER_ROWS && isOverSeveral(sheet, rows, first)) first--
  }
  return headerOfRows(sheet, rows, first, last - first + 1, tags)
}

function headerOfRows(
  sheet: Sheet,
  rows: readonly SheetCell[][],
  row: number,
  count: number,
  tags: number,
): SheetHeader {
  const firstRow = Math.max(row + count, tags + 1)
  const named = rows
    .slice(row, row + count)
    .map((cells, at) => spread(rows, row + at, cells, row + count - 1))
  const tagged = tags < 0 ? [] : (rows[tags] ?? [])
  const samples = samplesOf(sheet, firstRow)
  const width = Math.max(tagged.length, samples.length, ...named.map((cells) => cells.length))
  const columns: SheetColumn[] = []
  for (let at = 0; at < width; at++) {
    const parts = row === tags ? [] : named.map((cells) => lineText(cells[at]))
    const name = parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' > ')
    const column = { at, name, tag: lineText(tagged[at]), samples: samples[at] ?? [] }
    if (column.name !== '' || column.tag !== '' || column.samples.length > 0) columns.push(column)
  }
  return { row, rows: count, tags: tags < 0 ? null : tags, firstRow, columns }
}

/** The row of names above HXL tags; the tags themselves where nothing stands above them. */
function lastNamesAbove(rows: readonly SheetCell[][], tags: number): number {
  for (let at = tags - 1; at >= 0; at--) if (!elementAt(rows, at).every(isBlankCell)) return at
  return tags
}

/** The row that could name its columns best: as wide as what follows, of different words, over values. */
function likeliestNames(rows: readonly SheetCell[][]): number | null {
  let best: { at: number; score: number } | null = null
  for (let at = 0; at < Math.min(rows.length, ROWS_LOOKED_AT); at++) {
    const score = namesScore(rows, at)
    if (score !== null && score > (best?.score ?? 0)) best = { at, score }
  }
  return best?.at ?? null
}

function namesScore(rows: readonly SheetCell[][], at: number): number | null {
  const row = elementAt(rows, at)
  const filled = row.filter((cell) => !isBlankCell(cell))
  const below = rows.slice(at + 1, at + 1 + ROWS_BELOW).filter((cells) => !cells.every(isBlankCell))
  if (filled.length < 2 || below.length === 0) return null
  const naming = filled.filter(mayName).length
  const words = filled.filter((cell) => !isValue(cell)).length
  if (naming < filled.length * 0.8 || words === 0) return null
  const widths = below.map((cells) => cells.filter((cell) => !isBlankCell(cell)).length).sort((a, b) => a - b)
  const width = Math.max(filled.length, elementAt(widths, Math.floor(widths.length * 0.75)))
  const different = new Set(filled.map(lineText)).size
  const over = row.filter((cell, column) => !isBlankCell(cell) && isOverValues(below, column)).length
  return filled.length / width + different / filled.length + (2 * over) / width - at * 0.02 - 1
}

/** Whether most of what stands in a column below is values; a first text may belong to its name. */
function isOverValues(below: readonly SheetCell[][], column: number): boolean {
  const cells = below.map((row) => row[column]).filter((cell) => !isBlankCell(cell))
  return cells.length > 0 && cells.filter(isValue).length * 2 > cells.length
}

/** Whether the row after the names goes on with them: words over values, and nothing where the other columns have words. */
function continuesNames(rows: readonly SheetCell[][], last: number): boolean {
  const [above, row] = [elementAt(rows, last), rows[last + 1] ?? []]
  const below = rows.slice(last + 2, last + 2 + ROWS_BELOW)
  let over = 0
  for (const [column, cell] of row.entries()) {
    if (isBlankCell(cell)) continue
    const isSame = lineText(cell) === lineText(above[column])
    if (isSame && !isOverValues(below, column)) continue
    if (isValue(cell) || !isOverValues(below, column) || !/\p{L}|[#%]/u.test(lineText(cell))) return false
    over++
  }
  return over > 0
}

/** Whether the row above names groups of columns: cells made one over several of them, or words over names that are alike. */
function isOverSeveral(sheet: Sheet, rows: readonly SheetCell[][], first: number): boolean {
  const above = rows[first - 1]
  if (above === undefined) return false
  const words = new Set(above.map(lineText).filter((text) => text !== ''))
  if (!above.every((cell) => isBlankCell(cell) || mayName(cell))) return false
  const names = elementAt(rows, first)
  const width = names.filter((cell) => !isBlankCell(cell)).length
  const isMerged = sheet.merged.some(
    ({ top, bottom, left, right }) =>
      top <= first - 1 && bottom >= first - 1 && right > left && right - left + 1 < width,
  )
  if (isMerged) return true
  if (words.size === 0) return false
  const texts = names.map(lineText).filter((text) => text !== '')
  const hasAlike = new Set(texts).size < texts.length
  const namesBlank = above.some((cell, at) => !isBlankCell(cell) && isBlankCell(names[at]))
  return hasAlike || (namesBlank && words.size >= 2 && words.size >= width / 3)
}

/** An upper row of names whose words reach over the blank cells behind them, as far as the lowest names there are alike others. */
function spread(
  rows: readonly SheetCell[][],
  at: number,
  cells: readonly SheetCell[],
  lowest: number,
): SheetCell[] {
  if (at === lowest) return [...cells]
  const names = elementAt(rows, lowest).map(lineText)
  const isAlike = (column: number) =>
    names[column] !== '' && names.some((name, other) => other !== column && name === names[column])
  const filled: SheetCell[] = []
  for (let column = 0; column < Math.max(cells.length, names.length); column++) {
    const cell = cells[column] ?? null
    const before = filled[column - 1] ?? null
    filled.push(isBlankCell(cell) && isAlike(column) ? before : cell)
  }
  return filled
}

/** The first different texts of each column. */
function samplesOf({ rows }: Sheet, firstRow: number): string[][] {
  const samples: string[][] = []
  for (const row of rows.slice(firstRow, firstRow + ROWS_SAMPLED))
    for (const [at, cell] of row.entries()) {
      const text = lineText(cell)
      if (text === '') continue
      while (samples.length <= at) samples.push([])
      const known = elementAt(samples, at)
      if (known.length < MOST_SAMPLES && !known.includes(text)) known.push(text)
    }
  return samples
}
