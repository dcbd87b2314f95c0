import type { Metadata } from 'next'
import { DraftList } from '@/components/desk/draft-list'
import { PageHead } from '@/components/desk/page/page-head'
import { WaitingTable } from '@/components/desk/review/waiting-table'
import { DueTemplates } from '@/components/desk/templates/due-templates'
import { NewReportMenu } from '@/components/desk/templates/new-report-menu'
import { DraftSearch } from '@/components/desk/work/draft-search'
import { News } from '@/components/desk/work/news'
import { WeekTable } from '@/components/desk/work/week-table'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountryNames } from '@/lib/countries/data'
import { countUnsaidStanding } from '@/lib/directory/listing/read-list'
import { addressOfDraftFilter, parseDraftCursor } from '@/lib/drafts/lists/draft-filter'
import { readDraftsOf, readWaiting } from '@/lib/drafts/lists/list-data'
import { noFilter } from '@/lib/drafts/lists/list-query'
import { readNotifications } from '@/lib/drafts/notifications/read-notifications'
import { OWN_STATES } from '@/lib/drafts/states'
import { readWeek } from '@/lib/drafts/team/week-data'
import { readTemplates } from '@/lib/drafts/templates/template-list'
import { everyTemplate } from '@/lib/drafts/templates/types'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'
import { beginReport, practise, seen } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('desk.use')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const { refused, sent, discarded } = asked
  const database = currentDatabase()
  const now = new Date().toISOString()
  const reviews = mayDo(person, 'report.review')
  const typed = typeof asked.q === 'string' ? tidied(asked.q.slice(0, 200)) : ''
  const { drafts, toReview, told, templates } = await withSession(async (session) => ({
    templates: mayDo(person, 'draft.write')
      ? await readTemplates(session, everyTemplate, now.slice(0, 10), limitedTo(person))
      : [],
    drafts: await readDraftsOf(database, session, person.id, {
      typed,
      after: Object.fromEntries(
        OWN_STATES.map((state) => [state, parseDraftCursor(asked[`after-${state}`])]),
      ),
    }),
    toReview: reviews
      ? await readWaiting(
          database,
          session,
          { ...noFilter, reviewer: person.id, countries: limitedTo(person) },
          null,
          now,
        )
      : null,
    told: await readNotifications(database, session, person),
  }))
  const [week, unsaid, countries] = await Promise.all([
    readWeek(database, now, locale, limitedTo(person)),
    reviews ? countUnsaidStanding(database) : 0,
    reviews || templates.length > 0 ? readCountryNames(database, locale) : [],
  ])
  const done = sent !== undefined ? t('desk.sent') : discarded !== undefined ? t('desk.discarded') : null
  const hasDrafts = OWN_STATES.some((state) => drafts[state].total > 0)
  return (
    <>
      <PageHead
        title={t('desk.title')}
        actions={
          mayDo(person, 'draft.write') && (
            <>
              <a href={`/${locale}/desk/imports`} className="button plain">
                {t('desk.bringFile')}
              </a>
              <NewReportMenu words={words} templates={templates} begin={beginReport} practise={practise} />
            </>
          )
        }
      />
      {refused !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {t('desk.refused')}
        </p>
      )}
      {done !== null && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {done}
        </p>
      )}
      {unsaid > 0 && (
        <p className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
          {t('desk.standingUnsaid', { count: unsaid })}{' '}
          {mayDo(person, 'lists.change') ? (
            <a href={`/${locale}/desk/lists/organisations?standing=unsaid`}>{t('desk.sayStanding')}</a>
          ) : (
            t('desk.standingByAdministrators')
          )}
        </p>
      )}
      {!hasDrafts && (
        <div className="mt-6 max-w-prose">
          <p>{t(`desk.welcome.${person.role}`, { name: person.name })}</p>
          <p className="mt-3 text-muted">{t('desk.noDrafts')}</p>
          {mayDo(person, 'draft.write') && (
            <form action={practise} className="mt-4">
              <input type="hidden" name="locale" value={locale} />
              <p className="mb-2">{t('practice.why')}</p>
              <button type="submit" className="button plain">
                {t('practice.begin')}
              </button>
            </form>
          )}
        </div>
      )}
      <DraftList words={words} drafts={drafts} states={['returned']} typed={typed} />
      {toReview !== null && toReview.total > 0 && (
        <section className="mt-8">
          <h2 className="text-lg font-semibold">
            {t('work.toReview')}{' '}
            <span className="font-normal text-muted">{t('desk.count', { count: toReview.total })}</span>
          </h2>
          <WaitingTable
            words={words}
            rows={toReview.rows}
            countries={countries}
            query=""
            person={person.id}
          />
          {toReview.next !== null && (
            <p className="mt-3">
              <a href={`/${locale}/desk/review${addressOfDraftFilter({ ...noFilter, reviewer: person.id })}`}>
                {t('work.toReviewAll')}
              </a>
            </p>
          )}
        </section>
      )}
      <News words={words} told={told} now={now} seen={seen} />
      <DueTemplates words={words} templates={templates} countries={countries} begin={beginReport} />
      <DraftList words={words} drafts={drafts} states={['open', 'sent']} typed={typed} />
      {hasDrafts && <DraftSearch words={words} typed={typed} />}
      <section className="mt-10">
        <h2 className="mb-2 text-lg font-semibold">{t('work.week')}</h2>
        <WeekTable words={words} week={reviews ? week : week.filter(({ id }) => id === person.id)} />
      </section>
    </>
  )
}
