import { type DrawnName, drawable, drawableParts, nameOrCode } from '@/lib/charts/export/drawable-text'
import { type ShareChart, toShareChart } from '@/lib/charts/export/share-chart'
import { type Headline, isPartsAlone, toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import type { MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { withCommas, withSemicolons } from '@/lib/i18n/joined'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { chosenMetric } from './overview/chosen-metric'

/** What a page says of itself where it is found or shared: numbers as its tiles have them. */
export function describeHeadlines(name: string, headlines: readonly Headline[], words: I18n): string {
  const { t, format } = words
  const told = headlines.flatMap((headline) =>
    headline.kind === 'reported'
      ? t('share.figure', {
          metric: format.sentence(headline.label),
          amount: headline.qualified,
          asOf: headline.asOf,
        })
      : isPartsAlone(headline)
        ? t('share.parts', {
            metric: format.sentence(headline.label),
            text: headline.text,
            parts: headline.before,
          })
        : [],
  )
  return told.length === 0
    ? t('share.none', { name })
    : t('share.description', { name, figures: withSemicolons(told, words) })
}

/** The path of the picture of a country, or of one metric or place of it, with the chart of a metric of it. */
export function sharePicture(
  locale: string,
  country: string,
  of: { metric?: string; place?: string } = {},
  /** How the page is narrowed down, as the end of its address. */
  narrowed = '',
): string {
  const asked = new URLSearchParams([...new URLSearchParams(of), ...new URLSearchParams(narrowed)])
  return `${countryHref(locale, country)}/share${asked.size === 0 ? '' : `?${asked}`}`
}

type PictureFigure = { label: string; amount: string; asOf: string }

/** What the picture of a page says, in letters that can be drawn. */
export type SharePictureView = {
  language: Locale
  direction: 'ltr' | 'rtl'
  product: string
  title: string
  /** Numbers, that of the chart first. */
  figures: PictureFigure[]
  /** Null where nothing can be drawn. */
  chart: ShareChart | null
  /** How many operators the chart has beside those that it names; blank where it names all. */
  others: string
  /** Where it comes from, up to which day it speaks, how it may be used. */
  footer: string[]
  /** Of the page that it is of. */
  address: string
  /** The numbers in a sentence, for the file itself. */
  description: string
}

/** Heights of figures in a picture, in pixels of it, and how many letters of each have room in a line. */
const lines = { label: 29, amount: 45, asOf: 25, smallLabel: 24 }
const letters = { label: 26, amount: 15, asOf: 36, smallLabel: 33 }
const mostHeight = 400
/** Around figures. */
const gaps = { first: 14, other: 39 }

/** Those of some figures, the first of them large, that have room beside a chart: fewer where their names are long. */
function fittingFigures(figures: readonly PictureFigure[]): PictureFigure[] {
  const taken = (text: string, size: keyof typeof lines) =>
    Math.ceil(text.length / letters[size]) * lines[size]
  let height = 0
  return figures.filter(({ label, amount, asOf }, at) => {
    height +=
      at === 0
        ? taken(label, 'label') + taken(amount, 'amount') + taken(asOf, 'asOf') + gaps.first
        : taken(label, 'smallLabel') + gaps.other
    return at === 0 || height <= mostHeight
  })
}
/** Of a chart, in pixels of the picture. */
const plot = { width: 660, height: 300 }

/**
 * The picture of a country or a place: `named` is what it is called and what lies around it, `metrics` what is on record of it, `shown`
 * what it is; of one metric where `only` is its key. `site` is the address by which the site is asked, without a slash at its end. Null
 * where there is no such metric.
 */
export function toSharePicture(
  named: readonly DrawnName[],
  metrics: readonly MetricFigures[],
  only: string | null,
  words: I18n,
  shown: PlaceOfFigures = placeOf(named),
  site = '',
): SharePictureView | null {
  const { t, format, locale } = words
  const chosen = chosenMetric(metrics, only ?? '')
  if (only !== null && !metrics.some(({ key }) => key === only)) return null
  if (metrics.length === 0) return null
  const charted = only === null || chosen?.key === only ? chosen : undefined
  const told = [
    ...metrics.filter(({ key }) => key === (only ?? charted?.key)),
    ...(only === null ? metrics.filter(({ key }) => key !== charted?.key) : []),
  ]
  const headlines = told.map((metric) => toHeadline(metric, words))
  const figures = headlines.flatMap((headline) =>
    headline.kind === 'reported'
      ? {
          label: nameOrCode({ name: format.sentence(headline.label), code: headline.metric }),
          amount: drawable(headline.qualified),
          asOf: drawableParts([headline.asOf, headline.sumOf], words),
        }
      : [],
  )
  const partsAlone = headlines.some(isPartsAlone)
  const figure =
    charted === undefined
      ? undefined
      : toMetricFigures(only === null ? metrics : [charted], shown, words, {
          months: 'elsewhere',
          only: charted.key,
        })[0]
  const chart = figure === undefined ? null : toShareChart(figure, plot, words)
  return {
    language: locale,
    direction: LOCALES[locale].dir,
    product: t('product.name'),
    title: drawable(t('country.title', { country: withCommas(named.map(nameOrCode), words) })),
    figures:
      figures.length > 0
        ? fittingFigures(figures)
        : [{ label: '', amount: t(partsAlone ? 'country.noTotal' : 'country.notReported'), asOf: '' }],
    chart,
    others: chart === null || chart.more === 0 ? '' : drawable(t('chart.others', { count: chart.more })),
    footer: [
      ...(figure === undefined ? [] : [`${figure.source}. ${t('embed.upTo', { day: figure.total.asOf })}.`]),
      t('live.licence'),
    ].map(drawable),
    address: `${site}${pageOf(shown, only, locale)}`,
    description: describeHeadlines(
      withCommas(
        named.map(({ name }) => name),
        words,
      ),
      headlines,
      words,
    ),
  }
}

/** The page that a picture is of: of a country, of a metric of it, or of a place, which shows the metric. */
function pageOf({ code, country, query = '' }: PlaceOfFigures, only: string | null, locale: string): string {
  if (country === undefined)
    return (only === null ? countryHref(locale, code) : countryHref(locale, code, 'metrics', only)) + query
  const asked = new URLSearchParams(query)
  if (only !== null) asked.set('metric', only)
  return `${countryHref(locale, country, 'places', code)}${asked.size === 0 ? '' : `?${asked}`}`
}

/** What is named first, where nothing else is known of it. */
function placeOf([own, around]: readonly DrawnName[]): PlaceOfFigures {
  const place = { code: own?.code ?? '', name: own?.name ?? '' }
  return around === undefined ? place : { ...place, country: around.code }
}
