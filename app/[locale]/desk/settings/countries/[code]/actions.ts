'use server'
import { z } from 'zod'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { longestStaleAfter, parseStaleAfter } from '@/lib/countries/state'
import { stateGiven } from '@/lib/countries/state-words'
import { REASON } from '@/lib/directory/form'
import { type StateProblem, setRecordState } from '@/lib/directory/record-state'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../../form-action'
import { absenceProblem } from '../../../own-hand'

const form = z.object({
  code: z.string().max(100),
  is: z.enum(['live', 'closed']),
  closed: z.string().trim().max(40),
  days: z.string().max(40),
  reason: REASON,
})

const fieldOf: Record<StateProblem, string | null> = {
  ...{ country: null, days: 'days', day: 'closed', future: 'closed', reason: 'reason' },
}

/** Who: administrators. */
export const keepCountry = formAction(async (before, sent) => {
  const granted = await requirePermission('settings.change')
  const { t, format } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  const kept = ['is', 'closed', 'days', 'reason']

  const asked = form.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, kept, [{ field: null, text: t('lists.notUnderstood') }])
  const { code, is, closed, days, reason } = asked.data
  if (is === 'closed' && closed === '') {
    return refused(before, sent, kept, [{ field: 'closed', text: t('keeping.dayMissing') }])
  }
  const state = { closed: is === 'closed' ? closed : '', staleAfterDays: parseStaleAfter(days) }

  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, kept, [absent])

  const at = new Date().toISOString()
  const outcome = await withSession((session) => setRecordState(session, granted, at, code, state, reason))
  if (outcome.kind === 'refused') {
    const given = { code, day: closed, most: longestStaleAfter }
    const problems = outcome.problems.map((problem) => ({
      field: fieldOf[problem],
      text: t('keeping.problem', { problem, ...given }),
    }))
    return refused(before, sent, kept, problems)
  }
  const values = { is, closed: state.closed, days: String(state.staleAfterDays) }
  return taken(before, t('keeping.saved', stateGiven(outcome.after, format)), { values })
})
