import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { seriesOf, count as unit } from '../test-figures'
import { toLines } from './lines'
import { toStepChart } from './step-chart'

const words = getI18n('en')
const span = { firstDay: '2020-01-01', lastDay: '2020-07-19' }
const chartOf = (...texts: string[]) => {
  const series = texts.map((text, at) => seriesOf(`Operator ${at}`, at, text))
  return toStepChart(toLines(series, words), span, unit, words)
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

describe('a chart of 200 days, of which the last 50 are silent, up to 100', () => {
  // Days since 1 January: 10 April is 100, 30 May is 150, 19 July is 200. The axis runs from 0 at y 260 to 100 at y 20.
  const chart = chartOf('2020-01-01 25, 2020-04-10 50, 2020-05-30 100+')
  const line = chart.lines[0]!

  it('has round amounts and firsts of months', () => {
    expect(chart.amounts.map(({ label, y }) => [label, y])).toEqual([
      ['0', 260],
      ['20', 212],
      ['40', 164],
      ['60', 116],
      ['80', 68],
      ['100', 20],
    ])
    expect(chart.days.map(({ label }) => label)).toEqual(['Jan 2020', 'Mar 2020', 'May 2020', 'Jul 2020'])
  })

  it('puts a dot where a total changes', () => {
    // 25 of 100 is 60 of 240 pixels.
    expect(line.points.map(({ x, y, value }) => [x, y, value])).toEqual([
      ['0%', 200, '25'],
      ['50%', 140, '50'],
      ['75%', 20, '100'],
    ])
    expect(line.points[2]?.title).toBe('Operator 0, 30 May 2020: at least 100')
  })

  it('steps after each dot, and ends where the reports do', () => {
    expect(line.path).toBe('M0,200h500v-60h250v-120')
    expect(line.dashes).toBe('')
    expect(chart.tail).toEqual({ x: '75%', width: '25%', label: 'no reports' })
  })

  it('says the amount at the end of a line', () => {
    expect(line.label.hints).toEqual(['at least 100'])
  })
})

it('a chart that is reported to its end has no tail, and one that is silent for little says nothing of it', () => {
  expect(chartOf('2020-01-01 25, 2020-07-19 50').tail).toBeNull()
  // 8 of 200 days.
  expect(chartOf('2020-01-01 25, 2020-07-11 50').tail).toEqual({ x: '96%', width: '4%', label: '' })
})

it('one report is a dot and no line', () => {
  const line = chartOf('2020-04-11 50').lines[0]!
  expect(line.points).toHaveLength(1)
  expect(line.dashes).toBe('')
})

it('operators share one scale with their sum', () => {
  const chart = chartOf('2020-01-01 30', '2020-04-10 70')
  expect(chart.lines.map(({ kind, path, points }) => [kind, path, points.map(({ y }) => y)])).toEqual([
    // 30, then 30 + 70
    ['sum', 'M0,188h500v-168', []],
    ['operator', 'M500,92', [92]],
    ['operator', 'M0,188', [188]],
  ])
})

it('labels say what each came to, and its share of the sum', () => {
  const series = [
    seriesOf('Centre', 0, '2020-01-01 30, 2020-07-19 75+', true),
    seriesOf('Army', 1, '2020-04-10 25'),
  ]
  const { lines } = toStepChart(toLines(series, words), span, unit, words, { shape: 'stacked' })
  expect(lines.map(({ label: { text, hints } }) => [text.join(' '), ...hints])).toEqual([
    ['at least 100 together'],
    ['Centre', 'at least 75 · 75%', 'party to the conflict'],
    ['Army', '25 · 25%'],
  ])
  const tops = lines.map(({ label }) => label.y).sort((a, b) => a - b)
  // A sum takes a row of 16 and 4, Centre three rows.
  expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(20)
  expect(tops[2]! - tops[1]!).toBeGreaterThanOrEqual(36)
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
  // Of 276 pixels a sum takes 20, and a name of two lines 36, with its amount 52: four fit with amounts (228), five do not (280).
  expect(labelsOf(4).slice(0, 2)).toEqual(['10 together', 'Directorate 3 for|demining'])
  // Seven names fit (272), eight do not (308).
  expect(labelsOf(7).slice(0, 2)).toEqual(['7 operators together', 'Directorate 6 for|demining'])
  expect(labelsOf(8).slice(0, 3)).toEqual(['8 operators together', 'H', 'G'])
})

it('a line runs on dashed as long as its country says, and not beyond the last report of any', () => {
  const series = [seriesOf('Centre', 0, '2020-01-01 25, 2020-04-10 50'), seriesOf('Army', 1, '2020-05-30 5')]
  const dashesOf = (staleAfterDays: number, until?: string) =>
    toStepChart(toLines(series, words), { ...span, until: until ?? null }, unit, words, {
      staleAfterDays,
    })
      .lines.find(({ key }) => key === 'centre')
      ?.stroke.dashes.map(({ day }) => day)
  expect(dashesOf(10)).toEqual(['2020-04-10', '2020-04-20'])
  expect(dashesOf(180)).toEqual(['2020-04-10', '2020-05-30'])
  expect(dashesOf(180, '2020-04-15')).toEqual(['2020-04-10', '2020-04-15'])
})

it('in a period after the last report a line runs on through the days of which nothing is known', () => {
  const [centre] = [seriesOf('Centre', 0, '2020-01-01 25, 2020-04-10 50')]
  const carried = {
    ...centre!,
    reportedUntil: '2020-04-10',
    steps: [{ ...centre!.steps[1]!, day: '2020-05-01', carried: true as const }],
  }
  const period = { firstDay: '2020-05-01', lastDay: '2020-04-10', until: '2020-05-31' }
  const chart = toStepChart(toLines([carried], words), period, unit, words)
  expect(chart.lines[0]?.stroke.dashes.map(({ day }) => day)).toEqual(['2020-05-01', '2020-05-31'])
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
  const series = [seriesOf('Centre', 0, '2020-01-01 30, 2020-07-19 60'), seriesOf('Army', 1, '2020-04-10 40')]
  const chart = toStepChart(toLines(series, words), span, unit, words, { shape: 'stacked' })
  // 200 days, up to 100 on 240 pixels: 100 days are 500 of 1,000. The larger stands at the foot.
  expect(chart.bands.map(({ key, path, carriedPath }) => [key, path, carriedPath])).toEqual([
    ['centre', 'M0,260v-72h1000v72Z', ''],
    // Its only report is of 10 April: from there on it stands at 40, on 30.
    ['army', '', 'M500,188v-96h500v96Z'],
  ])
  expect(chart.lines.map(({ key, points }) => [key, points.map(({ y }) => y)])).toEqual([
    ['sum', []],
    // 60 of 100 is 144 pixels; 30 + 40.
    ['centre', [188, 116]],
    ['army', [92]],
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
  // Up to 150, which is 240 pixels. Along the top 40, 70, 80, then back along the foot 60, 30.
  expect(chart.bands.find(({ key }) => key === 'army')?.path).toBe(
    'M0,212v-16h500v-48h250v-16h250v32h-500v48Z',
  )
})
