import { expect, it } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { count, seriesOf } from '@/lib/charts/test-figures'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { describeHeadlines, sharePicture, toSharePicture } from './share-view'

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
    'Syria, as reported. Devices: at least 130,046, up to 25 Dec 2020.',
  )
  expect(describeHeadlines('Syria', headlines.slice(1), words)).toBe(
    'Syria: nothing that can be counted is reported.',
  )
})

it('tells in a picture by its code what its letters cannot write, never as another place', () => {
  const devices = {
    key: 'devices',
    label: 'devices',
    definition: '',
    unit: count,
    grain: 'day',
    rows: [],
  } as const
  const series = [seriesOf('地雷处理中心', 0, '2020-12-25 12')]
  const syria = { name: 'Syria', code: 'SY' }
  const titleOf = (name: string) =>
    toSharePicture([{ name, code: 'SY02' }, syria], [{ ...devices, series }], null, words)!.title
  for (const name of ['阿勒颇', '营 5', 'ሓለብ (Halab)', 'חלב', '—'])
    expect(titleOf(name)).toBe('SY02, Syria: humanitarian demining, as reported')
  // An Arabic name ends where it ends, whichever way its sentence runs.
  expect(titleOf('حلب')).toBe('\u2068حلب\u2069, Syria: humanitarian demining, as reported')
  for (const name of ['Łódź', 'Київ (Kyiv)', 'दिल्ली'])
    expect(titleOf(name)).toBe(`${name}, Syria: humanitarian demining, as reported`)
  const chinese = { ...devices, label: '地雷', series }
  const ofPlace = toSharePicture([{ name: '叙利亚', code: 'SY' }], [{ ...devices, series }], null, words)!
  expect(ofPlace.title).toBe('SY: humanitarian demining, as reported')
  expect(toSharePicture([syria], [chinese], null, words)!.figures[0]!.label).toBe('devices')
  expect(ofPlace.figures).toEqual([{ label: 'Devices', amount: '12', asOf: 'up to 25 Dec 2020' }])
})

it('says in a picture that there is no total where reports give parts alone', () => {
  const devices = {
    key: 'devices',
    label: 'devices',
    definition: '',
    unit: count,
    grain: 'day',
    rows: [],
  } as const
  const ied = {
    key: 'ied',
    label: 'improvised devices',
    value: 12n,
    mark: null,
    claims: 1,
    lastDay: '2020-01-31',
  }
  const said = (parts: Pick<MetricFigures, 'parts'>) =>
    toSharePicture([{ name: 'Yemen', code: 'YE' }], [{ ...devices, series: [], ...parts }], null, words)!
      .figures[0]!.amount
  expect([said({}), said({ parts: [ied] })]).toEqual(['not reported', 'no total reported'])
  const tile = toHeadline({ ...devices, series: [], parts: [ied] }, words)
  expect(describeHeadlines('Yemen', [tile], words)).toBe(
    'Yemen, as reported. Devices: no total reported (improvised devices: 12).',
  )
})

it('names its picture', () => {
  expect(sharePicture('en', 'SY')).toBe('/en/sy/share')
  expect(sharePicture('en', 'SY', { place: 'a+b' })).toBe('/en/sy/share?place=a%2Bb')
})
