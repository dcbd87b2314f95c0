import { describe, expect, it } from 'vitest'
import type { Series } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toHeadline } from './headline'
import { count, km2, seriesOf } from './test-figures'

const words = getI18n('en')

it('sums operators and says so', () => {
  const series = [seriesOf('Centre', 0, '2020-12-25 105054+'), seriesOf('Army', 1, '2019-08-03 24992')]
  expect(toHeadline({ key: 'devices', label: 'devices', unit: count, series }, words)).toEqual({
    kind: 'reported',
    metric: 'devices',
    label: 'devices',
    value: '130046',
    amount: '130,046',
    qualified: 'at least 130,046',
    mark: 'at_least',
    asOf: 'up to 25 Dec 2020',
    age: null,
    operators: 2,
    sumOf: '2 operators',
    explained: true,
    total: null,
    contested: '',
    sumOfParts: '',
    // 24,992 first, 130,046 at the end.
    spark: 'M0,18.8H100V1',
  })
})

it('says where as many figures contradict it as count', () => {
  const series = [seriesOf('Centre', 0, '2020-12-25 100')]
  const metric = { key: 'devices', label: 'devices', unit: count, series, contested: 2 }
  expect(toHeadline(metric, words)).toMatchObject({
    contested: 'Reports contradict each other: one figure counts, 2 do not',
  })
})

it('rounds to two digits, and a lower bound never up', () => {
  const of = (text: string) =>
    toHeadline({ key: 'area', label: 'area', unit: km2, series: [seriesOf('Centre', 0, text)] }, words)
  expect(of('2020-12-25 88767000')).toMatchObject({ qualified: '88.767\u00a0km²', value: '88767000' })
  expect(of('2020-12-25 88767000+')).toMatchObject({ qualified: 'at least 88.767\u00a0km²' })
})

it('says when nothing is reported, which is not zero', () => {
  expect(toHeadline({ key: 'aid', label: 'aid', unit: count, series: [] }, words)).toEqual({
    kind: 'not_reported',
    metric: 'aid',
    label: 'aid',
    text: 'not reported',
    before: '',
  })
  const zero = toHeadline(
    { key: 'aid', label: 'aid', unit: count, series: [seriesOf('A', 0, '2020-01-01 0')] },
    words,
  )
  expect(zero).toMatchObject({ kind: 'reported', value: '0', qualified: '0', sumOf: 'A' })
})

describe('in a period', () => {
  const period = { from: '2017-01-01', to: '2017-12-31' }
  const inPeriod = (before: { value: bigint; atLeast: boolean; lastDay: string }, claims = 2) =>
    toHeadline(
      {
        ...{ key: 'devices', label: 'devices', unit: count, period },
        series: [{ ...seriesOf('Centre', 0, '2017-02-03 300, 2017-11-14 1000+'), before, claims }],
      },
      words,
    )

  it('says what was added, and the total at the end', () => {
    // 1,000 less 200; the end is a lower bound and the beginning is none.
    expect(inPeriod({ value: 200n, atLeast: false, lastDay: '2016-05-01' })).toMatchObject({
      kind: 'reported',
      value: '800',
      qualified: 'at least 800',
      asOf: 'added in 2017',
      explained: false,
      total: { value: '1000', text: 'running total at least 1,000, up to 14 Nov 2017', doubt: '' },
    })
  })

  it('says where it may be more or less', () => {
    expect(inPeriod({ value: 200n, atLeast: true, lastDay: '2016-05-01' })).toMatchObject({
      qualified: 'about 800',
      total: { doubt: 'an estimate' },
    })
  })

  it('is at most what a bounded total is above an "at least" one', () => {
    const stood = { before: { value: 200n, atLeast: true, lastDay: '2016-05-01' } }
    const series = [{ ...seriesOf('Centre', 0, '2017-11-14 1000'), ...stood }]
    const period = { from: '2017-01-01', to: '2017-12-31' }
    expect(toHeadline({ key: 'a', label: 'a', unit: count, series, period }, words)).toMatchObject({
      qualified: 'at most 800',
      total: { text: 'running total 1,000, up to 14 Nov 2017', doubt: 'may be less' },
    })
  })

  it('says how much of it first reports gave, which may have begun earlier', () => {
    const first = { before: { value: 0n, atLeast: false, lastDay: '' } }
    const known = { before: { value: 100n, atLeast: false, lastDay: '2016-05-01' } }
    const period = { from: '2017-01-01', to: '2017-12-31' }
    const told = (series: Series[]) => {
      const headline = toHeadline({ key: 'a', label: 'a', unit: count, series, period }, words)
      return headline.kind === 'reported' ? headline.total?.first : null
    }
    const centre = { ...seriesOf('Centre', 0, '2017-03-14 700+, 2017-11-14 1000+'), ...first }
    const agency = { ...seriesOf('Agency', 1, '2017-11-14 150'), ...known }
    // 300 and 50 came after it.
    expect(told([centre, agency])).toBe('700 of it is what a first report gave, which may have begun earlier')
    expect(told([{ ...seriesOf('Centre', 0, '2017-03-14 700'), ...first }])).toBe(
      'All of it is what a first report gave, which may have begun earlier',
    )
    expect(told([agency])).toBe('')
  })

  it('that had no report says so, which is not zero', () => {
    expect(inPeriod({ value: 200n, atLeast: false, lastDay: '2016-05-01' }, 0)).toMatchObject({
      kind: 'silent',
      text: 'no report in this time',
    })
  })
})

describe('the age of a figure', () => {
  const on = (today: string, closed: string) => {
    const metric = { key: 'a', label: 'a', unit: count, series: [seriesOf('A', 0, '2020-01-01 5')] }
    const headline = toHeadline(metric, words, { state: { staleAfterDays: 180, closed }, today })
    return headline.kind === 'reported' ? headline.age : null
  }

  it('is told by its day, and in a word once it is stale', () => {
    expect(on('2020-06-29', '')).toEqual({
      day: '2020-01-01',
      staleAfterDays: 180,
      stale: false,
      text: 'no new report',
    })
    expect(on('2020-06-30', '')?.stale).toBe(true)
  })

  it('is never stale in a record that is closed', () => {
    expect(on('2026-06-30', '2020-03-01')).toEqual({
      day: '2020-01-01',
      staleAfterDays: null,
      stale: false,
      text: 'record closed on 1 Mar 2020',
    })
  })
})
