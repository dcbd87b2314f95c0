import { expect, it } from 'vitest'
import { count, seriesOf } from '@/lib/charts/test-figures'
import { getI18n } from '@/lib/i18n/words'
import { toWorkRows } from './organisation-work'

it('has a row for a total and for parts without one, and none where nothing is on record', () => {
  const metric = { definition: '', unit: count, grain: 'day', series: [], rows: [] } as const
  const ied = {
    key: 'ied',
    label: 'improvised devices',
    value: 12n,
    mark: null,
    claims: 1,
    lastDay: '2020-01-31',
  }
  const rows = toWorkRows(
    {
      key: 'müller & co',
      country: { code: 'YE', name: 'Yemen' },
      metrics: [
        { ...metric, key: 'devices', label: 'devices', parts: [ied] },
        { ...metric, key: 'buildings', label: 'buildings', series: [seriesOf('Müller', 0, '2020-02-01 7')] },
        { ...metric, key: 'roads', label: 'roads' },
      ],
    },
    getI18n('en'),
  )
  expect(rows).toMatchObject([
    { metric: 'devices', value: '', text: 'no total reported', parts: 'improvised devices: 12', day: '' },
    { metric: 'buildings', value: '7', text: '7', parts: '', day: '1 Feb 2020' },
  ])
  expect(rows[0]!.href).toBe('/en/ye/metrics/devices?operator=m%C3%BCller+%26+co')
  expect(rows[0]!.why).toBe('/en/ye/why/devices/YE/m%C3%BCller%20%26%20co')
})
