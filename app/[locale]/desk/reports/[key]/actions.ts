'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASONS } from '@/lib/claims/reasons'
import { beginCorrection, beginReturn, requestWithdrawal } from '@/lib/drafts/publish/correct'
import { LONGEST_CLAIM_ID } from '@/lib/exchange/cells/made-claim-id'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidiedLines } from '@/lib/signs/cleared'
import { formAction } from '../../../form-action'

const which = z.object({
  locale: z.string(),
  report: z.string().max(200),
  country: z.string().max(10),
})

/** Begins a correction of a published report. */
export const correct = formAction(async (before, sent) => {
  const granted = await requirePermission('claim.correct', 'draft.write')

  const asked = which.parse(Object.fromEntries(sent))
  const { t, locale } = getI18n(parseLocale(asked.locale) ?? defaultLocale)

  const at = new Date().toISOString()
  const outcome = await withSession((session) => beginCorrection(session, granted, at, asked))
  if (outcome.kind !== 'begun')
    return refused(before, sent, [], [{ field: null, text: t(`published.refused.${outcome.kind}`) }])

  redirect(`/${locale}/desk/drafts/${outcome.draft}`)
})

const withdrawal = which.extend({
  claim: z.string().max(LONGEST_CLAIM_ID),
  reason: z.enum(REASONS),
  note: z.string().transform(tidiedLines).pipe(z.string().max(5_000)),
})

/** Asks for the withdrawal of a published figure, which a second person then decides on. */
export const withdraw = formAction(async (before, sent) => {
  const granted = await requirePermission('claim.correct', 'draft.write')

  const { t, locale } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  const asked = withdrawal.safeParse(Object.fromEntries(sent))
  if (!asked.success)
    return refused(
      before,
      sent,
      ['reason', 'note'],
      [{ field: 'reason', text: t('published.reasonMissing') }],
    )

  const at = new Date().toISOString()
  const outcome = await withSession((session) => requestWithdrawal(session, granted, at, asked.data))
  if (outcome.kind !== 'begun') {
    const text = t(`published.refused.${outcome.kind}`)
    return refused(before, sent, ['reason', 'note'], [{ field: null, text }])
  }

  redirect(`/${locale}/desk/review/${outcome.draft}`)
})

const returning = which.extend({ claim: z.string().max(LONGEST_CLAIM_ID) })

/** Begins a draft that puts a withdrawn figure on record again. */
export const bringBack = formAction(async (before, sent) => {
  const granted = await requirePermission('claim.correct', 'draft.write')

  const asked = returning.parse(Object.fromEntries(sent))
  const { t, locale, format } = getI18n(parseLocale(asked.locale) ?? defaultLocale)

  const at = new Date().toISOString()
  const said = t('published.broughtBack', { day: format.day(at.slice(0, 10)) })
  const outcome = await withSession((session) => beginReturn(session, granted, at, { ...asked, said }))
  if (outcome.kind !== 'begun')
    return refused(before, sent, [], [{ field: null, text: t(`published.refused.${outcome.kind}`) }])

  redirect(`/${locale}/desk/drafts/${outcome.draft}`)
})
