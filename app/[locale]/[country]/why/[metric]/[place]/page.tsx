import type { Metadata } from 'next'
import { WhyPageContent, type WhyParams, whyMetadata } from '../../load-why'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<WhyParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return whyMetadata(await params)
}

/** Why the number of a place is what it is, over all operators. */
export default async function WhyOfPlacePage({ params }: Props) {
  return WhyPageContent(await params)
}
