import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { readStates } from './data'
import { type RecordState, usualState } from './state'

/** What a country's record holds, in figures. */
export type Summary = {
  reports: number
  claims: number
  operators: number
  firstDay: string
  lastDay: string
}

/** A country that reports speak of. */
export type FoundCountry = { id: number; code: string; name: string; summary: Summary; state: RecordState }

/** A country that reports speak of, by its code in small letters or large; null for any other. */
export async function findCountry(
  database: Database,
  code: string,
  language: string,
): Promise<FoundCountry | null> {
  const place = await database.place.findUnique({
    where: { code: code.toUpperCase() },
    include: { names: { where: { alias: false } }, summary: true },
  })
  if (place === null || place.kind !== 'country' || place.summary === null) return null
  const [state = usualState] = await readStates(database, [place.code])
  return {
    id: place.id,
    code: place.code,
    name: nameIn(place.names, language, place.code),
    summary: summaryOf(place.summary),
    state,
  }
}

/** The figures of a stored summary alone. */
export function summaryOf({ reports, claims, operators, firstDay, lastDay }: Summary): Summary {
  return { reports, claims, operators, firstDay, lastDay }
}
