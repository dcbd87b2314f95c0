import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '@/lib/periods/day'
import { habitsOf } from './habits-of'
import { readDay } from './read-day'
import { readPeriod } from './read-period'

describe('a day', () => {
  test.each([
    '2024-01-12',
    '2024-01-12 14:30',
    '2024-01-12T00:00:00',
    '2024-01-12T00:00:00.000Z',
    '2024/01/12',
    '20240112',
    '12.01.2024',
    '12.1.24',
    '12 janv. 2024',
    '12-Jan-24',
    '12-janv-2024',
    'January 12, 2024',
    'vendredi 12 janvier 2024',
    '12 января 2024 г.',
    '12 січня 2024 року',
    '12 de enero de 2024',
    '12 de janeiro de 2024',
    '12. Jänner 2024',
    '١٢ يناير ٢٠٢٤',
    '12 كانون الثاني 2024',
    '12 ژانویه 2024',
    '2024年1月12日',
    '45303',
    45303,
    { day: '2024-01-12' },
  ])('%j is the twelfth of January', (cell) => {
    expect(readDay(cell, {})).toEqual({ kind: 'day', day: '2024-01-12' })
  })

  test('in numbers is what the file makes of it, and ambiguous where it says nothing', () => {
    const either = { kind: 'ambiguous', dayFirst: '2024-02-01', monthFirst: '2024-01-02' }
    for (const text of ['01/02/2024', '1/2/24', '01-02-2024', '٠١/٠٢/٢٠٢٤', '01/02/2024 10:00'])
      expect(readDay(text, {})).toEqual(either)
    expect(readDay('01/02/2024', { dayOrder: 'day-first' })).toEqual({ kind: 'day', day: '2024-02-01' })
    expect(readDay('01/02/2024', { dayOrder: 'month-first' })).toEqual({ kind: 'day', day: '2024-01-02' })
    expect(readDay('25/02/2024', {})).toEqual({ kind: 'day', day: '2024-02-25' })
  })

  test.each(['', '-', 'n/a', '#N/A'])('%j says nothing', (text) => {
    expect(readDay(text, {})).toEqual({ kind: 'blank' })
  })

  test.each(['soon', '2024', 'March 2024', '31/02/2024', '2024-02-30', '#REF!', 12, 1e9, '12 January'])(
    '%j is refused with the remedy',
    (cell) => {
      expect(readDay(cell, {})).toMatchObject({
        kind: 'problem',
        problem: { code: expect.stringMatching(/^(notDay|formulaFault)$/) },
      })
    },
  )
})

