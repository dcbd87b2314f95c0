import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { lastDay, monthsBetween } from '@/lib/periods/month'
import { toCurveTable } from './curve-table'
import { count, seriesOf, syria } from './test-figures'

const words = getI18n('en')
const monthsFrom = (month: number) => monthsBetween(month, 202012)

it('lists what each total became, newest first, with the sum that it makes', () => {
  const series = [
    seriesOf('Centre', 0, '2016-04-04 120, 2017-09-22 60384', true),
    seriesOf('Army', 1, '2017-01-01 1000+'),
  ]
  const table = toCurveTable({ key: 'devices', series, unit: count, grain: 'day' }, syria, words)
  expect(table.head).toEqual({
    when: 'Day',
    operator: 'Operator',
    total: 'Total',
    sum: '2 operators together',
  })
  expect(table.rows.map(({ when, operator, total, sum }) => [when, operator, total, sum])).toEqual([
    ['22 Sept 2017', 'Centre (party to the conflict)', '60,384', 'at least 61,384'],
    ['1 Jan 2017', 'Army', 'at least 1,000', 'at least 1,120'],
    ['4 Apr 2016', 'Centre (party to the conflict)', '120', '120'],
  ])
  expect(table.rows[0]?.href).toBe('/en/sy/days/devices/SY/2017-09-22')
  // 60,384 + 1,000
  expect(table.total).toEqual({ when: '22 Sept 2017', amount: 'at least 61,384', value: '61384' })
})

it('tells what was corrected or withdrawn later, newest first', () => {
  const marks = [
    { kind: 'corrected', day: '2016-04-04', on: '2016-05-01', was: 110n, now: 120n },
    { kind: 'withdrawn', day: '2017-02-01', on: '2017-05-01', was: 9000n, now: null },
  ] as const
  const series = [{ ...seriesOf('Centre', 0, '2016-04-04 120, 2017-09-22 60384', true), marks }]
  expect(
    toCurveTable({ key: 'devices', series, unit: count, grain: 'day' }, syria, words).marks.map(
      ({ text }) => text,
    ),
  ).toEqual([
    'Centre (party to the conflict), 1 Feb 2017: a figure was withdrawn on 1 May 2017; it was 9,000.',
    'Centre (party to the conflict), 4 Apr 2016: a figure was corrected on 1 May 2016; it was 110, now 120.',
  ])
})

it('of very many steps only the sum is listed, one row for each month', () => {
  const months = Array.from({ length: 151 }, (_, at) => lastDay(monthsFrom(200801)[at]!))
  const centre = seriesOf('Centre', 0, months.map((day, at) => `${day} ${at + 1}`).join(', '))
  // The second operator's last step stands on the day of its last claim, ten days before the month ends.
  const army = seriesOf(
    'Army',
    1,
    [...months.slice(0, 150), '2020-07-21'].map((day, at) => `${day} ${at + 1}`).join(', '),
  )
  const { head, rows } = toCurveTable(
    { key: 'devices', series: [centre, army], unit: count, grain: 'month' },
    syria,
    words,
  )
  expect(head).toEqual({ when: 'Month', operator: null, total: '2 operators together', sum: null })
  expect(rows).toHaveLength(151)
  // 151 + 151, then 150 + 150
  expect(rows.slice(0, 2).map(({ when, total }) => [when, total])).toEqual([
    ['Jul 2020', '302'],
    ['Jun 2020', '300'],
  ])
})

it('one operator needs no column of its own, and months are named as months', () => {
  const table = toCurveTable(
    { key: 'devices', series: [seriesOf('A', 0, '2017-09-30 7')], unit: count, grain: 'month' },
    { code: 'SY04', country: 'SY' },
    words,
  )
  expect(table.head).toEqual({ when: 'Month', operator: null, total: 'Total', sum: null })
  expect(table.rows).toEqual([
    {
      ...{ when: 'Sept 2017', operator: null, total: '7', value: '7', sum: null },
      href: '/en/sy/days/devices/SY04/2017-09-30',
    },
  ])
})

it('of days beyond counting the sum is listed as each month left it', () => {
  const days = Array.from({ length: 301 }, (_, at) => addDays('2019-01-01', at))
  const series = seriesOf('Centre', 0, days.map((day, at) => `${day} ${at + 1}`).join(', '))
  const { head, rows } = toCurveTable(
    { key: 'devices', series: [series], unit: count, grain: 'day' },
    syria,
    words,
  )
  expect(head.when).toBe('Month')
  // The 301st day of 2019 is 28 October.
  expect(rows).toHaveLength(10)
  expect(rows.slice(0, 2).map(({ when, total }) => [when, total])).toEqual([
    ['Oct 2019', '301'],
    ['Sept 2019', '273'],
  ])
})
