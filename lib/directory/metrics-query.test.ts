import { expect, test } from 'vitest'
import { addressOfMetrics, askedMetrics, parseMetricsQuery } from './metrics-query'

const metric = (key: string, label: string, other: string, figures: number, drafts = 0) => ({
  ...{ key, label, labels: [label, other], figures, drafts },
})
const metrics = [
  metric('devices', 'devices destroyed', 'engins détruits', 5),
  metric('area', 'area cleared', 'surface dépolluée', 9),
  metric('roads', 'roads cleared', 'routes', 0, 1),
  metric('bridges', 'bridges built', 'ponts', 0),
]
const keys = (asked: Parameters<typeof parseMetricsQuery>[0]) =>
  askedMetrics(metrics, parseMetricsQuery(asked), 'en').map(({ key }) => key)

test('metrics are found by a label in any language, by their use, and sorted', () => {
  expect(keys({})).toEqual(['devices', 'area', 'roads', 'bridges'])
  expect(keys({ q: 'Détr' })).toEqual(['devices'])
  expect(keys({ q: 'clear' })).toEqual(['area', 'roads'])
  expect(keys({ use: 'no' })).toEqual(['bridges'])
  expect(keys({ use: 'yes', sort: 'used' })).toEqual(['area', 'devices', 'roads'])
  expect(keys({ sort: 'name' })).toEqual(['area', 'bridges', 'devices', 'roads'])
  expect(keys({ q: '—' })).toEqual([])
})

test('the address is the same behind it', () => {
  const asked = { typed: 'a b', use: 'no', sort: 'used' } as const
  expect(parseMetricsQuery(Object.fromEntries(new URLSearchParams(addressOfMetrics(asked))))).toEqual(asked)
  expect(addressOfMetrics(parseMetricsQuery({ sort: 'x', use: 'z' }))).toBe('')
})
