import type { FileProblem } from '@/lib/exchange/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { CellPlace, CellProblem, FigureField, FigureOrigin, MappedFigure } from '../types'

/** The letters of a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** "sheet 'Datos', row 17, column D": as spreadsheets call it, from 1. */
export function cellInWords({ sheet, row, column }: CellPlace): string {
  const place = `sheet '${sheet}', row ${row + 1}`
  return column === null ? place : `${place}, column ${columnLetters(column)}`
}

/** Where a figure comes from; `line`: that of our own format on which it begins. */
export function figureOrigin({ row, from, rows }: MappedFigure, sheet: string, line: number): FigureOrigin {
  return { sheet, line, row, from, rows }
}

/** A problem of a row of our own format, at the cell of the sheet that it comes from. */
export function problemInSheet(
  { line: _, column, ...problem }: FileProblem,
  { sheet, row, from }: FigureOrigin,
): CellProblem {
  const at = column === null ? undefined : from[column as FigureField]
  return { sheet, row, column: at ?? null, field: at === undefined ? column : null, ...problem }
}

/** Finds origins by the lines of our own format: those of one file, in their order. */
export class Origins {
  constructor(private readonly origins: readonly FigureOrigin[]) {}

  /** The origin of the row that a line lies in; null before the first. */
  of(line: number): FigureOrigin | null {
    let [low, high] = [0, this.origins.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (elementAt(this.origins, middle).line <= line) low = middle + 1
      else high = middle
    }
    return this.origins[low - 1] ?? null
  }
}
