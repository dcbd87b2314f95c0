import 'server-only'
import type { Database } from '@/lib/db/open'

/** So many days are offered, the last ones. */
const mostDays = 60

/** Several versions may be of one day: so many are looked at. */
const mostVersions = 1_200

/**
 * The last days (ISO, UTC) on which what is counted of a country's record changed, the latest first: those of the data versions at which
 * its summary was written. Of the record as it is, whatever day is read.
 */
export async function readChangedDays(database: Database, code: string): Promise<string[]> {
  const country = await database.place.findFirst({ where: { code, kind: 'country' }, select: { id: true } })
  if (country === null) return []
  const countryId = country.id
  const [present, former] = await Promise.all([
    database.countrySummary.findMany({ where: { countryId }, select: { sinceVersion: true } }),
    database.formerCountrySummary.findMany({
      where: { countryId },
      select: { sinceVersion: true },
      orderBy: { untilVersion: 'desc' },
      take: mostVersions,
    }),
  ])
  const versions = [...new Set([...present, ...former].map(({ sinceVersion }) => sinceVersion))]
  const days = new Set<string>()
  for (let start = 0; start < versions.length && days.size < mostDays; start += 400) {
    const made = await database.recordVersion.findMany({
      where: { version: { in: versions.slice(start, start + 400) } },
      orderBy: { version: 'desc' },
      select: { changed: true },
    })
    for (const { changed } of made) days.add(changed.slice(0, 10))
  }
  return [...days].sort().reverse().slice(0, mostDays)
}
