'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { isComplete, parseQuestion } from '@/lib/conflicts/question'
import { beginCorrection } from '@/lib/drafts/publish/correct'
import { LONGEST_CLAIM_ID } from '@/lib/exchange/cells/made-claim-id'
import { addressPart } from '@/lib/i18n/address-part'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { rule } from '@/lib/publishing/rule'
import { formAction } from '../../../form-action'

const which = z.object({ locale: z.string(), claim: z.string().max(LONGEST_CLAIM_ID) })

/** Rules on a reported figure. */
export const makeRuling = formAction(async (before, sent) => {
  const granted = await requirePermission('conflict.rule')

  const { locale: text, claim } = which.parse(Object.fromEntries(sent))
  const { t, locale } = getI18n(parseLocale(text) ?? defaultLocale)
  const asked = parseQuestion(Object.fromEntries(sent))
  if (!isComplete(asked))
    return refused(before, sent, [], [{ field: null, text: t('conflicts.reasonMissing') }])

  const at = new Date().toISOString()
  const { kind } = await withSession((session) => rule(session, granted, at, { claim, ...asked }))
  if (kind !== 'ruled') return refused(before, sent, [], [{ field: null, text: t(`conflicts.${kind}`) }])

  redirect(`/${locale}/desk/conflicts/${addressPart(claim)}?made=yes`)
})

const mistake = which.extend({
  report: z.string().max(200),
  country: z.string().max(10),
  wrong: z.enum(['scope', 'actor', 'definition']),
})

/** Begins a correction of the figure's report, with the figure's reason filled in, and its basis where that is what is wrong. */
export const correctFigure = formAction(async (before, sent) => {
  const granted = await requirePermission('claim.correct', 'draft.write')

  const { wrong, locale: text, ...asked } = mistake.parse(Object.fromEntries(sent))
  const { t, locale } = getI18n(parseLocale(text) ?? defaultLocale)

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    beginCorrection(session, granted, at, asked, (figure) => ({
      ...figure,
      reason: wrong,
      cells: wrong === 'definition' ? { ...figure.cells, basis: 'unclear' } : figure.cells,
    })),
  )
  if (outcome.kind !== 'begun')
    return refused(before, sent, [], [{ field: null, text: t(`published.refused.${outcome.kind}`) }])

  redirect(`/${locale}/desk/drafts/${outcome.draft}`)
})
