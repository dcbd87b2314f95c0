import { describe, expect, it } from 'vitest'
import { aleppo, count, rowOf, seriesOf, syria } from '@/lib/charts/test-figures'
import { allFigures } from '@/lib/figures/figure-filter'
import type { MetricRecord } from '@/lib/figures/metric/metric-record'
import { getI18n } from '@/lib/i18n/words'
import { toMetricPage } from './metric-page'

const words = getI18n('en')
const record: MetricRecord = {
  country: { code: 'SY', name: 'Syria', state: { staleAfterDays: 180, closed: '' } },
  metric: {
    key: 'devices',
    label: 'explosive devices neutralised',
    definition: 'Items.',
    unit: count,
    grain: 'day',
    series: [seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130')],
    rows: [rowOf('place', aleppo, 30), rowOf('not_attributed', syria, 100)],
  },
  parts: [
    {
      key: 'ied',
      label: 'improvised explosive devices',
      value: 47n,
      mark: 'at_least',
      claims: 2,
      lastDay: '2017-02-28',
    },
  ],
  imasNote: 'counts_by_category',
  verbs: [{ verb: 'destroyed', claims: 2 }],
  moreVerbs: 0,
  narrowable: { operators: [], firstDay: '2017-01-31', lastDay: '2017-02-28' },
}

it('shows curve, months, places and parts of one metric', () => {
  const view = toMetricPage(record, allFigures, words, '2017-12-31')
  expect(view.name).toBe('Explosive devices neutralised')
  // 28 February is 306 days before the last of the year.
  expect(view.age).toMatchObject({ asOf: 'up to 28 Feb 2017', stale: true, staleAfterDays: 180 })
  expect(view.figure?.rows.map(({ value }) => value)).toEqual(['30', '100'])
  expect(view.months?.chart.bars.map(({ value }) => value)).toEqual(['30'])
  expect(view.parts).toEqual([
    {
      key: 'ied',
      name: 'Improvised explosive devices',
      value: '47',
      amount: 'at least 47',
      asOf: '28 Feb 2017',
      href: '/en/sy/why/devices%3Aied/SY',
    },
  ])
})

it('says how it is counted', () => {
  expect(toMetricPage(record, allFigures, words, '2017-12-31').how).toEqual({
    definition: 'Items.',
    unit: 'Number',
    imas: 'IMAS 05.10 asks for this by category of item; reports here mostly give one number for all.',
    verbs: ['destroyed (2 figures)'],
  })
})

it('a metric of which nothing is reported has no drawing', () => {
  const view = toMetricPage(
    { ...record, metric: { ...record.metric, series: [], rows: [] }, imasNote: 'other' },
    allFigures,
    words,
    '2017-12-31',
  )
  expect([view.figure, view.months, view.how.imas]).toEqual([null, null, ''])
})

describe('narrowed down', () => {
  const period = { from: '2017-03-01', to: null }
  const silent = {
    ...record.metric,
    series: [
      {
        ...seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130'),
        claims: 0,
        before: { value: 130n, atLeast: false, lastDay: '2017-02-28' },
      },
    ],
    rows: [],
    period,
  }

  it('to a time of which no report speaks it says what there was before, and never 0', () => {
    const view = toMetricPage(
      { ...record, metric: silent },
      { ...allFigures, from: 201703 },
      words,
      '2017-12-31',
    )
    expect(view.figure).toBeNull()
    expect(view.none).toEqual({
      text: 'No report on record gives a figure for this. That is not zero: nothing is known.',
      before: '130 before, up to 28 Feb 2017',
    })
    expect(view.filter.sentence).toBe('Figures of all operators, since Mar 2017.')
  })

  it('explains no part of a period, and of an operator that operator’s', () => {
    const operators = [{ key: 'centre', name: 'Centre', party: false }]
    const narrowable = { ...record.narrowable, operators }
    const hrefOf = (metric: MetricRecord['metric']) =>
      toMetricPage(
        { ...record, metric, narrowable },
        { ...allFigures, operator: 'centre' },
        words,
        '2017-12-31',
      ).parts[0]?.href
    expect(hrefOf(record.metric)).toBe('/en/sy/why/devices%3Aied/SY/centre')
    expect(hrefOf(silent)).toBeNull()
  })
})
