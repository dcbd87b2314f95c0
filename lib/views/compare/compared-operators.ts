import { addressOfFigures } from '@/lib/figures/figure-filter'
import type { ComparedOperators } from '@/lib/figures/organisation/compared-operators'
import { mostCompared } from '@/lib/figures/place/compared-record'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { markedName } from '@/lib/wording/marked-name'
import { type CompareView, toCompareView } from './compare-view'
import type { ComparisonQuery } from './comparison-query'

/** Operators of a country beside each other. */
export function toComparedOperators(
  { country, state, metrics, operators }: ComparedOperators,
  { metric, operators: asked, filter }: ComparisonQuery,
  words: I18n,
): CompareView {
  const query = addressOfFigures({ ...filter, operator: '' })
  const shown = asked.slice(0, mostCompared)
  return toCompareView(
    {
      ...{ kind: 'by', country, query, metric },
      action: countryHref(words.locale, country.code, 'compare'),
      metrics: metrics.filter(({ series, people }) => series.length > 0 && !people),
      comparedBy: (metric) =>
        shown.flatMap((key) => {
          const operator = operators.find((one) => one.key === key)
          return operator === undefined
            ? []
            : [
                {
                  key,
                  name: markedName(operator, words),
                  href: countryHref(words.locale, country.code, 'organisations', key) + query,
                  metric: ofOperator(
                    metrics.find((one) => one.key === metric),
                    key,
                  ),
                },
              ]
        }),
      choices: operators.map((operator) => ({ key: operator.key, name: markedName(operator, words) })),
      asked: asked.length,
      unknown: shown.filter((key) => !operators.some((operator) => operator.key === key)),
      staleAfterDays: state.staleAfterDays,
    },
    words,
  )
}

/** What one operator reports of a metric, by itself, whatever others say of the same. */
const ofOperator = (metric: MetricFigures | undefined, operator: string): MetricFigures | undefined =>
  metric && {
    ...metric,
    series: metric.series
      .filter((series) => series.operator.key === operator)
      .map(({ beside: _, ...series }) => series),
  }
