'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { keptGroups, longestLabel, parseGroups } from '@/lib/directory/group-rules'
import { englishLabels } from '@/lib/directory/metric-groups'
import {
  BASE_UNITS,
  IMAS_NOTES,
  isMetricKey,
  keyOfLabel,
  parseParts,
  parseUnits,
} from '@/lib/directory/metric-rules'
import { addMetric, writeMetricTexts } from '@/lib/directory/metrics'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { DISPLAY_UNIT, unitsOfBase } from '@/lib/quantities/units'
import { clearedFields } from '@/lib/signs/form-fields'
import { formAction } from '../../../form-action'
import { unseenProblems } from '../../../unseen-problems'

const TEXTS = {
  label: 'name',
  definition: 'lines',
  key: 'code',
  unece: 'code',
  units: 'code',
  parts: 'lines',
  groups: 'lines',
} as const

const longest = { label: longestLabel, definition: 2_000 }

const metricForm = z.object({
  label: z.string().trim(),
  definition: z.string().trim(),
  key: z.string().trim(),
  base: z.enum(BASE_UNITS),
  units: z.string().max(200),
  whole: z.literal('yes').nullish().catch(null),
  imas: z.enum(IMAS_NOTES),
  unece: z.string().trim(),
  parts: z.string().max(5_000),
  groups: z.string().max(5_000),
  kind: z.enum(['flow', 'stock']),
  operators: z.enum(['add', 'same']),
  people: z.literal('yes').nullish().catch(null),
  twice: z.literal('yes').nullish().catch(null),
  reason: REASON,
})

/** Who: administrators. */
export const addNewMetric = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (problems: FormProblem[]) => refused(before, sent, Object.keys(metricForm.shape), problems)

  const { fields, unseen } = clearedFields(sent, TEXTS)
  if (unseen.length > 0) return answer(unseenProblems(t, unseen))
  const asked = metricForm.safeParse(fields)
  if (!asked.success) return answer([{ field: null, text: t('lists.notUnderstood') }])
  const { label, definition, base, whole, imas, unece, reason, kind, operators, twice } = asked.data
  const people = asked.data.people === 'yes'
  const key = asked.data.key === '' ? keyOfLabel(label) : asked.data.key
  const units = parseUnits(asked.data.units, base, people)
  const parts = parseParts(asked.data.parts)
  const groups = parseGroups(asked.data.groups)
  const problems: FormProblem[] = [
    ...textProblems({ label, definition }, t),
    ...(isMetricKey(key) || label === '' ? [] : [{ field: 'key', text: t('lists.metricKeyFault') }]),
    ...(units.ok
      ? []
      : [
          {
            field: 'units',
            text: t('lists.unitFault', { unit: units.unknown, known: withCommas(unitsOfBase(base), { t }) }),
          },
        ]),
    ...(whole === 'yes' && base !== 'count' ? [{ field: 'whole', text: t('lists.wholeFault') }] : []),
    ...(/^[A-Z0-9]{0,3}$/.test(unece) ? [] : [{ field: 'unece', text: t('lists.uneceFault') }]),
    ...(parts.ok ? [] : [{ field: 'parts', text: t('lists.partFault', { line: parts.line }) }]),
    ...(groups.ok ? [] : [{ field: 'groups', text: t('lists.groupFault', { line: groups.line }) }]),
    ...(people && base !== 'count' ? [{ field: 'people', text: t('lists.peopleFault') }] : []),
  ]
  if (problems.length > 0 || !units.ok || !parts.ok || !groups.ok) return answer(problems)

  const metric = {
    ...{ key, label, definition, unece, imasNote: imas, whole: whole === 'yes' },
    ...{ baseUnit: base, displayUnit: people ? ('people' as const) : DISPLAY_UNIT[base] },
    ...{ enteredUnits: units.units, kind, operators, people, countedTwice: twice === 'yes' },
  }
  const at = new Date().toISOString()
  const added = await withSession(async (session) => {
    const labelOf = await englishLabels(session)
    const taken = parts.parts.map((part) => part.key)
    const kept = keptGroups(groups.groups, taken, labelOf)
    const whole = {
      ...metric,
      parts: [...parts.parts, ...kept.flatMap((group) => group.parts)],
      groups: kept.map((group) => ({ ...group, parts: group.parts.map((part) => part.key) })),
    }
    return addMetric(session, granted, at, whole, reason)
  })
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

  const { fields, unseen } = clearedFields(sent, TEXTS)
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

function textProblems(
  { label, definition }: { label: string; definition: string },
  t: ReturnType<typeof getI18n>['t'],
): FormProblem[] {
  const length = { label: label.length, definition: definition.length }
  return (['label', 'definition'] as const).flatMap((field) => {
    const fault = length[field] === 0 ? 'blank' : length[field] > longest[field] ? 'long' : null
    return fault === null
      ? []
      : [{ field, text: t(`lists.${field}Fault`, { fault, longest: longest[field] }) }]
  })
}
