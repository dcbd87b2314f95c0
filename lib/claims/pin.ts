import type { Pin } from '@/lib/ledger/types'

/** What a ruling in force, or the grade of the report, makes of a claim. */
export function pinOf({ ruling, grade }: { ruling: string | null; grade: string }): Pin | null {
  if (ruling === 'accept' || ruling === 'set_aside') return ruling
  return grade === 'X' ? 'set_aside' : null
}
