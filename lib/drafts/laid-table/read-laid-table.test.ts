import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeTable } from '@/lib/grid/clipboard-table'
import { index } from '@/lib/spreadsheets/test-known'
import type { Mapping } from '@/lib/spreadsheets/types'
import { type LaidTable, readLaidTable } from './read-laid-table'
import { answeredMapping, type TableQuestion } from './table-answer'

const said = {
  ...{ country: 'SY', publisher: 'Ministry of Example', published: '2024-01-15' },
  ...{ operator: '', language: 'en' },
}
const provinces = ['Aleppo', 'Homs', 'Idlib', 'Hama']
const months = ['January', 'February', 'March', 'April', 'May', 'June'].concat(
  ...['July', 'August', 'September', 'October', 'November', 'December'],
)

function annual(amounts: readonly (readonly number[])[]): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
  const rows = months.map((month, at) => [month, ...amounts[at]!.map(String), String(sum(amounts[at]!))])
  const totals = provinces.map((_, at) => String(sum(amounts.map((row) => row[at]!))))
  return writeTable([
    ['Explosive devices destroyed in 2023', '', '', '', '', ''],
    ['Month', ...provinces, 'Total'],
    ...rows,
    ['Total', ...totals, String(sum(amounts.flat()))],
  ])
}

const answers: Partial<Record<string, string>> = {
  ...{ operator: 'Agency A', metric: 'devices', basis: 'period', unit: 'count' },
  ...{ year: '2023', 'place-kind': 'admin1' },
}

/** Answers whatever is asked; the figures, and how many answers that took. */
function answeredFully(text: string): { table: LaidTable; asked: TableQuestion[] } {
  const asked: TableQuestion[] = []
  let mapping: Mapping | null = null
  for (let turn = 0; turn < 5; turn++) {
    const table = readLaidTable(text, mapping, said, index)
    if (table.kind !== 'asks') return { table, asked }
    mapping = table.mapping
    for (const question of table.questions) {
      asked.push(question)
      const answer = answers[question.ask === 'constant' ? question.field : question.ask]
      mapping = answeredMapping(mapping, question, answer ?? '')
    }
  }
  throw new Error(`it asks on and on: ${JSON.stringify(asked)} ${JSON.stringify(mapping)}`)
}

describe('a pasted table of twelve months by four provinces', () => {
  test('is its forty-eight figures after at most six answers, without its titles and totals', () => {
    const amounts = months.map((_, month) => provinces.map((_, place) => 10 * month + place + 1))
    const { table, asked } = answeredFully(annual(amounts))
    expect(asked.length, asked.map((one) => JSON.stringify(one)).join('\n')).toBeLessThanOrEqual(6)
    if (table.kind !== 'figures') throw new Error(`it is ${table.kind}`)
    expect(table.leftOut).toEqual([])
    expect(table.figures).toHaveLength(48)
    expect(table.figures[0]).toMatchObject({
      ...{ operator: 'Agency A', metric: 'devices', amount: '1', unit: 'count', qualifier: 'exact' },
      ...{ basis: 'period', from: '2023-01-01', to: '2023-01-31', places: 'SY02' },
    })
    expect(table.figures.at(-1)).toMatchObject({ amount: '114', from: '2023-12-01', to: '2023-12-31' })
  })

  test('keeps every amount, whatever they are', () => {
    const row = fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 12 }), (amounts) => {
        const { table } = answeredFully(annual(amounts))
        if (table.kind !== 'figures') throw new Error(`it is ${table.kind}`)
        expect(table.figures.map(({ amount }) => amount)).toEqual(amounts.flat().map(String))
      }),
      { numRuns: 20 },
    )
  })
})

test('what is no table is none, and nothing throws', () => {
  expect(readLaidTable('some words', null, said, index).kind).toBe('none')
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('Total', 'Aleppo', '2023', '12', 'May', '1.5 ha', ''),
  )
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, (rows) => {
      expect(['none', 'asks', 'figures']).toContain(readLaidTable(writeTable(rows), null, said, index).kind)
    }),
  )
})
