import 'server-only'
import type { Database } from '@/lib/db/open'
import { type AreaTree, areaTree } from '@/lib/ledger/place-tree'

/** The places of a country as the ledger knows them: by code, each with the one around it. */
export async function readLedgerTree(database: Database, countryId: number): Promise<AreaTree> {
  const places = await database.place.findMany({
    where: { countryId },
    select: { id: true, code: true, parentId: true },
  })
  const codeOf = new Map(places.map(({ id, code }) => [id, code]))
  return areaTree(
    places.map(({ code, parentId }) => ({
      id: code,
      parent: parentId === null ? null : (codeOf.get(parentId) ?? null),
    })),
  )
}
