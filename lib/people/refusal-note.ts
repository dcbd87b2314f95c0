import 'server-only'
import { senderHeader } from '@/lib/access/requested-address'
import { currentDatabase } from '@/lib/audit/with-session'
import { noteSoon } from './sign-in-note'
import { isTooOften } from './throttle'

/** What was wrong with a sign-in that failed. */
export type SignInRefusal = 'password' | 'code' | 'too often' | 'service' | 'own password'

/** Who does what nobody signed in for. */
export const NOBODY = 'nobody'

/** Kept beside the modules, so that a reload in development does not forget. */
const kept = globalThis as { firmgroundUnnoted?: number }

/**
 * Notes in the audit that a sign-in failed: for whom, where that is somebody, and from which network address. What was typed
 * is not kept, since people type passwords into the wrong field. A flood is counted, and the next entry says how many there were.
 * Not to be waited for: how long it takes would tell whether there is such a person.
 */
export async function noteRefusal(
  headers: Headers,
  why: SignInRefusal,
  who: { email: string } | { id: string } | null,
): Promise<void> {
  try {
    const person = who === null ? null : await currentDatabase().person.findUnique({ where: who })
    const isFlood =
      person === null
        ? await isTooOften('refusal-of-stranger', '')
        : await isTooOften('refusal-of-person', person.id)
    if (isFlood) {
      kept.firmgroundUnnoted = (kept.firmgroundUnnoted ?? 0) + 1
      return
    }
    const unnoted = kept.firmgroundUnnoted ?? 0
    kept.firmgroundUnnoted = 0
    const from = headers.get(senderHeader) ?? ''
    await noteSoon({
      by: NOBODY,
      action: 'sign-in.refused',
      subject: person?.id ?? '',
      before: null,
      after: { why, from, ...(unnoted > 0 && { unnoted }) },
    })
  } catch (error) {
    console.error('a failed sign-in could not be noted in the audit', error)
  }
}
