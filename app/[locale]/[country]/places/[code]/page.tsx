import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { PlacePage } from '@/components/place/place-page'
import { countryHref } from '@/lib/charts/page-href'
import { toPlaceView } from '@/lib/charts/place-view'
import { describeHeadlines, sharePicture } from '@/lib/charts/share-view'
import { readPlace } from '@/lib/curves/place-data'
import { currentDatabase } from '@/lib/db/current'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { placeNow } from '@/lib/merging/data'
import { askOfCountry, metadataOf, mistakesOn, today, Unanswered } from '../../../asked'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<CountryParams & { code: string }> }

const load = cache((locale: string, country: string, encodedCode: string) =>
  askOfCountry(
    { locale, country },
    async (countryCode, language) => {
      const code = decodedPart(encodedCode)
      return code === null ? null : readPlace(currentDatabase(), countryCode, code, language)
    },
    (record, words) => ({
      ...toPlaceView(record, words, today()),
      mistake: mistakesOn(countryHref(words.locale, record.country.code, 'places', record.place.code)),
    }),
    { page: 'places', key: encodedCode },
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, code } = await params
  return metadataOf(
    await load(locale, country, code),
    (view, { t }) => t('place.title', { place: view.title, around: view.country.name }),
    ({ shown, headlines }, words) => ({
      description: describeHeadlines(shown.name, headlines, words),
      picture: sharePicture(words.locale, shown.country, { place: shown.code }),
    }),
  )
}

export default async function OnePlacePage({ params }: Props) {
  const { locale, country, code } = await params
  const asked = await load(locale, country, code)
  if (asked.kind === 'missing') {
    const now = await placeNow(currentDatabase(), decodedPart(code) ?? '')
    if (now !== null) redirect(`/${locale}/${country}/places/${encodeURIComponent(now)}`)
  }
  if (asked.kind !== 'found') return <Unanswered {...asked} />
  return <PlacePage view={asked.view} words={asked.words} mistake={asked.view.mistake} />
}
