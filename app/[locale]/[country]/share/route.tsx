import { ImageResponse } from 'next/og'
import { SharePicture, sharePictureSize } from '@/components/shell/share-picture'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { withPngTexts } from '@/lib/exchange/png-texts'
import { addressOfFigures, type FigureFilter, parseFigureFilter } from '@/lib/figures/figure-filter'
import { readMetricIndex } from '@/lib/figures/metric/metric-index-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { requestedSite } from '@/lib/http/requested-site'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
import { getI18n } from '@/lib/i18n/words'
import { toSharePicture } from '@/lib/views/share-view'

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

async function draw(
  { locale, country }: NonNullable<ReturnType<typeof parseCountryParams>>,
  { place, metric, filter }: { place: string | null; metric: string | null; filter: FigureFilter },
  site: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const database = currentDatabase()
  const found =
    place === null
      ? await readMetricIndex(database, country, locale, filter)
      : await readPlace(database, country, place, locale, filter)
  if (found === null) return null
  const named = 'place' in found ? [found.place, found.country] : [found]
  const { state } = 'place' in found ? found.country : found
  const shown = {
    ...('place' in found
      ? { code: found.place.code, name: found.place.name, country: found.country.code }
      : { code: found.code, name: found.name }),
    operator: filter.operator || undefined,
    query: addressOfFigures(filter),
    staleAfterDays: state.staleAfterDays,
  }
  const words = getI18n(locale)
  const picture = toSharePicture(named, found.metrics, metric, words, shown, site)
  if (picture === null) return null
  const image = new ImageResponse(<SharePicture picture={picture} />, sharePictureSize)
  return withPngTexts(new Uint8Array(await image.arrayBuffer()), {
    Title: picture.title,
    Description: picture.description,
    Source: picture.address,
    Copyright: picture.footer.join(' '),
    Software: picture.product,
  })
}
