import { z } from 'zod'
import type { FormProblem } from '@/components/ui/form-state'
import { firstCodes } from '@/lib/directory/first-codes'
import { nameFault, tidiedName } from '@/lib/directory/name-rules'
import { isPlaceCode, parseCoordinates } from '@/lib/directory/place-rules'
import type { AddedPlace, NewPlace } from '@/lib/directory/places'
import { LONGEST } from '@/lib/exchange/limits'
import type { I18n } from '@/lib/i18n/words'
import { PLACE_KINDS } from '@/lib/places/tree'

/** A place as it is typed into a form. */
export const typedPlace = z.object({
  code: z.string().trim().max(100),
  kind: z.enum(PLACE_KINDS),
  liesIn: z.string().trim().max(LONGEST.name),
  name: z.string(),
  language: z.string().max(40),
  north: z.string().max(40),
  east: z.string().max(40),
})

/** The place that was typed, or what is wrong with it by its fields. */
export function newPlaceOf(
  { code, kind, liesIn, name: typed, language, north, east }: z.infer<typeof typedPlace>,
  { t }: I18n,
): { ok: true; place: NewPlace } | { ok: false; problems: FormProblem[] } {
  const name = tidiedName({ name: typed, language, alias: false })
  const fault = nameFault(name)
  const at = parseCoordinates(north, east)
  const isCountry = kind === 'country'
  const problems: FormProblem[] = []
  if (fault !== null) {
    const text = t('lists.nameFault', { fault: fault.fault, other: '', longest: LONGEST.name })
    problems.push({ field: 'name', text })
  }
  if (!isPlaceCode(code, kind)) problems.push({ field: 'code', text: t('lists.codeFault', { kind }) })
  if (isCountry ? liesIn !== '' : liesIn === '') {
    const text = t('lists.liesInFault', { fault: isCountry ? 'country' : 'blank', codes: '' })
    problems.push({ field: 'liesIn', text })
  }
  if (!at.ok) {
    const field = at.fault === 'east' ? 'east' : 'north'
    problems.push({ field, text: t('lists.coordinateFault', { fault: at.fault }) })
  }
  if (problems.length > 0 || !at.ok) return { ok: false, problems }
  return { ok: true, place: { code, kind, liesIn, name, at: at.at } }
}

/** Why a place was not added, beside the field that mends it. */
export function placeProblem(
  outcome: Exclude<AddedPlace, { kind: 'added' }>,
  code: string,
  words: I18n,
): FormProblem {
  const { t } = words
  if (outcome.kind === 'taken') return { field: 'code', text: t('lists.codeTaken', { code }) }
  const codes = outcome.kind === 'ambiguous' ? firstCodes(outcome.codes, words) : ''
  return { field: 'liesIn', text: t('lists.liesInFault', { fault: outcome.kind, codes }) }
}
