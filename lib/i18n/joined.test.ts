import { expect, it } from 'vitest'
import { withCommas, withSemicolons } from './joined'
import { getI18n } from './words'

it('joins texts by the signs of the language', () => {
  const [en, ar] = [getI18n('en'), getI18n('ar')]
  expect(withCommas(['a', 'b', 'c'], en)).toBe('a, b, c')
  expect(withSemicolons(['a, b', 'c'], en)).toBe('a, b; c')
  expect(withCommas(['حلب', 'سوريا'], ar)).toBe('حلب، سوريا')
  expect(withSemicolons(['حلب', 'سوريا'], ar)).toBe('حلب؛ سوريا')
  expect([withCommas([], en), withCommas(['a'], en), withSemicolons([], ar)]).toEqual(['', 'a', ''])
})
