import type { Metadata } from 'next'
import { SourceList } from '@/components/desk/sources/source-list'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { draftCursor } from '@/lib/drafts/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { sourcesAreWanted } from '@/lib/reader-sources/choices-data'
import { countWaitingSources, readReaderSources } from '@/lib/reader-sources/data'
import { beginFromSource, dismiss } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('sources.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const show = asked.show === 'decided' ? 'decided' : 'waiting'
  const home = `/${locale}/desk/sources`
  const address = show === 'decided' ? `${home}?show=decided` : home
  const database = currentDatabase()
  const only = limitedTo(person)
  const [{ rows, total, next }, waiting, wanted] = await Promise.all([
    readReaderSources(database, { show, countries: only }, draftCursor(asked.after), locale),
    countWaitingSources(database, only),
    sourcesAreWanted(database),
  ])
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('sources.title')}</h1>
      {asked.dismissed !== undefined && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t('sources.dismissed')}
        </p>
      )}
      <p className="mt-4 max-w-prose">{t(wanted ? 'sources.what' : 'sources.off')}</p>
      <nav aria-label={t('sources.shown')} className="mt-4 flex flex-wrap gap-x-6">
        {[
          { key: 'waiting', href: home, name: t('sources.waiting', { count: waiting }) },
          { key: 'decided', href: `${home}?show=decided`, name: t('sources.decidedOn') },
        ].map(({ key, href, name }) => (
          <a
            key={key}
            href={href}
            aria-current={show === key ? 'page' : undefined}
            className={show === key ? 'font-semibold' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {total === 0 && <p className="mt-6 text-muted">{t('sources.none', { show })}</p>}
      <SourceList
        words={words}
        sources={rows}
        begin={beginFromSource}
        dismiss={mayDo(person, 'report.review') ? dismiss : null}
      />
      {rows.length < total && (
        <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
          <span className="text-muted">{t('sources.count', { shown: rows.length, total })}</span>
          <a href={address}>{t('desk.first')}</a>
          {next !== null && (
            <a rel="next" href={`${address}${show === 'decided' ? '&' : '?'}after=${next}`}>
              {t('desk.next')}
            </a>
          )}
        </p>
      )}
    </>
  )
}
