import { problemWith } from '@/lib/problems/problem'
import type { CellProblem, MappedFigure, Sheet, SheetHeader } from '../types'
import type { MappedTable } from './mapped-table'
import type { Unanswered } from './one-row'
import { letterDigest } from './report-id'

/** A figure of the file, or what is wrong with a cell of it. */
export type FigureOrProblem = { figure: MappedFigure } | { problem: CellProblem }

/**
 * The figures of a sheet by a mapping, in the order of its rows, each with the rows and columns behind it; those of several rows that add up
 * come at the first of them. A blank amount is no figure, 0 is one. What the mapping leaves unanswered is a problem of its cell.
 */
export function* figuresOf(table: MappedTable): Generator<FigureOrProblem, void> {
  const { sheet, header, mapping, reader, rows } = table
  for (const name of reader.missing) yield { problem: missingColumn(sheet, header, name) }
  const { repeated } = table.survey()
  const told = new Set<string>()
  const apart = new Map<string, number>()
  for (const row of rows) {
    const { figures, problems, unanswered } = reader.read(row)
    for (const problem of problems) yield { problem }
    for (const one of unanswered) yield { problem: unansweredProblem(sheet, one) }
    for (const figure of figures) {
      const whole: MappedFigure = { ...figure, rows: [row] }
      const sum = repeated.sumOf(figure)
      if (sum === null || mapping.repeated === null) yield { figure: whole }
      else if (mapping.repeated === 'apart') yield { figure: withOwnId(whole, sum.key, apart) }
      else if (!told.has(sum.key)) {
        told.add(sum.key)
        yield { figure: { ...whole, cells: { ...whole.cells, amount: sum.amount }, rows: sum.rows } }
      }
    }
  }
}

/** Figures of one window in one report that are to stand beside each other are told apart by ids, made in the order of their rows. */
function withOwnId(figure: MappedFigure, key: string, apart: Map<string, number>): MappedFigure {
  const number = (apart.get(key) ?? 0) + 1
  apart.set(key, number)
  const { report_id: report = '' } = figure.cells
  return {
    ...figure,
    cells: { ...figure.cells, claim_id: `${report.replaceAll(';', '-')}-${letterDigest(key)}-${number}` },
  }
}

function missingColumn(sheet: Sheet, { row, rows }: SheetHeader, name: string): CellProblem {
  return {
    sheet: sheet.name,
    row: row + rows - 1,
    column: null,
    field: null,
    ...problemWith('columnGone', { name }),
  }
}

function unansweredProblem(sheet: Sheet, one: Unanswered): CellProblem {
  const place = { sheet: sheet.name, row: one.row, column: one.column, field: null }
  if (one.ask === 'value') {
    const within = one.within === '' ? [] : [one.within]
    return { ...place, ...problemWith('valueUnknown', { text: one.text, within }) }
  }
  const codes = { decimal: 'twoNumbers', 'day-order': 'twoDays', year: 'noYear' } as const
  return { ...place, ...problemWith(codes[one.ask], { text: one.sample }) }
}
