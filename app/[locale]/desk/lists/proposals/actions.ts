'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import {
  acceptProposal,
  type DecisionOutcome,
  joinProposal,
  refuseProposal,
} from '@/lib/drafts/proposals/decide'
import { parseNames } from '@/lib/drafts/proposals/schema'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'
import { formAction } from '../../../form-action'

const line = z.string().max(LONGEST.name).transform(tidied).catch('')
const form = z.object({
  key: z.string().max(100),
  names: z.string().max(20_000).catch(''),
  code: line,
  placeKind: line,
  liesIn: line,
  joinWith: line,
  reason: REASON.catch(''),
})

const FIELDS = ['names', 'code', 'placeKind', 'liesIn', 'joinWith', 'reason']
const fieldOf: Partial<Record<string, string>> = {
  ...{ names: 'names', kind: 'placeKind', liesIn: 'liesIn', code: 'code' },
  ...{ joinWith: 'joinWith', reason: 'reason' },
}

const now = () => new Date().toISOString()

/** Who: administrators. */
export const accept = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const asked = form.parse(Object.fromEntries(sent))
  const names = parseNames(asked.names)
  if (names === null) return stay(before, sent, 'names')

  const outcome = await withSession((session) =>
    acceptProposal(session, granted, now(), asked.key, { ...asked, names }),
  )
  return decided(before, sent, outcome, 'accepted')
})

/** Who: administrators. */
export const join = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const { key, joinWith } = form.parse(Object.fromEntries(sent))

  const outcome = await withSession((session) => joinProposal(session, granted, now(), key, joinWith))
  return decided(before, sent, outcome, 'joined')
})

/** Who: administrators. */
export const refuse = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const { key, reason } = form.parse(Object.fromEntries(sent))

  const outcome = await withSession((session) => refuseProposal(session, granted, now(), key, reason))
  return decided(before, sent, outcome, 'refused')
})

function decided(
  before: FormState,
  sent: FormData,
  outcome: DecisionOutcome,
  done: 'accepted' | 'joined' | 'refused',
): FormState {
  if (outcome.kind === 'refused') return stay(before, sent, outcome.fault)
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  redirect(`/${locale}/desk/lists/proposals?done=${done}`)
}

function stay(before: FormState, sent: FormData, fault: string): FormState {
  const { t } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  const text = t('proposals.problem', { problem: fault })
  return refused(before, sent, FIELDS, [{ field: fieldOf[fault] ?? null, text }])
}
