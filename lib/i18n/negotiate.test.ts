import { expect, it } from 'vitest'
import { negotiateLocale } from './negotiate'

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
  expect(negotiateLocale(header, ['en', 'ar', 'uk'])).toBe(locale)
})
