import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { entryOf } from '@/lib/lookup/entry-of'
import type { KnownPlace } from './types'

/** The places with these codes and everything around them. */
export async function loadKnownPlaces(
  session: SqlConnection,
  codes: readonly string[],
): Promise<KnownPlace[]> {
  const byId = new Map<number, PlaceRow>()
  const take = async (column: 'code' | 'id', values: readonly (string | number)[]) => {
    for (let start = 0; start < values.length; start += atOnce) {
      const chunk = values.slice(start, start + atOnce)
      const rows = await session.query<PlaceRow>(
        `select "id", "code", "parentId", "areaM2" from "Place" where "${column}" in (${placeholders(chunk.length)})`,
        chunk,
      )
      for (const place of rows) byId.set(place.id, place)
    }
  }
  await take('code', [...new Set(codes)])
  for (;;) {
    const parents = [...byId.values()].flatMap(({ parentId }) => parentId ?? [])
    const missing = [...new Set(parents)].filter((id) => !byId.has(id))
    if (missing.length === 0) break
    await take('id', missing)
  }
  return [...byId.values()].map(({ code, parentId, areaM2 }) => ({
    code,
    parent: parentId === null ? null : entryOf(byId, parentId).code,
    areaM2,
  }))
}

const atOnce = 500

interface PlaceRow {
  id: number
  code: string
  parentId: number | null
  areaM2: bigint | null
}
