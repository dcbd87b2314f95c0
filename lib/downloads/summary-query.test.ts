import { describe, expect, test } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { readSummaryQuery } from './summary-query'

const read = (address: string) => readSummaryQuery(new URLSearchParams(address))

describe('the parameters of a summary', () => {
  test('country and by are enough', () => {
    expect(read('country=SY&by=place')).toEqual({
      ok: true,
      query: {
        country: 'SY',
        by: 'place',
        level: 'city',
        metric: [],
        operator: [],
        place: [],
        from: null,
        to: null,
        bom: false,
      },
    })
  })

  test('all of them', () => {
    const address =
      'country=SY&by=month&level=admin1&metric=devices,area&metric=aid&operator=Team+One&place=SY09&from=2017-01-01&to=2017-09-22&bom=1'
    expect(read(address)).toEqual({
      ok: true,
      query: {
        country: 'SY',
        by: 'month',
        level: 'admin1',
        metric: ['devices', 'area', 'aid'],
        operator: ['Team One'],
        place: ['SY09'],
        from: '2017-01-01',
        to: '2017-09-22',
        bom: true,
      },
    })
  })

  test('a blank one counts as not given, as forms send it', () => {
    expect(read('country=SY&by=month&metric=&operator=&from=&to=&place=&level=')).toEqual(
      read('country=SY&by=month'),
    )
  })

  test.each([
    [
      '',
      ['country must be the code of a country, such as SY', 'by must be place, month, operator or interval'],
    ],
    ['country=SY&by=city', ['by must be place, month, operator or interval']],
    ['country=SY&by=place&level=admin2', ['level must be city or admin1']],
    ['country=SY&country=YE&by=place', ['country must be given once']],
    ['country=SY&by=place&bom=yes', ['bom must be 0 or 1']],
    [
      'country=SY&by=place&form=2017-01-01',
      ['"form" is not a parameter; use country, by, level, metric, operator, place, from, to or bom'],
    ],
    [
      'country=SY&by=place&from=22.9.2017&to=2017-02-30',
      [
        'from must be a day: "22.9.2017" is not a day; write it as YYYY-MM-DD: 2017-09-22',
        'to must be a day: "2017-02-30" is not on the calendar; 2017-02 has the days 01 to 28',
      ],
    ],
    [
      'country=SY&by=place&from=2017-02-02&to=2017-02-01',
      ['from must not be after to: 2017-02-02 is after 2017-02-01'],
    ],
    [
      'country=SY&by=month&to=9999-01-01',
      ['to must not be after 2199-12-31 where rows are by month: it is 9999-01-01'],
    ],
    [
      'country=SY&by=place&__proto__=1',
      ['"__proto__" is not a parameter; use country, by, level, metric, operator, place, from, to or bom'],
    ],
  ])('%s is answered with what is right', (address, problems) => {
    const asked = read(address)
    expect(asked.ok ? [] : asked.problems.map(commandText)).toEqual(problems)
  })
})
