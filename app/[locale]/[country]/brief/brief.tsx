import { BriefPage } from '@/components/brief/brief-page'
import type { CountryParams } from '@/lib/i18n/address'
import type { I18n } from '@/lib/i18n/words'
import { type BriefSource, toBriefView } from '@/lib/views/brief-view'
import { type PageResult, siteAddress } from '../../load-page'
import { loadOverview, wholeOverview } from '../overview'
import { loadPlacePage, type PlaceParams } from '../places/place'

export type LoadedBrief = PageResult<{ view: ReturnType<typeof toBriefView>; href: string }>

/** The brief of a country. */
export async function loadCountryBrief(params: CountryParams): Promise<LoadedBrief> {
  const asked = await loadOverview(params, wholeOverview)
  if (asked.kind !== 'found') return asked
  const { words } = asked
  const { overview, view, boundaries } = asked.view
  const { country, reports, positions } = overview
  const { firstDay, lastDay } = country.summary
  return made(words, view.filter.action, {
    title: country.name,
    subtitle: words.t('brief.subtitle', {
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
export async function loadPlaceBrief(params: PlaceParams): Promise<LoadedBrief> {
  const asked = await loadPlacePage(params, wholeOverview)
  if (asked.kind !== 'found') return asked
  const { words, view } = asked
  const { record, boundaries } = view
  return made(words, view.filter.action, {
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

const made = (words: I18n, href: string, source: Omit<BriefSource, 'address'>): LoadedBrief => ({
  kind: 'found',
  words,
  view: { view: toBriefView({ ...source, address: `${siteAddress()}${href}` }, words), href },
})

export function Brief({ asked }: { asked: LoadedBrief & { kind: 'found' } }) {
  return <BriefPage {...asked.view} words={asked.words} />
}
