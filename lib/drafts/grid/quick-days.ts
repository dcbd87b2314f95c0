import { addDays, type Day, dayNumber, isDay } from '@/lib/periods/day'
import { lastDay, monthOf, previousMonth, yearOf } from '@/lib/periods/month'

/** Days that reports speak of most, counted from the day of publication. */
export const QUICK_DAYS = ['published', 'yesterday', 'lastWeek', 'lastMonth', 'lastYear'] as const
export type QuickDay = (typeof QUICK_DAYS)[number]

/**
 * The last day that a word means in a report of a day: 'yesterday' the day before; 'lastWeek' the Sunday that ended the week before;
 * 'lastMonth' and 'lastYear' the last day of the one before. Null while it is not known when the report was published.
 */
export function quickDay(word: QuickDay, published: string): Day | null {
  if (!isDay(published)) return null
  switch (word) {
    case 'published':
      return published
    case 'yesterday':
      return addDays(published, -1)
    case 'lastWeek':
      // 1970-01-04 was a Sunday: its number is 3.
      return addDays(published, -((((dayNumber(published) - 4) % 7) + 7) % 7) - 1)
    case 'lastMonth':
      return lastDay(previousMonth(monthOf(published)))
    case 'lastYear':
      return `${String(yearOf(monthOf(published)) - 1).padStart(4, '0')}-12-31`
  }
}
