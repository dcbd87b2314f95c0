import 'server-only'
import { placeIndex } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import type { SqlConnection } from '@/lib/db/connection'
import { recordVersion } from '@/lib/db/transactions'
import { type ClaimContext, claimContext } from '@/lib/exchange/cells/claim-context'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadPlaces, type StoredPlace } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'

/** What drafts are read against, as it was at one version of the record, with what is slow to make of it. Not to be changed. */
export interface ReferenceData {
  places: readonly StoredPlace[]
  metrics: readonly Metric[]
  context: ClaimContext
  reader: ReturnType<typeof claimRowReader>
  index: PlaceIndex
}

let latest: { database: string; version: number; kept: Promise<ReferenceData> } | null = null

/**
 * Places and metrics, read anew only when something was published since: a draft is looked at each time that typing pauses,
 * and to read ten thousand places takes longer than all the rest of it. For reading alone: within a write the version is
 * one that may yet be taken back.
 */
export async function referenceData(session: SqlConnection): Promise<ReferenceData> {
  const { database } = session
  const version = await recordVersion(session)
  if (latest?.database === database && latest.version === version) return latest.kept
  const mine = { database, version, kept: load(session) }
  latest = mine
  // What could not be read is read again by the next who asks.
  mine.kept.catch(() => {
    if (latest === mine) latest = null
  })
  return mine.kept
}

async function load(session: SqlConnection): Promise<ReferenceData> {
  const places = await loadPlaces(session)
  const metrics = await loadMetrics(session)
  const onRecord = { places, metrics, resolvePlace: placeResolver(places) }
  return {
    places,
    metrics,
    context: claimContext(onRecord),
    reader: claimRowReader(onRecord),
    index: placeIndex(places),
  }
}
