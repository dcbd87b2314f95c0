import type { Headline } from '@/lib/charts/headline'
import type { I18n } from '@/lib/i18n/words'
import { HeadlineTiles } from './headline-tiles'
import { type SummaryCounts, SummaryLine } from './summary-line'

export type ListedCountry = {
  code: string
  name: string
  summary: SummaryCounts
  closed: string
  headlines: Headline[]
}

/** Every country on record with its totals. */
export function CountryList({ words, countries }: { words: I18n; countries: ListedCountry[] }) {
  const { t, locale } = words
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('countries.title')}</h1>
      <p className="mt-2 max-w-2xl text-lg text-muted">{t('countries.lead')}</p>
      {countries.map(({ code, name, summary, closed, headlines }) => (
        <section key={code} data-country={code} className="mt-10 border-t-2 border-ink pt-3">
          <h2 className="text-2xl font-semibold">
            <a href={`/${locale}/${code.toLowerCase()}`}>{name}</a>
          </h2>
          <SummaryLine words={words} summary={summary} closed={closed} />
          <div className="mt-5">
            <HeadlineTiles headlines={headlines} shown={{ code }} words={words} labels="none" />
          </div>
        </section>
      ))}
    </>
  )
}
