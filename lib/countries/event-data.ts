import 'server-only'
import type { Database } from '@/lib/db/open'
import type { CountryEvent } from './event'

/** The events of a country by day; of a place that is read as another by that one's code. */
export async function readEvents(database: Database, countryId: number): Promise<CountryEvent[]> {
  const events = await database.event.findMany({
    where: { countryId },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
    omit: { countryId: true, since: true },
  })
  const named = [...new Set(events.flatMap(({ placeCode }) => (placeCode === '' ? [] : [placeCode])))]
  if (named.length === 0) return events
  const places = await database.place.findMany({
    where: { code: { in: named }, mergedIntoId: { not: null } },
    select: { code: true, mergedInto: { select: { code: true } } },
  })
  const now = new Map(places.map(({ code, mergedInto }) => [code, mergedInto?.code ?? code]))
  return events.map((event) => ({ ...event, placeCode: now.get(event.placeCode) ?? event.placeCode }))
}

/** The events of a country by its code, as they were noted, by day. */
export async function readEventsOf(database: Database, code: string): Promise<CountryEvent[]> {
  return database.event.findMany({
    where: { country: { code } },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
    omit: { countryId: true, since: true },
  })
}
