import { CHECKS, type Check } from '@/lib/claims/check-names'
import { REASONS, type Reason } from '@/lib/claims/reasons'
import type { BatchReview, Unpublished } from './types'

/** A review as it is kept, with why the last publication that was asked for came to nothing. */
export type StoredReview = BatchReview & { unpublished?: Unpublished }

/** What was kept of a review; null where none was. */
export function parseReview(text: string): StoredReview | null {
  return text === '' ? null : (JSON.parse(text) as StoredReview)
}

/** Reasons by check, of JSON or of a form: what is no check or no reason is left out. */
export function parseAnswers(given: Iterable<readonly [string, unknown]>): Map<Check, Reason> {
  const answers = new Map<Check, Reason>()
  for (const [name, value] of given) {
    const check = CHECKS.find((known) => known === name)
    const reason = REASONS.find((known) => known === value)
    if (check !== undefined && reason !== undefined) answers.set(check, reason)
  }
  return answers
}
