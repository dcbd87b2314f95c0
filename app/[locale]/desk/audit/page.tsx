import type { Metadata } from 'next'
import { AuditFilterForm } from '@/components/desk/audit-filter'
import { AuditTable } from '@/components/desk/audit-table'
import { PageHead } from '@/components/desk/page/page-head'
import { PassedOver } from '@/components/ui/passed-over'
import { readAudit } from '@/lib/audit/data'
import { auditQuery, readAuditFilter } from '@/lib/audit/filter'
import { currentDatabase } from '@/lib/audit/with-session'
import { readRecordCountries } from '@/lib/directory/gazetteer/countries-data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { lastOf } from '@/lib/lookup/element-at'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { readAuditedThings } from '@/lib/reports/audited-things'
import { keysCalled } from '@/lib/reports/things-called'
import { namedIn, toAuditLine } from '@/lib/views/audit/audit-line'
import { ignoredAuditParameters } from '@/lib/views/ignored-parameters'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const perPage = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('audit.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('audit.read')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const given = await searchParams
  const filter = readAuditFilter(given)
  const database = currentDatabase()
  const [rows, people, countries] = await Promise.all([
    keysCalled(database, filter.subject).then((called) => readAudit(database, filter, perPage + 1, called)),
    loadPeople(database, locale),
    readRecordCountries(database, locale),
  ])
  const shown = rows.slice(0, perPage)
  const things = await readAuditedThings(database, namedIn(shown), locale)
  const here = `/${locale}/desk/audit`
  return (
    <>
      <PageHead
        title={t('audit.title')}
        lead={t('audit.what')}
        actions={
          <a href={`${here}/file?${auditQuery({ ...filter, before: null })}`} className="button plain">
            {t('audit.file')}
          </a>
        }
      />
      <PassedOver misread={ignoredAuditParameters(given, words)} />
      <AuditFilterForm
        words={words}
        address={here}
        filter={filter}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        countries={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {shown.length === 0 ? (
        <p className="mt-6">
          {t('audit.none')} <a href={here}>{t('empty.allEntries')}</a>
        </p>
      ) : (
        <AuditTable words={words} lines={shown.map((row) => toAuditLine(row, things, words, person))} />
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {rows.length > perPage && (
          <a rel="next" href={`${here}?${auditQuery({ ...filter, before: lastOf(shown).id })}`}>
            {t('audit.earlier')}
          </a>
        )}
        {filter.before !== null && (
          <a href={`${here}?${auditQuery({ ...filter, before: null })}`}>{t('audit.newest')}</a>
        )}
      </p>
    </>
  )
}
