import 'server-only'
import { findOrAdd, findOrAddArea, findOrAddStream, recorded } from '@/lib/claims/streams'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { byCodeUnits } from '@/lib/places/tree'

/** What a stream was filed under. */
export interface Filed {
  id: number
  filedOperationId: number
  metric: string
  part: string
  filedAreaId: number
}

/** Where the claims of a stream are counted. */
export interface StreamAssignment {
  streamId: number
  operationId: number
  areaId: number
}

/** Tells where streams are counted, as operators and places are merged now; adds the stream that is to count them. */
export async function openStreamAssignment(
  session: SqlConnection,
): Promise<{ countedAs(stream: Filed): Promise<StreamAssignment> }> {
  const additions = recorded(session)
  const operations = new Map<number, number>()
  const areas = new Map<number, number>()

  async function operationOf(filed: number): Promise<number> {
    const rows = await session.query<{ operatorId: number | null; countryId: number }>(
      `select g."mergedIntoId" as "operatorId", o."countryId" from "Operation" o join "Organisation" g on g."id" = o."operatorId"
       where o."id" = ?`,
      [filed],
    )
    const { operatorId, countryId } = elementAt(rows, 0)
    if (operatorId === null) return filed
    return findOrAdd(session, additions, 'Operation', ['operatorId', 'countryId'], [operatorId, countryId])
  }

  async function areaOf(filed: number): Promise<number> {
    const places = await session.query<{ code: string; id: number | bigint; mergedIntoId: number | null }>(
      `select coalesce(m."code", p."code") as "code", coalesce(m."id", p."id") as "id", p."mergedIntoId" from "AreaPlace" a
       join "Place" p on p."id" = a."placeId" left join "Place" m on m."id" = p."mergedIntoId" where a."areaId" = ?`,
      [filed],
    )
    if (places.every(({ mergedIntoId }) => mergedIntoId === null)) return filed
    const ids = new Map(places.map(({ code, id }) => [code, Number(id)]))
    return findOrAddArea(session, additions, [...ids.keys()].sort(byCodeUnits), ids)
  }

  return {
    async countedAs({ id, filedOperationId, metric, part, filedAreaId }) {
      const operationId = await remembered(operations, filedOperationId, operationOf)
      const areaId = await remembered(areas, filedAreaId, areaOf)
      if (operationId === filedOperationId && areaId === filedAreaId)
        return { streamId: id, operationId, areaId }
      // It may be merged itself until this is through: what it was filed under tells.
      const [filed] = await session.query<{ id: number }>(
        `select "id" from "Stream" where "filedOperationId" = ? and "metricKey" = ? and "part" = ? and "filedAreaId" = ?`,
        [operationId, metric, part, areaId],
      )
      const streamId =
        filed?.id ?? (await findOrAddStream(session, additions, [operationId, metric, part, areaId]))
      return { streamId, operationId, areaId }
    },
  }
}

async function remembered(
  known: Map<number, number>,
  key: number,
  find: (key: number) => Promise<number>,
): Promise<number> {
  const found = known.get(key) ?? (await find(key))
  known.set(key, found)
  return found
}
