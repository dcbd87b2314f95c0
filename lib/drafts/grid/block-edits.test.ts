import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CellRange, edgesOf } from '@/lib/grid/cell-range'
import { readTable, writeTable } from '@/lib/grid/clipboard-table'
import { elementAt } from '@/lib/lookup/element-at'
import { withCells } from '../form/many-figures'
import { newFigure } from '../schema'
import {
  clearedCells,
  copiedCells,
  filledDown,
  GRID_COLUMNS,
  putRows,
  sameInRows,
  valueRows,
} from './block-edits'

const text = fc.string({ unit: fc.constantFrom(...'ab1 \t\n"شé') })
const figure = fc.array(text, { minLength: GRID_COLUMNS.length, maxLength: GRID_COLUMNS.length })
const grid = fc
  .array(figure, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((cells, at) => newFigure(`f${at}`, valueRows([cells], 0)[0])))
const begun = grid.chain((figures) => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: figures.length - 1 }),
    column: fc.integer({ min: 0, max: GRID_COLUMNS.length - 1 }),
  })
  return fc.record({ figures: fc.constant(figures), range: fc.record({ from: cell, at: cell }) })
})
const noId = () => {
  throw new Error('no figure is to be added')
}
const raw = (figure: { cells: Record<string, string> }, cell: string) => figure.cells[cell] ?? ''

describe('chosen cells', () => {
  test('that are copied as a text and pasted back leave everything as it was', () => {
    fc.assert(
      fc.property(begun, ({ figures, range }) => {
        const table = readTable(writeTable(copiedCells(figures, range, raw)))
        const rows = valueRows(table, edgesOf(range).first)
        expect(withCells(figures, putRows(figures, range, rows, noId))).toEqual(figures)
      }),
    )
  })

  test('are changed where they were chosen, and nowhere else', () => {
    const edits = fc.constantFrom(
      clearedCells,
      filledDown,
      (figures: Parameters<typeof filledDown>[0], range: CellRange) =>
        sameInRows(figures, range, { [elementAt(GRID_COLUMNS, edgesOf(range).first)]: 'x' }),
    )
    fc.assert(
      fc.property(begun, edits, ({ figures, range }, edit) => {
        const { top, bottom, first, last } = edgesOf(range)
        const changed = withCells(figures, edit(figures, range))
        for (const [row, { cells }] of changed.entries()) {
          for (const [column, cell] of GRID_COLUMNS.entries()) {
            const isChosen = row >= top && row <= bottom && column >= first && column <= last
            if (!isChosen && !cell.endsWith('_precision')) expect(cells[cell]).toBe(figures[row]?.cells[cell])
          }
        }
      }),
    )
  })

  test('are filled down from the first row, or from the row above where one is chosen', () => {
    const figures = ['1', '2', '3'].map((amount) =>
      newFigure(amount, { amount, to: '2024-01-31', to_precision: 'month' }),
    )
    const column = GRID_COLUMNS.indexOf('amount')
    const down = (top: number, bottom: number) =>
      withCells(figures, filledDown(figures, { from: { row: top, column }, at: { row: bottom, column } }))
    expect(down(0, 2).map(({ cells }) => cells.amount)).toEqual(['1', '1', '1'])
    expect(down(1, 1).map(({ cells }) => cells.amount)).toEqual(['1', '1', '3'])
    expect(down(0, 0)).toEqual(figures)
  })

  test('take one row for all of them, and what is more than there are figures is added', () => {
    const figures = [newFigure('a', { amount: '1' }), newFigure('b', { amount: '2' })]
    const all: CellRange = { from: { row: 0, column: 1 }, at: { row: 1, column: 1 } }
    expect(
      withCells(figures, putRows(figures, all, [{ amount: '9' }], noId)).map(({ cells }) => cells.amount),
    ).toEqual(['9', '9'])
    const rows = ['7', '8', '9'].map((amount) => ({ amount }))
    const last: CellRange = { from: { row: 1, column: 1 }, at: { row: 1, column: 1 } }
    const ids = ['c', 'd']
    const put = withCells(
      figures,
      putRows(figures, last, rows, () => ids.shift() ?? ''),
    )
    expect(put.map(({ id, cells }) => `${id} ${cells.amount}`)).toEqual(['a 1', 'b 7', 'c 8', 'd 9'])
  })
})
