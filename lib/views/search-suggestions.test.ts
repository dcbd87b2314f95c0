import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import type { SearchHit, SearchKind } from '@/lib/search/search-record'
import { sharedOut, toSearchSuggestions } from './search-suggestions'

const words = getI18n('en')
const syria = { code: 'SY', name: 'Syria' }
const place = (key: string): SearchHit => ({
  country: syria,
  page: 'places',
  key,
  name: key,
  known: '',
  place: { kind: 'city', around: 'Homs' },
})
const group = (kind: SearchKind, count: number) => ({
  kind,
  hits: Array.from({ length: count }, (_, n) => place(`${kind}-${n}`)),
  more: false,
})

test('eight of what was found are offered, some of every kind, in the groups and the order of the search', () => {
  const found = { country: syria, groups: [group('places', 8), group('metrics', 1), group('reports', 8)] }
  const { count, groups } = toSearchSuggestions(found, 'a', words, (href) => `/figures${href}`)
  expect(count).toBe('8 suggestions')
  // One of each in turn: 4 + 1 + 3.
  expect(groups.map(({ title, hits }) => [title, hits.length])).toEqual([
    ['Places', 4],
    ['Metrics', 1],
    ['Reports', 3],
  ])
  expect(groups[0]?.hits[0]).toEqual({
    name: 'places-0',
    href: '/figures/en/sy/places/places-0',
    about: 'city, Homs',
  })
})

test('nothing found is said', () => {
  expect(toSearchSuggestions({ country: null, groups: [] }, 'zzz', words, String)).toEqual({
    count: 'No suggestions',
    groups: [],
  })
})

test('lists are shared out from their beginnings, and none has two more than one that has others left', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(), { maxLength: 12 }), { maxLength: 6 }),
      fc.nat(20),
      (lists, most) => {
        const shares = sharedOut(lists, most)
        const count = lists.flat().length
        expect(shares.flat()).toHaveLength(Math.min(most, count))
        for (const [at, share] of shares.entries()) {
          expect(share).toEqual(lists[at]!.slice(0, share.length))
          if (share.length < lists[at]!.length)
            expect(Math.max(...shares.map(({ length }) => length)) - share.length).toBeLessThan(2)
        }
      },
    ),
  )
})
