import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { DerivedWhole } from '@/lib/ledger/derived-wholes'
import { entryOf } from '@/lib/lookup/entry-of'
import type { DecisionBatch } from './decision-batch'
import { type StreamChange, type StreamOutcome, streamOutcome } from './stream-outcome'
import {
  deleteDecisions,
  deletePoints,
  insertPoints,
  loadHeads,
  loadPoints,
  loadStreamClaims,
  offered,
  type StoredClaim,
  writeHead,
} from './stream-store'

/** The wholes that are sums of parts, by the streams that they are of; `stated`: the claims that stand in each. */
export type DerivedOf = (
  stated: ReadonlyMap<number, readonly StoredClaim[]>,
) => Promise<ReadonlyMap<number, readonly DerivedWhole[]>>

/** Reconciles streams of a country anew from their standing claims and stores what changed; decisions go into the batch. */
export async function changeStreams(
  session: SqlConnection,
  countryId: number,
  ids: readonly number[],
  batch: DecisionBatch,
  derivedOf: DerivedOf = async () => new Map(),
): Promise<StreamChange[]> {
  const changes: StreamChange[] = []
  for (let start = 0; start < ids.length; start += streamsAtOnce) {
    const chunk = ids.slice(start, start + streamsAtOnce)
    const [claims, points, heads] = [
      await loadStreamClaims(session, chunk),
      await loadPoints(session, chunk),
      await loadHeads(session, chunk),
    ]
    const stated = new Map(chunk.map((id) => [id, entryOf(claims, id).standing.map(offered)]))
    const derived = await derivedOf(stated)
    const outcomes = chunk.map((id) => {
      const { outdated } = entryOf(claims, id)
      const outcome = streamOutcome(
        entryOf(heads, id),
        points.get(id) ?? [],
        entryOf(stated, id),
        derived.get(id),
      )
      const gone = [...outdated, ...outcome.outdated]
      for (const { status } of gone) batch.tallies.count(countryId, status, -1)
      for (const [, status] of outcome.decisions) batch.tallies.count(countryId, status, 1)
      return { ...outcome, outdated: gone.map(({ rowId }) => rowId) }
    })
    await store(session, outcomes, batch)
    for (const { change } of outcomes) changes.push(change)
  }
  return changes
}

/** How many streams are held in memory together. */
const streamsAtOnce = 25

/** An outcome with the rows of all claims whose stored decision goes. */
type StoredOutcome = Omit<StreamOutcome, 'outdated'> & { outdated: readonly number[] }

async function store(
  session: SqlConnection,
  outcomes: readonly StoredOutcome[],
  batch: DecisionBatch,
): Promise<void> {
  for (const { change, outdated, dropped, isChanged } of outcomes) {
    await deleteDecisions(session, outdated)
    if (dropped !== null) await deletePoints(session, change.id, dropped)
    if (isChanged) await writeHead(session, change.id, change.standing, change.head)
  }
  await batch.add(outcomes.flatMap(({ decisions }) => decisions))
  await insertPoints(
    session,
    outcomes.flatMap(({ change, points }) =>
      points.map(({ date, value, low, high, claims, derived = '' }) => [
        ...[change.id, date, value, low, high, claims, derived],
      ]),
    ),
  )
}
