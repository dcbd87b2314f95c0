import { expect, it } from 'vitest'
import { count, seriesOf } from '@/lib/charts/test-figures'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { numberAndUnit, sharesOf, toMetricCards } from './metric-cards'

const words = getI18n('en')

function metric(key: string, series: MetricFigures['series'], more = {}): MetricFigures {
  return { key, label: key, definition: '', unit: count, grain: 'day', series, rows: [], ...more }
}

const shown = { code: 'SY', name: 'Syria' }
const cardsOf = (metrics: readonly MetricFigures[], chosen = 'devices') =>
  toMetricCards(metrics, [], chosen, shown, (key) => `/en/sy?metric=${key}`, words)

it('gives each metric its number, its growth on one axis and whose the most of it is', () => {
  const { cards, folded } = cardsOf([
    metric('devices', [
      seriesOf('Centre', 0, '2020-01-01 0, 2020-01-11 75'),
      seriesOf('Army', 1, '2020-01-11 25'),
    ]),
    metric('roads', [seriesOf('Army', 1, '2020-01-11 10, 2020-01-21 20')]),
    metric('aid', []),
  ])
  // 75 of 100 are three quarters; the axis has 20 days, and devices end in its middle.
  expect(
    cards.map(({ metric, number, leader, here, spark }) => [metric, number, leader, here, spark]),
  ).toEqual([
    ['devices', '100', '75% Centre', true, 'M0,23H50V1'],
    ['roads', '20', 'Army', false, 'M50,12H100V1'],
  ])
  expect(cards[0]?.shares).toEqual([
    { key: 'centre', tone: 1, percent: 75 },
    { key: 'army', tone: 2, percent: 25 },
  ])
  expect(folded).toEqual([{ text: 'not reported', metrics: [{ key: 'aid', label: 'aid' }] }])
})

it('marks parties to the conflict where not all are', () => {
  const { cards } = cardsOf([
    metric('devices', [seriesOf('Centre', 0, '2020-01-01 75', true)]),
    metric('roads', [seriesOf('NGO', 1, '2020-01-11 20')]),
  ])
  expect(cards.map(({ leader }) => leader)).toEqual(['Centre (party to the conflict)', 'NGO'])
})

it('keeps a number of people back that is not published', () => {
  const { cards, folded } = cardsOf([metric('casualties', [], { people: true, withheld: 5 })])
  expect(cards).toEqual([])
  expect(folded[0]?.text).toBe('not published: too few people, or too small a place')
})

it('shares what was added in a period', () => {
  const before = { value: 900n, atLeast: false, lastDay: '2019-12-01' }
  const added = metric(
    'devices',
    [{ ...seriesOf('Centre', 0, '2020-01-01 1000'), before }, seriesOf('Army', 1, '2020-01-02 300')],
    { period: { from: '2020-01-01', to: null } },
  )
  // 1,000 less 900 are 100, beside 300.
  expect(sharesOf(added).map(({ series, percent }) => [series.operator.name, percent])).toEqual([
    ['Army', 75],
    ['Centre', 25],
  ])
})

it('takes digits and unit apart, whatever stands between them', () => {
  expect(numberAndUnit('88.767\u00a0km²')).toEqual({ number: '88.767', unit: 'km²' })
  expect(numberAndUnit('130,046')).toEqual({ number: '130,046', unit: '' })
  expect(numberAndUnit('١٢٣ كم')).toEqual({ number: '١٢٣', unit: 'كم' })
})
