import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHeader } from './layout/header'
import { guessMapping } from './mapping/guess'
import { questionText } from './mapping/question-text'
import { questionsOf, withHabits } from './mapping/questions'
import { FIGURE_FIELDS, readMapping } from './mapping/schema'
import { figureBatches, figureColumns } from './rows/figure-file'
import { figuresOf } from './rows/figures'
import { MappedTable } from './rows/mapped-table'
import { cellProblemLine } from './rows/problem-line'
import { index, sheetOf } from './test-known'
import type { ColumnUse, Mapping, Sheet, SheetCell, SheetHeader } from './types'

const words = [
  ...[
    '',
    ' ',
    '-',
    '#N/A',
    'n/a',
    'Homs',
    'SY',
    'SY04',
    'Aleppo',
    'devices',
    'area',
    'm2',
    'Agency A',
    'total',
  ],
  ...['1,250', '1.234,5', '٣٤', '01/02/2024', '2024-03', 'mars 2024', 'Q1 2024', '2024', '3', 'Who', 'Date'],
  ...[
    '#date+start',
    '#loc',
    'Amount',
    'Jan 2024',
    'women',
    '\u202e',
    "'=1+1",
    'x'.repeat(5_000),
    'a\nb',
    '1e99',
  ],
]
const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(0, 1, 12, 2024, 45_000, 0.1, -3, 1e21, 1e-9, Number.MAX_SAFE_INTEGER),
  fc.constantFrom<SheetCell>(
    { day: '2024-02-29' },
    { day: '1899-12-30' },
    { day: '2024-03-01', shows: 'month' },
  ),
  fc.constant(null),
)
const sheets: fc.Arbitrary<Sheet> = fc
  .array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 })
  .map((rows) => sheetOf(rows))

const text = fc.constantFrom(
  '',
  'SY',
  'devices',
  'area',
  'period',
  'total',
  '2024-03-05',
  'exact',
  'm2',
  'Homs',
  'constructor',
)
const use: fc.Arbitrary<ColumnUse> = fc.oneof(
  fc.constant<ColumnUse>({ use: 'nothing' }),
  fc.constantFrom(...FIGURE_FIELDS).map((field): ColumnUse => ({ use: 'field', field })),
  fc.nat(3).map((level): ColumnUse => ({ use: 'area', level })),
  fc.constantFrom<ColumnUse>({ use: 'year' }, { use: 'month' }, { use: 'period' }),
  fc
    .record({ metric: text, part: text, places: text, period: text }, { requiredKeys: [] })
    .map((of): ColumnUse => ({ use: 'amount', of })),
  fc.constant<ColumnUse>({ use: 'amount', of: { metric: 'devices', month: '2', year: '2024' } }),
)

function mappingsOf(header: SheetHeader): fc.Arbitrary<Mapping> {
  return fc.record({
    version: fc.constant(1 as const),
    sheet: fc.constant(null),
    header: fc.constant(null),
    columns: fc
      .tuple(...header.columns.map(() => use))
      .map((uses) =>
        header.columns.map(({ name, at }, column) => ({ name, at, is: uses[column] ?? { use: 'nothing' } })),
      ),
    constants: fc.dictionary(fc.constantFrom(...FIGURE_FIELDS), text) as fc.Arbitrary<Mapping['constants']>,
    habits: fc.constantFrom(
      {},
      { decimal: '.' as const },
      { decimal: ',' as const, dayOrder: 'day-first' as const },
    ),
    year: fc.constantFrom(null, '2024'),
    repeated: fc.constantFrom(null, 'add' as const, 'apart' as const),
    values: fc.array(
      fc.record({
        field: fc.constantFrom('places' as const, 'metric' as const, 'operator' as const, 'unit' as const),
        text: fc.constantFrom(...words),
        within: fc.constantFrom('', 'Homs'),
        is: fc.constantFrom('', 'SY04', 'devices', 'devices/ied'),
      }),
      { maxLength: 4 },
    ),
  })
}

async function run(sheet: Sheet, header: SheetHeader, given: Mapping): Promise<void> {
  const mapping = withHabits(sheet, header, given)
  const table = new MappedTable(sheet, header, mapping, index, 's')
  for (const question of questionsOf(table)) expect(questionText(question)).not.toMatch(/undefined|\[object/)
  const columns = figureColumns(table)
  const found = figuresOf(table)
  for await (const { problems, origins, csv } of figureBatches(found, columns, index, sheet.name)) {
    for (const problem of problems) {
      expect(cellProblemLine(problem)).toMatch(/^sheet 'Datos', row \d+(, column [A-Z]+)?: \S/)
      expect(problem.row).toBeLessThan(sheet.rows.length)
    }
    expect(csv === '' ? 0 : origins.length).toBe(origins.length)
  }
}

test('any sheet is offered with a mapping that can be kept, and read by it', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const header = findHeader(sheet)
      if (header === null) return
      const guess = guessMapping(sheet, header, index)
      expect(readMapping(JSON.parse(JSON.stringify(guess)))).toEqual({ ok: true, mapping: guess })
      await run(sheet, header, guess)
    }),
    { numRuns: 300 },
  )
})

test('any mapping that can be kept reads any sheet, or says which cell it cannot read', async () => {
  const both = sheets.chain((sheet) => {
    const columns = Array.from({ length: 6 }, (_, at) => ({ at, name: `c${at}`, tag: '', samples: [] }))
    const header: SheetHeader = {
      row: 0,
      rows: 1,
      tags: null,
      firstRow: Math.min(1, sheet.rows.length),
      columns,
    }
    return fc.tuple(fc.constant(sheet), fc.constant(header), mappingsOf(header))
  })
  await fc.assert(
    fc.asyncProperty(both, async ([sheet, header, mapping]) => {
      await run(sheet, header, mapping)
    }),
    { numRuns: 500 },
  )
})
