'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { longestLabel, parseGroups } from '@/lib/directory/group-rules'
import { addMetricGroups, writeGroupLabel } from '@/lib/directory/metric-groups'
import { arrangeMetric } from '@/lib/directory/metric-order'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { clearedFields } from '@/lib/signs/form-fields'
import { formAction } from '../../../form-action'
import { unseenProblems } from '../../../unseen-problems'

const key = z.string().min(1).max(100)
const groupsForm = z.object({ key, groups: z.string().max(5_000), reason: REASON })

/** Who: administrators. */
export const addGroupsOfParts = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (field: string | null, text: string) =>
    refused(before, sent, Object.keys(groupsForm.shape), [{ field, text }])

  const { fields, unseen } = clearedFields(sent, { groups: 'lines' })
  const asked = groupsForm.safeParse(fields)
  if (unseen.length > 0)
    return refused(before, sent, Object.keys(groupsForm.shape), unseenProblems(t, unseen))
  if (!asked.success) return answer(null, t('lists.notUnderstood'))
  const groups = parseGroups(asked.data.groups)
  if (!groups.ok) return answer('groups', t('lists.groupFault', { line: groups.line }))
  if (groups.groups.length === 0) return answer('groups', t('lists.groupsMissing'))
  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    addMetricGroups(session, granted, at, asked.data.key, groups.groups, asked.data.reason),
  )
  if (outcome.kind === 'gone') return answer(null, t('lists.gone'))
  if (outcome.kind === 'taken') {
    return answer('groups', t('lists.groupTaken', { groups: withCommas(outcome.groups, { t }) }))
  }
  redirect(`/${locale}/desk/lists/metrics/${asked.data.key}?done=groups`)
})

const labelForm = z.object({
  key,
  of: z.string().min(1).max(200),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  label: z.string().trim(),
  reason: REASON,
})

/** Who: administrators. `of`: the key of a group, or with a slash that of a part in it. */
export const labelGroupOrPart = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const kept = Object.keys(labelForm.shape)
  const { fields, unseen } = clearedFields(sent, { label: 'name' })
  if (unseen.length > 0) return refused(before, sent, kept, unseenProblems(t, unseen))
  const asked = labelForm.safeParse(fields)
  if (!asked.success)
    return refused(before, sent, kept, [{ field: 'language', text: t('lists.languageMissing') }])
  const { of, language, label, reason } = asked.data
  if (label === '' || label.length > longestLabel) {
    const fault = label === '' ? 'blank' : 'long'
    return refused(before, sent, kept, [
      { field: 'label', text: t('lists.labelFault', { fault, longest: longestLabel }) },
    ])
  }
  const [group = '', part = ''] = of.split('/')
  const at = new Date().toISOString()
  const written = await withSession((session) =>
    writeGroupLabel(session, granted, at, asked.data.key, { group, part, language, label }, reason),
  )
  if (!written) return refused(before, sent, kept, [{ field: null, text: t('lists.gone') }])
  redirect(`/${locale}/desk/lists/metrics/${asked.data.key}?done=labels`)
})

const orderForm = z.object({
  key,
  shown: z.enum(['always', 'reported', 'never']),
  place: z.string().trim(),
  reason: REASON,
})

/** Who: administrators. */
export const placeMetric = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const kept = Object.keys(orderForm.shape)
  const asked = orderForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, kept, [{ field: null, text: t('lists.notUnderstood') }])
  const place = /^\d{1,4}$/.test(asked.data.place) ? Number(asked.data.place) : 0
  if (place < 1) return refused(before, sent, kept, [{ field: 'place', text: t('lists.metricPlaceFault') }])
  const at = new Date().toISOString()
  const { shown, reason } = asked.data
  const found = await withSession((session) =>
    arrangeMetric(session, granted, at, asked.data.key, { shown, place }, reason),
  )
  if (!found) return refused(before, sent, kept, [{ field: null, text: t('lists.gone') }])
  redirect(`/${locale}/desk/lists/metrics/${asked.data.key}?done=arranged`)
})
