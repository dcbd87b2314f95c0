import type { Metadata } from 'next'
import { BriefPage } from '@/components/brief/brief-page'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { CountryParams } from '@/lib/i18n/address'
import type { I18n } from '@/lib/i18n/words'
import { type BriefSource, toBriefView } from '@/lib/views/brief-view'
import type { FilterView } from '@/lib/views/filter-view'
import { ignoredMetricParameters } from '@/lib/views/ignored-parameters'
import type { OverviewQuery } from '@/lib/views/overview/overview-query'
import { metadataOf, type PageResult, siteAddress } from '../../load-page'
import { withIgnoredParameters } from '../filtered/ignored-parameters'
import { loadOverview, wholeOverview } from '../overview'
import { loadPlacePage, type PlaceParams } from '../places/place'

export type LoadedBrief = PageResult<{
  view: ReturnType<typeof toBriefView>
  href: string
  filter: FilterView
  /** Those that it can be asked for. */
  metrics: readonly { key: string }[]
}>

/** The brief of a country. */
export async function loadCountryBrief(
  params: CountryParams,
  query: OverviewQuery = wholeOverview,
): Promise<LoadedBrief> {
  const asked = await loadOverview(params, query)
  if (asked.kind !== 'found') return asked
  const { words } = asked
  const { overview, view, boundaries } = asked.view
  const { country, reports, positions } = overview
  const { firstDay, lastDay } = country.summary
  return made(words, view.filter, view.chosen, {
    title: country.name,
    subtitle:
      firstDay === ''
        ? ''
        : words.t('brief.subtitle', {
            from: words.format.day(firstDay),
            to: words.format.day(lastDay),
          }),
    country,
    headlines: view.headlines,
    figure: view.figure,
    metrics: country.metrics,
    places: positions,
    boundaries,
    news: reports.map(({ key, published, title, publisher }) => ({
      key,
      day: words.format.day(published),
      title,
      publisher: publisher.name,
    })),
  })
}

/** The brief of a place. */
export async function loadPlaceBrief(
  params: PlaceParams,
  query: OverviewQuery = wholeOverview,
): Promise<LoadedBrief> {
  const asked = await loadPlacePage(params, query)
  if (asked.kind !== 'found') return asked
  const { words, view } = asked
  const { record, boundaries } = view
  return made(words, view.filter, view.chosen, {
    title: view.title,
    subtitle: view.subtitle,
    country: view.country,
    headlines: view.headlines,
    figure: view.figure,
    metrics: record.metrics,
    places: record.positions,
    boundaries,
    news: view.claims.groups.map(({ key, published, title, publisher }) => ({
      key,
      day: published,
      title,
      publisher: publisher.name,
    })),
  })
}

/** Narrowed as the page that it is of, which its address leads to. */
function made(
  words: I18n,
  filter: FilterView,
  chosen: { metric?: string },
  source: Omit<BriefSource, 'address' | 'narrowed'>,
): LoadedBrief {
  const asked = new URLSearchParams([...new URLSearchParams(chosen), ...new URLSearchParams(filter.query)])
  const href = `${filter.action}${asked.size === 0 ? '' : `?${asked}`}`
  const narrowed = [filter.sentence, filter.unknown].filter((text) => text !== '').join(' ')
  const view = toBriefView({ ...source, narrowed, address: `${siteAddress()}${href}` }, words)
  return { kind: 'found', words, view: { view, href, filter, metrics: source.metrics } }
}

/** A brief that also says what of its address it passed over. */
export const withIgnoredOfBrief = (asked: LoadedBrief, given: GivenParameters): LoadedBrief =>
  withIgnoredParameters(asked, given, (given, words) =>
    ignoredMetricParameters(given, asked.kind === 'found' ? asked.view.metrics : [], words),
  )

export const briefMetadata = (asked: LoadedBrief): Metadata =>
  metadataOf(asked, ({ view }, { t }) => t('brief.title', { name: view.title }))

export function Brief({ asked }: { asked: LoadedBrief & { kind: 'found' } }) {
  const { view, href, filter } = asked.view
  return <BriefPage view={view} href={href} misread={filter.misread} words={asked.words} />
}
