import 'server-only'
import { placeIndex } from '@/lib/curves/recompute'
import type { PlaceIndex } from '@/lib/curves/rollup-outcome'
import type { SqlConnection } from '@/lib/db/connection'
import { recordVersion } from '@/lib/db/transactions'
import { type ClaimContext, claimContext } from '@/lib/exchange/cells/claim-context'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadPlaces, placesMark, type StoredPlace } from '@/lib/places/data'
import { type PlaceResolver, placeResolver } from '@/lib/places/resolve'

/** What drafts are read against, as it was at one version of the record, with what is slow to make of it. Not to be changed. */
export interface ReferenceData {
  places: readonly StoredPlace[]
  metrics: readonly Metric[]
  resolvePlace: PlaceResolver
  context: ClaimContext
  reader: ReturnType<typeof claimRowReader>
  index: PlaceIndex
}

interface Kept {
  database: string
  version: number
  kept: Promise<ReferenceData>
}

let latest: Kept | null = null

/**
 * Places and metrics, read anew only when something was published since, and made anew only when these are others: a draft is looked
 * at each time that typing pauses, and to read ten thousand places takes longer than all the rest of it. For reading alone: within a
 * write the version is one that may yet be taken back.
 */
export async function referenceData(session: SqlConnection): Promise<ReferenceData> {
  const { database } = session
  const version = await recordVersion(session)
  if (latest?.database === database && latest.version === version) return latest.kept
  const before = latest?.database === database ? latest.kept.catch(() => null) : null
  const mine = { database, version, kept: load(session, before) }
  latest = mine
  // What could not be read is read again by the next who asks.
  mine.kept.catch(() => {
    if (latest === mine) latest = null
  })
  return mine.kept
}

/** By what each was read, to tell whether it is another now. */
const readBy = new WeakMap<ReferenceData, string>()

async function load(
  session: SqlConnection,
  before: Promise<ReferenceData | null> | null,
): Promise<ReferenceData> {
  const metrics = await loadMetrics(session)
  const is = JSON.stringify([await placesMark(session), metrics])
  const known = await before
  if (known !== null && readBy.get(known) === is) return known
  const places = await loadPlaces(session)
  const onRecord = { places, metrics, resolvePlace: placeResolver(places) }
  const made = {
    places,
    metrics,
    resolvePlace: onRecord.resolvePlace,
    context: claimContext(onRecord),
    reader: claimRowReader(onRecord),
    index: placeIndex(places),
  }
  readBy.set(made, is)
  return made
}
