import type { ReactNode } from 'react'
import type { Headline } from '@/lib/charts/headline'
import { whyHref } from '@/lib/charts/why-href'
import type { Words } from '@/lib/i18n/words'
import { NumberLink } from '../ui/number-link'

/** The totals of a country side by side, each with its explanation, and a link to its block where it has one on the page. */
export function HeadlineTiles({
  headlines,
  country,
  words: { t, locale },
  linked,
}: {
  headlines: Headline[]
  country: { code: string }
  words: Words
  linked: boolean
}) {
  const number = (headline: Headline & { kind: 'reported' }) =>
    t.rich(headline.atLeast ? 'amount.tileAtLeast' : 'amount.tile', {
      amount: headline.amount,
      n: (text) => (
        <span className="text-xl font-semibold min-[24rem]:text-2xl">
          <NumberLink
            href={whyHref(locale, { country: country.code, metric: headline.metric, place: country.code })}
          >
            {text}
          </NumberLink>
        </span>
      ),
    })
  return (
    <dl
      aria-label={t('country.headlines')}
      className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-5"
    >
      {headlines.map((headline) => (
        <Tile
          key={headline.metric}
          headline={headline}
          linked={linked}
          number={headline.kind === 'reported' ? number(headline) : null}
        />
      ))}
    </dl>
  )
}

/** Labels, numbers and their days stand on common lines across a row of tiles. */
const tile = 'row-span-4 mb-6 grid grid-rows-subgrid gap-y-0.5 border-t border-rule pt-2 break-inside-avoid'

function Tile({ headline, linked, number }: { headline: Headline; linked: boolean; number: ReactNode }) {
  const label = <span className="inline-block first-letter:uppercase">{headline.label}</span>
  if (headline.kind === 'not_reported') {
    return (
      <div className={tile} data-metric={headline.metric} data-kind="not_reported">
        <dt className="text-sm text-muted">{label}</dt>
        <dd className="row-span-3 pt-1 text-muted">{headline.text}</dd>
      </div>
    )
  }
  return (
    <div className={tile} data-metric={headline.metric} data-kind="reported" data-value={headline.value}>
      <dt className="text-sm text-muted">{linked ? <a href={`#${headline.metric}`}>{label}</a> : label}</dt>
      <dd className="leading-tight tabular-nums">{number}</dd>
      <dd className="text-sm text-muted">{headline.asOf}</dd>
      <dd className="text-sm text-muted">{headline.sumOf}</dd>
    </div>
  )
}
