import 'server-only'
import type { FormProblem } from '@/components/ui/form-state'
import type { Permission } from '@/lib/access/permission'
import { withSession } from '@/lib/audit/with-session'
import { addPlace, type NewPlace } from '@/lib/directory/places'
import type { I18n } from '@/lib/i18n/words'
import { type AnsweredValue, VALUE_CHOICES } from '@/lib/imports/form/answers-form'
import type { ResolvedValue } from '@/lib/spreadsheets/types'
import { newPlaceOf, placeProblem, typedPlace } from '../../lists/places/new-place'

/** What the fields of a new place are called in the list of questions, before the number of the question. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ name: 'place-name', language: 'place-language', kind: 'place-kind' },
  ...{ code: 'place-code', liesIn: 'place-in' },
}

/**
 * Adds the places that names of a file are said to be, each as the form of the lists does, and what the names then stand for; or what is
 * wrong, by the fields. Nothing is added while anything can be told to be wrong of itself.
 */
export async function addPlacesOf(
  answered: readonly AnsweredValue[],
  { permission, at }: { permission: Permission<'lists.change'>; at: string },
  words: I18n,
): Promise<{ ok: true; resolved: ResolvedValue[] } | { ok: false; problems: FormProblem[] }> {
  const problems: FormProblem[] = []
  const places: { value: AnsweredValue; place: NewPlace }[] = []
  for (const value of answered) {
    if (value.is !== VALUE_CHOICES.place || value.field !== 'places') continue
    const typed = typedPlace.safeParse({ ...value.place, north: '', east: '' })
    const read = typed.success
      ? newPlaceOf(typed.data, words)
      : { ok: false as const, problems: [{ field: 'kind', text: words.t('lists.notUnderstood') }] }
    if (read.ok) places.push({ value, place: read.place })
    else problems.push(...read.problems.map((problem) => beside(problem, value)))
  }
  if (problems.length > 0) return { ok: false, problems }
  const resolved: ResolvedValue[] = []
  for (const { value, place } of places) {
    const outcome = await withSession((session) => addPlace(session, permission, at, place, ''))
    if (outcome.kind !== 'added') problems.push(beside(placeProblem(outcome, place.code, words), value))
    else resolved.push({ field: 'places', text: value.text, within: value.within, is: place.code })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, resolved }
}

const beside = ({ field, text }: FormProblem, { number }: AnsweredValue): FormProblem => ({
  field: field === null ? null : `${FIELDS[field] ?? field}-${number}`,
  text,
})
