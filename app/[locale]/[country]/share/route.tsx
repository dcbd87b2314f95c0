import { ImageResponse } from 'next/og'
import { SharePicture, sharePictureSize } from '@/components/shell/share-picture'
import { currentDatabase } from '@/lib/audit/with-session'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMetricIndex } from '@/lib/figures/metric/metric-index-data'
import { readPlace } from '@/lib/figures/place/place-data'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
import { getI18n } from '@/lib/i18n/words'
import { toSharePicture } from '@/lib/views/share-view'

export const dynamic = 'force-dynamic'

/** The picture of a country, or of one metric or place of it, drawn when first asked for; what is rendered apart is kept. */
export async function GET(
  request: Request,
  { params }: { params: Promise<CountryParams> },
): Promise<Response> {
  const address = parseCountryParams(await params)
  if (address === null) return new Response(null, { status: 404 })
  try {
    const { searchParams } = new URL(request.url)
    const [place, metric] = [searchParams.get('place'), searchParams.get('metric')]
    const png = await draw(address, place, metric)
    if (png === null) return new Response(null, { status: 404 })
    return new Response(png, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' } })
  } catch (error) {
    console.error('a picture could not be drawn', error)
    return new Response(null, { status: 503 })
  }
}

async function draw(
  { locale, country }: NonNullable<ReturnType<typeof parseCountryParams>>,
  place: string | null,
  metric: string | null,
): Promise<ArrayBuffer | null> {
  const database = currentDatabase()
  const found =
    place === null
      ? await readMetricIndex(database, country, locale, allFigures)
      : await readPlace(database, country, place, locale)
  if (found === null) return null
  const named = 'place' in found ? [found.place, found.country] : [found]
  const picture = toSharePicture(named, found.metrics, metric, getI18n(locale))
  if (picture === null) return null
  return new ImageResponse(<SharePicture picture={picture} />, sharePictureSize).arrayBuffer()
}
