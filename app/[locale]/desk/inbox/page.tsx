import type { Metadata } from 'next'
import { SetChosen } from '@/components/desk/inbox/set-chosen'
import { SourceFilterForm } from '@/components/desk/inbox/source-filter-form'
import { SourceTable } from '@/components/desk/inbox/source-table'
import { PageHead } from '@/components/desk/page/page-head'
import { Tabs } from '@/components/desk/page/tabs'
import { ListKeys } from '@/components/desk/review/list-keys'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { mostSourcesCounted } from '@/lib/sources/limits'
import { readNextSource, readSources } from '@/lib/sources/list-data'
import { PRIORITIES } from '@/lib/sources/queue'
import {
  addressOfSourceFilter,
  narrowsSources,
  parseSourceCursor,
  parseSourceFilter,
  type SourceFilter,
} from '@/lib/sources/source-filter'
import { SOURCE_STATES } from '@/lib/sources/states'
import { setChosen, takeNextSource } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.sources'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const filter = parseSourceFilter(asked)
  const after = parseSourceCursor(asked.after)
  const today = new Date().toISOString().slice(0, 10)
  const database = currentDatabase()
  const [{ page, head }, countries, people] = await Promise.all([
    withSession(async (session) => ({
      page: await readSources(database, session, filter, after, today, limitedTo(person)),
      head: await readNextSource(session, filter, today, limitedTo(person)),
    })),
    readCountries(database, locale, limitedTo(person)),
    loadPeople(database, locale),
  ])
  const { rows, total, next } = page
  const address = `/${locale}/desk/inbox`
  const countryChoices = countries.map(({ code, name }) => ({ value: code, label: name }))
  const readers = people
    .filter((one) => mayDo(one, 'draft.write'))
    .map(({ id, name }) => ({ value: id, label: id === person.id ? t('queue.me') : name }))
  return (
    <>
      <PageHead
        title={t('desk.sources')}
        lead={t('inbox.what')}
        actions={
          <>
            <a href={`${address}/add`} className="button plain">
              {t('inbox.add')}
            </a>
            <form action={takeNextSource}>
              {Object.entries({ locale, filter: addressOfSourceFilter(filter), head: head?.key ?? '' }).map(
                ([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ),
              )}
              <button type="submit" className="button">
                {t('inbox.takeNext')}
              </button>
            </form>
          </>
        }
      />
      {asked.next === 'none' && (
        <p role="status" className="mt-4 border-s-2 border-doubt ps-3">
          {t('inbox.nextNone')}
        </p>
      )}
      <Tabs label={t('inbox.shown')} tabs={inboxTabs(words, filter, person.id, address)} />
      <SourceFilterForm words={words} filter={filter} countries={countryChoices} people={readers} />
      {total === 0 ? (
        <p className="mt-6 text-muted">{t(narrowsSources(filter) ? 'inbox.noneFound' : 'inbox.none')}</p>
      ) : (
        <>
          <p className="my-4 text-sm text-muted">
            {total > mostSourcesCounted
              ? t('desk.manyWaiting', { count: mostSourcesCounted })
              : t('inbox.count', { count: total })}
          </p>
          <ListKeys />
          <SetChosen
            action={setChosen}
            locale={locale}
            texts={{
              ...{
                title: t('inbox.set'),
                how: t('inbox.setHow'),
                set: t('inbox.setIt'),
                wrong: t('form.wrong'),
              },
              ...{ asIs: t('inbox.asIs'), day: t('inbox.day'), assignee: t('inbox.readBy') },
              ...{ priority: t('inbox.priority'), due: t('inbox.due'), country: t('published.country') },
            }}
            choices={{
              assignee: [{ value: '', label: t('inbox.nobody') }, ...readers],
              priority: PRIORITIES.map((priority) => ({
                value: priority,
                label: t('inbox.priorityOf', { priority }),
              })),
              country: countryChoices,
            }}
          >
            <SourceTable words={words} rows={rows} countries={countries} today={today} />
          </SetChosen>
        </>
      )}
      {(next !== null || after !== null) && (
        <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
          {after !== null && <a href={address + addressOfSourceFilter(filter)}>{t('desk.first')}</a>}
          {next !== null && (
            <a rel="next" href={address + addressOfSourceFilter(filter, parseSourceCursor(next))}>
              {t('desk.next')}
            </a>
          )}
        </p>
      )}
    </>
  )
}

/** The ways to the sources of each state, and to those that one reads oneself. */
/** The states that sources are in, and those of one's own. */
function inboxTabs({ t }: I18n, filter: SourceFilter, person: string, address: string) {
  const isMine = filter.assignee === person && filter.state === 'taken'
  return [
    ...SOURCE_STATES.map((state) => ({
      name: t('inbox.state', { state }),
      href: state === 'new' ? address : `${address}?state=${state}`,
      isHere: filter.state === state && !isMine,
    })).toSpliced(1, 0, {
      name: t('inbox.mine'),
      href: `${address}?${new URLSearchParams({ state: 'taken', assignee: person })}`,
      isHere: isMine,
    }),
    { name: t('inbox.all'), href: `${address}?state=all`, isHere: filter.state === '' },
  ]
}
