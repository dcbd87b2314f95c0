import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toMetricFigures } from '../metric-figure'
import { count, seriesOf } from '../test-figures'
import { toShareChart } from './share-chart'

const words = getI18n('en')
const room = { width: 500, height: 250 }
const devices = {
  key: 'devices',
  label: 'devices',
  definition: '',
  unit: count,
  grain: 'day',
  rows: [],
} as const
const series = [
  seriesOf('Centre', 0, '2017-01-31 100, 2018-01-31 130, 2019-01-31 190'),
  seriesOf('Army', 1, '2017-07-31 10, 2018-06-30 60'),
]

function chartOf(own: typeof series) {
  const [figure] = toMetricFigures([{ ...devices, series: own }], { code: 'SY', name: 'Syria' }, words)
  return toShareChart(figure!, room, words)!
}

/** The highest and the rightmost point of a path, in its own measure. */
const cornersOf = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))

describe('the chart of a picture to share', () => {
  it('has operators on each other, each named, and amounts at their heights', () => {
    const chart = chartOf(series)
    expect(chart.bands.map(({ key }) => key)).toEqual(['centre', 'army'])
    expect(chart.legend.map(({ name, tone }) => [name, tone])).toEqual([
      ['Centre', 1],
      ['Army', 2],
    ])
    expect(chart.more).toBe(0)
    // Zero stands at the foot of the plot.
    expect(chart.amounts[0]).toEqual({ y: 250, label: '0' })
    for (const { y } of chart.amounts) expect(y).toBeGreaterThanOrEqual(0)
    // Paths are of the plot's shape: 1,000 wide, and so twice as large as it.
    expect([chart.across, chart.up]).toEqual([1000, 500])
    for (const { path } of chart.strokes)
      for (const number of cornersOf(path)) expect(number).toBeLessThanOrEqual(1000)
  })

  it('names days with room between them', () => {
    const { days } = chartOf(series)
    expect(days.length).toBeGreaterThan(1)
    days.slice(1).forEach(({ x }, at) => void expect(x - days[at]!.x).toBeGreaterThanOrEqual(96))
  })

  it('of many operators names the four largest, and says how many others there are', () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      seriesOf(`Team ${at}`, at, `2017-01-31 ${10 + at}, 2018-01-31 ${100 - at}`),
    )
    const { legend, more } = chartOf(many)
    expect(legend.map(({ name }) => name)).toEqual(['Team 0', 'Team 1', 'Team 2', 'Team 3'])
    expect(more).toBe(3)
  })

  it('calls by its key whom its letters cannot write', () => {
    const [figure] = toMetricFigures(
      [
        {
          ...devices,
          series: [{ ...series[0]!, operator: { key: 'centre', name: '地雷中心', party: false } }],
        },
      ],
      { code: 'SY', name: 'Syria' },
      words,
    )
    expect(toShareChart(figure!, room, words)!.legend.map(({ name }) => name)).toEqual(['centre'])
  })
})
