import { describe, expect, it } from 'vitest'
import { wordsFor } from '../i18n/words'
import { addDays } from '../periods/day'
import { toLines } from './lines'
import { toStepChart } from './step-chart'
import { seriesOf, count as unit } from './test-figures'

const words = wordsFor('en')
const chartOf = (...texts: string[]) => {
  const series = texts.map((text, at) => seriesOf(`Operator ${at}`, at, text))
  return toStepChart(toLines(series, words), { firstDay: '2020-01-01', lastDay: '2020-07-19' }, unit, words)
}

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
    expect(line.path).toBe('M0,230H265.8V160H526.3V20H526.3')
    expect(line.dashes).toBe('M526.3,20H1000')
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
    ['sum', 'M0,216H265.8V20H265.8', []],
    ['operator', 'M265.8,104H265.8', [104]],
    ['operator', 'M0,216H0', [216]],
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
