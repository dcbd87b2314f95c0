'use server'
import { revalidatePath } from 'next/cache'
import type { SeveralState } from '@/components/desk/review/publish-several'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { shownProblem } from '@/lib/drafts/feedback/shown-problem'
import { publishAnswered } from '@/lib/drafts/publish/publish-answered'
import type { ReadDraft } from '@/lib/drafts/types'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { problemSentence } from '@/lib/views/drafts/draft-view'
import { unwrittenText } from '../../form-action'
import { refusalText } from './[key]/refusal'

/**
 * Publishes the reports that were chosen, one after the other, each with all the checks and with the reasons that its author gave. Each is
 * published wholly or not at all; those that are not stay as they were, and it is said why.
 */
export async function publishSeveral(before: SeveralState, sent: FormData): Promise<SeveralState> {
  const granted = await requirePermission('report.publish')

  const words = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  const { t } = words
  const chosen = sent.getAll('draft').flatMap((value) => {
    const [, key, version] = /^([\w-]{1,100})~(\d{1,9})$/.exec(String(value)) ?? []
    return key === undefined ? [] : { key, version: Number(version) }
  })
  if (chosen.length === 0) return { sent: before.sent + 1, told: t('queue.noneChosen'), refused: [] }

  const refused: { key: string; title: string; why: string }[] = []
  let published = 0
  // A page of the list has no more.
  for (const { key, version } of chosen) {
    const draft = await readDraft(currentDatabase(), key)
    const seen = draft === null || draftLeave(draft, granted.person) === null ? null : draft
    const why = seen === null ? t('review.gone') : await tried(seen, version)
    if (why === null) published++
    else refused.push({ key, title: seen?.title || t('review.untitled'), why })
  }

  revalidatePath(`/${words.locale}/desk/review`)
  return { sent: before.sent + 1, told: t('queue.published', { count: published }), refused }

  /** Why a report could not be published; null where it was. */
  async function tried(draft: ReadDraft, version: number): Promise<string | null> {
    try {
      return await publishOne(draft, version)
    } catch (error) {
      return unwrittenText(error, sent)
    }
  }

  async function publishOne(draft: ReadDraft, version: number): Promise<string | null> {
    const given = new Map(
      draft.content.figures.map(({ id, answers }) => [id, answers.filter(({ reason }) => reason !== '')]),
    )
    const at = new Date().toISOString()
    const outcome = await withSession((session) =>
      publishAnswered(session, granted, at, { draft, version, given, locale: words.locale }),
    )
    switch (outcome.kind) {
      case 'published':
        return null
      case 'unanswered':
        return unansweredText(outcome.findings.length, words)
      case 'problems':
        return outcome.problems
          .slice(0, mostProblemsTold)
          .map((problem) => problemSentence(shownProblem(problem, words), draft.content, words))
          .join(' ')
      case 'moved':
        return t('review.moved')
      default:
        return refusalText(currentDatabase(), outcome, words, { key: draft.key, by: granted.by })
    }
  }
}

/** Of more problems than these the first are told: the report itself says all. */
const mostProblemsTold = 3

const unansweredText = (count: number, { t }: I18n) => t('queue.unanswered', { count })
