import { expect, it } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { letterText } from './letter-text'

const link = 'https://a.example/b'
const letters = ['people.invitationLetter', 'people.resetLetter', 'forgotten.letter'] as const
const languages = Object.keys(LOCALES) as Locale[]

it.each(languages.flatMap((locale) => letters.map((letter) => [locale, letter] as const)))(
  'a link in a letter is the link alone, whichever way it runs: %s, %s',
  (locale, letter) => {
    const said = letterText(getI18n(locale).t(letter, { link, name: 'Ann' }))
    expect(said.split('\n')).toContain(link)
    if (letter !== 'forgotten.letter') expect(said).toContain('Ann')
  },
)

it('a name of the other direction keeps to itself', () => {
  expect(letterText(getI18n('ar').t('people.resetLetter', { link, name: 'Ann' }))).toContain(
    '\u2068Ann\u2069',
  )
})

it('a letter is told in words of its language', () => {
  for (const letter of letters) {
    const told = languages.map((locale) => letterText(getI18n(locale).t(letter, { link, name: 'Ann' })))
    expect(new Set(told).size).toBe(languages.length)
  }
})
