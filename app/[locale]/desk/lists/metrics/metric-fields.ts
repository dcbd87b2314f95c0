import { z } from 'zod'
import type { FormProblem } from '@/components/ui/form-state'
import { longestLabel, parseGroups } from '@/lib/directory/group-rules'
import {
  BASE_UNITS,
  IMAS_NOTES,
  isMetricKey,
  keyOfLabel,
  parseParts,
  parseUnits,
} from '@/lib/directory/metric-rules'
import type { TypedMetric } from '@/lib/directory/typed-metric'
import { withCommas } from '@/lib/i18n/joined'
import type { Translate } from '@/lib/i18n/words'
import { DISPLAY_UNIT, unitsOfBase } from '@/lib/quantities/units'

/** How the fields of a metric are cleared of signs that nobody sees. */
export const METRIC_TEXTS = {
  label: 'name',
  definition: 'lines',
  key: 'code',
  unece: 'code',
  units: 'code',
  parts: 'lines',
  groups: 'lines',
} as const

const longest = { label: longestLabel, definition: 2_000 }

/** A metric as a form sends it. */
export const metricFields = z.object({
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
})

/** A metric as it was typed, or what is wrong with its fields. */
export function readMetric(
  asked: z.infer<typeof metricFields>,
  t: Translate,
): { ok: true; typed: TypedMetric } | { ok: false; problems: FormProblem[] } {
  const { label, definition, base, whole, imas, unece, kind, operators, twice } = asked
  const people = asked.people === 'yes'
  const key = asked.key === '' ? keyOfLabel(label) : asked.key
  const units = parseUnits(asked.units, base, people)
  const parts = parseParts(asked.parts)
  const groups = parseGroups(asked.groups)
  const known = withCommas(unitsOfBase(base), { t })
  const problems: FormProblem[] = [
    ...textProblems({ label, definition }, t),
    ...(isMetricKey(key) || label === '' ? [] : [{ field: 'key', text: t('lists.metricKeyFault') }]),
    ...(units.ok ? [] : [{ field: 'units', text: t('lists.unitFault', { unit: units.unknown, known }) }]),
    ...(whole === 'yes' && base !== 'count' ? [{ field: 'whole', text: t('lists.wholeFault') }] : []),
    ...(/^[A-Z0-9]{0,3}$/.test(unece) ? [] : [{ field: 'unece', text: t('lists.uneceFault') }]),
    ...(parts.ok ? [] : [{ field: 'parts', text: t('lists.partFault', { line: parts.line }) }]),
    ...(groups.ok ? [] : [{ field: 'groups', text: t('lists.groupFault', { line: groups.line }) }]),
    ...(people && base !== 'count' ? [{ field: 'people', text: t('lists.peopleFault') }] : []),
  ]
  if (problems.length > 0 || !units.ok || !parts.ok || !groups.ok) return { ok: false, problems }
  const metric = {
    ...{ key, label, definition, unece, imasNote: imas, whole: whole === 'yes' },
    ...{ baseUnit: base, displayUnit: people ? ('people' as const) : DISPLAY_UNIT[base] },
    ...{ enteredUnits: units.units, kind, operators, people, countedTwice: twice === 'yes' },
  }
  return { ok: true, typed: { metric, parts: parts.parts, groups: groups.groups } }
}

/** What is wrong with what a metric is called and how it is defined. */
export function textProblems(
  { label, definition }: { label: string; definition: string },
  t: Translate,
): FormProblem[] {
  const length = { label: label.length, definition: definition.length }
  return (['label', 'definition'] as const).flatMap((field) => {
    const fault = length[field] === 0 ? 'blank' : length[field] > longest[field] ? 'long' : null
    return fault === null
      ? []
      : [{ field, text: t(`lists.${field}Fault`, { fault, longest: longest[field] }) }]
  })
}
