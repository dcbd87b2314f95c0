import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/i18n/address'
import { withOtherLanguages } from './other-languages'

const page = (head = '') =>
  `<html><head>${head}</head><body><a href="/ar" hrefLang="ar" lang="ar">العربية</a><a href="/fr">x</a></body></html>`

test('the links of the bar lead to the same page, with what is asked of it', () => {
  const html = withOtherLanguages('/en/sy/places?operator=a&from=2017-01', page(), '')
  expect(html).toContain('<a href="/ar/sy/places?operator=a&amp;from=2017-01" hrefLang="ar" lang="ar">')
  expect(html).toContain('<a href="/fr">')
})

test('the head names each language, by the address of the site where that is known', () => {
  const html = withOtherLanguages('/en/sy?sort=area', page(), 'https://figures.example.org')
  expect(html).toContain('<link rel="alternate" hreflang="uk" href="https://figures.example.org/uk/sy"/>')
  expect(html).toContain(
    '<link rel="alternate" hreflang="x-default" href="https://figures.example.org/en/sy"/>',
  )
  const passedOver = page('<meta name="robots" content="noindex"/>')
  expect(withOtherLanguages('/en/sy?sort=area', passedOver, '')).not.toContain('rel="alternate"')
})

test('an address in no language has no other', () => {
  expect(inLanguage('/api/v1/claims.csv', 'ar')).toBeNull()
  expect(inLanguage('/xx/sy', 'ar')).toBeNull()
  expect(inLanguage('/en?q=1', 'ar')).toBe('/ar?q=1')
  expect(withOtherLanguages('/icon.svg', page(), '')).toBe(page())
})
