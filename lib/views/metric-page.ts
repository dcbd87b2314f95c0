import { type HeadlineAge, toHeadline } from '@/lib/charts/headline'
import { type MetricFigure, toMetricFigures } from '@/lib/charts/metric-figure'
import type { MonthFigure } from '@/lib/charts/month/month-figure'
import { addressOfFigures, type FigureFilter } from '@/lib/figures/figure-filter'
import type { MetricRecord } from '@/lib/figures/metric/metric-record'
import { type Grain, grains } from '@/lib/figures/period/grain'
import type { PartTotal } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'
import { type FilterView, toFilterView } from './filter-view'
import { citeNumber } from './take-along/number-citation'

/** The page of one metric over a whole country. */
export type MetricPageView = {
  key: string
  country: { code: string; name: string; staleAfterDays: number }
  /** How old its figures are; null where nothing is reported, and in a period. */
  age: (HeadlineAge & { asOf: string }) | null
  name: string
  /** Null where nothing is reported. */
  figure: MetricFigure | null
  /** What is said where nothing is; `before`: what there was before the period that was asked for. */
  none: { text: string; before: string }
  months: MonthFigure | null
  /** The same page with what came between reports by month, by quarter and by year. */
  grains: { name: string; href: string; here: boolean }[]
  parts: PartRow[]
  how: { definition: string; unit: string; imas: string; verbs: string[] }
  /** Its number as it is cited, the address to follow; blank where nothing is reported. */
  citation: string
  filter: FilterView
  /** How it is narrowed down, as the end of an address. */
  query: string
}

export type PartRow = {
  key: string
  name: string
  value: string
  amount: string
  asOf: string
  /** Where it is explained; null where it is of a period. */
  href: string | null
}

const imasNotes = ['imas_quantity', 'counts_by_category', 'operators_convention', 'logistics'] as const

/** `today`: the day on which it is looked at. */
export function toMetricPage(
  record: MetricRecord,
  asked: FigureFilter,
  words: I18n,
  today: string,
  grain: Grain = 'month',
): MetricPageView {
  const { metric, parts, verbs, moreVerbs } = record
  const { state, ...named } = record.country
  const country = { ...named, staleAfterDays: state.staleAfterDays }
  const { t, format } = words
  const address = countryHref(words.locale, country.code, 'metrics', metric.key)
  const kept = { by: grain === 'month' ? '' : grain }
  const filter = toFilterView({ ...record.narrowable, country: country.name, address, kept }, asked, words)
  const operator = filter.operator || undefined
  const query = addressOfFigures({ ...asked, operator: filter.operator })
  const figure =
    toMetricFigures([metric], { ...country, operator, query }, words, { months: 'here', grain })[0] ?? null
  const headline = toHeadline(metric, words, { state, today })
  const perMonth = figure?.months ?? null
  const imas = imasNotes.find((note) => note === record.imasNote)
  return {
    key: metric.key,
    country,
    age:
      headline.kind === 'reported' && headline.age !== null ? { ...headline.age, asOf: headline.asOf } : null,
    name: format.sentence(metric.label),
    figure: figure === null ? null : { ...figure, months: null },
    none: {
      text:
        metric.parts !== undefined
          ? format.sentence(t('country.noTotal'))
          : t(filter.sentence === '' ? 'metric.none' : 'filter.none', { country: country.name }),
      before: headline.kind === 'silent' ? headline.before : '',
    },
    months: perMonth,
    grains: grains.map((one) => ({
      name: t('metric.grain', { grain: one }),
      href: `${address}${addressOfFigures({ ...asked, operator: filter.operator }, { by: one === 'month' ? '' : one })}#months`,
      here: one === grain,
    })),
    parts: parts.map((part) => toPartRow(part, record, operator, words)),
    how: {
      definition: metric.definition,
      unit: format.sentence(t(`unitName.${metric.unit.displayUnit}`)),
      imas: imas === undefined ? '' : t(`metric.imasNote.${imas}`),
      verbs: [
        ...verbs.map(({ verb, claims }) => t('metric.verb', { verb, count: claims })),
        ...(moreVerbs > 0 ? [t('metric.moreVerbs', { count: moreVerbs })] : []),
      ],
    },
    citation: citeNumber(headline, metric, country.name, words),
    filter,
    query,
  }
}

function toPartRow(
  part: PartTotal,
  { country, metric }: MetricRecord,
  operator: string | undefined,
  words: I18n,
): PartRow {
  const { format, locale } = words
  const { key, label, value, mark, lastDay } = part
  return {
    key,
    name: format.sentence(label),
    value: String(value),
    amount: amountText(value, mark, metric.unit, words),
    asOf: format.day(lastDay),
    href:
      metric.period === undefined
        ? whyHref(locale, {
            country: country.code,
            metric: metric.key,
            part: key,
            place: country.code,
            operator,
          })
        : null,
  }
}
