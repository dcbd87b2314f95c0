'use server'
import { z } from 'zod'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changePeopleRules } from '@/lib/settings/mutations'
import { largestSmallest, parsePeopleRules } from '@/lib/settings/people-rules'
import { formAction } from '../../../form-action'
import { absenceProblem } from '../../own-hand'

const form = z.object({ level: z.string().max(40), smallest: z.string().max(40), reason: REASON })

/** Who: administrators. */
export const savePeopleRules = formAction(async (before, sent) => {
  const granted = await requirePermission('settings.change')
  const { t } = getI18n(granted.person.language)
  const kept = ['level', 'smallest', 'reason']

  const typed = form.safeParse(Object.fromEntries(sent))
  if (!typed.success) return refused(before, sent, kept, [{ field: null, text: t('lists.notUnderstood') }])
  const { reason } = typed.data
  const asked = parsePeopleRules(typed.data)
  if (!asked.ok) {
    const problems = asked.problems.map((problem) => ({
      field: problem,
      text: t('persons.problem', { problem, most: largestSmallest }),
    }))
    return refused(before, sent, kept, problems)
  }
  if (reason === '')
    return refused(before, sent, kept, [{ field: 'reason', text: t('persons.reasonMissing') }])

  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, kept, [absent])

  const changed = await withSession((session) =>
    changePeopleRules(session, granted, new Date().toISOString(), asked.rules, reason),
  )
  const values = { level: asked.rules.level, smallest: String(asked.rules.smallest), reason: '' }
  return taken(before, t('settings.saved', { count: changed.length }), { values })
})
