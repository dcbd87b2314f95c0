import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isoDay } from '@/lib/periods/day'
import {
  hasDay,
  linkOn,
  patternMatcher,
  type SeriesDays,
  titleOn,
  toLinkPattern,
  toTitlePattern,
  unknownPlaceholders,
} from './day-pattern'

const week: SeriesDays = { published: '2017-10-13', from: '2017-10-06', to: '2017-10-12' }
const next: SeriesDays = { published: '2017-10-20', from: '2017-10-13', to: '2017-10-19' }
const later: SeriesDays = { published: '2017-11-03', from: '2017-10-27', to: '2017-11-02' }

describe('titles', () => {
  test.each([
    ['Bulletin of 13 October 2017', 'en', 'Bulletin of 20 October 2017'],
    ['Bulletin of 13 October 2017', '', 'Bulletin of 20 October 2017'],
    ['Weekly, October 12, 2017', 'en', 'Weekly, October 19, 2017'],
    ['6–12 October 2017: the week', 'en', '13–19 October 2017: the week'],
    ['Бюллетень на 13 октября 2017 г.', 'ru', 'Бюллетень на 20 октября 2017 г.'],
    ['Бюллетень, октябрь 2017', 'ru', 'Бюллетень, октябрь 2017'],
    ['Bulletin du 13 octobre 2017', 'fr', 'Bulletin du 20 octobre 2017'],
    ['Boletín, 13 de octubre de 2017', 'es', 'Boletín, 20 de octubre de 2017'],
    ['Centre 13.10.2017 / 12.10.2017', 'ru', 'Centre 20.10.2017 / 19.10.2017'],
    ['Week 41 of 2017', 'en', 'Week 42 of 2017'],
    ['Bulletin No. 13 (10 mines)', 'en', 'Bulletin No. 13 (10 mines)'],
    ['Annual report 2017', 'en', 'Annual report 2017'],
  ])('%s', (title, language, expected) => {
    const pattern = toTitlePattern(title, week, language)
    expect(titleOn(pattern, week, language)).toBe(title)
    expect(titleOn(pattern, next, language)).toBe(expected)
  })

  test('name the month of the first day where the period goes into another', () => {
    const pattern = toTitlePattern('6–12 October 2017', week, 'en')
    expect(titleOn(pattern, later, 'en')).toBe('27 October–2 November 2017')
  })

  test('go by the next year and month where they say those alone', () => {
    const year = { published: '2018-02-05', from: '2017-01-01', to: '2017-12-31' }
    const pattern = toTitlePattern('Annual report 2017', year, 'en')
    expect(titleOn(pattern, { published: '2019-02-05', from: '2018-01-01', to: '2018-12-31' }, 'en')).toBe(
      'Annual report 2018',
    )
  })
})

describe('links', () => {
  test.each([
    ['https://example.org/b/2017-10-13', false, 'https://example.org/b/2017-11-03'],
    ['https://example.org/2017/10/13/weekly', false, 'https://example.org/2017/11/03/weekly'],
    [
      'https://example.org/2017/10/weekly-13-october-2017/',
      false,
      'https://example.org/2017/11/weekly-3-november-2017/',
    ],
    ['https://example.org/b_20171013.pdf', false, 'https://example.org/b_20171103.pdf'],
    ['https://example.org/2017/10/weekly', true, 'https://example.org/2017/11/weekly'],
  ])('%s', (link, monthly, expected) => {
    const pattern = toLinkPattern(link, week, monthly)
    expect(linkOn(pattern, week)).toBe(link)
    expect(linkOn(pattern, later)).toBe(expected)
  })

  test('that tell no report from the next are left out', () => {
    expect(toLinkPattern('https://example.org/2017/10/weekly', week, false)).toBe('')
    expect(toLinkPattern('https://example.org/12345', week, true)).toBe('')
    expect(toLinkPattern('', week, true)).toBe('')
  })
})

test('a pattern says at its own days what it was made of, says others on others, and knows its own texts', () => {
  const anyDay = fc
    .integer({ min: dayNumber('1995-01-01'), max: dayNumber('2049-12-31') })
    .map((number) => isoDay(number))
  const language = fc.constantFrom('', 'en', 'fr', 'ar', 'ru', 'uk', 'es', 'pt', 'fa')
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('{d}', '{', '}{', '(.*) ', '13'),
  )
  const forms = fc.constantFrom(
    '{d} {month} {yyyy}',
    '{yyyy}-{mm}-{dd}',
    '{dd}.{mm}.{yyyy}',
    '{to d} {to month} {to yyyy}',
  )
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      language,
      anyText,
      anyText,
      forms,
      (day, other, language, before, after, form) => {
        const days = (published: string): SeriesDays => ({
          published,
          from: addDays(published, -7),
          to: addDays(published, -1),
        })
        const plain = (text: string) => text.replaceAll(/[{}\d\p{L}\p{M}]/gu, '')
        const title = `${plain(before)} ${titleOn(form, days(day), language)} ${plain(after)}`
        const pattern = toTitlePattern(title, days(day), language)
        expect(titleOn(pattern, days(day), language)).toBe(title)
        expect(unknownPlaceholders(pattern)).toEqual([])
        expect(hasDay(pattern)).toBe(true)
        expect(titleOn(pattern, days(other), language)).toBe(
          `${plain(before)} ${titleOn(form, days(other), language)} ${plain(after)}`,
        )
        expect(patternMatcher(pattern).test(titleOn(pattern, days(other), language))).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), anyDay, (text, day) => {
      const days = { published: day, from: '', to: '' }
      const pattern = toTitlePattern(text, days, 'en')
      if (unknownPlaceholders(text).length === 0 && !hasDay(text))
        expect(titleOn(pattern, days, 'en')).toBe(text)
      expect(
        linkOn(toLinkPattern(text, days, true), days) === '' || toLinkPattern(text, days, true) !== '',
      ).toBe(true)
      patternMatcher(text)
    }),
  )
})

test('a placeholder that means nothing is named', () => {
  expect(unknownPlaceholders('Week {to week}, {from}–{to d} {month} {Year} {to} {}')).toEqual([
    '{Year}',
    '{to}',
    '{}',
  ])
  expect(patternMatcher('Weekly, {d} {month} {yyyy}').test('weekly,  3 November 2017 ')).toBe(true)
  expect(patternMatcher('Weekly, {d} {month} {yyyy}').test('Monthly, 3 November 2017')).toBe(false)
})
