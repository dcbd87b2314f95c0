import { describe, expect, test } from 'vitest'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toComparedCharts } from './comparison'
import { count, seriesOf } from './test-figures'

const words = getI18n('en')
const metricOf = (...series: MetricFigures['series']): MetricFigures => ({
  ...{ key: 'devices', label: 'devices', definition: '', unit: count, grain: 'day', rows: [] },
  series,
})
const one = (key: string, metric?: MetricFigures) => ({ key, name: key, href: `/${key}`, metric })

const small = metricOf(seriesOf('Team', 0, '2017-03-01 10, 2017-06-01 40'))
const large = metricOf(
  seriesOf('Team', 0, '2016-04-04 100, 2016-12-20 300+'),
  seriesOf('Army', 1, '2018-01-01 500'),
)
const charts = toComparedCharts([one('a', small), one('b', large), one('c'), one('d', metricOf())], words)

describe('charts beside each other', () => {
  test('have one scale, which the largest fills, and the same days', () => {
    const [a, b] = charts
    expect(a!.chart!.amounts).toEqual(b!.chart!.amounts)
    expect(a!.chart!.days).toEqual(b!.chart!.days)
    expect(a!.chart!.time).toEqual(b!.chart!.time)
    expect(Number(b!.chart!.amounts.at(-1)!.value)).toBeGreaterThanOrEqual(800)
  })

  test('tell what each comes to, over its operators', () => {
    expect(charts.slice(0, 2).map(({ value, amount, asOf }) => [value, amount, asOf])).toEqual([
      ['40', '40', 'up to 1 Jun 2017'],
      ['800', 'at least 800', 'up to 1 Jan 2018'],
    ])
  })

  test('say of what nothing is reported, which is not zero, and draw nothing of it', () => {
    expect(charts.slice(2).map(({ value, amount, chart }) => [value, amount, chart])).toEqual([
      ['', 'not reported', null],
      ['', 'not reported', null],
    ])
  })

  test('are none where nothing is compared', () => {
    expect(toComparedCharts([], words)).toEqual([])
  })
})
