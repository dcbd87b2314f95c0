import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { summaryBatches } from '../summary-data'
import { readSummaryQuery, type SummaryQuery } from '../summary-query'
import { findScope, type SummaryScope } from '../summary-scope'
import { summaryTable } from '../summary-table'
import type { DownloadTable } from '../table'

/** A summary by place, with where its places are. */
type PlacesScope = SummaryScope & {
  /** By code; only those of which it is known. */
  positions: ReadonlyMap<string, readonly [longitude: number, latitude: number]>
}

/** The column that a place is named in. */
const placeCode = summaryTable.columns.findIndex(({ name }) => name === 'place_code')

/**
 * A country's figures by place, as features with a position: the rows of its summary by place, all of them. What is given for several
 * places together, or for none, has no position.
 */
export const placesTable: DownloadTable<SummaryQuery, PlacesScope> = {
  ...summaryTable,
  read: (given) => readSummaryQuery([...given, ['by', 'place']]),
  async find(session, query) {
    const scope = await findScope(session, query)
    if (!scope.ok) return scope
    return {
      ok: true,
      query: { ...scope.query, positions: await loadPositions(session, scope.query.country.id) },
    }
  },
  batches: summaryBatches,
  positionOf({ positions, country }, cells) {
    const code = cells[placeCode] ?? ''
    // Of a country as a whole no place is stated.
    return code === country.code ? null : (positions.get(code) ?? null)
  },
}

async function loadPositions(session: SqlConnection, countryId: number): Promise<PlacesScope['positions']> {
  const rows = await session.query<{ code: string; lon: number; lat: number }>(
    `select "code", "lon", "lat" from "Place"
     where "countryId" = ? and "mergedIntoId" is null and "lat" is not null and "lon" is not null`,
    [countryId],
  )
  return new Map(rows.map(({ code, lon, lat }) => [code, [Number(lon), Number(lat)]]))
}
