'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { addCountry } from '@/lib/directory/gazetteer/add-country'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../form-action'

const countryForm = z.object({ country: z.string().max(10), reason: REASON })

/** Who: administrators. */
export const addListedCountry = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (text: string) => refused(before, sent, ['country', 'reason'], [{ field: 'country', text }])

  const asked = countryForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return answer(t('lists.notUnderstood'))
  const { country, reason } = asked.data

  const at = new Date().toISOString()
  const added = await withSession((session) => addCountry(session, granted, at, country, reason))
  if (added.kind === 'unknown') return answer(t('lists.chooseCountry'))
  redirect(`/${locale}/desk/lists/countries?done=${added.kind === 'added' ? 'country' : 'thereAlready'}`)
})
