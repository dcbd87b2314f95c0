import type { MetricRecord, PartTotal } from '../curves/metric-record'
import type { Words } from '../i18n/words'
import { type MetricFigure, toMetricFigures } from './metric-figure'
import type { MonthFigure } from './month-figure'
import { whyHref } from './why-href'

/** The page of one metric over a whole country. */
export type MetricPageView = {
  key: string
  country: { code: string; name: string; staleAfterDays: number }
  name: string
  /** Null where nothing is reported. */
  figure: MetricFigure | null
  months: MonthFigure | null
  parts: PartRow[]
  how: { definition: string; unit: string; imas: string; verbs: string[] }
}

export type PartRow = { key: string; name: string; value: string; amount: string; asOf: string; href: string }

const imasNotes = ['imas_quantity', 'counts_by_category', 'operators_convention', 'logistics'] as const

export function toMetricPage(record: MetricRecord, words: Words): MetricPageView {
  const { country, metric, parts, verbs } = record
  const { t, format } = words
  const figure = toMetricFigures([metric], country, words)[0] ?? null
  const perMonth = figure?.months ?? null
  const imas = imasNotes.find((note) => note === record.imasNote)
  return {
    key: metric.key,
    country,
    name: format.sentence(metric.label),
    figure: figure === null ? null : { ...figure, months: null },
    months: perMonth,
    parts: parts.map((part) => toPartRow(part, record, words)),
    how: {
      definition: metric.definition,
      unit: format.sentence(t(`unitName.${metric.unit.displayUnit}`)),
      imas: imas === undefined ? '' : t(`metric.imasNote.${imas}`),
      verbs: verbs.map(({ verb, claims }) => t('metric.verb', { verb, count: claims })),
    },
  }
}

function toPartRow(
  part: PartTotal,
  { country, metric }: MetricRecord,
  { t, format, locale }: Words,
): PartRow {
  const { key, label, value, atLeast, lastDay } = part
  return {
    key,
    name: format.sentence(label),
    value: String(value),
    amount: t(atLeast ? 'amount.atLeast' : 'amount.plain', { amount: format.exact(value, metric.unit) }),
    asOf: format.day(lastDay),
    href: whyHref(locale, { country: country.code, metric: metric.key, part: key, place: country.code }),
  }
}
