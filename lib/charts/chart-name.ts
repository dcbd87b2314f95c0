import type { AmountUnit } from '@/lib/format/format'
import type { I18n } from '@/lib/i18n/words'

/** What a chart is of, whatever is chosen of it: "Area cleared, Syria, in square kilometres". */
export function chartName(
  { label, unit }: { label: string; unit: AmountUnit },
  place: string,
  { t, format }: I18n,
): string {
  const about = { metric: format.sentence(label), place }
  return unit.baseUnit === 'count'
    ? t('chart.nameCount', about)
    : t('chart.name', { ...about, unit: t(`unitName.${unit.displayUnit}`) })
}
