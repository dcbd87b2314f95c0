import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { seriesOf, count as unit } from '../test-figures'
import { toLines } from './lines'
import { toStepChart } from './step-chart'

const words = getI18n('en')
const chartOf = (...texts: string[]) => {
  const series = texts.map((text, at) => seriesOf(`Operator ${at}`, at, text))
  return toStepChart(toLines(series, words), { firstDay: '2020-01-01', lastDay: '2020-07-19' }, unit, words)
}

describe('a day of which a figure was corrected or withdrawn later', () => {
  const marks = [
    { kind: 'corrected', day: '2020-04-11', on: '2020-08-01', was: 40n, now: 50n },
    { kind: 'withdrawn', day: '2020-05-01', on: '2020-09-01', was: 70n, now: null },
    // Before anything was reported, and long after the last report: there is no line to stand on.
    { kind: 'withdrawn', day: '2019-12-01', on: '2020-09-01', was: 7n, now: null },
    { kind: 'withdrawn', day: '2021-03-01', on: '2021-09-01', was: 7n, now: null },
  ] as const
  const series = [
    { ...seriesOf('Centre', 0, '2020-01-01 25, 2020-04-11 50, 2020-07-19 100+'), marks },
    seriesOf('Army', 1, '2020-01-01 5'),
  ]
  const span = { firstDay: '2020-01-01', lastDay: '2020-07-19' }
  const marked = (view = {}) =>
    toStepChart(toLines(series, words), span, unit, words, view).lines.map(({ key, marks }) => [
      key,
      ...marks.map(({ day, value, title }) => `${day} ${value} ${title}`),
    ])

  it('is marked where the line of its operator stands on it', () => {
    expect(marked()).toEqual([
      ['sum'],
      [
        'centre',
        '2020-04-11 50 Centre, 11 Apr 2020: a figure was corrected on 1 Aug 2020; it was 40, now 50.',
        '2020-05-01 50 Centre, 1 May 2020: a figure was withdrawn on 1 Sept 2020; it was 70.',
      ],
      ['army'],
    ])
    expect(marked({ period: { from: 202005, to: 202006 } })[1]).toHaveLength(2)
  })

  it('stands at the height of its operator’s dots, on each other too', () => {
    for (const shape of ['lines', 'stacked'] as const) {
      const { lines } = toStepChart(toLines(series, words), span, unit, words, { shape })
      const centre = lines.find(({ key }) => key === 'centre')!
      const dot = centre.points.find(({ day }) => day === '2020-04-11')!
      expect(centre.marks.map(({ y }) => y)).toEqual([dot.y, dot.y])
      expect(centre.marks[0]?.x).toBe(dot.x)
    }
  })
})

describe('a chart of 380 days, 200 to the last report and 180 more, up to 100', () => {
  // Days since 1 January: 11 April is 101, 19 July is 200. The axis runs from 0 at y 300 to 100 at y 20.
  const chart = chartOf('2020-01-01 25, 2020-04-11 50, 2020-07-19 100+')
  const line = chart.lines[0]!

  it('has round amounts and firsts of months', () => {
    expect(chart.amounts.map(({ label, y }) => [label, y])).toEqual([
      ['0', 300],
      ['20', 244],
      ['40', 188],
      ['60', 132],
      ['80', 76],
      ['100', 20],
    ])
    expect(chart.days.map(({ label }) => label)).toEqual([
      'Jan 2020',
      'Apr 2020',
      'Jul 2020',
      'Oct 2020',
      'Jan 2021',
    ])
  })

  it('puts a dot where a total changes', () => {
    // 101 of 380 days is 26.58 %, 200 is 52.63 %; 25 of 100 is 70 of 280 pixels.
    expect(line.points.map(({ x, y, value }) => [x, y, value])).toEqual([
      ['0%', 230, '25'],
      ['26.58%', 160, '50'],
      ['52.63%', 20, '100'],
    ])
    expect(line.points[2]?.title).toBe('Operator 0, 19 Jul 2020: at least 100')
  })

  it('steps after each dot and is dashed for 180 days', () => {
    expect(line.path).toBe('M0,230h265.8v-70h260.5v-140')
    expect(line.dashes).toBe('M526.3,20h473.7')
  })
})

it('one report is a dot and no line', () => {
  const line = chartOf('2020-04-11 50').lines[0]!
  expect(line.points).toHaveLength(1)
  expect(line.dashes).toBe('')
})

it('operators share one scale with their sum', () => {
  const chart = chartOf('2020-01-01 30', '2020-04-11 70')
  expect(chart.lines.map(({ kind, path, points }) => [kind, path, points.map(({ y }) => y)])).toEqual([
    // 30, then 30 + 70
    ['sum', 'M0,216h265.8v-196', []],
    ['operator', 'M265.8,104', [104]],
    ['operator', 'M0,216', [216]],
  ])
})

