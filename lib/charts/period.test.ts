import { describe, expect, it } from 'vitest'
import { filesWithin, summaryFiles } from './export/summary-files'
import { daysWithin, parsePeriod, periodInAddress } from './period'

describe('a period in an address', () => {
  it('is read and written', () => {
    expect(parsePeriod('2017-01..2017-12')).toEqual({ from: 201701, to: 201712 })
    expect(periodInAddress({ from: 201701, to: 201712 })).toBe('2017-01..2017-12')
  })

  it.each([
    '',
    '2017',
    '2017-01',
    '2017-12..2017-01',
    '2017-01..2017-13',
    '2017-01..2017-02..2017-03',
    'a..b',
  ])('"%s" is none', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  it('is cut to what a chart spans', () => {
    expect(daysWithin({ from: 201701, to: 201702 }, ['2017-01-15', '2018-01-01'])).toEqual([
      '2017-01-15',
      '2017-02-28',
    ])
    expect(daysWithin(null, ['2017-01-15', '2018-01-01'])).toEqual(['2017-01-15', '2018-01-01'])
  })
})

describe('the files of a figure', () => {
  const homs = { code: 'SY04', name: 'Homs', country: 'SY' }

  it('name the place, the operator and the period that it is narrowed to', () => {
    expect(summaryFiles({ key: 'roads' }, homs).place).toBe(
      '/api/v1/summary.csv?country=SY&metric=roads&by=place&place=SY04&bom=1',
    )
    expect(
      summaryFiles(
        { key: 'roads', period: { from: '2017-01-01', to: null } },
        { code: 'SY', name: 'Syria', operator: 'army' },
      ).month,
    ).toBe('/api/v1/summary.csv?country=SY&metric=roads&by=month&operator=army&from=2017-01-01&bom=1')
  })

  it('follow what is left on screen', () => {
    const { month } = summaryFiles({ key: 'roads' }, homs)
    expect(filesWithin(month, null, null)).toBe(month)
    expect(filesWithin(month, { from: 201701, to: 201702 }, ['army'])).toBe(
      `${month}&from=2017-01-01&to=2017-02-28&operator=army`,
    )
    expect(filesWithin(month, null, ['army', 'centre'])).toBe(`${month}&operator=army&operator=centre`)
    expect(filesWithin(month, null, null, 'month')).toBe(month.replace('by=month', 'by=interval'))
    expect(filesWithin(month, null, [])).toBe(null)
  })
})
