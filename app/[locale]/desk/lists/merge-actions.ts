'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { pageOfThing, REASON } from '@/lib/directory/form'
import { mergeEntities, unmerge } from '@/lib/directory/merge/merge'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'
import { formAction } from '../../form-action'

const key = z.string().min(1).max(200)
const mergeForm = z.object({
  kind: z.enum(['place', 'organisation']),
  from: key,
  into: key,
  reason: z.string().transform(tidied).pipe(z.string().min(1).max(500)),
})

/** Who: administrators. */
export const mergeThings = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)

  const asked = mergeForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) {
    return refused(before, sent, ['reason'], [{ field: 'reason', text: t('merging.reasonMissing') }])
  }
  const { reason, ...things } = asked.data

  const at = new Date().toISOString()
  const outcome = await withSession((session) => mergeEntities(session, granted, at, things, reason))
  if (outcome.kind === 'refused')
    return refused(before, sent, ['reason'], [{ field: null, text: t('merging.changed') }])
  redirect(`${pageOfThing(locale, things.kind, things.into)}?done=merged`)
})

const unmergeForm = z.object({ kind: z.enum(['place', 'organisation']), key, reason: REASON })

/** Who: administrators. */
export const unmergeThing = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)

  const asked = unmergeForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, [], [{ field: null, text: t('lists.notUnderstood') }])
  const { reason, ...thing } = asked.data

  const at = new Date().toISOString()
  const undone = await withSession((session) => unmerge(session, granted, at, thing, reason))
  if (!undone) return refused(before, sent, ['reason'], [{ field: null, text: t('lists.gone') }])
  redirect(`${pageOfThing(locale, thing.kind, thing.key)}?done=unmerged`)
})
