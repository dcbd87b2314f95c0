import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { I18n } from '@/lib/i18n/words'
import type { FigureField } from '@/lib/spreadsheets/types'

/** Something to choose, under its name. */
export interface FieldOption {
  value: string
  label: string
}

/** A value under its own name. */
export const plain = (value: string): FieldOption => ({ value, label: value })

/** What a column of our own format may say, where that is one of a list; none where it is any text. */
export function optionsOf(
  field: FigureField,
  { countries, metrics }: DraftChoices,
  { t, format }: I18n,
): FieldOption[] {
  if (field === 'country') return [...countries]
  if (field === 'metric')
    return metrics.map(({ key, label }) => ({ value: key, label: format.sentence(label) }))
  if (field === 'basis')
    return (['total', 'period', 'level', 'unclear'] as const).map((value) => ({
      value,
      label: t(`draft.basis.${value}`),
    }))
  if (field === 'qualifier')
    return (['exact', 'about', 'at_least', 'at_most'] as const).map((value) => ({
      value,
      label: t(`draft.qualifier.${value}`),
    }))
  if (field === 'grade')
    return (['A', 'B', 'C', 'D', 'X'] as const).map((value) => ({ value, label: t(`gradeName.${value}`) }))
  if (field === 'unit') {
    const units = [...new Set(metrics.flatMap(({ enteredUnits }) => enteredUnits))]
    return units.map((value) => ({ value, label: t(`unitName.${value}`) }))
  }
  return []
}

/** Whether an organisation is a party to the conflict. */
export const standingOptions = ({ t }: I18n): FieldOption[] => [
  { value: '', label: t('imports.standing.unsaid') },
  { value: 'party', label: t('imports.standing.party') },
  { value: 'none', label: t('imports.standing.none') },
]
