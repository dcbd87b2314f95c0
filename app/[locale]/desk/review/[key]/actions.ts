'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import { grantedCountries, type Permission } from '@/lib/access/permission'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import { shownProblem } from '@/lib/drafts/feedback/shown-problem'
import {
  answerFieldOf,
  longFields,
  readReasons,
  readRemarks,
  readReviewAnswers,
  typedNames,
} from '@/lib/drafts/form/review-form'
import { LONGEST_NOTE } from '@/lib/drafts/limits'
import { addressOfDraftFilter, parseDraftFilter } from '@/lib/drafts/lists/draft-filter'
import { readNextWaiting } from '@/lib/drafts/lists/list-data'
import { returnDraft } from '@/lib/drafts/mutations'
import { publishAnswered } from '@/lib/drafts/publish/publish-answered'
import type { DraftContent } from '@/lib/drafts/schema'
import { addRemarks } from '@/lib/drafts/team/remarks'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { requirePermission } from '@/lib/people/gate'
import { loadSettings } from '@/lib/settings/data'
import { problemSentence } from '@/lib/views/drafts/draft-view'
import { formAction } from '../../../form-action'
import { refusalText } from './refusal'

const form = z.object({
  locale: z.string(),
  key: z.string().max(100),
  version: z.coerce.number().int().positive(),
  filter: z.string().max(1_000).default(''),
})

/** Decides on a report, by the button that was pressed: a form without a script knows one action. */
export const decide = formAction(async (before, sent) => {
  const step = sent.get('step')
  return step === 'publish'
    ? publish(before, sent)
    : step === 'remark'
      ? remark(before, sent)
      : giveBack(before, sent)
})

/** Says what should be looked at, and leaves the report where it is. */
async function remark(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('report.review', 'draft.write')

  const asked = form.parse(Object.fromEntries(sent))
  const words = getI18n(parseLocale(asked.locale) ?? defaultLocale)
  const tooLong = tooLongFields(sent, words)
  if (tooLong.length > 0) return stay(before, sent, tooLong)
  const comments = readRemarks(sent)
  if (comments.length === 0)
    return stay(before, sent, [{ field: 'remark', text: words.t('review.remarkMissing') }])

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    addRemarks(session, granted, at, { key: asked.key, comments }),
  )
  if (outcome.kind !== 'done')
    return stay(before, sent, [
      { field: null, text: words.t(outcome.kind === 'unknown' ? 'review.gone' : 'review.refused.ended') },
    ])

  redirect(`/${words.locale}/desk/review/${asked.key}${withNote(asked.filter, { remarked: asked.key })}`)
}

/** Returns a report to its author with what should be looked at. */
async function giveBack(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('report.review')

  const asked = form.parse(Object.fromEntries(sent))
  const words = getI18n(parseLocale(asked.locale) ?? defaultLocale)
  const tooLong = tooLongFields(sent, words)
  if (tooLong.length > 0) return stay(before, sent, tooLong)
  const comments = readRemarks(sent)
  if (comments.length === 0)
    return stay(before, sent, [{ field: 'remark', text: words.t('review.remarkMissing') }])

  const at = new Date().toISOString()
  const outcome = await withSession((session) => returnDraft(session, granted, at, { ...asked, comments }))
  if (outcome.kind !== 'done') {
    revalidatePath(`/${words.locale}/desk/review/${asked.key}`)
    return stay(before, sent, [
      {
        field: null,
        text: await refusalText(currentDatabase(), outcome, words, { key: asked.key, by: granted.by }),
      },
    ])
  }

  redirect(await onward(words, granted, asked, { returned: asked.key }))
}

