import { expect, test } from 'vitest'
import { isLaidOut } from './laid-out'

test('a table of months by places is laid out in a manner of its own; rows of figures are not', () => {
  const annual = [
    ['Mine clearance 2023'],
    ['', 'Aleppo', 'Homs', 'Total'],
    ['January', '120', '80', '200'],
    ['February', '90', '70', '160'],
    ['Total', '210', '150', '360'],
  ]
  expect(isLaidOut(annual)).toBe(true)
  expect(
    isLaidOut([
      ['Explosive devices', '24 000', 'number', 'Exactly', 'So far', '05/03/2024', 'Homs'],
      ['Buildings', '120', 'number', 'Exactly', 'So far', '45306', 'Aleppo'],
    ]),
  ).toBe(false)
  expect(isLaidOut([['1 200'], ['1 300']])).toBe(false)
  expect(isLaidOut([[''], ['']])).toBe(false)
})
