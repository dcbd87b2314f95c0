'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { type HeldThing, takeAway } from '@/lib/directory/removal/take-away'
import type { ListedKind } from '@/lib/directory/types'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../form-action'

const chosen = z.array(z.string().min(1).max(200)).max(500)

/** Who: administrators. */
const takeAwayOf = (kind: ListedKind) =>
  formAction(async (before, sent) => {
    const granted = await requirePermission('lists.change')
    const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
    const words = getI18n(locale)
    const { t } = words
    const answer = (texts: readonly string[]) =>
      refused(
        before,
        sent,
        ['reason'],
        texts.map((text) => ({ field: null, text })),
      )

    const asked = chosen.safeParse(sent.getAll('key').map(String))
    if (!asked.success) return answer([t('lists.notUnderstood')])
    if (asked.data.length === 0) return answer([t('lists.noneChosen')])
    const reason = REASON.parse(sent.get('reason') ?? '')

    const at = new Date().toISOString()
    const outcome = await withSession((session) =>
      takeAway(session, granted, at, { kind, keys: asked.data }, reason),
    )
    if (outcome.kind === 'held') return answer(outcome.things.map((thing) => heldText(kind, thing, words)))
    redirect(`/${locale}/desk/lists/${kind}s?done=takenAway`)
  })

function heldText(kind: ListedKind, { key, name, by }: HeldThing, words: I18n): string {
  const { t } = words
  const holders = by.map(({ by, count }) => t('lists.holder', { by: by === 'forms' ? 'other' : by, count }))
  return t(kind === 'metric' ? 'lists.heldMetric' : 'lists.held', {
    ...{ name, key, by: withCommas(holders, words) },
  })
}

export const takeAwayPlaces = takeAwayOf('place')
export const takeAwayOrganisations = takeAwayOf('organisation')
export const takeAwayMetrics = takeAwayOf('metric')