/** Puts a report on the record. The draft's own rules say whether this person may. */
async function publish(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('report.publish')

  const asked = form.parse(Object.fromEntries(sent))
  const words = getI18n(parseLocale(asked.locale) ?? defaultLocale)
  const tooLong = tooLongFields(sent, words)
  if (tooLong.length > 0) return stay(before, sent, tooLong)
  const remarks = readRemarks(sent)
  if (remarks.length > 0) {
    const field = elementAt(remarks, 0).figure === '' ? 'remark' : `remark-${elementAt(remarks, 0).figure}`
    return stay(before, sent, [{ field, text: words.t('review.remarksUnsent') }])
  }

  const draft = await readDraft(currentDatabase(), asked.key)
  if (draft === null || draftLeave(draft, granted.person) === null)
    return stay(before, sent, [{ field: null, text: words.t('review.gone') }])
  const { content } = draft
  const at = new Date().toISOString()
  const { version } = asked
  const given = readReviewAnswers(sent)
  const outcome = await withSession((session) =>
    publishAnswered(session, granted, at, {
      draft,
      version,
      given,
      reasons: readReasons(sent),
      locale: words.locale,
    }),
  )
  if (outcome.kind === 'unanswered') {
    // What has come onto the record meanwhile may have opened a check that the page does not show yet.
    revalidatePath(`/${words.locale}/desk/review/${asked.key}`)
    return stay(
      before,
      sent,
      outcome.findings.map((finding) => missing(finding, content, words)),
    )
  }
  if (outcome.kind === 'problems') {
    return stay(
      before,
      sent,
      outcome.problems.map((problem) => ({
        field: problem.figure === null ? null : fieldOf(problem.figure, problem.cell),
        text: problemSentence(shownProblem(problem, words), content, words),
      })),
    )
  }
  if (outcome.kind === 'moved') {
    revalidatePath(`/${words.locale}/desk/review/${asked.key}`)
    return stay(before, sent, [{ field: null, text: words.t('review.moved') }])
  }
  if (outcome.kind !== 'published') {
    revalidatePath(`/${words.locale}/desk/review/${asked.key}`)
    return stay(before, sent, [
      {
        field: null,
        text: await refusalText(currentDatabase(), outcome, words, { key: asked.key, by: granted.by }),
      },
    ])
  }

  const { report, country } = outcome
  redirect(await onward(words, granted, asked, { published: report, publishedIn: country }))
}

/** The address of what to review next, by the filter that the list had; of the list where nothing is left. `note` says there what was done. */
async function onward(
  { locale }: I18n,
  granted: Permission<'report.review'> | Permission<'report.publish'>,
  { key, filter }: { key: string; filter: string },
  note: Readonly<Record<string, string>>,
): Promise<string> {
  const { 'desk.fourEyes': fourEyes } = await loadSettings(currentDatabase())
  const asked = parseDraftFilter(Object.fromEntries(new URLSearchParams(filter)))
  const now = new Date().toISOString()
  const next = await withSession((session) =>
    readNextWaiting(currentDatabase(), session, {
      ...{ filter: { ...asked, countries: grantedCountries(granted) }, from: key, person: granted.by },
      ...{ fourEyes, now },
    }),
  )
  return `/${locale}/desk/review${next === null ? '' : `/${next}`}${withNote(filter, note)}`
}

/** A filter as an address has it, with what is said on the page that it leads to. */
function withNote(filter: string, note: Readonly<Record<string, string>>): string {
  const asked = parseDraftFilter(Object.fromEntries(new URLSearchParams(filter)))
  return `?${new URLSearchParams([...new URLSearchParams(addressOfDraftFilter(asked)), ...Object.entries(note)])}`
}

function stay(before: FormState, sent: FormData, problems: FormState['problems']): FormState {
  return refused(before, sent, typedNames(sent), problems)
}

/** Where something wrong with a figure is mended by whoever reviews it: in the field for its reason, else by a remark. */
const fieldOf = (figure: string, cell: string) =>
  cell === 'reason' ? `correction-${figure}` : `remark-${figure}`

const tooLongFields = (sent: FormData, { t }: I18n) =>
  longFields(sent).map((field) => ({
    field,
    text: t('review.tooLong', { count: String(sent.get(field)).trim().length, most: LONGEST_NOTE }),
  }))

/** That a finding was given no reason, beside the field for it. */
const missing = (finding: ShownFinding, { figures }: DraftContent, { t }: I18n) => ({
  field: answerFieldOf(finding),
  text: t('review.unanswered', {
    number: figures.findIndex(({ id }) => id === finding.figure) + 1,
    check: finding.name,
  }),
})
