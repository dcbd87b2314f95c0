import type { Metadata } from 'next'
import { Changes } from '@/components/desk/review/changes'
import { DraftFigureRow } from '@/components/desk/review/draft-figure'
import { CommentField } from '@/components/desk/review/remarks'
import { ReviewForm } from '@/components/desk/review/review-form'
import { TypedCells } from '@/components/desk/review/typed-cells'
import { QuotedText } from '@/components/ui/quoted-text'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { REASONS } from '@/lib/claims/reasons'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { readForReview } from '@/lib/drafts/review'
import type { DraftContent } from '@/lib/drafts/schema'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { instantText, problemSentence, toDraftFigures, toTypedReport } from '@/lib/views/draft-view'
import { MissingPage } from '../../missing-page'
import { decide } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('review.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { person } = await requirePermission('report.review')
  const { locale: localeText, key } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const found = await withSession(async (session) => {
    const reviewed = await readForReview(currentDatabase(), session, key, locale)
    if (reviewed === null) return null
    return { reviewed, look: await giveFeedback(session, reviewed.draft, locale, new Date().toISOString()) }
  })
  if (found === null) return <MissingPage words={words} what="draft" up="/review" />
  const { reviewed, look } = found
  const { draft, fourEyes } = reviewed
  const { problems } = look
  const { content, comments, state, author } = draft
  // What was published is on record: what it changed has a reason there.
  const changed = content.figures.filter(({ reason }) => reason !== '').map(({ claim }) => claim)
  const ended = new Set(state === 'published' ? changed : look.ended)
  const figures = toDraftFigures({ ...reviewed, content, comments, problems: look.problems, ended }, words)
  const isOwn = author.id === person.id
  const waits = state === 'sent'
  const ofReport = problems.filter(({ figure }) => figure === null)
  const shown = figures.map((figure) => ({
    id: figure.id,
    shown: <DraftFigureRow words={words} figure={figure} />,
    remarkLabel: t('review.remarkOn', { number: figure.number }),
    asked: askedOf(figure.id, look, content),
    correction: correctionOf(figure.id, ended, content),
  }))
  return (
    <>
      <p className="text-sm print:hidden">
        <a href={`/${locale}/desk/review`}>{t('review.back')}</a>
      </p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">
        {draft.title === '' ? (
          t('review.untitled')
        ) : (
          <QuotedText language={content.report.language}>{draft.title}</QuotedText>
        )}
      </h1>
      {waits ? (
        <p className="mt-2 text-muted">
          {t('review.sentBy', { name: author.name, at: instantText(draft.sentAt, words) })}
        </p>
      ) : (
        <p className="mt-4 border-s-2 border-doubt ps-3">{t(`review.notWaiting.${state}`)}</p>
      )}
      {draft.corrects !== '' && <p className="mt-2">{t('review.corrects', { key: draft.corrects })}</p>}
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
      <h2 className="mt-8 mb-3 text-xl font-semibold">{t('review.publication')}</h2>
      <TypedCells cells={toTypedReport(content, words)} />
      <CommentField words={words} remarks={comments.filter(({ figure }) => figure === '')} />
      {content.text !== '' && (
        <details className="mt-4 text-sm">
          <summary>{t('review.text')}</summary>
          <div dir="auto" lang={content.report.language || undefined} className="pasted mt-2">
            {content.text}
          </div>
        </details>
      )}
      <h2 className="mt-10 mb-3 text-xl font-semibold">{t('report.figures', { count: figures.length })}</h2>
      <ReviewForm
        action={decide}
        waits={waits}
        mayPublish={!(isOwn && fourEyes)}
        hidden={{ locale, key, version: String(draft.version) }}
        figures={shown}
        before={waits ? <Changes words={words} look={look} /> : null}
        texts={{
          wrong: t('review.wrong'),
          remarkOnAll: t('review.remarkOnAll'),
          remarksHint: t('review.remarksHint'),
          return: t('review.return'),
          publish: t('review.publish'),
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
