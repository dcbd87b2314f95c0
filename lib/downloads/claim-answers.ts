import 'server-only'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { ClaimAnswer } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { IdRange } from './claims-page'

/** Why the claims of a page stand although checks found something, by claim. */
export async function loadAnswers(
  session: SqlConnection,
  { after, last }: IdRange,
): Promise<Map<number, ClaimAnswer[]>> {
  const rows = await session.query<{ claimId: number; check: Check; reason: Reason }>(
    'select "claimId", "check", "reason" from "CheckAnswer" where "claimId" > ? and "claimId" <= ?',
    [after, last],
  )
  const answers = new Map<number, ClaimAnswer[]>()
  for (const { claimId, check, reason } of rows) {
    const known = answers.get(claimId)
    if (known === undefined) answers.set(claimId, [{ check, reason }])
    else known.push({ check, reason })
  }
  return answers
}
