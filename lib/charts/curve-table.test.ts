import { expect, it } from 'vitest'
import { wordsFor } from '../i18n/words'
import { toCurveTable } from './curve-table'
import { count, seriesOf } from './test-figures'

const words = wordsFor('en')

it('lists what each total became, newest first, with the sum that it makes', () => {
  const series = [
    seriesOf('Centre', 0, '2016-04-04 120, 2017-09-22 60384', true),
    seriesOf('Army', 1, '2017-01-01 1000+'),
  ]
  const table = toCurveTable({ series, unit: count, grain: 'day' }, words)
  expect(table.head).toEqual({ when: 'Day', operator: 'Operator', total: 'Total', sum: 'Sum of 2 operators' })
  expect(table.rows.map(({ when, operator, total, sum }) => [when, operator, total, sum])).toEqual([
    ['22 Sept 2017', 'Centre (party to the conflict)', '60,384', 'at least 61,384'],
    ['1 Jan 2017', 'Army', 'at least 1,000', 'at least 1,120'],
    ['4 Apr 2016', 'Centre (party to the conflict)', '120', '120'],
  ])
})

it('one operator needs no column of its own, and months are named as months', () => {
  const table = toCurveTable(
    { series: [seriesOf('A', 0, '2017-09-30 7')], unit: count, grain: 'month' },
    words,
  )
  expect(table.head).toEqual({ when: 'Month', operator: null, total: 'Total', sum: null })
  expect(table.rows).toEqual([{ when: 'Sept 2017', operator: null, total: '7', value: '7', sum: null }])
})
