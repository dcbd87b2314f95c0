import { expect, it } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { count, seriesOf } from '@/lib/charts/test-figures'
import { getI18n } from '@/lib/i18n/words'
import { citeNumber } from './number-citation'

const words = getI18n('en')
const devices = { key: 'devices', label: 'explosive devices neutralised', unit: count }

it('a number is cited with what, where, up to when and by how many', () => {
  const series = [seriesOf('A', 0, '2020-12-25 130000+'), seriesOf('B', 1, '2019-01-31 46')]
  const headline = toHeadline({ ...devices, series }, words)
  expect(citeNumber(headline, devices, 'Syria', words)).toBe(
    'At least 130,046 explosive devices neutralised, Syria, up to 25 Dec 2020 (reported; 2 operators). Firmground,',
  )
})

it('an amount in a unit is one of what was cleared', () => {
  const area = {
    key: 'area',
    label: 'area cleared',
    unit: { baseUnit: 'm2', displayUnit: 'km2' },
  } as const
  const headline = toHeadline({ ...area, series: [seriesOf('A', 0, '2020-12-25 7000000')] }, words)
  expect(citeNumber(headline, area, 'Homs, Syria', words)).toBe(
    '7\u00a0km² of land cleared, Homs, Syria, up to 25 Dec 2020 (reported; 1 operator). Firmground,',
  )
})

it('of what is not reported there is nothing to cite', () => {
  expect(citeNumber(toHeadline({ ...devices, series: [] }, words), devices, 'Syria', words)).toBe('')
})
