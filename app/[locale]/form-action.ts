import { unstable_rethrow } from 'next/navigation'
import { type FormAction, refused } from '@/components/ui/form-state'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readinessOf, unwrittenBecause } from '@/lib/db/readiness'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'

/** What is never shown again. */
const secret = /password|code|secret/i

/**
 * What a form sends to: `act`, and where nothing could be written for the database's sake, the form says so and keeps what was
 * typed. Any other fault is thrown on.
 */
export function formAction(act: FormAction): FormAction {
  return async (before, sent) => {
    try {
      return await act(before, sent)
    } catch (error) {
      const text = await unwrittenText(error, sent)
      const kept = [...sent.keys()].filter((name) => !secret.test(name) && !name.startsWith('$'))
      return refused(before, sent, kept, [{ field: null, text }])
    }
  }
}

/** Why nothing could be written for the database's sake, to say on the form. @throws any other fault */
export async function unwrittenText(error: unknown, sent: FormData): Promise<string> {
  unstable_rethrow(error)
  const said = unwrittenBecause(error)
  const why = said ?? (await readinessOf(currentDatabase(), currentEnv().database))
  // That it does not answer now says nothing of why this failed.
  if (why === 'ready' || (said === null && why === 'silent')) throw error
  console.error('what was sent could not be written', error)
  const { t } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  return t('form.unwritten', { why })
}
