import { type Compared, type ComparedChart, toComparedCharts } from '@/lib/charts/comparison'
import { mostCompared } from '@/lib/figures/place/compared-record'
import type { I18n } from '@/lib/i18n/words'
import { namesTogether } from '@/lib/wording/place-name'

/** What can be compared: places or operators of a country, or countries; each is a parameter of the address. */
export type ComparedKind = 'place' | 'by' | 'country'

/** The page on which some of a kind stand beside each other. */
export type CompareView = {
  kind: ComparedKind
  /** The country that they are of; null where countries are compared. */
  country: { code: string; name: string } | null
  action: string
  metrics: { key: string; name: string }[]
  metric: string
  /** What can be chosen, and what is chosen: as many fields as there may be charts. */
  choices: { key: string; name: string }[]
  chosen: string[]
  headline: string
  charts: ComparedChart[]
  /** What of the address was left out, in sentences. */
  left: string[]
  kept: { name: string; value: string }[]
  query: string
}

/** What a page of one kind knows of what is compared on it. */
interface Comparison extends Pick<CompareView, 'kind' | 'country' | 'action' | 'query'> {
  /** Those by which can be compared. */
  metrics: readonly { key: string; label: string }[]
  /** The one that is asked for; blank for the first. */
  metric: string
  /** What is compared by the metric of a key, in the order in which it was asked for. */
  comparedBy: (metric: string) => Compared[]
  choices: readonly { key: string; name: string }[]
  /** How many were asked for, and what of them is not on record. */
  asked: number
  unknown: readonly string[]
  staleAfterDays: number | undefined
}

export function toCompareView(comparison: Comparison, words: I18n): CompareView {
  const { t } = words
  const { kind, country, action, query, metrics, asked, unknown } = comparison
  const chosen = metrics.find(({ key }) => key === comparison.metric) ?? metrics[0]
  const metric = chosen?.key ?? ''
  const charts = toComparedCharts(comparison.comparedBy(metric), words, comparison.staleAfterDays)
  const others = charts.filter(({ key }) => !comparison.choices.some((choice) => choice.key === key))
  return {
    ...{ kind, country, action, query, metric, charts },
    metrics: metrics.map(({ key, label }) => ({ key, name: label })),
    choices: [...comparison.choices, ...others.map(({ key, name }) => ({ key, name }))],
    chosen: Array.from({ length: mostCompared }, (_, at) => charts[at]?.key ?? ''),
    headline: t('compare.headline', {
      metric: chosen?.label ?? '',
      places: namesTogether(
        charts.map(({ name }) => name),
        words,
      ),
    }),
    left: [
      ...unknown.map((text) => t('compare.unknown', { kind, country: country?.name ?? '', text })),
      ...(asked > mostCompared ? [t('compare.most', { kind, count: mostCompared })] : []),
      ...(charts.length === 1 ? [t('compare.choose', { kind })] : []),
    ],
    kept: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
  }
}
