import type { Metadata } from 'next'
import { cache } from 'react'
import { WhyPage } from '@/components/why/why-page'
import { currentDatabase } from '@/lib/audit/with-session'
import { readWhy } from '@/lib/figures/why/why-data'
import { type CountryParams, decodedPart } from '@/lib/i18n/address'
import { toWhyView } from '@/lib/views/why/why-view'
import { loadCountryPage, metadataOf, PageError } from '../../load-page'
import { BetterSourceLink } from '../better-source-link'

/** The parts of an address that asks for an explanation, as they come; `operator` where one is asked about. */
export type WhyParams = CountryParams & { metric: string; place: string; operator?: string }

const load = cache((locale: string, country: string, ...parts: (string | undefined)[]) =>
  loadCountryPage(
    { locale, country },
    async (code, language) => {
      const [metric, place, operator = ''] = parts.map((part) => decodedPart(part ?? ''))
      if (!metric || !place || operator === null) return null
      const address = { country: code, metric, place, operator: operator === '' ? null : operator }
      return readWhy(currentDatabase(), address, language)
    },
    (record, words) => ({ country: record.country, why: toWhyView(record, words) }),
  ),
)

const ask = ({ locale, country, metric, place, operator }: WhyParams) =>
  load(locale, country, metric, place, operator)

export async function whyMetadata(params: WhyParams): Promise<Metadata> {
  return metadataOf(await ask(params), ({ why }) => `${why.title} · ${why.subject}`)
}

/** The page that explains a number, or says why it cannot. */
export async function WhyPageContent(params: WhyParams) {
  const asked = await ask(params)
  if (asked.kind !== 'found') return <PageError {...asked} />
  const { country, why } = asked.view
  const about = {
    country: country.code,
    metric: decodedPart(params.metric) ?? '',
    place: decodedPart(params.place) ?? '',
  }
  return (
    <WhyPage
      view={why}
      country={country}
      of={filesOf(params)}
      better={<BetterSourceLink about={about} words={asked.words} />}
      words={asked.words}
    />
  )
}

/** What files of an explanation are of: its metric and operator, and its place, but for a joint figure, which is of several. */
function filesOf({ metric, place, operator }: WhyParams) {
  const [key] = (decodedPart(metric) ?? '').split(':')
  const [code = ''] = (decodedPart(place) ?? '').split(':')
  return {
    metric: key,
    place: code.length === 2 || code.includes('+') ? undefined : code,
    operator: operator === undefined ? undefined : (decodedPart(operator) ?? undefined),
  }
}
