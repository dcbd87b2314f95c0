import type { Headline } from '@/lib/charts/headline'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'

/**
 * A number as it is put into a text: how much of what, where, up to which day, by how many it was reported. The address of the page
 * is to follow. Blank where nothing is reported.
 */
export function citeNumber(
  headline: Headline,
  { key, label, unit }: Pick<MetricFigures, 'key' | 'label' | 'unit'>,
  where: string,
  { t, format }: I18n,
): string {
  if (headline.kind !== 'reported') return ''
  return t('shell.numberCitation', {
    amount: format.sentence(headline.qualified),
    what: t('lead.of', { counted: unit.baseUnit === 'count' ? 'yes' : 'no', key, metric: label }),
    where,
    asOf: headline.asOf,
    operators: headline.operators,
    product: t('product.name'),
  })
}
