import { expect, it } from 'vitest'
import { chosenLocale, negotiateLocale } from './negotiate'

it.each([
  [null, 'en'],
  ['', 'en'],
  ['fr', 'en'],
  ['fr-FR, en-GB;q=0.8', 'en'],
  ['ar;q=0.9, uk, en;q=0.5', 'uk'],
  ['AR-sy;q=0.9, en;q=0.5', 'ar'],
  ['ar;q=0, en', 'en'],
  ['*;q=0.1, ;;q=', 'en'],
])('%s is served in %s', (header, locale) => {
  expect(negotiateLocale(header, 'en', ['en', 'ar', 'uk'])).toBe(locale)
})

it('a reader who asks for no language that there is gets the one that the site has chosen', () => {
  expect(negotiateLocale('tlh, xx;q=0.5', 'uk')).toBe('uk')
  expect(negotiateLocale('fr', 'uk')).toBe('fr')
})

it('what a reader has chosen is kept by the browser', () => {
  expect(chosenLocale('a=b; firmground.language=ar; c=d')).toBe('ar')
  expect(chosenLocale('firmground.language=xx')).toBeNull()
  expect(chosenLocale('other.firmground.language=ar')).toBeNull()
  expect(chosenLocale(null)).toBeNull()
})
