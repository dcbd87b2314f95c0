import type { Metadata } from 'next'
import { AuditTable } from '@/components/desk/audit-table'
import { Field } from '@/components/ui/field'
import { PassedOver } from '@/components/ui/passed-over'
import { readAudit } from '@/lib/audit/data'
import { auditQuery, readAuditFilter } from '@/lib/audit/filter'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { lastOf } from '@/lib/lookup/element-at'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { NOBODY } from '@/lib/people/refusal-note'
import { withReportTitles } from '@/lib/reports/titled-subjects'
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
  await requirePermission('audit.read')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const given = await searchParams
  const filter = readAuditFilter(given)
  const database = currentDatabase()
  const [rows, people] = await Promise.all([readAudit(database, filter, perPage + 1), loadPeople(database)])
  const shown = await withReportTitles(database, rows.slice(0, perPage), locale)
  const here = `/${locale}/desk/audit`
  const text = (name: 'action' | 'subject', type = 'text') => (
    <Field id={`audit-${name}`} name={t(`audit.${name}`)}>
      <input id={`audit-${name}`} name={name} type={type} className="control" defaultValue={filter[name]} />
    </Field>
  )
  const day = (name: 'from' | 'to') => (
    <Field id={`audit-${name}`} name={t(`audit.${name}`)}>
      <input id={`audit-${name}`} name={name} type="date" className="control" defaultValue={filter[name]} />
    </Field>
  )
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('audit.title')}</h1>
      <PassedOver misread={ignoredAuditParameters(given, words)} />
      <p className="mt-3 max-w-prose">{t('audit.what')}</p>
      <form action={here} className="mt-6 grid items-end gap-4 sm:grid-cols-3 print:hidden">
        <Field id="audit-by" name={t('audit.by')}>
          <select id="audit-by" name="by" className="control" defaultValue={filter.by}>
            <option value="">{t('audit.anybody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {['terminal', 'import', 'sample', 'set-up', 'server', NOBODY].map((by) => (
              <option key={by} value={by}>
                {by}
              </option>
            ))}
          </select>
        </Field>
        {text('action')}
        {text('subject')}
        {day('from')}
        {day('to')}
        <div>
          <button type="submit" className="button">
            {t('audit.show')}
          </button>
        </div>
      </form>
      {shown.length === 0 ? (
        <p className="mt-6">{t('audit.none')}</p>
      ) : (
        <AuditTable words={words} rows={shown} />
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {rows.length > perPage && (
          <a href={`${here}?${auditQuery({ ...filter, before: lastOf(shown).id })}`}>{t('audit.earlier')}</a>
        )}
        {filter.before !== null && (
          <a href={`${here}?${auditQuery({ ...filter, before: null })}`}>{t('audit.newest')}</a>
        )}
        <a href={`${here}/file?${auditQuery({ ...filter, before: null })}`}>{t('audit.file')}</a>
      </p>
    </>
  )
}
