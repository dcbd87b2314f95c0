import type { ReactNode } from 'react'
import { Sparkline } from '@/components/charts/static/sparkline'
import { AgeText } from '@/components/ui/age'
import { MistakeLink } from '@/components/ui/mistake-link'
import { NumberLink } from '@/components/ui/number-link'
import type { Headline } from '@/lib/charts/headline'
import type { PlaceOfFigures } from '@/lib/figures/types'
import { commaOf, withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'

/** The totals of a country or a place side by side, each with its explanation and, from a label, what else there is of it. */
export function HeadlineTiles({
  headlines,
  shown,
  words,
  labels,
  mistake,
}: {
  headlines: Headline[]
  shown: Pick<PlaceOfFigures, 'code' | 'country' | 'operator' | 'query'>
  words: I18n
  /** Where labels lead: to the metric's page, to its block on this page, or nowhere. */
  labels: 'pages' | 'blocks' | 'none'
  /** Where a mistake in a figure is reported, by the figure's name. */
  mistake: (figure: string) => string | null
}) {
  const { t, locale } = words
  const country = shown.country ?? shown.code
  const hrefOf = ({ kind, metric }: Headline) => {
    if (labels === 'pages') return countryHref(locale, country, 'metrics', metric) + (shown.query ?? '')
    return labels === 'blocks' && kind === 'reported' ? `#${metric}` : null
  }
  const number = (headline: Headline & { kind: 'reported' }) =>
    t.rich('amount.tile', {
      mark: headline.mark ?? 'exact',
      amount: headline.amount,
      n: (text) => (
        <span className="text-xl font-semibold sm:text-[1.375rem] sm:whitespace-nowrap">
          <NumberLink
            href={
              headline.explained
                ? whyHref(locale, {
                    country,
                    metric: headline.metric,
                    place: shown.code,
                    operator: shown.operator,
                  })
                : null
            }
          >
            {text}
          </NumberLink>
        </span>
      ),
    })
  return (
    <dl
      aria-label={t('country.headlines')}
      className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-5"
    >
      {headlines.map((headline) => (
        <Tile
          key={headline.metric}
          headline={headline}
          href={hrefOf(headline)}
          words={words}
          mistake={
            headline.kind === 'reported' ? (
              <MistakeLink
                href={mistake(`${headline.label}: ${withCommas([headline.qualified, headline.asOf], words)}`)}
                text={t('share.mistake')}
              />
            ) : null
          }
          number={headline.kind === 'reported' ? number(headline) : null}
        />
      ))}
    </dl>
  )
}

/** Labels, numbers and their days stand on common lines across a row of tiles. */
const tile = 'row-span-4 mb-6 grid grid-rows-subgrid gap-y-0.5 border-t border-rule pt-2 break-inside-avoid'

function Tile({
  headline,
  href,
  number,
  words,
  mistake,
}: {
  headline: Headline
  href: string | null
  number: ReactNode
  words: I18n
  mistake: ReactNode
}) {
  const name = (
    <span className="inline-block [text-decoration:inherit] first-letter:uppercase">{headline.label}</span>
  )
  // Its letters are lower than a finger needs.
  const label =
    href === null ? (
      name
    ) : (
      <a href={href} className="py-1">
        {name}
      </a>
    )
  if (headline.kind !== 'reported') {
    return (
      <div className={tile} data-metric={headline.metric} data-kind={headline.kind}>
        <dt className="text-sm text-muted">{label}</dt>
        <dd className="row-span-3 pt-1 text-muted">
          {headline.text}
          {headline.before !== '' && <span className="block text-sm">{headline.before}</span>}
        </dd>
      </div>
    )
  }
  return (
    <div className={tile} data-metric={headline.metric} data-kind="reported" data-value={headline.value}>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-sm leading-tight tabular-nums">{number}</dd>
      <dd className="text-sm text-muted">
        {headline.asOf}
        {headline.age !== null && <AgeText {...headline.age} tag={words.tag} comma={commaOf(words)} />}
        {headline.total !== null && headline.total.doubt !== '' && (
          <span className="block text-doubt">{headline.total.doubt}</span>
        )}
        {headline.total !== null && headline.total.first !== '' && (
          <span className="block" data-first>
            {headline.total.first}
          </span>
        )}
        {headline.sumOfParts !== '' && <span className="block">{headline.sumOfParts}</span>}
        {headline.contested !== '' && (
          <span className="block text-doubt" data-contested>
            {headline.contested}
          </span>
        )}
      </dd>
      <dd className="text-sm text-muted">
        {headline.total !== null && (
          <span className="block" data-total={headline.total.value}>
            {headline.total.text}
          </span>
        )}
        {headline.sumOf}
        {headline.spark !== '' && <Sparkline path={headline.spark} />}
        {mistake}
      </dd>
    </div>
  )
}
