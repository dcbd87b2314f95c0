import { afterEach, expect, test } from 'vitest'
import { carriedTexts } from './carried-texts'
import { carriedWords } from './carried-words'
import { setOwnDigits } from './digits'
import type { Locale } from './locales'
import { getI18n } from './words'

afterEach(() => setOwnDigits(false))

const devices = { baseUnit: 'count', displayUnit: 'count' } as const

const written = (locale: Locale) => {
  const words = getI18n(locale)
  const sent = carriedWords(carriedTexts(words, ['unit', 'desk.count']))
  return [words, sent].map(({ t, format }) => [
    format.bare(130_046n, devices),
    format.year(2017),
    t('desk.count', { count: 21 }),
  ])
}

test('numbers are written in the digits of all, until a site asks for those of the language', () => {
  // On the server, and in a browser.
  expect(written('ar')).toEqual([
    ['130,046', '2017', '(21)'],
    ['130,046', '2017', '(21)'],
  ])
  setOwnDigits(true)
  expect(written('ar')).toEqual([
    ['١٣٠٬٠٤٦', '٢٠١٧', '(٢١)'],
    ['١٣٠٬٠٤٦', '٢٠١٧', '(٢١)'],
  ])
  expect(getI18n('ar').format.day('2017-09-22')).toMatch(/^٢٢ .* ٢٠١٧$/)
})

test('days are written on pages of a country as its readers write them', () => {
  const days = (country: string) => getI18n('ar', country).format.day('2020-01-25')
  expect(['SY', 'LB', 'JO', 'IQ', 'PS'].map(days)).toEqual(Array(5).fill('25 كانون الثاني 2020'))
  expect(['', 'YE', 'LY', 'EG'].map(days)).toEqual(Array(4).fill('25 يناير 2020'))
  const syria = getI18n('ar', 'SY')
  const sent = carriedWords(carriedTexts(syria, ['unit']))
  expect([syria.format.month(202010), sent.format.month(202010)]).toEqual([
    'تشرين الأول 2020',
    'تشرين الأول 2020',
  ])
  expect(syria.format.bare(130_046n, devices)).toBe('130,046')
  setOwnDigits(true)
  expect(getI18n('ar', 'SY').format.day('2020-01-25')).toBe('٢٥ كانون الثاني ٢٠٢٠')
  expect(getI18n('ru', 'SY')).toBe(getI18n('ru'))
})

test('no other language is written otherwise', () => {
  const before = written('ru')
  setOwnDigits(true)
  expect(written('ru')).toEqual(before)
})
