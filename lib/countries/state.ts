import { addDays, type Day } from '@/lib/periods/day'

/** How a country's record is kept: live, or closed on a day, and after how many days without a newer figure one is stale. */
export interface RecordState {
  staleAfterDays: number
  /** ISO day on which the record was closed, blank while it is live. */
  closed: Day | ''
}

/** More days than this are a slip. */
export const longestStaleAfter = 36_500

/** Days as somebody typed them: 0, which is refused, for what is not a whole number. */
export const parseStaleAfter = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0)

/** What a country has that nobody has set otherwise. */
export const usualState: RecordState = { staleAfterDays: 180, closed: '' }

/** Whether nothing newer than `lastDay` was reported for longer than the country allows. A closed record is never stale. */
export function isStale({ staleAfterDays, closed }: RecordState, lastDay: Day, today: Day): boolean {
  return closed === '' && today > addDays(lastDay, staleAfterDays)
}
