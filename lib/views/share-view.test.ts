import { expect, it } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { count, seriesOf } from '@/lib/charts/test-figures'
import { getI18n } from '@/lib/i18n/words'
import { describeHeadlines, sharePicture } from './share-view'

const words = getI18n('en')

it('describes a page by its numbers, and leaves out what is not reported', () => {
  const devices = {
    key: 'devices',
    label: 'devices',
    unit: count,
    series: [seriesOf('A', 0, '2020-12-25 130046+')],
  }
  const aid = { key: 'aid', label: 'aid', unit: count, series: [] }
  const headlines = [devices, aid].map((metric) => toHeadline(metric, words))
  expect(describeHeadlines('Syria', headlines, words)).toBe(
    'Syria, as reported. Devices: at least 130,046, as of 25 Dec 2020.',
  )
  expect(describeHeadlines('Syria', headlines.slice(1), words)).toBe(
    'Syria: nothing that can be counted is reported.',
  )
})

it('names its picture', () => {
  expect(sharePicture('en', 'SY')).toBe('/en/sy/share')
  expect(sharePicture('en', 'SY', { place: 'a+b' })).toBe('/en/sy/share?place=a%2Bb')
})
