import { expect, test } from 'vitest'
import { checkReport } from '@/lib/checks/check-report'
import { contextOf, known } from '@/lib/checks/test-record'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { toCheckInput } from './to-check-input'

const cells = {
  operator: 'Syrian army engineers',
  metric: 'devices',
  basis: 'total',
  to: '2019-08-03',
  places: 'SY',
  qualifier: 'exact',
  unit: 'count',
}
const draft: DraftContent = {
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    publisher: ' News Front ',
    published: '2019-08-03',
    country: 'SY',
    language: 'fr',
  },
  figures: [
    newFigure('a', { ...cells, amount: '' }),
    newFigure('b', { ...cells, amount: '24 458' }),
    newFigure('c', { ...cells, metric: '' }),
    { ...newFigure('d', { ...cells, amount: '24458' }), withdrawn: true },
  ],
}

test('a draft is checked as typed, as far as it can be told', () => {
  const report = toCheckInput(draft, 'en', known)
  expect(report.publisher).toBe('News Front')
  expect(report.figures.map(({ row, bounds }) => [row, bounds?.value ?? null])).toEqual([
    [0, null],
    [1, 24_458n],
  ])
  const record = [
    {
      ...cells,
      report_id: 'r',
      publisher: 'B',
      published: '2019-01-01',
      country: 'SY',
      to: '2019-01-01',
      amount: '30000',
    },
  ]
  expect(checkReport(report, contextOf(record)).map(({ check, row }) => `${check} ${row}`)).toEqual([
    'fall 1',
  ])
})