describe('a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    [2024, '2024-01-01', '2024-12-31', 'year'],
    ['2024年', '2024-01-01', '2024-12-31', 'year'],
    ['2024-03', '2024-03-01', '2024-03-31', 'month'],
    ['2024/3', '2024-03-01', '2024-03-31', 'month'],
    [202403, '2024-03-01', '2024-03-31', 'month'],
    ['03/2024', '2024-03-01', '2024-03-31', 'month'],
    ['2024年3月', '2024-03-01', '2024-03-31', 'month'],
    ['mars 2024', '2024-03-01', '2024-03-31', 'month'],
    ['Mar-24', '2024-03-01', '2024-03-31', 'month'],
    ["Mar '24", '2024-03-01', '2024-03-31', 'month'],
    ['2024 March', '2024-03-01', '2024-03-31', 'month'],
    ['март 2024 г.', '2024-03-01', '2024-03-31', 'month'],
    ['березень 2024', '2024-03-01', '2024-03-31', 'month'],
    ['آذار ٢٠٢٤', '2024-03-01', '2024-03-31', 'month'],
    ['كانون الأول 2024', '2024-12-01', '2024-12-31', 'month'],
    [{ day: '2024-02-01', shows: 'month' }, '2024-02-01', '2024-02-29', 'month'],
    ['Q1 2024', '2024-01-01', '2024-03-31', 'month'],
    ['2024-Q4', '2024-10-01', '2024-12-31', 'month'],
    ['T1 2024', '2024-01-01', '2024-03-31', 'month'],
    ['1er trimestre 2024', '2024-01-01', '2024-03-31', 'month'],
    ['2e trimestre 2024', '2024-04-01', '2024-06-30', 'month'],
    ['III квартал 2024 года', '2024-07-01', '2024-09-30', 'month'],
    ['1 кв. 2024', '2024-01-01', '2024-03-31', 'month'],
    ['перший квартал 2024', '2024-01-01', '2024-03-31', 'month'],
    ['1. Quartal 2024', '2024-01-01', '2024-03-31', 'month'],
    ['الربع الأول 2024', '2024-01-01', '2024-03-31', 'month'],
    ['primer trimestre de 2024', '2024-01-01', '2024-03-31', 'month'],
    ['H2 2024', '2024-07-01', '2024-12-31', 'month'],
    ['1er semestre 2024', '2024-01-01', '2024-06-30', 'month'],
    ['January to March 2024', '2024-01-01', '2024-03-31', 'month'],
    ['Nov 2023 - Feb 2024', '2023-11-01', '2024-02-29', 'month'],
    ['janvier-décembre 2024', '2024-01-01', '2024-12-31', 'year'],
    ['5 March 2024', '2024-03-05', '2024-03-05', 'day'],
    [{ day: '2024-03-01' }, '2024-03-01', '2024-03-01', 'day'],
  ] as const)('%j is %s to %s', (cell, from, to, precision) => {
    expect(readPeriod(cell, {}, null)).toEqual({ kind: 'period', from, to, precision })
  })

  test.each(['January', 'janv.', 'كانون الثاني', 'Q1', '1er trimestre', 'January - March'])(
    '%s has no year, until one is said',
    (text) => {
      expect(readPeriod(text, {}, null)).toEqual({ kind: 'no year' })
      expect(readPeriod(text, {}, '2024')).toMatchObject({ kind: 'period', from: '2024-01-01' })
    },
  )

  test.each(['soon', '13/2024', '2024-13', 'Q5 2024', '3', '03', 'March 2024 2025 2026', '#VALUE!'])(
    '%j is refused',
    (text) => {
      expect(readPeriod(text, {}, null)).toMatchObject({ kind: 'problem', problem: { values: { text } } })
    },
  )
})

const LOCALES = [
  'en',
  'en-GB',
  'fr',
  'ar',
  'ar-SY',
  'ar-MA',
  'ru',
  'uk',
  'es',
  'pt',
  'pt-BR',
  'de',
  'de-AT',
  'ja',
  'fa',
  'it',
  'tr',
]
const day = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })
  .map((at) => addDays('1970-01-01', at))

test('what Intl writes of a day in any language comes back, or is ambiguous between it and another', () => {
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom('short', 'medium', 'long', 'full', 'numeric'),
      (days, locale, style) => {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
          timeZone: 'UTC',
          ...(style === 'numeric'
            ? { day: '2-digit', month: '2-digit', year: 'numeric' }
            : { dateStyle: style }),
        } as Intl.DateTimeFormatOptions)
        const texts = days.map((text) => format.format(new Date(text)))
        const { habits } = habitsOf(texts)
        for (const [at, text] of texts.entries()) {
          const read = readDay(text, habits)
          if (read.kind === 'ambiguous') expect([read.dayFirst, read.monthFirst]).toContain(days[at])
          else expect([text, read.kind === 'day' && read.day]).toEqual([text, days[at]])
        }
      },
    ),
    { numRuns: 800 },
  )
})

test('what Intl writes of a month in any language comes back', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...LOCALES), fc.constantFrom('short', 'long'), (text, locale, month) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        timeZone: 'UTC',
        month,
        year: 'numeric',
      })
      const shown = format.format(new Date(text))
      const read = readPeriod(shown, {}, null)
      expect([shown, read.kind === 'period' && read.from.slice(0, 7)]).toEqual([shown, text.slice(0, 7)])
    }),
    { numRuns: 500 },
  )
})

test('no text makes it throw', () => {
  const sign = fc.constantFrom(
    ...'0123456789/-. :TQ年月日'.split(''),
    'jan',
    'март',
    'квартал',
    'الربع',
    'trimestre ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(sign).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (shown) => {
      readDay(shown, {})
      readPeriod(shown, {}, null)
    }),
    { numRuns: 2_000 },
  )
})
