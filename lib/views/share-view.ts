import { type Headline, isPartsAlone, toHeadline } from '@/lib/charts/headline'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** What a page says of itself where it is found or shared: numbers as its tiles have them. */
export function describeHeadlines(name: string, headlines: readonly Headline[], { t, format }: I18n): string {
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
    : t('share.description', { name, figures: told.join('; ') })
}

/** The path of the picture of a country, or of one metric or place of it. */
export function sharePicture(
  locale: string,
  country: string,
  of: { metric: string } | { place: string } | null = null,
): string {
  const query = of === null ? '' : `?${new URLSearchParams(of)}`
  return `${countryHref(locale, country)}/share${query}`
}

/** What the picture of a page says. */
export type SharePictureView = {
  product: string
  title: string
  figures: { label: string; amount: string; asOf: string }[]
  footer: string
}

/** What something is called, and the code or key that it has in addresses. */
type Named = { name: string; code: string }

/** More figures than this have no room. */
const mostFigures = 6

/**
 * The picture of a country or a place, `named` being what it is called and what lies around it; of one metric where `only` is its key.
 * Null where there is no such metric.
 */
export function toSharePicture(
  named: readonly Named[],
  metrics: readonly MetricFigures[],
  only: string | null,
  words: I18n,
): SharePictureView | null {
  const { t, format } = words
  const shown = metrics.filter(({ key }) => only === null || key === only)
  if (shown.length === 0) return null
  const headlines = shown.map((metric) => toHeadline(metric, words))
  const figures = headlines.flatMap((headline) =>
    headline.kind === 'reported'
      ? {
          label: nameOrCode({ name: format.sentence(headline.label), code: headline.metric }),
          amount: drawable(headline.qualified),
          asOf: drawableParts([headline.asOf, headline.sumOf]),
        }
      : [],
  )
  const partsAlone = headlines.some(isPartsAlone)
  return {
    product: t('product.name'),
    title: drawable(t('country.title', { country: named.map(nameOrCode).join(', ') })),
    figures:
      figures.length > 0
        ? figures.slice(0, mostFigures)
        : [{ label: '', amount: t(partsAlone ? 'country.noTotal' : 'country.notReported'), asOf: '' }],
    footer: drawable(t('share.footer')),
  }
}

/** A name with letters that cannot be drawn is told by its code: without them it would be another name, or none. */
function nameOrCode({ name, code }: Named): string {
  const drawn = drawable(name)
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters(drawn) === letters(name) && letters(drawn) > 0 ? drawn : code
}

/** Those of some texts that can be drawn whole, in one line. */
const drawableParts = (texts: readonly string[]) =>
  texts
    .map(drawable)
    .filter((drawn, at) => drawn.trim().length === texts[at]?.length)
    .join(', ')

/** Letters that the font of pictures has: for others it would be asked for on the network. */
function drawable(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[^\u0020-\u007e\u00a1-\u017f\u2013\u2014\u2018-\u201d\u00b2]/g, '')
}
