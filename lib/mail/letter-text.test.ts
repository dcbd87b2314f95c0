import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { letterText } from './letter-text'

it('a link in a letter that runs right to left is the link alone', () => {
  const letter = letterText(
    getI18n('ar').t('people.resetLetter', { link: 'https://a.example/b', name: 'Ann' }),
  )
  expect(letter.split('\n')).toContain('https://a.example/b')
  expect(letter).toContain('\u2068Ann\u2069')
})
