import { fold } from '@/lib/places/fold'
import type { Sheet, SheetCell, SheetHeader } from '../types'
import { isBlankCell, isHxlRow, isValue } from './cell-kinds'
import { lineText } from './cell-text'
import { isTotalWord, withoutTotalWord } from './total-words'

/** A row below the header that is no row of data: the names of the columns again, a sum of other rows, or a note. */
export interface RowLeftOut {
  row: number
  why: 'header' | 'total' | 'note'
}

/** The rows of a sheet below its header, from 0: those of data, and those that are none. Blank rows are in neither. */
export interface RowsByKind {
  data: number[]
  leftOut: RowLeftOut[]
}

/** What a row is called stands in one of its first cells. */
const LABEL_COLUMNS = 4

/** Tells rows of data from what else stands in a table. */
export function tableRows(sheet: Sheet, header: SheetHeader): RowsByKind {
  const rows: RowsByKind = { data: [], leftOut: [] }
  const names = sheet.rows.slice(header.row, header.row + header.rows)
  const seen = new SeenTexts()
  for (let row = header.firstRow; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    if (cells.every(isBlankCell)) continue
    if (repeatsNames(cells, names) || isHxlRow(cells)) rows.leftOut.push({ row, why: 'header' })
    else if (isTotal(cells, seen)) rows.leftOut.push({ row, why: 'total' })
    else {
      rows.data.push(row)
      for (const cell of cells.slice(0, LABEL_COLUMNS)) if (typeof cell === 'string') seen.add(cell)
    }
  }
  return withoutNotes(sheet, header, rows)
}

/** Texts that rows have had, folded only when one is asked for. */
class SeenTexts {
  readonly #new = new Set<string>()
  readonly #folded = new Set<string>()

  add(text: string): void {
    this.#new.add(text)
  }

  has(folded: string): boolean {
    for (const text of this.#new) this.#folded.add(fold(text))
    this.#new.clear()
    return this.#folded.has(folded)
  }
}

/** Whether a row has again what a row of the header has, from its first filled cell on, but for few. */
function repeatsNames(cells: readonly SheetCell[], names: readonly (readonly SheetCell[])[]): boolean {
  const first = cells.findIndex((cell) => !isBlankCell(cell))
  return names.some((row) => {
    if (!isAlike(cells[first], row[first])) return false
    const same = cells.filter((cell, at) => isAlike(cell, row[at])).length
    return same >= 2 && same * 5 >= cells.filter((cell) => !isBlankCell(cell)).length * 4
  })
}

const isAlike = (cell: SheetCell | undefined, name: SheetCell | undefined) =>
  !isBlankCell(cell) && (cell === name || lineText(cell).toLowerCase() === lineText(name).toLowerCase())

/** A row is a sum where its one text says so, alone ("Total") or with what other rows have said ("Homs Total"). */
function isTotal(cells: readonly SheetCell[], seen: SeenTexts): boolean {
  const texts: string[] = []
  for (const cell of cells) {
    if (isBlankCell(cell) || isValue(cell)) continue
    if (texts.length === MOST_TEXTS_OF_TOTAL) return false
    texts.push(lineText(cell))
  }
  const [first] = texts
  if (first === undefined || !cells.some(isValue)) return false
  if (texts.some(isTotalWord)) return true
  const rest = texts.length === 1 ? withoutTotalWord(first) : null
  return rest !== null && seen.has(rest)
}

const MOST_TEXTS_OF_TOTAL = 2

/** Below the last row with more than one filled cell, in a table of more than two columns, single texts are notes. */
function withoutNotes(sheet: Sheet, header: SheetHeader, { data, leftOut }: RowsByKind): RowsByKind {
  if (header.columns.length < 3) return { data, leftOut }
  const isSingleText = (row: number) => {
    const filled = (sheet.rows[row] ?? []).filter((cell) => !isBlankCell(cell))
    return filled.length === 1 && !isValue(filled[0])
  }
  const last = data.findLastIndex((row) => !isSingleText(row))
  if (last < 0) return { data, leftOut }
  const notes = data.slice(last + 1).map((row) => ({ row, why: 'note' }) as const)
  return {
    data: data.filter((_, at) => at <= last),
    leftOut: [...leftOut, ...notes].sort((a, b) => a.row - b.row),
  }
}
