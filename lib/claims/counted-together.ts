import 'server-only'
import type { Database } from '@/lib/db/open'
import { fold } from '@/lib/places/fold'

/**
 * For each of these streams the ids of all whose claims are counted with its own, its own among them: where an operator or a
 * place is merged into another, several streams are counted as one.
 */
export async function readCountedTogether(
  database: Database,
  streamIds: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const own = await database.stream.findMany({
    where: { id: { in: [...streamIds] } },
    select: { id: true, countedInId: true },
  })
  const countedIn = new Map(own.map(({ id, countedInId }) => [id, countedInId ?? id]))
  const merged = await database.stream.findMany({
    where: { countedInId: { in: [...new Set(countedIn.values())] } },
    select: { id: true, countedInId: true },
  })
  return new Map(
    [...countedIn].map(([id, counted]) => [
      id,
      [counted, ...merged.flatMap((stream) => (stream.countedInId === counted ? stream.id : []))],
    ]),
  )
}

/** The code of the place that a merged one is read as; null where the code is no merged place's. */
export async function placeNow(database: Database, code: string): Promise<string | null> {
  const place = await database.place.findUnique({
    where: { code },
    select: { mergedInto: { select: { code: true } } },
  })
  return place?.mergedInto?.code ?? null
}

/**
 * The key of the organisation that a text names, as files find it: by its key, or by any name or alias; of a merged one that
 * of the organisation that it is read as. Null where nobody is known by it.
 */
export async function organisationNow(database: Database, text: string): Promise<string | null> {
  const keyed = await database.organisation.findUnique({
    where: { key: text },
    select: { key: true, mergedInto: { select: { key: true } } },
  })
  if (keyed !== null) return keyed.mergedInto?.key ?? keyed.key
  const folded = fold(text)
  if (folded === '') return null
  const name = await database.organisationName.findFirst({
    where: { folded, organisation: { mergedIntoId: null } },
    orderBy: [{ alias: 'asc' }, { id: 'asc' }],
    select: { organisation: { select: { key: true } } },
  })
  return name?.organisation.key ?? null
}
