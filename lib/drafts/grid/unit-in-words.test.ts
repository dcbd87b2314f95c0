import { expect, test } from 'vitest'
import { unitInWords } from './unit-in-words'

test('the unit behind the amount in the words of a report', () => {
  expect(unitInWords('Teams cleared 12 hectares in March.', '12', 'en')).toBe('ha')
  expect(unitInWords('In 2023, 1,200 square metres, and 40 mines', '1200', 'en')).toBe('m2')
  expect(unitInWords('12 mines were destroyed on 3 ha', '12', 'en')).toBeNull()
  expect(unitInWords('12 people', '12', 'en')).toBeNull()
  expect(unitInWords('', '12', 'en')).toBeNull()
  expect(unitInWords('12 ha', 'many', 'en')).toBeNull()
})
