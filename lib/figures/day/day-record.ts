import type { Day } from '@/lib/periods/day'
import type { SourcedClaim } from '@/lib/reports/types'

/** The figures that made the step of a running total on a day. */
export type DayRecord = {
  country: { code: string; name: string }
  metric: { key: string; label: string }
  place: { code: string; name: string }
  day: Day
  /** Those that count or corroborate, as they are published. */
  claims: SourcedClaim[]
  /** Whether there are more than these. */
  more: boolean
}
