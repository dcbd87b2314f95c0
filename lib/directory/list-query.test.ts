import { expect, test } from 'vitest'
import { addressOfList, parseListQuery } from './list-query'

test('an address says what it asks for, and is written as it was', () => {
  expect(parseListQuery({ q: ' deir ', page: '3' })).toEqual({ typed: 'deir', page: 3 })
  expect(addressOfList({ typed: 'deir', page: 3 })).toBe('?q=deir&page=3')
  expect(addressOfList({ typed: '', page: 1 })).toBe('')
})

test.each([{}, { page: '0' }, { page: '-2' }, { page: 'x' }, { page: '1e99' }, { page: ['', '4'] }])(
  '%j asks for the first page of everything',
  (parameters) => {
    expect(parseListQuery(parameters)).toEqual({ typed: '', page: 1 })
  },
)
