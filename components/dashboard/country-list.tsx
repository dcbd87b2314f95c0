import { NumberLink } from '@/components/ui/number-link'
import { type Headline, isPartsAlone } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'
import { type SummaryCounts, SummaryLine } from './summary-line'

export type ListedCountry = {
  code: string
  name: string
  summary: SummaryCounts
  closed: string
  headlines: Headline[]
}

const rules = ['unit', 'total', 'overlap'] as const

/** What this site is, every country on record with its totals, and how figures are treated. */
export function CountryList({ words, countries }: { words: I18n; countries: ListedCountry[] }) {
  const { t } = words
  return (
    <>
      <h1 className="text-4xl font-semibold tracking-tight">{t('countries.title')}</h1>
      <p className="mt-2 mb-5 max-w-3xl text-lg">{t('countries.lead')}</p>
      <div className="space-y-3">
        {countries.map((country) => (
          <CountryRow key={country.code} words={words} country={country} />
        ))}
        <section className="card" id="how">
          <h2 className="text-xl font-semibold">{t('countries.how')}</h2>
          <ul className="mt-2 grid gap-x-10 gap-y-3 lg:grid-cols-3">
            {rules.map((rule) => (
              <li key={rule}>{t(`method.rule.${rule}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

/** A country: what its record rests on, and the total of each metric that anything is reported of. */
function CountryRow({
  words,
  country: { code, name, summary, closed, headlines },
}: {
  words: I18n
  country: ListedCountry
}) {
  const { t, locale } = words
  const others = headlines.filter((one) => one.kind !== 'reported' && !isPartsAlone(one))
  return (
    <section
      data-country={code}
      className="card keep-together grid gap-x-10 gap-y-3 lg:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="text-2xl font-semibold">
          <a href={countryHref(locale, code)}>{name}</a>
        </h2>
        <SummaryLine words={words} summary={summary} closed={closed} />
      </div>
      <div>
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-x-6 gap-y-3">
          {headlines
            .filter((headline) => !others.includes(headline))
            .map((headline) => (
              <Total key={headline.metric} headline={headline} country={code} words={words} />
            ))}
        </dl>
        {others.length > 0 && (
          <p className="mt-3 text-sm text-muted">
            {t('countries.unreported', { metrics: others.map(({ label }) => label).join(', ') })}
          </p>
        )}
      </div>
    </section>
  )
}

function Total({
  headline,
  country,
  words: { t, locale },
}: {
  headline: Headline
  country: string
  words: I18n
}) {
  if (headline.kind !== 'reported') {
    return (
      <div data-metric={headline.metric} data-kind={headline.kind}>
        <dt className="text-sm text-muted first-letter:uppercase">{headline.label}</dt>
        <dd>{headline.text}</dd>
        <dd className="text-sm text-muted">{headline.before}</dd>
      </div>
    )
  }
  const { metric, label, mark, amount, asOf, value, explained, contested } = headline
  const href = explained ? whyHref(locale, { country, metric, place: country }) : null
  return (
    <div data-metric={metric} data-value={value}>
      <dt className="text-sm text-muted first-letter:uppercase">{label}</dt>
      <dd className="text-sm tabular-nums">
        {t.rich('amount.tile', {
          mark: mark ?? 'exact',
          amount,
          n: (text) => (
            <span className="text-2xl font-semibold whitespace-nowrap">
              <NumberLink href={href}>{text}</NumberLink>
            </span>
          ),
        })}
      </dd>
      <dd className="text-sm text-muted">
        {asOf}
        {contested !== '' && (
          <span className="block text-doubt" data-contested>
            {contested}
          </span>
        )}
      </dd>
    </div>
  )
}
