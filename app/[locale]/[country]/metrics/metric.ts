import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { pageChartData } from '@/lib/charts/interactive/page-chart-data'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import type { Grain } from '@/lib/figures/period/grain'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { withCommas, withSemicolons } from '@/lib/i18n/joined'
import { toMetricPage } from '@/lib/views/metric-page'
import { sharePicture } from '@/lib/views/share-view'
import { loadCountryPage, metadataOf, mistakesOn, today } from '../../load-page'

export type MetricParams = CountryParams & { key: string }

/** Reads what the page of a metric shows, and decides all that it says. */
export function loadMetricPage(params: MetricParams, filter: FigureFilter, grain: Grain = 'month') {
  return loadCountryPage(
    params,
    async (code, language) => {
      const key = decodedPart(params.key)
      return key === null ? null : readMetricPage(currentDatabase(), code, key, language, filter)
    },
    (record, words) => {
      const view = toMetricPage(record, filter, words, today(), grain)
      return {
        ...view,
        ...pageChartData(view.filter.curves, view.figure === null ? [] : [view.figure]),
        mistake: mistakesOn(view.filter.action + addressOfFigures(filter)),
      }
    },
    { page: 'metrics', key: params.key },
  )
}

export function metricMetadata(asked: Awaited<ReturnType<typeof loadMetricPage>>): Metadata {
  return metadataOf(
    asked,
    ({ name, country }, { t }) => t('metric.title', { metric: name, country: country.name }),
    ({ key, name, country, figure, parts, query }, { t, locale }) => ({
      description:
        figure?.headline ??
        (parts.length > 0
          ? t('share.parts', {
              metric: withCommas([name, country.name], { t }),
              text: t('country.noTotal'),
              parts: withSemicolons(
                parts.map((part) => t('country.part', { part: part.name, amount: part.amount })),
                { t },
              ),
            })
          : t('share.none', { name: withCommas([name, country.name], { t }) })),
      picture: sharePicture(locale, country.code, { metric: key }, query),
    }),
  )
}
