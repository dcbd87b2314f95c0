import { toHeadline } from '@/lib/charts/headline'
import type { ShownOrganisation } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'

/** What one operator is reported to have done by one metric. */
export type WorkRow = {
  metric: string
  label: string
  /** Base units; blank where reports give no total. */
  value: string
  /** The amount, or that there is none. */
  text: string
  /** Parts, where reports give these alone; else blank. */
  parts: string
  /** The last day that it speaks of; blank where there is no total. */
  day: string
  /** Where the metric is shown of this operator alone. */
  href: string
  /** Where the number, or that there is none, is explained. */
  why: string
}

/** The metrics of which anything is on record, a row each: what has a total, and what reports give parts of alone. */
export function toWorkRows(
  { key, country, metrics }: Pick<ShownOrganisation, 'key' | 'country' | 'metrics'>,
  words: I18n,
): WorkRow[] {
  const { locale, format } = words
  return metrics.flatMap((metric): WorkRow[] => {
    const headline = toHeadline(metric, words)
    if (headline.kind !== 'reported' && headline.before === '') return []
    const page = countryHref(locale, country.code, 'metrics', metric.key)
    const total = headline.kind === 'reported'
    return [
      {
        metric: metric.key,
        label: metric.label,
        value: total ? headline.value : '',
        text: total ? headline.qualified : headline.text,
        parts: total ? '' : headline.before,
        day: metric.series.map(({ lastDay }) => format.day(lastDay)).join(),
        href: `${page}?${new URLSearchParams({ operator: key })}`,
        why: whyHref(locale, {
          country: country.code,
          metric: metric.key,
          place: country.code,
          operator: key,
        }),
      },
    ]
  })
}
