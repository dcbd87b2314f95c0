import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { findThings } from '@/lib/directory/find'
import { changeNames } from '@/lib/directory/mutations'
import type { NamedKind } from '@/lib/directory/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { ResolvedValue } from '@/lib/spreadsheets/types'
import { type AnsweredValue, VALUE_CHOICES } from './form/answers-form'

/** Why an answer about a name cannot be taken. */
export type ValueFault =
  | { number: number; fault: 'missing' }
  | { number: number; fault: 'unknown'; text: string }
  | { number: number; fault: 'several'; text: string; keys: string[] }

/** What names stand for by the answers given, and what cannot be taken. A name that was not answered is in neither. */
export async function resolveValues(
  session: SqlConnection,
  answered: readonly AnsweredValue[],
): Promise<{ resolved: ResolvedValue[]; faults: ValueFault[] }> {
  const resolved: ResolvedValue[] = []
  const faults: ValueFault[] = []
  for (const { number, field, text, within, is, other } of answered) {
    const take = (meant: string) => resolved.push({ field, text, within, is: meant })
    if (is === VALUE_CHOICES.anew || is === VALUE_CHOICES.place) continue
    if (is === VALUE_CHOICES.out) take('')
    else if (is === VALUE_CHOICES.new) take(text)
    else if (is !== VALUE_CHOICES.other && is !== '') take(is)
    else if (other !== '') {
      const kind = kindOf(field)
      const keys = await findThings(session, kind, other)
      if (keys.length === 1) take(kind === 'place' ? elementAt(keys, 0) : other)
      else if (keys.length === 0) faults.push({ number, fault: 'unknown', text: other })
      else faults.push({ number, fault: 'several', text: other, keys })
    } else if (is === VALUE_CHOICES.other) faults.push({ number, fault: 'missing' })
  }
  return { resolved, faults }
}

/** Has the record know the spellings of a file that were asked to be kept, as aliases of what they stand for. */
export async function keepSpellings(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  answered: readonly AnsweredValue[],
  resolved: readonly ResolvedValue[],
): Promise<void> {
  for (const { field, text, within, is, keepsSpelling } of answered) {
    const meant = resolved.find(
      (value) => value.field === field && value.text === text && value.within === within,
    )
    if (
      !keepsSpelling ||
      meant === undefined ||
      meant.is === '' ||
      is === VALUE_CHOICES.new ||
      is === VALUE_CHOICES.place
    )
      continue
    const kind = kindOf(field)
    const [key] = await findThings(session, kind, meant.is)
    const name = { language: '', name: text, alias: true }
    if (key !== undefined) await changeNames(session, granted, at, { kind, key }, { do: 'add', name }, '')
  }
}

const kindOf = (field: ResolvedValue['field']): NamedKind =>
  field === 'places' || field === 'country' ? 'place' : 'organisation'
