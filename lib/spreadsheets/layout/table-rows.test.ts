import { describe, expect, test } from 'vitest'
import type { SheetCell } from '../types'
import { findHeader } from './header'
import { previewOf } from './preview'
import { sheetKind } from './sheet-kind'
import { tableRows } from './table-rows'
import { sheetOf } from './test-sheet'

const names = ['Governorate', 'District', 'Devices']

function rowsOf(rows: SheetCell[][]) {
  const sheet = sheetOf([names, ...rows])
  const { data, leftOut } = tableRows(sheet, findHeader(sheet)!)
  return { data, leftOut: leftOut.map(({ row, why }) => `${row} ${why}`) }
}

describe('rows of a table', () => {
  test('are those of data; names again, sums and notes are told apart', () => {
    expect(
      rowsOf([
        ['Homs', 'Tadmor', 3],
        ['Homs', 'Qusayr', 4],
        ['Homs Total', null, 7],
        [],
        names,
        ['Hama', 'Salamiyah', 5],
        ['Sub-total', 'Hama', 5],
        ['TOTAL', null, 12],
        [],
        ['Source: monthly reports of operators'],
        ['* provisional'],
      ]),
    ).toEqual({
      data: [1, 2, 6],
      leftOut: ['3 total', '5 header', '7 total', '8 total', '10 note', '11 note'],
    })
  })

  test.each([
    'Итого',
    'Всего:',
    'Разом',
    'المجموع',
    'الإجمالي',
    'Gesamt',
    'Total général',
    'Sous-total',
    'Grand Total',
    '合計',
    'جمع کل',
    'Total general',
  ])('%s is a sum', (word) => {
    expect(
      rowsOf([
        ['Homs', 'Tadmor', 3],
        [word, null, 3],
      ]).leftOut,
    ).toEqual(['2 total'])
  })

  test('that only speak of a total are data', () => {
    const rows: SheetCell[][] = [
      ['Total area cleared', 'North', 3],
      ['Total devices', 'South', 4],
    ]
    expect(rowsOf(rows)).toEqual({ data: [1, 2], leftOut: [] })
  })
})

test('sheets are told apart by what is in them', () => {
  expect(sheetKind(sheetOf([]))).toBe('empty')
  expect(sheetKind(sheetOf([[], [' ', null]]))).toBe('empty')
  expect(sheetKind(sheetOf([names, ['Homs', 'Tadmor', 3]]))).toBe('table')
  expect(
    sheetKind(
      sheetOf([
        ['Row Labels', 'Sum of Devices'],
        ['Homs', 3],
        ['Grand Total', 3],
      ]),
    ),
  ).toBe('pivot')
  expect(
    sheetKind(
      sheetOf([
        ['Étiquettes de lignes', 'Somme de Surface'],
        ['Homs', 3],
      ]),
    ),
  ).toBe('pivot')
  expect(sheetKind(sheetOf([['Read me'], ['This is how to fill in the form.']]))).toBe('notes')
})

test('a preview is the first rows as texts, alike wide', () => {
  expect(previewOf(sheetOf([['a'], [1.5, { day: '2024-01-01' }], []]))).toEqual([
    ['a', ''],
    ['1.5', '2024-01-01'],
    ['', ''],
  ])
})
