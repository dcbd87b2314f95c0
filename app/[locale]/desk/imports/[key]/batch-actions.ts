'use server'
import { redirect } from 'next/navigation'
import type { FormProblem, FormState } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { getI18n } from '@/lib/i18n/words'
import { afterWork } from '@/lib/imports/after-work'
import { type BatchOutcome, publishAtOnce, sendBatch } from '@/lib/imports/batch/mutations'
import { parseAnswers } from '@/lib/imports/batch/stored'
import { requirePermission } from '@/lib/people/gate'
import { answerFieldOfCheck, checksOfForm } from '@/lib/views/imports/batch-fields'
import { formAction } from '../../../form-action'
import { type AskedStep, addressOf, again, askedStep } from './answered'

/** Sends the figures of a file for review, as one batch. */
export const sendForReview = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)

  const at = new Date().toISOString()
  const outcome = await withSession((session) => sendBatch(session, permission, at, asked))
  if (outcome.kind !== 'done') return stay(before, sent, outcome, asked)

  redirect(addressOf(asked, null))
})

/** Sends the figures of a small file and publishes them: both or neither. */
export const publishNow = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write', 'report.publish')

  const asked = askedStep(sent)

  const at = new Date().toISOString()
  const answers = parseAnswers(checksOfForm(sent))
  const outcome = await withSession((session) =>
    publishAtOnce(session, permission, at, { ...asked, answers }),
  )
  if (outcome.kind !== 'done') return stay(before, sent, outcome, asked)

  await afterWork(asked.key)
  redirect(addressOf(asked, null))
})

function stay(
  before: FormState,
  sent: FormData,
  outcome: Exclude<BatchOutcome, { kind: 'done' }>,
  { locale }: AskedStep,
): FormState {
  return again(before, sent, problemsOf(outcome))

  function problemsOf(outcome: Exclude<BatchOutcome, { kind: 'done' }>): FormProblem[] {
    const { t } = getI18n(locale)
    if (outcome.kind === 'unanswered')
      return outcome.checks.map((check) => ({
        field: answerFieldOfCheck(check),
        text: t('imports.batch.answerMissing', { check: t(`checks.name.${check}`) }),
      }))
    if (outcome.kind === 'refused') return [{ field: null, text: t(`review.refused.${outcome.why}`) }]
    const key = outcome.kind === 'newer' || outcome.kind === 'gone' ? 'imports' : 'imports.batch'
    return [{ field: null, text: t(`${key}.${outcome.kind}` as 'imports.newer') }]
  }
}
