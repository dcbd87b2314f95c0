import type { Metadata } from 'next'
import { CountryField } from '@/components/desk/country-field'
import { PageHead } from '@/components/desk/page/page-head'
import { AbandonedDrafts } from '@/components/desk/work/abandoned-drafts'
import { CoverageTable } from '@/components/desk/work/coverage-table'
import { ProgressTable } from '@/components/desk/work/progress-table'
import { WeekTable } from '@/components/desk/work/week-table'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readReportedCountries } from '@/lib/drafts/desk-report'
import { readLeftDrafts } from '@/lib/drafts/team/abandoned-data'
import { readCoverage } from '@/lib/drafts/team/coverage-data'
import { readProgress } from '@/lib/drafts/team/progress-data'
import { readWeek } from '@/lib/drafts/team/week-data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { passOn } from '../drafts/[key]/history/actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.team'), robots: { index: false } }
}

/** What the team gets through, what was left behind, and of whom nothing has come for long. */
export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('report.review')
  const only = limitedTo(person)
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const database = currentDatabase()
  const now = new Date().toISOString()
  const [week, progress, behind, people, countries] = await Promise.all([
    readWeek(database, now, locale, only),
    readProgress(database, now, only),
    readLeftDrafts(database, only),
    loadPeople(database, locale),
    readReportedCountries(database, locale, only),
  ])
  const asked = (await searchParams).country
  const country = countries.find(({ code }) => code === asked) ?? countries[0]
  const coverage =
    country === undefined ? null : await readCoverage(database, country.code, now.slice(0, 10), locale)
  return (
    <>
      <PageHead title={t('desk.team')} />
      <AbandonedDrafts
        words={words}
        behind={behind}
        people={people.filter((person) => mayDo(person, 'draft.write')).map(({ id, name }) => ({ id, name }))}
        action={passOn}
      />
      <h2 className="mt-8 mb-2 text-lg font-semibold">{t('work.week')}</h2>
      <WeekTable words={words} week={week} />
      <h2 className="mt-10 mb-2 text-lg font-semibold">{t('team.progress')}</h2>
      <ProgressTable words={words} weeks={progress} />
      {coverage !== null && country !== undefined && (
        <section className="mt-10">
          <h2 className="mb-2 text-lg font-semibold">{t('team.coverage')}</h2>
          <form action={`/${locale}/desk/team`} className="mb-3 flex max-w-md items-end gap-3">
            <div className="min-w-0 flex-1">
              <CountryField name={t('published.country')} countries={countries} value={country.code} />
            </div>
            <button type="submit" className="button plain">
              {t('team.show')}
            </button>
          </form>
          <CoverageTable words={words} coverage={coverage} />
        </section>
      )}
    </>
  )
}
