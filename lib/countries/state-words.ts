import type { Format } from '@/lib/format/format'
import type { RecordState } from './state'

/** What the messages on a record's state are given. */
export const stateGiven = ({ closed, staleAfterDays }: RecordState, format: Format) => ({
  closed: closed === '' ? 'none' : format.day(closed),
  days: staleAfterDays,
})
