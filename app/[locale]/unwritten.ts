import { unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/components/ui/form-state'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readinessOf, unwrittenBecause } from '@/lib/db/readiness'
import type { I18n } from '@/lib/i18n/words'

/**
 * What `act` comes to; where nothing could be written for the database's sake, `refuse` is told why, so that the form says so and
 * keeps what was typed. Any other fault is thrown on.
 */
export async function orUnwritten(
  act: () => Promise<FormState>,
  refuse: (text: string) => FormState,
  { t }: I18n,
): Promise<FormState> {
  try {
    return await act()
  } catch (error) {
    unstable_rethrow(error)
    const said = unwrittenBecause(error)
    const why = said ?? (await readinessOf(currentDatabase(), currentEnv().database))
    // That it does not answer now says nothing of why this failed.
    if (why === 'ready' || (said === null && why === 'silent')) throw error
    console.error('what was sent could not be written', error)
    return refuse(t('form.unwritten', { why }))
  }
}
