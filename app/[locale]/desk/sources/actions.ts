'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type Translate } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { beginDraftFromSource, type DecideOutcome, dismissSource } from '@/lib/reader-sources/mutations'
import { formAction } from '../../form-action'

const form = z.object({ key: z.string().max(100), reason: REASON })

const localeOf = (sent: FormData) => parseLocale(String(sent.get('locale'))) ?? defaultLocale

/** Who: analysts. Leads to the draft. */
export const beginFromSource = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const locale = localeOf(sent)
  const { t } = getI18n(locale)

  const asked = form.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, [], [{ field: null, text: t('lists.notUnderstood') }])

  const at = new Date().toISOString()
  const outcome = await withSession((session) => beginDraftFromSource(session, granted, at, asked.data.key))
  if (outcome.kind !== 'done')
    return refused(before, sent, [], [{ field: null, text: undecidedText(outcome, t) }])
  redirect(`/${locale}/desk/drafts/${outcome.draftKey}`)
})

/** Who: editors. */
export const dismiss = formAction(async (before, sent) => {
  const granted = await requirePermission('report.review')
  const locale = localeOf(sent)
  const { t } = getI18n(locale)

  const asked = form.safeParse(Object.fromEntries(sent))
  if (!asked.success)
    return refused(before, sent, ['reason'], [{ field: null, text: t('lists.notUnderstood') }])
  const { key, reason } = asked.data

  const at = new Date().toISOString()
  const outcome = await withSession((session) => dismissSource(session, granted, at, key, reason))
  if (outcome.kind !== 'done')
    return refused(before, sent, ['reason'], [{ field: null, text: undecidedText(outcome, t) }])
  redirect(`/${locale}/desk/sources?dismissed`)
})

/** Why nothing was decided: it is not there, or somebody was faster. */
const undecidedText = (outcome: Exclude<DecideOutcome, { kind: 'done' }>, t: Translate): string =>
  outcome.kind === 'unknown' ? t('lists.gone') : t('sources.decidedAlready', { state: outcome.state })
