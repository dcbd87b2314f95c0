import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessMapping } from './mapping/guess'
import { questionsOf, withHabits } from './mapping/questions'
import { figuresOf } from './rows/figures'
import { MappedTable } from './rows/mapped-table'
import { index } from './test-known'
import { type LaidTable, laidTables } from './test-layouts'
import type { Mapping, Question } from './types'

const publication: Mapping['constants'] = {
  ...{ publisher: 'Ministry of Example', published: '2025-02-01', report_title: 'Year book' },
}

/** The mapping with the questions answered that a file cannot answer by itself. */
function answered({ sheet, header, habits }: LaidTable): { mapping: Mapping; left: Question[] } {
  const guess = withHabits(sheet, header, guessMapping(sheet, header, index))
  const mapping: Mapping = {
    ...guess,
    constants: { ...publication, unit: 'm2', ...guess.constants },
    habits: { ...habits, ...guess.habits },
  }
  return { mapping, left: questionsOf(new MappedTable(sheet, header, mapping, index, 'shape')) }
}

test('figures that are laid out at random come back as they were, or a question is asked', () => {
  let whole = 0
  let runs = 0
  fc.assert(
    fc.property(laidTables, (table) => {
      runs++
      const { mapping, left } = answered(table)
      if (left.length > 0) return
      const found = [...figuresOf(new MappedTable(table.sheet, table.header, mapping, index, 'shape'))]
      const figures = found.flatMap((one) => ('figure' in one ? [one.figure.cells] : []))
      const said = figures.map(({ operator, metric, part = '', places, from, to, amount }) =>
        [operator, metric, part, places, from?.slice(0, 7), to?.slice(0, 7), amount].join(),
      )
      const expected = table.figures.map(({ operator, metric, part, place, month, amount }) =>
        [operator, metric, part, place, month, month, amount].join(),
      )
      expect(found.filter((one) => 'problem' in one)).toEqual([])
      expect(said.sort()).toEqual(expected.sort())
      whole++
    }),
    { numRuns: 200 },
  )
  // A header may be taken for another thing by a word that two languages share; few are.
  expect(whole / runs).toBeGreaterThan(0.9)
})
