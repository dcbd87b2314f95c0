import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SheetCell } from '../types'
import { findHeader, headerOf } from './header'
import { shapeOf } from './shape'
import { sheetOf } from './test-sheet'

const _ = null
const data: SheetCell[][] = [
  ['Homs', 'Tadmor', 35000, 12],
  ['Homs', 'Qusayr', 1200.5, 4],
  ['Aleppo', 'Manbij', 800, 9],
]
const names = ['Governorate', 'District', 'Area', 'Devices']
const namesOf = (rows: SheetCell[][], merged?: Parameters<typeof sheetOf>[1]) =>
  findHeader(sheetOf(rows, merged))?.columns.map(({ name }) => name)

describe('the header of a sheet', () => {
  test('is its first row where it has nothing else', () => {
    expect(findHeader(sheetOf([names, ...data]))).toEqual({
      row: 0,
      rows: 1,
      tags: null,
      firstRow: 1,
      columns: [
        { at: 0, name: 'Governorate', tag: '', samples: ['Homs', 'Aleppo'] },
        { at: 1, name: 'District', tag: '', samples: ['Tadmor', 'Qusayr', 'Manbij'] },
        { at: 2, name: 'Area', tag: '', samples: ['35000', '1200.5', '800'] },
        { at: 3, name: 'Devices', tag: '', samples: ['12', '4', '9'] },
      ],
    })
  })

  test('stands below titles, notes and blank rows', () => {
    const above = [['Clearance 2024'], [], ['Organisation', 'NGO A'], ['Reporting month', '2024-03'], []]
    expect(findHeader(sheetOf([...above, names, ...data]))).toMatchObject({ row: 5, rows: 1, firstRow: 6 })
  })

  test('is found where all cells are texts, as in a CSV file', () => {
    const texts = data.map((row) => row.map(String))
    expect(findHeader(sheetOf([['Title, by place'], names, ...texts]))).toMatchObject({ row: 1, rows: 1 })
    const words = [
      ['Place', 'Operator', 'Metric'],
      ['Homs', 'A', 'devices'],
      ['Aleppo', 'B', 'roads'],
    ]
    expect(findHeader(sheetOf(words))).toMatchObject({ row: 0, firstRow: 1 })
  })

  test('of two rows joins cells that were made one with what stands below them', () => {
    const rows: SheetCell[][] = [
      ['Governorate', 'District', 'Area', _, 'Devices'],
      [_, _, 'm2', 'ha', 'count'],
      ['Homs', 'Tadmor', 35000, 3.5, 12],
      ['Homs', 'Qusayr', 1200, 0.12, 4],
    ]
    const merged = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 2, right: 3 },
    ]
    const joined = ['Governorate', 'District', 'Area > m2', 'Area > ha', 'Devices > count']
    expect(namesOf(rows, merged)).toEqual(joined)
    expect(findHeader(sheetOf(rows, merged))).toMatchObject({ row: 0, rows: 2, firstRow: 2 })
  })

  test('of two rows without merged cells, as CSV has them', () => {
    const rows: SheetCell[][] = [
      ['Gov', 'Mines', '', 'UXO', '', 'Remarks'],
      ['', 'found', 'destroyed', 'found', 'destroyed', ''],
      ['Homs', '3', '2', '8', '7', 'ok'],
      ['Aleppo', '1', '0', '4', '4', 'ok'],
    ]
    expect(namesOf(rows)).toEqual([
      'Gov',
      'Mines > found',
      'Mines > destroyed',
      'UXO > found',
      'UXO > destroyed',
      'Remarks',
    ])
  })

  test('has a row of units below it', () => {
    const rows: SheetCell[][] = [names, [_, _, 'm2', 'items'], ...data]
    expect(namesOf(rows)).toEqual(['Governorate', 'District', 'Area > m2', 'Devices > items'])
  })

  test('takes a merged title above it for no part of it', () => {
    const rows: SheetCell[][] = [['Clearance in 2024', _, _, _], names, ...data]
    const merged = [{ top: 0, bottom: 0, left: 0, right: 3 }]
    expect(namesOf(rows, merged)).toEqual(names)
  })

  test('may name years and months across', () => {
    const rows: SheetCell[][] = [
      ['Place', 'Jan-24', 'Feb-24', 2023],
      ['Homs', 3, 4, 50],
      ['Aleppo', 5, 6, 70],
    ]
    expect(namesOf(rows)).toEqual(['Place', 'Jan-24', 'Feb-24', '2023'])
    rows[0] = ['Place', { day: '2024-01-01' }, { day: '2024-02-01' }, { day: '2024-03-01' }]
    expect(namesOf(rows)).toEqual(['Place', '2024-01-01', '2024-02-01', '2024-03-01'])
  })

  test('is one line for each column, whatever breaks it', () => {
    const rows: SheetCell[][] = [
      ['Date\r\n(dd/mm/yyyy)', ' Area\n cleared '],
      [{ day: '2024-01-05' }, 5],
    ]
    expect(namesOf(rows)).toEqual(['Date (dd/mm/yyyy)', 'Area cleared'])
  })

  test('has HXL tags below, with or without names above', () => {
    const tags = ['#adm1+name', '#adm2+name', '#indicator+area', '#indicator+num']
    const header = findHeader(sheetOf([['Title'], names, tags, ...data]))
    expect(header).toMatchObject({ row: 1, rows: 1, tags: 2, firstRow: 3 })
    expect(header?.columns.map(({ tag }) => tag)).toEqual(tags)
    expect(header?.columns.map(({ name }) => name)).toEqual(names)
    const alone = findHeader(sheetOf([tags, ...data]))
    expect(alone).toMatchObject({ row: 0, tags: 0, firstRow: 1 })
    expect(alone?.columns.map(({ name, tag }) => [name, tag])).toEqual(tags.map((tag) => ['', tag]))
  })

  test('leaves out columns of which nothing stands anywhere, and keeps those without a name', () => {
    const rows: SheetCell[][] = [
      ['Place', _, 'Area', _],
      ['Homs', _, 5, 'x'],
      ['Hama', _, 6, _],
    ]
    expect(findHeader(sheetOf(rows))?.columns.map(({ at, name }) => [at, name])).toEqual([
      [0, 'Place'],
      [2, 'Area'],
      [3, ''],
    ])
  })

  test.each([
    ['nothing', []],
    ['notes', [['Read me'], ['This workbook has the figures of 2024.'], ['See the next sheet.']]],
    ['a header without rows', [['Place', 'Area']]],
    [
      'numbers alone',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('is not found in %s', (_name, rows) => {
    expect(findHeader(sheetOf(rows))).toBeNull()
  })

  test('of a mapping is taken where the mapping says', () => {
    const sheet = sheetOf([['x', 'y'], names, ...data])
    expect(headerOf(sheet, { row: 1, rows: 1 })).toMatchObject({ row: 1, firstRow: 2 })
    expect(headerOf(sheet, { row: 9, rows: 1 })).toBeNull()
  })
})

test('the shape is that of the names and their order, however they are written', () => {
  const shape = (cells: string[]) => shapeOf(findHeader(sheetOf([cells, ['Homs', 'Tadmor', 1, 2]]))!)
  expect(shape(['Gouvernorat', 'Période', 'Surface', 'Engins'])).toBe(
    shape([' GOUVERNORAT ', 'periode', 'Surface\n', 'engins']),
  )
  expect(shape(['A', 'B', 'C', 'D'])).not.toBe(shape(['B', 'A', 'C', 'D']))
})

/** Words of the kinds that stand in headers: none of them is a number or a month. */
const word = fc.stringMatching(/^[A-Z][a-z]{3,8}( [a-z]{3,8}){0,2}$/)

test('whatever stands above and between, the names of a random table are found', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 3, maxLength: 9 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 9, maxLength: 9 }), {
        minLength: 2,
        maxLength: 12,
      }),
      fc.array(
        fc.oneof(
          fc.constant([] as string[]),
          word.map((text) => [text]),
        ),
        { maxLength: 4 },
      ),
      fc.integer({ min: 1, max: 2 }),
      fc.boolean(),
      (columns, amounts, above, labels, asTexts) => {
        const rows = amounts.map((row, at) =>
          columns.map((name, column) =>
            column < labels
              ? `${name} ${'abcdefghijkl'[at]}`
              : asTexts
                ? String(row[column])
                : (row[column] ?? null),
          ),
        )
        const header = findHeader(sheetOf([...above, columns, ...rows]))
        expect(header).toMatchObject({ row: above.length, rows: 1, firstRow: above.length + 1 })
        expect(header?.columns.map(({ name }) => name)).toEqual(columns)
      },
    ),
    { numRuns: 500 },
  )
})

test('no sheet makes it throw', () => {
  const cell: fc.Arbitrary<SheetCell> = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 6 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom('#adm1', '#x+y', 'Total', '2024', 'a'),
    fc.constant({ day: '2024-01-01' }),
  )
  const at = fc.integer({ min: 0, max: 8 })
  const merged = fc.array(fc.record({ top: at, left: at, bottom: at, right: at }), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), merged, (rows, ranges) => {
      const header = findHeader(sheetOf(rows, ranges))
      if (header === null) return
      expect(header.row + header.rows).toBeLessThanOrEqual(header.firstRow)
      expect(header.columns.length).toBeGreaterThan(0)
    }),
    { numRuns: 1_500 },
  )
})
