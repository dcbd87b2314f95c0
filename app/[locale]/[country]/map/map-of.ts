import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { readBoundaries } from '@/lib/figures/map/boundaries-data'
import { readMap } from '@/lib/figures/map/map-data'
import type { CountryParams } from '@/lib/i18n/address'
import type { MapShow } from '@/lib/links/map-href'
import { toMapView } from '@/lib/views/map-view'
import { sharePicture } from '@/lib/views/share-view'
import { loadCountryPage, metadataOf } from '../../load-page'

/** Reads what the map of a country shows, and decides all that it says. */
export function loadMap(
  params: CountryParams,
  filter: FigureFilter,
  metric: string,
  show: MapShow = 'circles',
) {
  return loadCountryPage(
    params,
    async (code, language) => {
      const record = await readMap(currentDatabase(), code, language, filter)
      return record && { record, boundaries: await readBoundaries(record.country.code) }
    },
    ({ record, boundaries }, words) => toMapView(record, boundaries, filter, metric, show, words),
  )
}

export function mapMetadata(asked: Awaited<ReturnType<typeof loadMap>>): Metadata {
  return metadataOf(
    asked,
    ({ country }, { t }) => t('map.title', { country: country.name }),
    ({ country, figure, query }, { t, locale }) => ({
      description: t('map.title', { country: country.name }),
      picture: sharePicture(locale, country.code, figure === null ? {} : { metric: figure.key }, query),
    }),
  )
}
