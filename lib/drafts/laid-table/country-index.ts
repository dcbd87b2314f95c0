import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKnown } from '@/lib/spreadsheets/known'
import { indexKnown, type KnownIndex } from '@/lib/spreadsheets/mapping/known-index'

/** What is on record, as a table about one country is read by it: to index the places of all countries would take seconds. */
export async function countryIndex(session: SqlConnection, country: string): Promise<KnownIndex> {
  const known = await loadKnown(session)
  const around = new Map(known.places.map(({ code, parent }) => [code, parent]))
  const isIn = (code: string): boolean => {
    for (let at: string | null = code; at !== null; at = around.get(at) ?? null)
      if (at === country) return true
    return false
  }
  return indexKnown({ ...known, places: known.places.filter(({ code }) => isIn(code)) })
}
