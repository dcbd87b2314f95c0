import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isDay, isoDay } from '@/lib/periods/day'
import { QUICK_DAYS, quickDay } from './quick-days'

test('the words of a report mean days before it', () => {
  // A Thursday.
  expect(QUICK_DAYS.map((word) => quickDay(word, '2024-03-14'))).toEqual([
    ...['2024-03-14', '2024-03-13', '2024-03-10', '2024-02-29', '2023-12-31'],
  ])
  expect(quickDay('lastWeek', '2024-03-10')).toBe('2024-03-03')
  expect(quickDay('lastWeek', '2024-03-11')).toBe('2024-03-10')
  expect(quickDay('yesterday', '')).toBeNull()
})

test('each is a day, no later than the report; last week ends on a Sunday', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0002-01-01'), max: dayNumber('9999-12-31') }), (number) => {
      const published = isoDay(number)
      for (const word of QUICK_DAYS) {
        const day = quickDay(word, published) ?? ''
        expect(isDay(day) && day <= published).toBe(true)
      }
      const sunday = dayNumber(quickDay('lastWeek', published) ?? '')
      expect((((sunday - 3) % 7) + 7) % 7).toBe(0)
      expect(number - sunday).toBeLessThanOrEqual(7)
    }),
  )
})
