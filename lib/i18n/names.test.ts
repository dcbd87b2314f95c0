import { expect, it } from 'vitest'
import { nameIn } from './names'

const names = [
  { language: 'ru', name: 'Алеппо' },
  { language: 'en', name: 'Aleppo' },
  { language: 'ar', name: 'حلب' },
]

it('is the reader’s, else the English, else the first there is, else the code', () => {
  expect(nameIn(names, 'ar', 'SY02')).toBe('حلب')
  expect(nameIn(names, 'fr', 'SY02')).toBe('Aleppo')
  expect(nameIn([names[0]!, names[2]!], 'fr', 'SY02')).toBe('حلب')
  expect(nameIn([], 'fr', 'SY02')).toBe('SY02')
})
