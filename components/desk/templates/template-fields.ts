import type { FormField } from '@/components/ui/form-control'
import { type SeriesStep, STEP_UNITS, type StepUnit, shownStep } from '@/lib/drafts/templates/series-step'
import type { I18n } from '@/lib/i18n/words'

const TITLE_PLACEHOLDERS = {
  ...{ day: '{d} {month} {yyyy}', numbers: '{dd}.{mm}.{yyyy}' },
  ...{ to: '{to d} {to month}', from: '{from}', week: '{to week}' },
}
const LINK_PLACEHOLDERS = { numbers: '{yyyy}-{mm}-{dd}', month: '{d}-{month}-{yyyy}' }

/** The fields of a template, filled with what it says now. */
export function templateFields(
  { t }: I18n,
  said: { name: string; step: SeriesStep; title: string; link: string },
): FormField[] {
  const { count, unit } = shownStep(said.step)
  return [
    { name: 'name', label: t('templates.name'), type: 'text', value: said.name },
    {
      name: 'count',
      label: t('templates.count'),
      type: 'code',
      value: String(count),
      hint: t('templates.stepHint'),
    },
    {
      name: 'unit',
      label: t('templates.unit'),
      type: 'choice',
      value: unit,
      options: (Object.keys(STEP_UNITS) as StepUnit[]).map((value) => ({
        value,
        label: t(`templates.unitName.${value}`),
      })),
    },
    {
      name: 'title',
      label: t('templates.titlePattern'),
      type: 'text',
      value: said.title,
      hint: t('templates.titleHint', TITLE_PLACEHOLDERS),
    },
    {
      name: 'link',
      label: t('templates.linkPattern'),
      type: 'text',
      value: said.link,
      hint: t('templates.linkHint', LINK_PLACEHOLDERS),
    },
  ]
}
