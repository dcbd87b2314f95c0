import { expect, test } from 'vitest'
import { readMetricRows } from './metric-rows'

test('rows are read by their headings, in any order, parted by tabs or commas', () => {
  const expected = [
    {
      line: 2,
      cells: expect.objectContaining({
        label: 'Kites',
        definition: 'Kites, found.',
        base: '',
        parts: 'red\nblue',
      }),
    },
    { line: 4, cells: expect.objectContaining({ label: 'Ropes', base: 'm', parts: '' }) },
  ]
  const tabs = 'Name\tparts\tDefinition\tbase\nKites\tred;blue\tKites, found.\t\n\t\t\t\nRopes\t\tLength.\tm'
  expect(readMetricRows(tabs)).toEqual({ rows: expected, faults: [] })
  const commas =
    'label,parts,definition,base\r\nKites,red;blue,"Kites, found.",\r\n,,,\r\nRopes,,Length.,m\r\n'
  expect(readMetricRows(commas)).toEqual({ rows: expected, faults: [] })
})

test.each([
  ['', [1, 'name', 'noColumn']],
  ['definition\nKites.', [1, 'name', 'noColumn']],
  ['name\tcolour\nKites\tred', [1, 'colour', 'unknownColumn']],
  ['name\n\n', [2, 'name', 'noRows']],
  [`name\n${'Kites\n'.repeat(2_001)}`, [2_002, 'name', 'many']],
])('a table that is none says so: %#', (text, [line, column, fault]) => {
  const { rows, faults } = readMetricRows(text)
  expect(rows).toEqual([])
  expect(faults[0]).toMatchObject({ line, column, fault })
})