it('dots that would be a smear are left out', () => {
  const days = Array.from({ length: 151 }, (_, at) => `${addDays('2020-01-01', at)} ${at}`).join(', ')
  expect(chartOf(days).lines[0]?.points).toHaveLength(151)
  expect(chartOf(days, days).lines.map(({ points }) => points.length)).toEqual([0, 0, 0])
})

it('labels are names, or letters where the names have no room', () => {
  const labelsOf = (count: number) => {
    const series = Array.from({ length: count }, (_, at) =>
      seriesOf(`Directorate ${at} for demining`, at, `2020-01-01 ${at + 1}`),
    )
    const chart = toStepChart(
      toLines(series, words),
      { firstDay: '2020-01-01', lastDay: '2020-01-01' },
      unit,
      words,
    )
    return chart.lines.map(({ label }) => label.text.join('|'))
  }
  // Of 316 pixels a sum takes 20 and a name of two lines 36: eight names fit (308), nine do not (344).
  expect(labelsOf(8).slice(0, 2)).toEqual(['Sum of 8 operators', 'Directorate 7 for|demining'])
  expect(labelsOf(9).slice(0, 3)).toEqual(['Sum of 9 operators', 'I', 'H'])
})

it('a line is drawn as long as its country says, and not beyond the end of a period', () => {
  const series = [seriesOf('Centre', 0, '2020-01-01 25, 2020-04-10 50')]
  const dashesOf = (staleAfterDays: number, until?: string) =>
    toStepChart(
      toLines(series, words),
      { firstDay: '2020-01-01', lastDay: '2020-04-10', until: until ?? null },
      unit,
      words,
      { staleAfterDays },
    ).lines[0]?.stroke.dashes.map(({ day }) => day)
  expect(dashesOf(10)).toEqual(['2020-04-10', '2020-04-20'])
  expect(dashesOf(180, '2020-04-15')).toEqual(['2020-04-10', '2020-04-15'])
})

it('a total that is carried into a period has no dot', () => {
  const [centre] = [seriesOf('Centre', 0, '2020-01-01 25, 2020-04-10 50')]
  const steps = centre!.steps.map((step, at) => (at === 0 ? { ...step, carried: true as const } : step))
  const chart = toStepChart(
    toLines([{ ...centre!, steps }], words),
    { firstDay: '2020-01-01', lastDay: '2020-04-10' },
    unit,
    words,
  )
  expect(chart.lines[0]?.points.map(({ day }) => day)).toEqual(['2020-04-10'])
})

it('operators on each other reach up to their sum, and only the sum is a line', () => {
  const series = [seriesOf('Centre', 0, '2020-01-01 30, 2020-07-19 60'), seriesOf('Army', 1, '2020-04-11 40')]
  const chart = toStepChart(
    toLines(series, words),
    { firstDay: '2020-01-01', lastDay: '2020-07-19' },
    unit,
    words,
    { shape: 'stacked' },
  )
  // 380 days, up to 100: a pixel is 0.357, 101 days are 265.8 of 1,000, 200 days 526.3. The larger stands at the foot.
  expect(chart.bands.map(({ key, path, carriedPath }) => [key, path, carriedPath])).toEqual([
    ['centre', 'M0,300v-84h526.3v84Z', ''],
    // Its only report is of 11 April: from there on it stands at 40, on 30.
    ['army', '', 'M265.8,216v-112h260.5v112Z'],
  ])
  expect(chart.lines.map(({ key, points }) => [key, points.map(({ y }) => y)])).toEqual([
    ['sum', []],
    ['centre', [216, 132]],
    ['army', [104]],
  ])
})

it('a band goes once around what it covers, with every step of its foot and of its top', () => {
  const series = [
    seriesOf('Centre', 0, '2020-01-01 30, 2020-04-10 60, 2020-07-19 90'),
    seriesOf('Army', 1, '2020-01-01 10, 2020-05-30 20, 2020-07-19 20'),
  ]
  const chart = toStepChart(
    toLines(series, words),
    { firstDay: '2020-01-01', lastDay: '2020-07-19' },
    unit,
    words,
    { shape: 'stacked' },
  )
  // Up to 150, which is 280 pixels. Along the top 40, 70, 80, then back along the foot 60, 30.
  expect(chart.bands.find(({ key }) => key === 'army')?.path).toBe(
    'M0,244v-18.7h263.2v-56h131.5v-18.6h131.6v37.3h-263.1v56Z',
  )
})
