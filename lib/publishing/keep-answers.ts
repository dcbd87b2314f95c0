import 'server-only'
import type { ClaimFields } from '@/lib/claims/types'
import { problemWith } from '@/lib/problems/problem'
import type { CachedClaim } from './cached-claim'
import type { WriteContext } from './write-context'

/**
 * Keeps with a claim why it stands although checks found something, as its row says. What is on record and the row does not say
 * stays; another reason for the same check takes the place of the one on record.
 */
export async function keepAnswers(
  { batch, trail, counts, author, problems }: WriteContext,
  claim: Pick<CachedClaim, 'id' | 'key' | 'answers'>,
  { answers }: Pick<ClaimFields, 'answers'>,
  reportKey: string,
  line: number,
): Promise<void> {
  for (const { check, reason } of answers) {
    const before = claim.answers.get(check)
    if (before !== undefined && (reason === '' || reason === before)) continue
    if (reason === '') {
      problems.push({ line, column: 'accepted_reason', ...problemWith('answerReason') })
      return
    }
    if (before !== undefined) await batch.removeAnswer(claim.id, check)
    claim.answers.set(check, reason)
    batch.add('CheckAnswer', [claim.id, check, reason, '', author.by, author.at])
    trail.answered(reportKey, claim.key, `${check} ${reason}`)
    counts.answers++
  }
}
