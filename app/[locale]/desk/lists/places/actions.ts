'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { firstCodes } from '@/lib/directory/first-codes'
import { pageOfThing, REASON } from '@/lib/directory/form'
import { nameFault, tidiedName } from '@/lib/directory/name-rules'
import { isPlaceCode, parseCoordinates } from '@/lib/directory/place-rules'
import { type AddedPlace, addPlace, movePlace } from '@/lib/directory/places'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { PLACE_KINDS } from '@/lib/places/tree'
import { formAction } from '../../../form-action'

const placeForm = z.object({
  code: z.string().trim().max(100),
  kind: z.enum(PLACE_KINDS),
  liesIn: z.string().trim().max(LONGEST.name),
  name: z.string(),
  language: z.string().max(40),
  north: z.string().max(40),
  east: z.string().max(40),
  reason: REASON,
})

/** Who: administrators. */
export const addNewPlace = formAction(async (before, sent) => {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const answer = (problems: FormProblem[]) => refused(before, sent, Object.keys(placeForm.shape), problems)

  const asked = placeForm.safeParse(Object.fromEntries(sent))
  if (!asked.success) return answer([{ field: null, text: t('lists.notUnderstood') }])
  const { code, kind, liesIn, north, east, reason } = asked.data
  const name = tidiedName({ name: asked.data.name, language: asked.data.language, alias: false })
  const fault = nameFault(name)
  const place = parseCoordinates(north, east)
  const problems: FormProblem[] = [
    ...(fault === null
      ? []
      : [
          {
            field: 'name',
            text: t('lists.nameFault', { fault: fault.fault, other: '', longest: LONGEST.name }),
          },
        ]),
    ...(isPlaceCode(code, kind) ? [] : [{ field: 'code', text: t('lists.codeFault', { kind }) }]),
    ...((kind === 'country' ? liesIn !== '' : liesIn === '')
      ? [
          {
            field: 'liesIn',
            text: t('lists.liesInFault', { fault: kind === 'country' ? 'country' : 'blank', codes: '' }),
          },
        ]
      : []),
    ...(place.ok
      ? []
      : [
          {
            field: place.fault === 'east' ? 'east' : 'north',
            text: t('lists.coordinateFault', { fault: place.fault }),
          },
        ]),
  ]
  if (problems.length > 0 || !place.ok) return answer(problems)

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    addPlace(session, granted, at, { code, kind, liesIn, name, at: place.at }, reason),
  )
  if (outcome.kind !== 'added') return answer([placeProblem(outcome)])
  redirect(`${pageOfThing(locale, 'place', code)}?done=added`)

  function placeProblem(outcome: Exclude<AddedPlace, { kind: 'added' }>): FormProblem {
    if (outcome.kind === 'taken') return { field: 'code', text: t('lists.codeTaken', { code }) }
    const codes = outcome.kind === 'ambiguous' ? firstCodes(outcome.codes, words) : ''
    return { field: 'liesIn', text: t('lists.liesInFault', { fault: outcome.kind, codes }) }
  }
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
