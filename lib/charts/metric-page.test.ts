import { expect, it } from 'vitest'
import type { MetricRecord } from '../curves/metric-record'
import { wordsFor } from '../i18n/words'
import { toMetricPage } from './metric-page'
import { aleppo, count, rowOf, seriesOf, syria } from './test-figures'

const words = wordsFor('en')
const record: MetricRecord = {
  country: { code: 'SY', name: 'Syria', staleAfterDays: 180 },
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
      atLeast: true,
      claims: 2,
      lastDay: '2017-02-28',
    },
  ],
  imasNote: 'counts_by_category',
  verbs: [{ verb: 'destroyed', claims: 2 }],
}

it('shows curve, months, places and parts of one metric', () => {
  const view = toMetricPage(record, words)
  expect(view.name).toBe('Explosive devices neutralised')
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
  expect(toMetricPage(record, words).how).toEqual({
    definition: 'Items.',
    unit: 'Number',
    imas: 'IMAS 05.10 asks for this by category of item; reports here mostly give one number for all.',
    verbs: ['destroyed (2 figures)'],
  })
})

it('a metric of which nothing is reported has no drawing', () => {
  const view = toMetricPage(
    { ...record, metric: { ...record.metric, series: [], rows: [] }, imasNote: 'other' },
    words,
  )
  expect([view.figure, view.months, view.how.imas]).toEqual([null, null, ''])
})
