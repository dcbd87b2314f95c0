import { expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import type { SearchHit } from '@/lib/search/search-record'
import { toSearchView } from './search-view'

const words = getI18n('en')
const syria = { code: 'SY', name: 'Syria' }
const deir: SearchHit = {
  country: syria,
  page: 'places',
  key: 'gn163808',
  name: 'Palmyra',
  known: 'تدمر',
  place: { kind: 'city', around: 'Homs' },
}
const groups = [{ kind: 'places' as const, hits: [deir], more: true }]

test('a hit says what its name does not: another spelling, its kind, what it lies in, its country', () => {
  const { sentence, groups: shown } = toSearchView({ country: null, groups }, 'تدمر', words)
  const [place] = shown[0]?.hits ?? []
  expect(place?.href).toBe('/en/sy/places/gn163808')
  // Names that run the other way are set apart by signs that nobody sees.
  expect(place?.about.replace(/[\u2066-\u2069]/g, '')).toBe('also called تدمر, city, Homs, Syria')
  expect(sentence.replace(/[\u2066-\u2069]/g, '')).toBe('1 page found for “تدمر” in all countries.')
})

test('what is left out is told, and within a country its list has all of it', () => {
  expect(toSearchView({ country: null, groups }, 'deir', words).groups[0]?.more).toEqual({
    text: 'There are more than these 1: search within a country',
    href: null,
  })
  const within = toSearchView({ country: syria, groups }, 'deir ez', words)
  expect(within.groups[0]?.more?.href).toBe('/en/sy/places?q=deir+ez')
  expect(within.groups[0]?.hits[0]?.about).not.toContain('Syria')
  expect(within.everywhere).toBe('/en/search?q=deir+ez')
})

test('nothing found is said, and nothing is said where nothing was typed', () => {
  expect(toSearchView({ country: null, groups: [] }, 'zzz', words).sentence).toContain('Nothing is found')
  expect(toSearchView({ country: null, groups: [] }, '', words).sentence).toBe('')
})
