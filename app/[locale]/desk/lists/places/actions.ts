'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { pageOfThing, REASON } from '@/lib/directory/form'
import { parseCoordinates } from '@/lib/directory/place-rules'
import { addPlace, movePlace } from '@/lib/directory/places'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../form-action'
import { newPlaceOf, placeProblem, typedPlace } from './new-place'

const placeForm = typedPlace.extend({ reason: REASON })

/** Who: administrators. */
export const addNewPlace = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const answer = (problems: readonly FormProblem[]) =>
    refused(before, sent, Object.keys(placeForm.shape), problems)

  const asked = placeForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return answer([{ field: null, text: t('lists.notUnderstood') }])
  const { reason, ...typed } = asked.data
  const read = newPlaceOf(typed, words)
  if (!read.ok) return answer(read.problems)

  const { place } = read
  const at = new Date().toISOString()
  const outcome = await withSession((session) => addPlace(session, granted, at, place, reason))
  if (outcome.kind !== 'added') return answer([placeProblem(outcome, place.code, words)])
  redirect(`${pageOfThing(locale, 'place', place.code)}?done=added`)
})

const coordinatesForm = z.object({
  code: z.string().min(1).max(100),
  north: z.string().max(40),
  east: z.string().max(40),
  reason: REASON,
})

/** Who: administrators. */
export const changeCoordinates = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const answer = (problem: FormProblem) => refused(before, sent, ['north', 'east', 'reason'], [problem])

  const asked = coordinatesForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return answer({ field: null, text: t('lists.notUnderstood') })
  const { code, north, east, reason } = asked.data
  const place = parseCoordinates(north, east)
  if (!place.ok) {
    const field = place.fault === 'east' ? 'east' : 'north'
    return answer({ field, text: t('lists.coordinateFault', { fault: place.fault }) })
  }

  const at = new Date().toISOString()
  const moved = await withSession((session) => movePlace(session, granted, at, code, place.at, reason))
  if (!moved) return answer({ field: null, text: t('lists.gone') })
  redirect(`${pageOfThing(locale, 'place', code)}?done=coordinates`)
})
