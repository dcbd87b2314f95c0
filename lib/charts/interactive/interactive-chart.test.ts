import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { dayNumber } from '@/lib/periods/day'
import { seriesOf, count as unit } from '../test-figures'
import { seriesOf as readSeed, toChartData } from './chart-data'
import { choicesOf } from './chart-options'
import { names, toInteractiveChart, toPlotRows } from './interactive-chart'
import { nearestSnapPoint, snapPointAfter } from './snap-points'

const words = getI18n('en')
const series = [
  seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130+, 2017-05-31 190'),
  seriesOf('Army', 1, '2017-03-31 10, 2017-04-30 60', true),
]
const span = { firstDay: '2017-01-31', lastDay: '2017-05-31' }
const seed = toChartData({ key: 'devices', unit, series }, span, 180)
const all = { measure: 'total', shape: 'lines', scale: 'linear', grain: 'month', hidden: [] } as const

it('a seed gives back what it was made of', () => {
  const claims = 0
  expect(readSeed(seed)).toEqual(series.map((one) => ({ ...one, claims })))
  expect(seed.operators[0]?.steps).toBe('2017-01-31 100,2017-02-28 130+,2017-05-31 190')
})

it('a total carried into a period stays marked', () => {
  const carried = {
    ...series[0]!,
    steps: [{ day: '2017-04-01', value: 130n, atLeast: true, carried: true as const }],
  }
  const again = readSeed(toChartData({ key: 'devices', unit, series: [carried] }, span, 180))
  expect(again[0]?.steps).toEqual(carried.steps)
})

it('what was corrected or withdrawn later is in the seed, and read on its day', () => {
  const marks = [
    { kind: 'corrected', day: '2017-02-28', on: '2017-06-01', was: 90n, now: 130n },
    { kind: 'corrected', day: '2017-03-02', on: '2017-06-01', was: 90n, now: null },
    { kind: 'withdrawn', day: '2017-03-15', on: '2017-07-01', was: 400n, now: null },
  ] as const
  const marked = toChartData(
    { key: 'devices', unit, series: [{ ...series[0]!, marks }, series[1]!] },
    span,
    180,
  )
  expect(marked.operators[0]?.marks).toBe(
    '2017-02-28 2017-06-01 90 130,2017-03-02 2017-06-01 90,2017-03-15 2017-07-01 400 -',
  )
  expect(marked.operators[1]).not.toHaveProperty('marks')
  expect(readSeed(marked)[0]?.marks).toEqual(marks)
  const { stops, read } = toInteractiveChart(marked, all, null, words, 300)!
  expect(stops).toContain(dayNumber('2017-03-15'))
  expect(read(dayNumber('2017-03-15')).rows[0]).toMatchObject({
    amount: 'at least 130',
    note: 'withdrawn on 1 Jul 2017; it was 400',
  })
  expect(read(dayNumber('2017-02-28')).text).toContain(
    'Centre: at least 130, corrected on 1 Jun 2017; it was 90, now 130.',
  )
})

describe('operators side by side', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    seriesOf(`Team ${at}`, at, `2017-01-31 ${10 + at}, 2017-05-31 ${100 + at}`),
  )
  const seed = toChartData({ key: 'devices', unit, series: many }, span, 180)
  const live = toInteractiveChart(seed, { ...all, shape: 'panels' }, null, words, 260)!

  it('are read by the panels that are drawn, and in sum', () => {
    const panels = live.kind === 'panels' ? live.panels.map(({ key }) => key) : []
    const { rows } = live.read(dayNumber('2017-01-31'))
    expect(rows.map(({ key }) => key)).toEqual([...panels, 'sum'])
    // The largest are 7 to 3; 10 + 11 + 12 of the others, and 8 times 10 with 0 to 7 in all.
    expect(rows.map(({ value }) => value)).toEqual(['17', '16', '15', '14', '13', '33', '108'])
  })
})

describe('running totals', () => {
  const live = toInteractiveChart(seed, all, null, words, 300)!

  it('are read on each day that anything is reported', () => {
    expect(live.stops).toEqual(
      ['2017-01-31', '2017-02-28', '2017-03-31', '2017-04-30', '2017-05-31'].map(dayNumber),
    )
    expect(
      live.read(dayNumber('2017-03-31')).rows.map(({ name, amount, note }) => [name, amount, note]),
    ).toEqual([
      ['Centre', 'at least 130', 'since 28 Feb 2017'],
      ['Army (party to the conflict)', '10', ''],
      // 130 + 10
      ['2 operators together', 'at least 140', ''],
    ])
  })

  it('say that nothing is reported yet, which is not zero', () => {
    const [, army] = live.read(dayNumber('2017-02-28')).rows
    expect([army?.amount, army?.value]).toEqual(['no report yet', ''])
    expect(live.read(dayNumber('2017-01-31')).text).toBe(
      '31 Jan 2017. Centre: 100. Army (party to the conflict): no report yet. 2 operators together: 100.',
    )
  })

  it('say when a total is older than the limit', () => {
    const old = toChartData(
      { key: 'devices', unit, series: [seriesOf('Centre', 0, '2016-01-01 5'), series[1]!] },
      { firstDay: '2016-01-01', lastDay: '2017-04-30' },
      180,
    )
    const reading = toInteractiveChart(old, all, null, words, 300)!.read(dayNumber('2017-03-31'))
    expect(reading.rows.find(({ key }) => key === 'centre')?.note).toBe('last reported 1 Jan 2016')
  })

  it('are drawn by Recharts from the days on which they turn', () => {
    if (live.kind !== 'total') throw new Error('not a running total')
    const rows = toPlotRows(live.chart)
    const { solid, dots } = names('centre')
    expect(rows.find(({ at }) => at === dayNumber('2017-02-28'))).toMatchObject({ [solid]: 130, [dots]: 130 })
    // The army's is dashed from its last report to the last of any.
    const { dashes } = names('army')
    expect(rows.flatMap((row) => (dashes in row ? [[row.at, row[dashes]]] : []))).toEqual([
      [dayNumber('2017-04-30'), 60],
      [dayNumber('2017-05-31'), 60],
    ])
  })
})

