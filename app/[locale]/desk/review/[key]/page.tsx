import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { AssignForm } from '@/components/desk/review/assign-form'
import { ChangeList } from '@/components/desk/review/change-list'
import { Changes } from '@/components/desk/review/changes'
import { DecidedNote } from '@/components/desk/review/decided-note'
import { FIGURE_COLUMNS, FigureCells, FigureNotes } from '@/components/desk/review/figure-cells'
import { KeepLock } from '@/components/desk/review/keep-lock'
import { ProposedNames } from '@/components/desk/review/proposed-names'
import { CommentField } from '@/components/desk/review/remarks'
import { ReviewForm } from '@/components/desk/review/review-form'
import { SourceText } from '@/components/desk/review/source-text'
import { TakeOver } from '@/components/desk/review/take-over'
import { TypedCells } from '@/components/desk/review/typed-cells'
import { StateBadge } from '@/components/desk/state-badge'
import { QuotedText } from '@/components/ui/quoted-text'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { REASONS } from '@/lib/claims/reasons'
import { readCountries } from '@/lib/countries/data'
import { draftLeave } from '@/lib/drafts/access'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { addressOfDraftFilter, parseDraftFilter } from '@/lib/drafts/lists/draft-filter'
import { namesToMention } from '@/lib/drafts/notifications/notify'
import { readWaitingIn } from '@/lib/drafts/proposals/read-proposals'
import { readForReview } from '@/lib/drafts/review'
import type { DraftContent } from '@/lib/drafts/schema'
import { readFixes } from '@/lib/drafts/team/fixes'
import { readReviewDesk } from '@/lib/drafts/team/review-desk'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { instantText, problemSentence, toDraftFigures, toTypedReport } from '@/lib/views/drafts/draft-view'
import { MissingPage } from '../../missing-page'
import { decide } from './actions'
import { assign, takeOver } from './desk-actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('review.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('report.review')
  const { locale: localeText, key } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const filter = addressOfDraftFilter(parseDraftFilter(asked))
  const now = new Date().toISOString()
  const found = await withSession(async (session) => {
    const reviewed = await readForReview(currentDatabase(), session, key, locale)
    if (reviewed === null || draftLeave(reviewed.draft, person) === null) return null
    return {
      reviewed,
      look: await giveFeedback(session, reviewed.draft, locale, now),
      fixes: await readFixes(session, reviewed.draft),
      people: await namesToMention(session, reviewed.draft, person.id),
      // Of what is decided on nothing waits.
      proposed: reviewed.draft.state === 'sent' ? await readWaitingIn(session, reviewed.draft.content) : [],
      desk: await readReviewDesk(
        currentDatabase(),
        { key, country: reviewed.draft.content.report.country },
        now,
      ),
    }
  })
  if (found === null) return <MissingPage words={words} what="draft" up="/review" />
  const { reviewed, look, fixes, desk, people, proposed } = found
  const countries = await readCountries(currentDatabase(), locale)
  const { draft, fourEyes } = reviewed
  const { content, comments, state, author } = draft
  // What was published is on record: what it changed has a reason there.
  const changed = content.figures.filter(({ reason }) => reason !== '').map(({ claim }) => claim)
  const ended = new Set(state === 'published' ? changed : look.ended)
  const figures = toDraftFigures({ ...reviewed, content, comments, problems: look.problems, ended }, words)
  const isOwn = author.id === person.id
  const waits = state === 'sent'
  const locked = waits && desk.lock !== null && desk.lock.id !== person.id ? desk.lock : null
  const ofReport = look.problems.filter(({ figure }) => figure === null)
  const shown = figures.map((figure) => ({
    id: figure.id,
    cells: <FigureCells words={words} figure={figure} />,
    notes: <FigureNotes words={words} figure={figure} />,
    remarkLabel: t('review.remarkOn', { number: figure.number }),
    kept: figure.changes?.kept === true && figure.remarks.length + figure.problems.length === 0,
    asked: askedOf(figure.id, look, content),
    correction: correctionOf(figure.id, ended, content),
  }))
  const kept = shown.filter((figure) => figure.kept).length
  const home = `/${locale}/desk`
  return (
    <>
      {waits && <KeepLock address={`${home}/review/${key}/lock`} />}
      <PageHead
        up={{ href: `${home}/review${filter}`, name: t('review.back') }}
        title={
          draft.title === '' ? (
            t('review.untitled')
          ) : (
            <QuotedText language={content.report.language}>{draft.title}</QuotedText>
          )
        }
        facts={
          <>
            <StateBadge words={words} state={state} />
            {draft.corrects !== '' && <span className="badge">{t('review.correction')}</span>}
            {waits && (
              <span>{t('review.sentBy', { name: author.name, at: instantText(draft.sentAt, words) })}</span>
            )}
          </>
        }
        actions={
          <>
            <a href={`${home}/drafts/${key}/history`} className="button plain">
              {t('history.title')}
            </a>
            {waits && (
              <a href={`${home}/drafts/${key}`} className="button plain">
                {t('review.fix')}
              </a>
            )}
          </>
        }
      />
      <DecidedNote words={words} asked={asked} />
      {!waits && <p className="mt-4 border-s-2 border-doubt ps-3">{t(`review.notWaiting.${state}`)}</p>}
      {locked !== null && (
        <TakeOver words={words} draft={key} lock={locked} filter={filter} action={takeOver} />
      )}
      {draft.corrects !== '' && <p className="mt-2">{t('review.corrects', { key: draft.corrects })}</p>}
      {waits && (
        <AssignForm
          words={words}
          draft={key}
          filter={filter}
          reviewer={desk.reviewer}
          people={desk.reviewers}
          action={assign}
        />
      )}
      {fixes.length > 0 && (
        <section className="mt-4 max-w-prose border-s-2 border-accent ps-3">
          <h2 className="font-semibold">{t('review.fixes')}</h2>
          <ChangeList words={words} changes={fixes} />
        </section>
      )}
      <ProposedNames words={words} waiting={proposed} decides={mayDo(person, 'lists.change')} />
      {ofReport.length > 0 && (
        <div className="mt-4 border-s-2 border-doubt ps-3">
          <p className="font-semibold">{t('review.problems')}</p>
          <ul className="ms-4 list-disc text-sm leading-6">
            {ofReport.map((problem) => (
              <li key={problem.cell}>{problemSentence(problem, content, words)}</li>
            ))}
          </ul>
        </div>
      )}
      <details open={draft.corrects === ''} className="mt-6">
        <summary className="text-lg font-semibold">{t('review.publication')}</summary>
        <div className="mt-3">
          <TypedCells cells={toTypedReport(content, words, countries)} />
        </div>
      </details>
      <CommentField words={words} remarks={comments.filter(({ figure }) => figure === '')} />
      <h2 className="mt-8 mb-3 text-lg font-semibold">{t('report.figures', { count: figures.length })}</h2>
      <ReviewForm
        key={key}
        action={decide}
        waits={waits}
        mayPublish={!(isOwn && fourEyes)}
        hidden={{ locale, key, version: String(draft.version), filter }}
        columns={[t('review.number'), ...FIGURE_COLUMNS.map((column) => t(`review.column.${column}`))]}
        figures={shown}
        beside={content.text === '' ? null : <SourceText words={words} content={content} />}
        people={{ names: people, label: t('thread.people') }}
        before={waits ? <Changes words={words} look={look} /> : null}
        texts={{
          wrong: t('review.wrong'),
          caption: t('report.figures', { count: figures.length }),
          kept: t('review.kept', { count: kept }),
          remarkOnAll: t('review.remarkOnAll'),
          remarksHint: t('review.remarksHint'),
          return: t('review.return'),
          publish: t('review.publish'),
          remark: t('review.onlyRemark'),
          reason: t('review.answerReason'),
          reasonMissing: t('review.answerMissing'),
          note: t('review.answerNote'),
          correctionReason: t('draft.cell.reason'),
          correctionNote: t('draft.cell.reasonNote'),
          reasons: REASONS.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
        }}
      >
        {waits && isOwn && (
          <p className="text-doubt">{t(fourEyes ? 'review.ownRefused' : 'review.ownAllowed')}</p>
        )}
      </ReviewForm>
    </>
  )
}

/** The open findings of a figure, with what its author answered. */
function askedOf(id: string, { findings }: DraftFeedback, { figures }: DraftContent) {
  const given = figures.find((figure) => figure.id === id)?.answers ?? []
  return findings
    .filter(({ figure }) => figure === id)
    .map(({ check, name, sentence, links }) => {
      const { reason = '', note = '' } = given.find((answer) => answer.check === check) ?? {}
      return { figure: id, check, name, sentence, links, reason, note }
    })
}

/** Why a figure changes a published one, as its author says; null where it changes none. */
function correctionOf(id: string, ended: ReadonlySet<string>, { figures }: DraftContent) {
  const figure = figures.find((figure) => figure.id === id)
  if (figure === undefined || !ended.has(figure.claim)) return null
  return { reason: figure.reason, note: figure.reasonNote }
}
