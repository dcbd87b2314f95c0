import { Sparkline } from '@/components/charts/static/sparkline'
import { CountriesMapDrawing } from '@/components/map/countries-map'
import { NumberLink } from '@/components/ui/number-link'
import { type Headline, isPartsAlone } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'
import { whyHref } from '@/lib/links/why-href'
import type { CountriesMap, ListedCountry } from '@/lib/views/countries-view'
import { SummaryLine } from './summary-line'

const rules = ['unit', 'total', 'overlap'] as const

/** What this site is, every country on record with its totals and on a map, and how figures are treated. */
export function CountryList({
  words,
  countries,
  map,
}: {
  words: I18n
  countries: ListedCountry[]
  /** Null where no boundary of any is known. */
  map: CountriesMap | null
}) {
  const { t, locale } = words
  const comparable = countries.length > 1
  return (
    <>
      <h1 className="text-4xl font-semibold tracking-tight">{t('countries.title')}</h1>
      <p className="mt-2 max-w-3xl text-lg">{t('countries.lead')}</p>
      <div className="board">
        <form action={`/${locale}/compare`} className="main space-y-3">
          {countries.map((country) => (
            <CountryRow key={country.code} words={words} country={country} comparable={comparable} />
          ))}
          {comparable && (
            <p className="foot-row print:hidden">
              <button type="submit" className="button">
                {t('compare.tickedCountries')}
              </button>
              <span className="text-muted">{t('compare.how')}</span>
            </p>
          )}
        </form>
        <div className="side space-y-3">
          {map !== null && (
            <section className="card keep-together" aria-labelledby="on-record">
              <h2 id="on-record" className="mb-3 text-xl font-semibold">
                {t('countries.onRecord')}
              </h2>
              <CountriesMapDrawing map={map} words={words} />
            </section>
          )}
          <section className="card" id="how">
            <h2 className="text-xl font-semibold">{t('countries.how')}</h2>
            <ul className="facts">
              {rules.map((rule) => (
                <li key={rule}>{t(`method.rule.${rule}`)}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}

/** A country: what its record rests on, and the total of each metric that anything is reported of. */
function CountryRow({
  words,
  country: { code, name, href, summary, closed, headlines },
  comparable,
}: {
  words: I18n
  country: ListedCountry
  comparable: boolean
}) {
  const { t, format } = words
  const others = headlines.filter((one) => one.kind !== 'reported' && !isPartsAlone(one))
  return (
    <section data-country={code} className="card keep-together">
      <div className="flex items-baseline gap-3">
        {comparable && (
          <input
            type="checkbox"
            name="country"
            value={code}
            aria-label={t('compare.tick', { name })}
            className="print:hidden"
          />
        )}
        <h2 className="text-2xl font-semibold">
          <a href={href}>{name}</a>
        </h2>
      </div>
      <SummaryLine words={words} summary={summary} closed={closed} />
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-x-6 gap-y-3">
        {headlines
          .filter((headline) => !others.includes(headline))
          .map((headline) => (
            <Total key={headline.metric} headline={headline} country={code} words={words} />
          ))}
      </dl>
      {others.length > 0 && (
        <p className="mt-3 text-sm text-muted">
          {t('countries.unreported', { metrics: format.list(others.map(({ label }) => label)) })}
        </p>
      )}
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
  const { metric, label, mark, amount, asOf, value, explained, contested, spark } = headline
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
      {spark !== '' && (
        <dd>
          <Sparkline path={spark} />
        </dd>
      )}
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
