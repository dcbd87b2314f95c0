'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { LONGEST_NOTE } from '@/lib/drafts/limits'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { afterWork, stopWork } from '@/lib/imports/after-work'
import {
  askToPublish,
  askToReview,
  type BatchOutcome,
  cancelBatchWork,
  returnBatch,
} from '@/lib/imports/batch/mutations'
import { parseAnswers } from '@/lib/imports/batch/stored'
import { requirePermission } from '@/lib/people/gate'
import { tidiedLines } from '@/lib/signs/cleared'
import { answerFieldOfCheck, checksOfForm } from '@/lib/views/imports/batch-fields'
import { formAction } from '../../../../form-action'

const form = z.object({
  locale: z.string(),
  key: z.string().min(1).max(100),
  version: z.coerce.number().int().positive(),
})

interface AskedBatch {
  locale: Locale
  key: string
  version: number
}

/** @throws where no page of ours has sent it */
function askedBatch(sent: FormData): AskedBatch {
  const { locale, ...asked } = form.parse(Object.fromEntries(sent))
  return { locale: parseLocale(locale) ?? defaultLocale, ...asked }
}

const addressOf = ({ locale, key }: AskedBatch) => `/${locale}/desk/review/files/${key}`

/** Decides on a batch, by the button that was pressed: a form without a script knows one action. */
export const decideBatch = formAction(async (before, sent) => {
  return sent.get('intent') === 'publish' ? publish(before, sent) : giveBack(before, sent)
})

/** Returns a batch to its author with what should be looked at. */
async function giveBack(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('report.review')

  const asked = askedBatch(sent)
  const { t } = getI18n(asked.locale)
  const remark = tidiedLines(String(sent.get('remark') ?? ''))
  if (remark === '') return stay(before, sent, [{ field: 'remark', text: t('review.remarkMissing') }])
  if (remark.length > LONGEST_NOTE) {
    const text = t('review.tooLong', { count: remark.length, most: LONGEST_NOTE })
    return stay(before, sent, [{ field: 'remark', text }])
  }

  const at = new Date().toISOString()
  const outcome = await withSession((session) => returnBatch(session, granted, at, { ...asked, remark }))
  if (outcome.kind !== 'done') return stay(before, sent, problemsOf(outcome, asked))

  redirect(`/${asked.locale}/desk/review?returned=${asked.key}`)
}

/** Has a batch put on the record. Its own rules say whether this person may. */
async function publish(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('report.publish')

  const asked = askedBatch(sent)
  const { t } = getI18n(asked.locale)
  if (tidiedLines(String(sent.get('remark') ?? '')) !== '')
    return stay(before, sent, [{ field: 'remark', text: t('review.remarksUnsent') }])

  const at = new Date().toISOString()
  const answers = parseAnswers(checksOfForm(sent))
  const outcome = await withSession((session) => askToPublish(session, granted, at, { ...asked, answers }))
  if (outcome.kind !== 'done' && outcome.kind !== 'busy')
    return stay(before, sent, problemsOf(outcome, asked))

  await afterWork(asked.key)
  redirect(addressOf(asked))
}

/** Works out anew what a batch would do. */
export async function workOutBatch(sent: FormData): Promise<never> {
  const granted = await requirePermission('report.review')

  const asked = askedBatch(sent)

  await withSession((session) => askToReview(session, granted, new Date().toISOString(), asked.key))

  await afterWork(asked.key)
  redirect(addressOf(asked))
}

/** Stops what is being done with a batch: nothing of it is on record then. */
export async function cancelPublishing(sent: FormData): Promise<never> {
  const granted = await requirePermission('report.review')

  const asked = askedBatch(sent)

  const at = new Date().toISOString()
  await stopWork(asked.key, (session) => cancelBatchWork(session, granted, at, asked.key))

  redirect(addressOf(asked))
}

function stay(before: FormState, sent: FormData, problems: FormState['problems']): FormState {
  const typed = [...sent.keys()].filter((name) => name === 'remark' || name.startsWith('answer-'))
  return refused(before, sent, typed, problems)
}

function problemsOf(
  outcome: Exclude<BatchOutcome, { kind: 'done' }>,
  { locale, key }: AskedBatch,
): FormState['problems'] {
  const { t } = getI18n(locale)
  if (outcome.kind === 'unanswered') {
    revalidatePath('/[locale]/desk/review/files/[key]', 'page')
    return outcome.checks.map((check) => ({
      field: answerFieldOfCheck(check),
      text: t('imports.batch.answerMissing', { check: t(`checks.name.${check}`) }),
    }))
  }
  revalidatePath(addressOf({ locale, key, version: 1 }))
  if (outcome.kind === 'refused') return [{ field: null, text: t(`review.refused.${outcome.why}`) }]
  return [{ field: null, text: t(`imports.batch.${outcome.kind}`) }]
}