describe('operators', () => {
  it('can be left out: the sum is of those that are left', () => {
    expect(choicesOf(readSeed(seed), words).map(({ key }) => key)).toEqual(['centre', 'army'])
    const live = toInteractiveChart(seed, { ...all, hidden: ['army'] }, null, words, 300)!
    expect(live.kind === 'total' && live.chart.lines.map(({ key }) => key)).toEqual(['centre'])
    expect(toInteractiveChart(seed, { ...all, hidden: ['army', 'centre'] }, null, words, 300)).toBeNull()
  })

  it('stand on each other, paler after their last report', () => {
    const live = toInteractiveChart(seed, { ...all, shape: 'stacked' }, null, words, 300)!
    if (live.kind !== 'total') throw new Error('not a running total')
    const steps = live.chart.bands.map(({ key, steps }) => [
      key,
      ...steps.map(
        ({ day, base, value, carried }) => `${day.slice(5)} ${base}+${value}${carried ? ' carried' : ''}`,
      ),
    ])
    expect(steps).toEqual([
      ['centre', '01-31 0+100', '02-28 0+130', '03-31 0+130', '04-30 0+130', '05-31 0+190 carried'],
      ['army', '01-31 100+0', '02-28 130+0', '03-31 130+10', '04-30 130+60 carried', '05-31 190+60 carried'],
    ])
  })
})

describe('a period', () => {
  const april = { from: 201704, to: 201704 }
  const live = toInteractiveChart(seed, all, april, words, 300)!

  it('begins with what there was and has the reports within', () => {
    if (live.kind !== 'total') throw new Error('not a running total')
    expect(live.stops).toEqual([dayNumber('2017-04-30')])
    const centre = live.chart.lines.find(({ key }) => key === 'centre')!
    expect(centre.stroke).toEqual({
      solid: [
        { day: '2017-04-01', value: 130n },
        { day: '2017-04-30', value: 130n },
      ],
      dashes: [],
    })
    // The highest of the month is the sum, 130 + 60 = 190.
    expect(live.chart.amounts.at(-1)?.label).toBe('200')
  })

  it('that misses the chart is all of it', () => {
    const other = toInteractiveChart(seed, all, { from: 199001, to: 199012 }, words, 300)!
    expect(other.stops).toHaveLength(5)
  })
})

describe('a logarithmic axis', () => {
  it('goes from the power of ten below the least amount to the first tick above the most', () => {
    const live = toInteractiveChart(seed, { ...all, scale: 'log' }, null, words, 300)!
    expect(live.chart.scale).toBe('log')
    expect(live.chart.amounts.map(({ label, y }) => [label, y])).toEqual([
      ['10', 300],
      // log10(2) / log10(50) of 280 pixels is 49.6: 250.4
      ['20', 250.4],
      ['50', 184.8],
      ['100', 135.2],
      ['200', 85.6],
      ['500', 20],
    ])
  })
})

describe('months', () => {
  const live = toInteractiveChart(seed, { ...all, measure: 'month' }, null, words, 300)!

  it('are read with the interval that they belong to', () => {
    expect(live.read(live.stops[0]!).text).toBe(
      'Feb 2017. Centre: 30. Army (party to the conflict): no report.',
    )
    // March to May: 190 less 130.
    expect(live.read(dayNumber('2017-04-15')).text).toBe(
      'Apr 2017. Centre: 60, in Mar 2017 to May 2017, about 20 a month. Army (party to the conflict): 50.',
    )
  })

  it('are cut at the ends of a period', () => {
    const cut = toInteractiveChart(
      seed,
      { ...all, measure: 'month' },
      { from: 201704, to: 201704 },
      words,
      300,
    )!
    if (cut.kind !== 'month') throw new Error('not by month')
    expect(cut.chart.bars.map(({ operator, x, width, value }) => [operator, x, width, value])).toEqual([
      ['centre', '0%', '100%', '60'],
      ['army', '0%', '100%', '50'],
    ])
  })
})

describe('keys', () => {
  const stops = Array.from({ length: 30 }, (_, at) => at * 10)

  it.each([
    [null, 'ArrowLeft', false, 290],
    [null, 'Home', false, 0],
    [290, 'ArrowLeft', false, 280],
    [280, 'ArrowRight', false, 290],
    [290, 'ArrowRight', false, 290],
    [290, 'PageUp', false, 190],
    [290, 'ArrowLeft', true, 190],
    [0, 'PageDown', false, 100],
    [100, 'Home', false, 0],
    [100, 'End', false, 290],
    // Between two stops: from the nearest.
    [104, 'ArrowRight', false, 110],
    [100, 'Escape', false, null],
  ])('from %s by %s, with shift %s, to %s', (from, key, shift, to) => {
    expect(snapPointAfter(stops, from, key, shift)).toBe(to)
  })

  it('lead nowhere where there is nothing', () => {
    expect(snapPointAfter([], null, 'End', false)).toBeNull()
    expect(nearestSnapPoint([], 4)).toBeNull()
  })
})
