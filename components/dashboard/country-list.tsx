import type { Headline } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { HeadlineTiles } from './headline-tiles'
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
  const { t, locale } = words
  return (
    <>
      <h1 className="text-4xl font-semibold tracking-tight">{t('countries.title')}</h1>
      <p className="mt-2 mb-5 max-w-3xl text-lg">{t('countries.lead')}</p>
      <div className="space-y-3">
        {countries.map(({ code, name, summary, closed, headlines }) => (
          <section
            key={code}
            data-country={code}
            className="card grid gap-x-10 gap-y-3 lg:grid-cols-[15rem_minmax(0,1fr)]"
          >
            <div>
              <h2 className="text-2xl font-semibold">
                <a href={countryHref(locale, code)}>{name}</a>
              </h2>
              <SummaryLine words={words} summary={summary} closed={closed} />
            </div>
            <HeadlineTiles headlines={headlines} shown={{ code }} words={words} labels="none" />
          </section>
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
