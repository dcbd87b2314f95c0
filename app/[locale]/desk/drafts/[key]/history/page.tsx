import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ChangeList } from '@/components/desk/review/change-list'
import { StateBadge } from '@/components/desk/state-badge'
import { HandOverForm } from '@/components/desk/work/hand-over-form'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave, stepperOf } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { type HistoryStep, mostHistory, readHistory } from '@/lib/drafts/team/history'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { instantText } from '@/lib/views/drafts/draft-view'
import { MissingPage } from '../../../missing-page'
import { passOn } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('history.title'), robots: { index: false } }
}

/** What was done with a draft, by whom and when, and what it said otherwise each time that it was sent. */
export default async function Page({ params }: Props) {
  const { person } = await requirePermission('draft.write')
  const { locale: localeText, key } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const database = currentDatabase()
  const draft = await readDraft(database, key)
  if (draft === null || draftLeave(draft, person) === null)
    return <MissingPage words={words} what={draft === null ? 'draft' : 'draftOfOther'} up="" />
  const history = await withSession((session) => readHistory(database, session, key))
  const isOpen = draft.state !== 'published' && draft.state !== 'discarded'
  const people = (await loadPeople(database, locale)).filter(
    (one) => stepperOf(draft, one).writes && one.id !== draft.author.id,
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/drafts/${key}`, name: draft.title || t('desk.untitled') }}
        title={t('history.title')}
        facts={
          <>
            <StateBadge words={words} state={draft.state} />
            <span>{t('draft.by', { name: draft.author.name })}</span>
          </>
        }
      />
      {isOpen && people.length > 0 && (
        <HandOverForm
          action={passOn}
          hidden={{ locale, key, back: 'work' }}
          people={people.map(({ id, name }) => ({ id, name }))}
          texts={{ to: t('history.handTo'), choose: t('history.choose'), submit: t('history.hand') }}
        />
      )}
      {history.length === 0 && <p className="mt-6 text-muted">{t('history.none')}</p>}
      <ol className="mt-6 divide-y divide-rule border-y border-rule">
        {history.map(({ id, step, by, to, at, changes }) => (
          <li
            key={id}
            data-step={step}
            className={step === 'fix' ? 'border-s-2 border-s-accent py-3 ps-3' : 'py-3'}
          >
            <p>{stepText(step, { by, to: to || 'none' }, words)}</p>
            <p className="text-sm text-muted">
              <time dateTime={at}>{instantText(at, words)}</time>
            </p>
            {changes.length > 0 && <ChangeList words={words} changes={changes} />}
          </li>
        ))}
      </ol>
      {history.length === mostHistory && (
        <p className="mt-3 text-sm text-muted">{t('history.latest', { count: mostHistory })}</p>
      )}
    </>
  )
}

function stepText(step: HistoryStep, { by, to }: { by: string; to: string }, { t }: I18n): string {
  return step === 'assign' || step === 'handOver'
    ? t(`history.step.${step}`, { by, to })
    : t(`history.step.${step}`, { by })
}
