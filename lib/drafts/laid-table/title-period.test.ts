import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titlePeriod } from './title-period'

test.each([
  ['Devices destroyed in March 2024', '2024-03-01', '2024-03-31'],
  ['Table 3: area cleared, January to March 2024 (ha)', '2024-01-01', '2024-03-31'],
  ['Engins détruits au 1er trimestre 2024', '2024-01-01', '2024-03-31'],
  ['Обезврежено за 2023', '2023-01-01', '2023-12-31'],
  ['الألغام المدمرة في آذار 2024', '2024-03-01', '2024-03-31'],
])('"%s" is about %s to %s', (title, from, to) => {
  expect(titlePeriod(title)).toMatchObject({ from, to })
})

test('a title without a year, or with two periods, names none, and nothing throws', () => {
  for (const title of ['Devices by region', 'May we say so', '2022 and 2023', 'Phase 2, 12 teams'])
    expect(titlePeriod(title)).toBeNull()
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const found = titlePeriod(`${text} 2024`)
      expect(found === null || found.from <= found.to).toBe(true)
    }),
  )
})
