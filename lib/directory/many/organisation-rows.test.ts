import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeTable } from '@/lib/grid/clipboard-table'
import { readOrganisationRows } from './organisation-rows'

test('rows of a spreadsheet are organisations, with their names in each language', () => {
  const table = writeTable([
    ['Name', 'key', 'name_ar', 'aliases', 'standing', 'standing_note'],
    ['Team One', '', 'الفريق', 'T1; "Uno"', '', ''],
    ['Side A', 'side-a', '', '', 'party', 'It fights.'],
  ])
  expect(readOrganisationRows(table)).toEqual({
    faults: [],
    rows: [
      {
        ...{ line: 2, key: '', isParty: false, note: '' },
        names: [
          { language: 'en', name: 'Team One', alias: false },
          { language: 'ar', name: 'الفريق', alias: false },
          { language: '', name: 'T1', alias: true },
          { language: '', name: '"Uno"', alias: true },
        ],
      },
      {
        ...{ line: 3, key: 'side-a', isParty: true, note: 'It fights.' },
        names: [{ language: 'en', name: 'Side A', alias: false }],
      },
    ],
  })
})

test('commas and quotes of a CSV file are read too', () => {
  const { rows, faults } = readOrganisationRows('\ufeffname,aliases\r\n"One, Two",a;b\r\n\r\nThree,\r\n')
  expect(faults).toEqual([])
  expect(rows.map(({ line, names }) => [line, names[0]?.name])).toEqual([
    [2, 'One, Two'],
    [4, 'Three'],
  ])
})

test.each([
  ['nom\nTeam', [[1, 'name', 'noColumn']]],
  ['', [[1, 'name', 'noColumn']]],
  ['name', [[2, 'name', 'noRows']]],
  ['name\tcolour\nA\tred', [[1, 'colour', 'unknownColumn']]],
  ['name\tkey\nA\tBad Key', [[2, 'key', 'key']]],
  ['name\tstanding\nA\tside', [[2, 'standing', 'standing']]],
  ['name\tstanding\nA\tparty', [[2, 'standing_note', 'noNote']]],
  ['name\taliases\n\tx', [[2, 'name', 'noName']]],
  ['name\nAgency\nTeam\nAGENCY', [[4, 'name', 'twice']]],
])('%j is told cell by cell', (text, expected) => {
  expect(readOrganisationRows(text).faults.map(({ line, column, fault }) => [line, column, fault])).toEqual(
    expected,
  )
})

test('whatever is pasted, it is either rows that can be entered or what is wrong with them', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom('party', 'Team', 'a;b', '"', '', 'x\ty'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (lines) => {
      const { rows, faults } = readOrganisationRows(writeTable([['name', 'aliases', 'standing'], ...lines]))
      if (faults.length > 0) return
      for (const { names } of rows) expect(names.some(({ alias }) => !alias)).toBe(true)
      expect(rows.length).toBeGreaterThan(0)
    }),
  )
})
