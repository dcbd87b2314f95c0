'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { addMetric, writeMetricTexts } from '@/lib/directory/metrics'
import { metricEntry } from '@/lib/directory/typed-metric'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { clearedFields } from '@/lib/signs/form-fields'
import { formAction } from '../../../form-action'
import { unseenProblems } from '../../../unseen-problems'
import { METRIC_TEXTS, metricFields, readMetric, textProblems } from './metric-fields'

const metricForm = metricFields.extend({ reason: REASON })

/** Who: administrators. */
export const addNewMetric = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (problems: FormProblem[]) => refused(before, sent, Object.keys(metricForm.shape), problems)

  const { fields, unseen } = clearedFields(sent, METRIC_TEXTS)
  if (unseen.length > 0) return answer(unseenProblems(t, unseen))
  const asked = metricForm.safeParse(fields)
  if (!asked.success) return answer([{ field: null, text: t('lists.notUnderstood') }])
  const { reason } = asked.data
  const read = readMetric(asked.data, t)
  if (!read.ok) return answer(read.problems)

  const at = new Date().toISOString()
  const { key } = read.typed.metric
  const added = await withSession(async (session) =>
    addMetric(session, granted, at, await metricEntry(session, read.typed), reason),
  )
  if (!added) return answer([{ field: 'key', text: t('lists.metricTaken', { key }) }])
  redirect(`/${locale}/desk/lists/metrics/${key}?done=added`)
})

const textsForm = z.object({
  key: z.string().min(1).max(100),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  label: z.string().trim(),
  definition: z.string().trim(),
  reason: REASON,
})

/** Who: administrators. */
export const changeMetricTexts = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (problems: FormProblem[]) => refused(before, sent, Object.keys(textsForm.shape), problems)

  const { fields, unseen } = clearedFields(sent, METRIC_TEXTS)
  if (unseen.length > 0) return answer(unseenProblems(t, unseen))
  const asked = textsForm.safeParse(fields)
  if (!asked.success) return answer([{ field: 'language', text: t('lists.languageMissing') }])
  const { key, language, label, definition, reason } = asked.data
  const problems = textProblems({ label, definition }, t)
  if (problems.length > 0) return answer(problems)

  const at = new Date().toISOString()
  const texts = { language, label, definition }
  const written = await withSession((session) => writeMetricTexts(session, granted, at, key, texts, reason))
  if (!written) return answer([{ field: null, text: t('lists.gone') }])
  redirect(`/${locale}/desk/lists/metrics/${key}?done=labels`)
})
