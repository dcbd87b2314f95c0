import type { Metadata } from 'next'
import { DraftList } from '@/components/desk/draft-list'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { countUnsaidStanding } from '@/lib/directory/data'
import { draftCursor, readDraftsOf } from '@/lib/drafts/data'
import { OWN_STATES } from '@/lib/drafts/states'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { countWaitingSources } from '@/lib/reader-sources/data'
import { beginReport } from './actions'

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
  const { t } = words
  const asked = await searchParams
  const { refused, sent, discarded } = asked
  const drafts = await readDraftsOf(
    currentDatabase(),
    person.id,
    Object.fromEntries(OWN_STATES.map((state) => [state, draftCursor(asked[`after-${state}`])])),
  )
  const unsaid = mayDo(person, 'report.review') ? await countUnsaidStanding(currentDatabase()) : 0
  const sources = mayDo(person, 'draft.write') ? await countWaitingSources(currentDatabase()) : 0
  const told = sent !== undefined ? t('desk.sent') : discarded !== undefined ? t('desk.discarded') : null
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('desk.title')}</h1>
      {refused !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {t('desk.refused')}
        </p>
      )}
      {told !== null && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {told}
        </p>
      )}
      <p className="mt-4 max-w-prose">{t(`desk.welcome.${person.role}`, { name: person.name })}</p>
      {mayDo(person, 'draft.write') && (
        <form action={beginReport} className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <input type="hidden" name="locale" value={words.locale} />
          <button type="submit" className="button">
            {t('desk.newReport')}
          </button>
          <a href={`/${words.locale}/desk/imports`}>{t('desk.bringFile')}</a>
        </form>
      )}
      {sources > 0 && (
        <p className="mt-6 max-w-prose">
          <a href={`/${words.locale}/desk/sources`}>{t('sources.wait', { count: sources })}</a>
        </p>
      )}
      {unsaid > 0 && (
        <p className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
          {t('desk.standingUnsaid', { count: unsaid })}{' '}
          {mayDo(person, 'lists.change') ? (
            <a href={`/${words.locale}/desk/lists/organisations?standing=unsaid`}>{t('desk.sayStanding')}</a>
          ) : (
            t('desk.standingByAdministrators')
          )}
        </p>
      )}
      <DraftList words={words} drafts={drafts} />
    </>
  )
}
