import type { Metadata } from 'next'
import { EmbeddedCard } from '@/components/embed/embedded-card'
import { EmbeddedChart } from '@/components/embed/embedded-chart'
import { EmbeddedMap } from '@/components/embed/embedded-map'
import { EmbeddedNoChart } from '@/components/embed/embedded-no-chart'
import { addressOfFigures, type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import { parseMapShow } from '@/lib/links/map-href'
import { countryHref } from '@/lib/links/page-href'
import { loadMap } from '../../../[country]/map/map-of'
import { loadMetricPage } from '../../../[country]/metrics/metric'
import { loadOverview } from '../../../[country]/overview'
import { loadPlacePage } from '../../../[country]/places/place'
import { PageError } from '../../../load-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

type Props = { params: Promise<CountryParams & { part: string }>; searchParams: Promise<GivenParameters> }

/** A chart (named by its metric), a map or a card of numbers, to stand in a page elsewhere; of a place where the address names one. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const [{ part, ...country }, given] = await Promise.all([params, searchParams])
  if (part === 'map') return embeddedMap(country, given)
  return part === 'card' ? embeddedCard(country, given) : embeddedChart(country, part, given)
}

const named = (given: GivenParameters, name: string) => [given[name] ?? ''].flat()[0]?.trim() ?? ''

async function embeddedMap(country: CountryParams, given: GivenParameters) {
  const show = parseMapShow(named(given, 'show'))
  const asked = await loadMap(country, parseFigureFilter(given), named(given, 'metric'), show)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { view, words } = asked
  const kept: Record<string, string> = view.figure === null ? {} : { metric: view.figure.key }
  const href =
    countryHref(words.locale, view.country.code, 'map') + addressOfFigures(parseFigureFilter(given), kept)
  return <EmbeddedMap view={view} href={href} words={words} />
}

async function embeddedCard(country: CountryParams, given: GivenParameters) {
  const [place, metric] = [named(given, 'place'), named(given, 'metric')]
  const query = { filter: parseFigureFilter(given), metric: '', sort: '' }
  const only = <Shown extends { metric: string }>(headlines: readonly Shown[]) =>
    headlines.filter((headline) => metric === '' || headline.metric === metric)
  if (place === '') {
    const asked = await loadOverview(country, query)
    if (asked.kind !== 'found') return <PageError {...asked} />
    const { overview, view } = asked.view
    const href = view.filter.action + addressOfFigures(overview.filter)
    return (
      <EmbeddedCard
        name={overview.country.name}
        headlines={only(view.headlines)}
        href={href}
        words={asked.words}
      />
    )
  }
  const asked = await loadPlacePage({ ...country, code: encodeURIComponent(place) }, query)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { shown, headlines, filter } = asked.view
  return (
    <EmbeddedCard
      name={shown.name}
      headlines={only(headlines)}
      href={filter.action + (shown.query ?? '')}
      words={asked.words}
    />
  )
}

async function embeddedChart(country: CountryParams, key: string, given: GivenParameters) {
  const filter = parseFigureFilter(given)
  const place = named(given, 'place')
  const ofCountry = await loadMetricPage({ ...country, key }, filter)
  if (ofCountry.kind !== 'found') return <PageError {...ofCountry} />
  const { view: metric, words } = ofCountry
  const page = { ...filter, operator: metric.filter.operator }
  if (place === '') {
    const href = metric.filter.action + addressOfFigures(page)
    if (metric.figure !== null) return <EmbeddedChart figure={metric.figure} href={href} words={words} />
    const title = words.t('metric.title', { metric: metric.name, country: metric.country.name })
    const texts = [metric.none.text, metric.none.before]
    return <EmbeddedNoChart title={title} texts={texts} parts={metric.parts} href={href} words={words} />
  }
  const asked = await loadPlacePage(
    { ...country, code: encodeURIComponent(place) },
    { filter, metric: key, sort: '' },
  )
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { view } = asked
  const href =
    view.filter.action + addressOfFigures({ ...filter, operator: view.filter.operator }, { metric: key })
  // A place shows another metric where nothing is reported of this one.
  if (view.figure?.key === key) return <EmbeddedChart figure={view.figure} href={href} words={words} />
  const title = words.t('metric.title', { metric: metric.name, country: view.shown.name })
  return <EmbeddedNoChart title={title} texts={[words.t('country.notReported')]} href={href} words={words} />
}
