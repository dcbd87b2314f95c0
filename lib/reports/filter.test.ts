import { describe, expect, test } from 'vitest'
import { addressOfFilter, everything, isEverything, parseReportFilter } from './filter'

const read = (given: Parameters<typeof parseReportFilter>[0]) => parseReportFilter(given).filter

describe('an address', () => {
  test('says which reports and in which order', () => {
    const given = {
      q: ' Briefing OCTOBER ',
      operator: 'syrian-army-engineers',
      speaker: 'general-staff',
      publisher: 'tass',
      grade: 'B',
      from: '2017-01-02',
      to: '2017-12-30',
      sort: 'oldest',
    }
    expect(read(given)).toEqual({ ...given, q: 'Briefing OCTOBER' })
  })

  test('may give a year or a month for their first and last day', () => {
    expect(read({ from: '2016', to: '2016' })).toMatchObject({ from: '2016-01-01', to: '2016-12-31' })
    expect(read({ from: '2016-02', to: '2016-02' })).toMatchObject({ from: '2016-02-01', to: '2016-02-29' })
  })

  test('that nobody understands asks for everything', () => {
    const given = {
      q: undefined,
      grade: 'Z',
      from: '2017-02-30',
      to: 'yesterday',
      sort: 'best',
      after: '2017-02-30.1',
      other: '1',
    }
    expect(parseReportFilter(given)).toEqual({ filter: everything, after: null })
    expect(parseReportFilter({})).toEqual({ filter: everything, after: null })
  })

  test('that gives a name twice is read by the first', () => {
    expect(read({ grade: ['A', 'B'], q: [] })).toMatchObject({ grade: 'A', q: '' })
  })

  test('is short: it names only what is asked for', () => {
    expect(addressOfFilter(everything)).toBe('')
    expect(addressOfFilter({ ...everything, q: 'dar a & b', sort: 'oldest' })).toBe(
      '?q=dar+a+%26+b&sort=oldest',
    )
    expect(addressOfFilter({ ...everything, grade: 'A' }, { published: '2017-09-22', id: 31 })).toBe(
      '?grade=A&after=2017-09-22.31',
    )
  })

  test('reads back as what it was made from', () => {
    const filter = {
      ...everything,
      q: 'الألغام',
      operator: 'a-b',
      from: '2017-01-01',
      sort: 'oldest' as const,
    }
    const after = { published: '2017-09-22', id: 31 }
    const given = Object.fromEntries(new URLSearchParams(addressOfFilter(filter, after)))
    expect(parseReportFilter(given)).toEqual({ filter, after })
  })
})

test('everything is everything', () => {
  expect(isEverything(everything)).toBe(true)
  expect(isEverything({ ...everything, sort: 'oldest' })).toBe(false)
})
