import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, writeTable } from './clipboard-table'

test('cells come as a spreadsheet copies them', () => {
  expect(readTable('a\tb\r\n"two\nlines"\t"say ""so"""\r\n')).toEqual([
    ['a', 'b'],
    ['two\nlines', 'say "so"'],
  ])
  expect(readTable('5" shells\t"open')).toEqual([['5" shells', '"open']])
  expect(readTable('a\t\t\r\n\r\nb')).toEqual([['a', '', ''], [''], ['b']])
})

test('what is written is read again as it was, whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', 'a', ' ', '١') }),
  )
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTable(writeTable(rows))).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})
