import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfList, LIST_ORDERS, parseListQuery, STANDINGS, wholeList } from './list-query'

test('a query is the same behind its address', () => {
  const query = fc.record({
    typed: fc.stringMatching(/^[a-zA-Z0-9 &=+%#é]{0,20}$/).map((text) => text.trim().replace(/ +/g, ' ')),
    country: fc.constantFrom('', 'SY', 'YE'),
    kind: fc.constantFrom('', ...STANDINGS),
    use: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
    sort: fc.constantFrom(...LIST_ORDERS),
    after: fc.option(fc.integer({ min: 1 })),
  })
  fc.assert(
    fc.property(query, (query) => {
      const asked = Object.fromEntries(new URLSearchParams(addressOfList('organisations', query)))
      expect(parseListQuery('organisations', asked)).toEqual(query)
    }),
  )
  expect(addressOfList('places', wholeList)).toBe('')
})

test.each([
  {},
  { after: '0' },
  { after: '-2' },
  { after: '1e99' },
  { after: ['', '4'] },
  { kind: 'party', country: 'Syria', use: 'often', sort: 'size' },
])('%j asks for the first page of everything', (parameters) => {
  expect(parseListQuery('places', parameters)).toEqual(wholeList)
})
