import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { withPngTexts } from '@/lib/exchange/png-texts'
import { addressOfFigures, type FigureFilter, parseFigureFilter } from '@/lib/figures/figure-filter'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import { readMetricIndex } from '@/lib/figures/metric/metric-index-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { requestedSite } from '@/lib/http/requested-site'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
import { getI18n } from '@/lib/i18n/words'
import { toSharePicture } from '@/lib/views/share-view'
import { drawPicture } from './draw-picture'

export const dynamic = 'force-dynamic'

/**
 * The picture of a country, or of one metric or place of it, narrowed as its page, with the chart; drawn when first asked for: what is
 * rendered apart is kept. It says within the file too what it shows and where it comes from.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<CountryParams> },
): Promise<Response> {
  const address = parseCountryParams(await params)
  if (address === null) return new Response(null, { status: 404 })
  try {
    const { searchParams } = new URL(request.url)
    const asked = {
      place: searchParams.get('place'),
      metric: searchParams.get('metric'),
      filter: parseFigureFilter(Object.fromEntries(searchParams)),
    }
    const png = await draw(address, asked, requestedSite(request.headers, currentEnv().address))
    if (png === null) return new Response(null, { status: 404 })
    return new Response(png, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' } })
  } catch (error) {
    console.error('a picture could not be drawn', error)
    return new Response(null, { status: 503 })
  }
}

interface Asked {
  place: string | null
  metric: string | null
  filter: FigureFilter
}

/** What is on record of what a picture is of; null where there is no such country, place or metric. */
async function readShown(country: string, { place, metric, filter }: Asked, locale: string) {
  const database = currentDatabase()
  if (place !== null) return readPlace(database, country, place, locale, filter)
  if (metric === null) {
    const index = await readMetricIndex(database, country, locale, filter)
    return index === null ? null : { country: index, metrics: index.metrics }
  }
  // The list of metrics leaves out those of which nothing is reported; their pages are there.
  const page = await readMetricPage(database, country, metric, locale, filter)
  return page === null ? null : { country: page.country, metrics: [page.metric] }
}

async function draw(
  { locale, country }: NonNullable<ReturnType<typeof parseCountryParams>>,
  asked: Asked,
  site: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await readShown(country, asked, locale)
  if (found === null) return null
  const { metric, filter } = asked
  const { code, name, state } = found.country
  const named = 'place' in found ? [found.place, found.country] : [found.country]
  const shown = {
    ...('place' in found
      ? { code: found.place.code, name: found.place.name, country: code }
      : { code, name }),
    operator: filter.operator || undefined,
    query: addressOfFigures(filter),
    staleAfterDays: state.staleAfterDays,
  }
  const words = getI18n(locale, code)
  const picture = toSharePicture(named, found.metrics, metric, words, shown, site)
  if (picture === null) return null
  return withPngTexts(await drawPicture(picture), {
    Title: picture.title,
    Description: picture.description,
    Source: picture.address,
    Copyright: picture.footer.join(' '),
    Software: picture.product,
  })
}
