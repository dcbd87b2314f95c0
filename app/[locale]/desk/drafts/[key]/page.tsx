import type { Metadata } from 'next'
import { DraftForm } from '@/components/desk/draft/draft-form'
import { draftTexts } from '@/components/desk/draft/draft-texts'
import { PageHead } from '@/components/desk/page/page-head'
import { ChangeList } from '@/components/desk/review/change-list'
import { StateBadge } from '@/components/desk/state-badge'
import { RemarkThreads } from '@/components/desk/work/remark-threads'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import { requestedFigurePage } from '@/lib/drafts/figure-pages'
import { readDraftChoices, readPlaceNames } from '@/lib/drafts/form-choices'
import { namesToMention } from '@/lib/drafts/notifications/notify'
import { placeNamesOf } from '@/lib/drafts/schema'
import { readFixes } from '@/lib/drafts/team/fixes'
import { findTemplate } from '@/lib/drafts/templates/stored-template'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { readSourceOfDraft } from '@/lib/sources/data'
import { sourceName } from '@/lib/views/inbox-view'
import { MissingPage } from '../../missing-page'
import { submitDraft } from './actions'
import { documentWays } from './document-ways'
import { answerRemarks } from './remark-actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('draft.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const asked = await params
  const locale = parseLocale(asked.locale) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const database = currentDatabase()
  const draft = await readDraft(database, asked.key)
  const permission = draft && draftLeave(draft, person)
  if (draft === null || permission === null)
    return <MissingPage words={words} what={draft === null ? 'draft' : 'draftOfOther'} up="" />
  const only = limitedTo(person)
  const [choices, places, { look, fixes, people, template }, source] = await Promise.all([
    readDraftChoices(database, locale, only && [...only, draft.content.report.country]),
    readPlaceNames(database, placeNamesOf(draft.content), locale),
    withSession(async (session) => ({
      look: await giveFeedback(session, draft, locale, new Date().toISOString()),
      template:
        draft.content.template === '' ? null : await findTemplate(session, draft.content.template, null),
      // What its author wrote themselves since is no fix of a reviewer.
      fixes: draft.changedBy === draft.author.id ? [] : await readFixes(session, draft),
      people: await namesToMention(session, draft, person.id),
    })),
    readSourceOfDraft(database, draft.key),
  ])
  const ways = await documentWays(`/${locale}/desk/drafts/${draft.key}`, draft.content.documents)
  const { figures, order } = await searchParams
  const heading =
    draft.corrects === '' ? t('draft.title') : t('draft.titleCorrection', { report: draft.corrects })
  return (
    <>
      <PageHead
        title={draft.title || heading}
        facts={
          <>
            <StateBadge words={words} state={draft.state} />
            {draft.practice && <span className="badge">{t('badge.practice')}</span>}
            {draft.author.id !== person.id && <span>{t('draft.by', { name: draft.author.name })}</span>}
            {source !== null && (
              <span>
                {t('inbox.draftFrom')}{' '}
                <a href={`/${locale}/desk/inbox/${source.key}`} dir="auto">
                  {sourceName(source, words)}
                </a>
              </span>
            )}
          </>
        }
        actions={
          <>
            {permission?.save === true && !draft.practice && (
              <a href={`/${locale}/desk/drafts/${draft.key}/propose`} className="button plain">
                {t('proposals.inDraft')}
              </a>
            )}
            {!draft.practice && (
              <a href={`/${locale}/desk/templates/new?draft=${draft.key}`} className="button plain">
                {t('templates.make')}
              </a>
            )}
            <a href={`/${locale}/desk/drafts/${draft.key}/history`} className="button plain">
              {t('history.title')}
            </a>
          </>
        }
      />
      {permission?.refusal && (
        <p role="status" className="mt-3 border-s-2 border-doubt ps-3">
          {t(`draft.refused.${permission.refusal}`)}
        </p>
      )}
      {template !== null && permission.send && (
        <p className="mt-4 max-w-prose border-s-2 border-accent ps-3">
          {t('templates.begunFrom', { name: template.name })}{' '}
          <a href={`/${locale}/desk/templates/${template.key}`}>{t('templates.see')}</a>
        </p>
      )}
      {fixes.length > 0 && (
        <section className="mt-4 max-w-prose border-s-2 border-accent ps-3">
          <h2 className="font-semibold">{t('review.fixes')}</h2>
          <ChangeList words={words} changes={fixes} />
        </section>
      )}
      <div className="mt-6">
        <DraftForm
          draft={draft}
          texts={draftTexts(locale)}
          choices={choices}
          places={places}
          look={look}
          locked={permission?.save !== true}
          maySend={permission?.send === true}
          ways={ways}
          figurePage={requestedFigurePage(figures)}
          order={order === 'doubt' ? 'doubt' : 'text'}
          action={submitDraft}
        />
      </div>
      {(draft.state === 'sent' || draft.state === 'returned') && draft.comments.length > 0 && (
        <RemarkThreads words={words} draft={draft} people={people} action={answerRemarks} />
      )}
    </>
  )
}
