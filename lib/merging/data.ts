import 'server-only'
import type { Database } from '../db/open'

/** The code of the place that a merged one is read as; null where the code is no merged place's. */
export async function placeNow(database: Database, code: string): Promise<string | null> {
  const place = await database.place.findUnique({
    where: { code },
    select: { mergedInto: { select: { code: true } } },
  })
  return place?.mergedInto?.code ?? null
}

/** The key of the organisation that a merged one is read as; null where the key is no merged organisation's. */
export async function organisationNow(database: Database, key: string): Promise<string | null> {
  const organisation = await database.organisation.findUnique({
    where: { key },
    select: { mergedInto: { select: { key: true } } },
  })
  return organisation?.mergedInto?.key ?? null
}
