import { pinOf } from '@/lib/claims/pin'
import type { Metric } from '@/lib/metrics/types'
import type { KnownPlace } from '../types'
import { type Found, type Sweep, sweep } from './sweep'
import type { SweptClaim } from './swept-stream'

/** The cells of a standing claim and its report as the record gives them: very many, and sent from one thread to another. */
export type ClaimCells = readonly [
  ...[id: number, reportId: number, part: string, areaKey: string, claimKey: string, reportKey: string],
  ...[publisherId: number, published: string, accessed: string, language: string, grade: string],
  ...[basis: string, from: string, to: string, qualifier: string, amount: string, amountTo: string],
  ...[unit: string, low: bigint, value: bigint, high: bigint | null, words: string, ruling: string | null],
]

/** Claims as they are recorded, and what tells more of them. */
interface RecordedClaims {
  /** Claims with an id from here on are those of the file. */
  since: number
  /** Ids of reports on record that the file gives other days. */
  redated: ReadonlySet<number>
  /** Names of publishers by their ids. */
  publishers: ReadonlyMap<number, string>
  claims: readonly ClaimCells[]
}

/** A sweep of what stands on record of an operation and a metric. */
export interface RecordedSweep extends RecordedClaims {
  /** ISO day. */
  today: string
  /** Any name that tells it from others. */
  operator: string
  country: string
  metric: Metric
  /** The places of the claims and everything around them. */
  places: readonly KnownPlace[]
}

/** What the checks find in the claims of the file, each with what is said of it. */
export const findingsIn = (recorded: RecordedSweep): Found[] => [...sweep(sweepOf(recorded))]

function sweepOf(recorded: RecordedSweep): Sweep {
  const { today, operator, country, metric, places } = recorded
  return { today, operator, country, metric, places, claims: sweptClaims(recorded) }
}

/** The claims of these cells, as they came onto the record. */
export function sweptClaims(recorded: RecordedClaims): SweptClaim[] {
  const areas = new Map<string, readonly string[]>()
  return recorded.claims.map((cells) => sweptClaim(cells, recorded, areas)).sort((a, b) => a.id - b.id)
}

/** Every field by its name: a file of a million rows goes through here, and copies of objects cost more than reading. */
function sweptClaim(
  cells: ClaimCells,
  { since, redated, publishers }: RecordedClaims,
  areas: Map<string, readonly string[]>,
): SweptClaim {
  const [id, reportId, part, areaKey, claimId, reportKey, publisherId, published] = cells
  const isNew = id >= since
  return {
    id,
    reportId,
    isNew,
    isRedated: !isNew && redated.has(reportId),
    part,
    area: areaOf(areaKey, areas),
    source: { claimId, reportId: reportKey, publisher: publishers.get(publisherId) ?? '', published },
    accessed: cells[8],
    language: cells[9],
    basis: cells[11],
    from: cells[12],
    to: cells[13],
    qualifier: cells[14],
    amount: cells[15],
    amountTo: cells[16],
    unit: cells[17],
    low: cells[18],
    value: cells[19],
    high: cells[20],
    words: cells[21],
    pinned: pinOf({ grade: cells[10], ruling: cells[22] }),
  }
}

function areaOf(key: string, areas: Map<string, readonly string[]>): readonly string[] {
  const area = areas.get(key) ?? key.split('+')
  areas.set(key, area)
  return area
}
