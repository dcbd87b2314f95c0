'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { pageOfThing, REASON } from '@/lib/directory/form'
import { changeNames, changeStanding, type NameOutcome } from '@/lib/directory/mutations'
import type { NameChange } from '@/lib/directory/name-rules'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type Translate } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { clearedFields } from '@/lib/signs/form-fields'
import { formAction } from '../../form-action'
import { unseenProblems } from '../../unseen-problems'

const nameForm = z.object({
  kind: z.enum(['place', 'organisation']),
  key: z.string().min(1).max(200),
  do: z.enum(['add', 'change', 'remove']),
  id: z.coerce.number().int().catch(0),
  name: z.string().catch(''),
  language: z.string().max(40).catch(''),
  alias: z.literal('yes').nullish().catch(null),
  reason: REASON,
})

/** Who: administrators. */
export const changeName = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const kept = ['name', 'language', 'alias', 'reason']

  const asked = nameForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, kept, [{ field: null, text: t('lists.notUnderstood') }])
  const { kind, key, id, name, language, alias, reason } = asked.data
  const entered = { name, language, alias: alias === 'yes' }
  const change: NameChange =
    asked.data.do === 'add'
      ? { do: 'add', name: entered }
      : asked.data.do === 'change'
        ? { do: 'change', id, name: entered }
        : { do: 'remove', id }

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    changeNames(session, granted, at, { kind, key }, change, reason),
  )
  if (outcome.kind !== 'changed') {
    const field =
      change.do === 'remove'
        ? null
        : outcome.kind === 'refused' && outcome.fault === 'language'
          ? 'language'
          : 'name'
    return refused(before, sent, kept, [{ field, text: problemOf(outcome, t) }])
  }
  redirect(`${pageOfThing(locale, kind, key)}?done=names`)
})

function problemOf(outcome: Exclude<NameOutcome, { kind: 'changed' }>, t: Translate): string {
  if (outcome.kind === 'gone') return t('lists.gone')
  if (outcome.kind === 'taken') return t('lists.taken', { by: outcome.by })
  const other = 'other' in outcome ? outcome.other : ''
  return t('lists.nameFault', { fault: outcome.fault, other, longest: LONGEST.name })
}

const standingForm = z.object({
  key: z.string().min(1).max(200),
  party: z.literal('yes').nullish().catch(null),
  note: z.string().trim().max(2_000),
  reason: REASON,
})

/** Who: administrators. */
export const changeOrganisationStanding = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const kept = ['party', 'note', 'reason']

  const { fields, unseen } = clearedFields(sent, { note: 'lines' })
  if (unseen.length > 0) return refused(before, sent, kept, unseenProblems(t, unseen))
  const asked = standingForm.safeParse(fields)
  if (!asked.success)
    return refused(before, sent, kept, [{ field: 'note', text: t('lists.longNote', { longest: 2_000 }) }])
  const { key, party, note, reason } = asked.data
  if (party === 'yes' && note === '') {
    return refused(before, sent, kept, [{ field: 'note', text: t('lists.noteMissing') }])
  }

  const at = new Date().toISOString()
  const standing = { party: party === 'yes', note }
  const changed = await withSession((session) => changeStanding(session, granted, at, key, standing, reason))
  if (!changed) return refused(before, sent, kept, [{ field: null, text: t('lists.gone') }])
  redirect(`${pageOfThing(locale, 'organisation', key)}?done=standing`)
})
