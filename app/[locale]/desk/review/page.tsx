import type { Metadata } from 'next'
import { WaitingBatches } from '@/components/desk/imports/waiting-batches'
import { PageHead } from '@/components/desk/page/page-head'
import { DecidedNote } from '@/components/desk/review/decided-note'
import { ListKeys } from '@/components/desk/review/list-keys'
import { PublishSeveral } from '@/components/desk/review/publish-several'
import { QueueFilter } from '@/components/desk/review/queue-filter'
import { WaitingTable } from '@/components/desk/review/waiting-table'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountryNames } from '@/lib/countries/data'
import {
  addressOfDraftFilter,
  isFiltered,
  parseDraftCursor,
  parseDraftFilter,
} from '@/lib/drafts/lists/draft-filter'
import { mostCounted, readWaiting } from '@/lib/drafts/lists/list-data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { readWaitingBatches } from '@/lib/imports/batch/data'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { publishSeveral } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('review.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('report.review')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const filter = parseDraftFilter(asked)
  const after = parseDraftCursor(asked.after)
  const database = currentDatabase()
  const narrowed = isFiltered(filter)
  const only = limitedTo(person)
  const [{ rows, total, next }, countries, people, batches] = await Promise.all([
    withSession((session) =>
      readWaiting(database, session, { ...filter, countries: only }, after, new Date().toISOString()),
    ),
    readCountryNames(database, locale).then((all) => all.filter(({ code }) => only?.includes(code) ?? true)),
    loadPeople(database, locale),
    // What a filter says is said of drafts alone.
    after === null && !narrowed ? readWaitingBatches(database, person) : [],
  ])
  const address = `/${locale}/desk/review`
  return (
    <>
      <PageHead
        title={t('review.title')}
        lead={
          total + batches.length === 0 ? t(narrowed ? 'queue.noneFound' : 'review.none') : t('review.what')
        }
      />
      <DecidedNote words={words} asked={asked} />
      {total + batches.length === 0 && !narrowed && (
        <p className="mt-3 max-w-prose text-muted">
          {t('empty.review')} <a href={`/${locale}/desk`}>{t('empty.toWork')}</a>
        </p>
      )}
      {batches.length > 0 && <WaitingBatches words={words} batches={batches} />}
      {(total > 0 || narrowed) && (
        <QueueFilter
          words={words}
          filter={filter}
          countries={countries.map(({ code, name }) => ({ value: code, label: name }))}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
          person={person.id}
        />
      )}
      {rows.length > 0 && (
        <>
          <p className="my-4 text-sm text-muted">
            {total > mostCounted
              ? t('desk.manyWaiting', { count: mostCounted })
              : t('review.count', { shown: rows.length, total })}
          </p>
          <ListKeys />
          <PublishSeveral
            action={publishSeveral}
            locale={locale}
            texts={{ publish: t('queue.publish'), how: t('queue.publishHow'), refused: t('queue.left') }}
          >
            <WaitingTable
              words={words}
              rows={rows}
              countries={countries}
              query={addressOfDraftFilter(filter)}
              person={person.id}
              choosable
            />
          </PublishSeveral>
        </>
      )}
      {(next !== null || after !== null) && (
        <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
          {after !== null && <a href={address + addressOfDraftFilter(filter)}>{t('desk.first')}</a>}
          {next !== null && (
            <a rel="next" href={address + addressOfDraftFilter(filter, parseDraftCursor(next))}>
              {t('desk.next')}
            </a>
          )}
        </p>
      )}
    </>
  )
}
