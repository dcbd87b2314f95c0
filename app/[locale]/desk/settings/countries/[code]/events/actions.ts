'use server'
import { z } from 'zod'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { type EventProblem, longestEvent } from '@/lib/countries/event'
import { noteEvent, removeEvent } from '@/lib/countries/event-mutations'
import { REASON } from '@/lib/directory/form'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'
import { formAction } from '../../../../../form-action'

const line = z.string().max(500).transform(tidied)
const added = z.object({ code: z.string().max(100), day: line, text: line, place: line, metric: line })
const removed = z.object({
  code: z.string().max(100),
  id: z.coerce.number().int().positive(),
  reason: REASON,
})

const fieldOf: Record<EventProblem, string | null> = {
  ...{
    country: null,
    day: 'day',
    future: 'day',
    text: 'text',
    place: 'place',
    metric: 'metric',
    reason: 'reason',
  },
}

const localeOf = (sent: FormData) => parseLocale(String(sent.get('locale'))) ?? defaultLocale

/** Who: editors. */
export const noteNewEvent = formAction(async (before, sent) => {
  const granted = await requirePermission('event.note')
  const { t } = getI18n(localeOf(sent))
  const kept = ['day', 'text', 'place', 'metric']

  const asked = added.safeParse(Object.fromEntries(sent))
  if (!asked.success) return refused(before, sent, kept, [{ field: null, text: t('lists.notUnderstood') }])
  const { code, day, text, place, metric } = asked.data

  const at = new Date().toISOString()
  const event = { day, text, placeCode: place, metricKey: metric }
  const outcome = await withSession((session) => noteEvent(session, granted, at, code, event))
  if (outcome.kind === 'refused') {
    const problems = outcome.problems.map((problem) => ({
      field: fieldOf[problem],
      text: t('events.problem', { problem, day, most: longestEvent }),
    }))
    return refused(before, sent, kept, problems)
  }
  return taken(before, t('events.saved'), { values: {} })
})

/** Who: editors. */
export const takeAwayEvent = formAction(async (before, sent) => {
  const granted = await requirePermission('event.note')
  const { t } = getI18n(localeOf(sent))
  const asked = removed.safeParse(Object.fromEntries(sent))
  if (!asked.success)
    return refused(before, sent, ['reason'], [{ field: null, text: t('lists.notUnderstood') }])
  const { code, id, reason } = asked.data
  if (reason === '')
    return refused(
      before,
      sent,
      ['reason'],
      [{ field: 'reason', text: t('events.problem', { problem: 'reason', day: '', most: longestEvent }) }],
    )

  const at = new Date().toISOString()
  await withSession((session) => removeEvent(session, granted, at, code, id, reason))
  return taken(before, t('events.removed'), { values: {} })
})
