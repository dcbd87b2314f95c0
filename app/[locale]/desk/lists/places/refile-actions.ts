'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { firstCodes } from '@/lib/directory/first-codes'
import { pageOfThing, REASON } from '@/lib/directory/form'
import { refilePlace } from '@/lib/directory/refile-place'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../form-action'

const parentForm = z.object({
  code: z.string().min(1).max(100),
  liesIn: z.string().trim().max(LONGEST.name),
  reason: REASON,
})

/** Who: administrators. */
export const changeParent = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const answer = (problem: FormProblem) => refused(before, sent, ['liesIn', 'reason'], [problem])

  const asked = parentForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return answer({ field: null, text: t('lists.notUnderstood') })
  const { code, liesIn, reason } = asked.data
  if (liesIn === '')
    return answer({ field: 'liesIn', text: t('lists.liesInFault', { fault: 'blank', codes: '' }) })

  const at = new Date().toISOString()
  const outcome = await withSession((session) => refilePlace(session, granted, at, { code, liesIn }, reason))
  if (outcome.kind === 'gone') return answer({ field: null, text: t('lists.gone') })
  if (outcome.kind !== 'refiled') {
    const codes = 'codes' in outcome ? firstCodes(outcome.codes, words) : ''
    return answer({ field: 'liesIn', text: t('lists.refileFault', { fault: outcome.kind, codes }) })
  }
  redirect(`${pageOfThing(locale, 'place', code)}?done=refiled`)
})
