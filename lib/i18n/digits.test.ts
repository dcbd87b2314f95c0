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
  const sent = carriedWords(carriedTexts(locale, ['unit', 'desk.count']))
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

test('no other language is written otherwise', () => {
  const before = written('ru')
  setOwnDigits(true)
  expect(written('ru')).toEqual(before)
})
