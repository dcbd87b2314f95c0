import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { count } from '../test-figures'
import { toMonthFigure } from './month-figure'

const words = getI18n('en')
const devices = { key: 'devices', label: 'explosive devices neutralised', unit: count }
const syria = { code: 'SY', name: 'Syria' }
/** The axis ends with the month of the last report of the page: 1 January to 30 June 2017, 180 days. */
const reported = { firstDay: '2017-01-01', lastDay: '2017-06-02' }

const lineOf = (name: string, position: number, text: string) => ({
  operator: { key: name.toLowerCase(), name, party: false },
  position,
  months: text.split(', ').map((item) => {
    const [month, value] = item.split(' ') as [string, string]
    return { month: Number(month), value: BigInt(value) }
  }),
})

describe('two operators, month by month', () => {
  const figure = toMonthFigure(
    devices,
    syria,
    [
      // 30 in February, then 60 in three months: 20 a month.
      lineOf('Centre', 0, '201701 100, 201702 130, 201705 190'),
      // 50 in April.
      lineOf('Army', 1, '201703 10, 201704 60'),
    ],
    reported,
    words,
  )!

  it('stand on each other at the average of their intervals', () => {
    expect(
      figure.chart.bars.map(({ operator, x, width, wide, value }) => ({ operator, x, width, wide, value })),
    ).toEqual([
      // February begins on the 32nd day of 180 and has 28: 31/180, 28/180. March to May have 92, April 30.
      { operator: 'centre', x: '17.22%', width: '15.56%', wide: false, value: '30' },
      { operator: 'centre', x: '32.78%', width: '51.11%', wide: true, value: '60' },
      { operator: 'army', x: '50%', width: '16.67%', wide: false, value: '50' },
    ])
    const [february, spring, april] = figure.chart.bars
    // The axis goes to 80, 20 a month and 50 on top of it being 70; 200 pixels less 20 at the top.
    expect(figure.chart.amounts.at(-1)?.label).toBe('80')
    expect(february!.height).toBeCloseTo((30 / 80) * 180, 1)
    expect(spring!.height).toBeCloseTo((20 / 80) * 180, 1)
    expect(april!.y + april!.height).toBeCloseTo(spring!.y, 1)
  })

  it('say what a bar is', () => {
    expect(figure.chart.bars.map(({ title }) => title)).toEqual([
      'Centre, Feb 2017: 30',
      'Centre, Mar 2017 to May 2017: 60 in 3 months',
      'Army, Apr 2017: 50',
    ])
    expect(figure.notes[0]).toMatch(/^Paler bars are wider than a month/)
  })

  it('are in a table that adds up to the totals', () => {
    expect(
      figure.table.rows.map(({ when, operator, value, average }) => [when, operator, value, average]),
    ).toEqual([
      ['Mar 2017 to May 2017', 'Centre', '60', 'about 20 a month'],
      ['Apr 2017', 'Army', '50', ''],
      ['Feb 2017', 'Centre', '30', ''],
      ['up to Jan 2017', 'Centre', '100', ''],
      ['up to Mar 2017', 'Army', '10', ''],
    ])
    // 190 + 60 = 250
    expect(figure.table.rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe(250)
  })
})

it('a bar is cut where what it stands on changes height', () => {
  const figure = toMonthFigure(
    devices,
    syria,
    [lineOf('Centre', 0, '201701 0, 201702 10, 201703 30'), lineOf('Army', 1, '201701 0, 201703 40')],
    reported,
    words,
  )!
  expect(figure.chart.bars.map(({ operator, x, width, value }) => [operator, x, width, value])).toEqual([
    ['centre', '17.22%', '15.56%', '10'],
    ['centre', '32.78%', '17.22%', '20'],
    ['army', '17.22%', '15.56%', '40'],
    ['army', '32.78%', '17.22%', '40'],
  ])
})

describe('quarters and years', () => {
  const series = [
    // First report in February: 30 in its quarter after it, then 270 in two quarters.
    lineOf('Centre', 0, '201702 100, 201703 130, 201709 400, 201802 460'),
  ]
  const until = { firstDay: '2017-02-01', lastDay: '2018-02-10' }
  const of = (grain: 'quarter' | 'year') => toMonthFigure(devices, syria, series, until, words, grain)!

  it('have what their reports give beyond those before them, and no bar where no report speaks', () => {
    const { chart, table, subtitle } = of('quarter')
    expect(subtitle).toBe('Increase of explosive devices neutralised per quarter, Syria, by operator')
    expect(chart.bars.map(({ title, wide }) => [title, wide])).toEqual([
      ['Centre, Mar 2017: 30', false],
      ['Centre, Q2 2017 to Q3 2017: 270 in 2 quarters', true],
      ['Centre, Q4 2017 to Q1 2018: 60 in 2 quarters', true],
    ])
    // 270 in two quarters are 135 each; the axis goes to 150: 180 pixels for 150.
    expect(chart.bars[1]!.height).toBeCloseTo((135 / 150) * 180, 1)
    // 100 that the first report gives + 30 + 270 + 60
    expect(table.rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe(460)
    expect(table.rows.map(({ average }) => average)).toEqual([
      'about 30 a quarter',
      'about 135 a quarter',
      '',
      '',
    ])
  })

  it('have years in the same way, the first without what its first report gives', () => {
    const { chart, table } = of('year')
    expect(chart.bars.map(({ title }) => title)).toEqual([
      'Centre, Mar 2017 to Dec 2017: 300',
      'Centre, 2018: 60',
    ])
    expect(table.rows.map(({ when, value }) => [when, value])).toEqual([
      ['2018', '60'],
      ['Mar 2017 to Dec 2017', '300'],
      ['up to Feb 2017', '100'],
    ])
    // The axis ends with the last quarter or year, as wide as its bar.
    expect(chart.bars.at(-1)).toMatchObject({ wide: false })
  })
})

it('nothing is drawn where no report follows another', () => {
  expect(toMonthFigure(devices, syria, [lineOf('Centre', 0, '201701 100')], reported, words)).toBeNull()
  expect(toMonthFigure(devices, syria, [], reported, words)).toBeNull()
})

it('operators beyond the colours are one', () => {
  const many = Array.from({ length: 14 }, (_, at) =>
    lineOf(`Team ${at}`, at, `201701 ${at}, 201702 ${at + 10}`),
  )
  const figure = toMonthFigure(devices, syria, many, reported, words)!
  // Eleven of their own, the three smallest together: 10 + 10 + 10.
  expect(figure.legend).toHaveLength(12)
  expect(figure.legend.at(-1)?.name).toBe('3 other operators')
  expect(figure.chart.bars.at(-1)?.value).toBe('30')
})
