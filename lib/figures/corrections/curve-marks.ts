import 'server-only'
import type { Database } from '@/lib/db/open'
import type { Prisma } from '@/prisma/client/sqlite'
import type { CurveMark, MetricFigures } from '../types'

/** Marks beyond these many, the latest corrections first, would only hide a curve. */
const most = 200

/** So many of the latest corrections and withdrawals of the whole record are looked through for those of a page. */
const mostEnded = 900

/** Which streams a page shows: of these operations, of all metrics or one, of all areas or some. */
export type MarkedStreams = Pick<Prisma.StreamWhereInput, 'metricKey' | 'area'> & {
  operation: Prisma.OperationWhereInput
}

/** Marks by the operation and metric whose curve they stand on. */
export type Marks = ReadonlyMap<string, readonly CurveMark[]>

const curveOf = (operator: string, metric: string) => `${operator} ${metric}`

/**
 * Where figures that were corrected or withdrawn had moved the curves of a page: one mark for each day of a curve, of the latest
 * change. A figure that was corrected counts where the one that took its place is counted and gives another amount, or another
 * day, place or operator; one that was withdrawn, unless another that is counted gives the same amount for the same day.
 */
export async function readMarks(
  database: Database,
  which: MarkedStreams,
  toDay: { gte?: string; lte?: string } = {},
): Promise<Marks> {
  // First those that ended, which are few: a page's streams have many claims.
  const latest = await database.claim.findMany({
    where: { endedAt: { gt: '' } },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: mostEnded,
    select: { id: true },
  })
  const ended = await database.claim.findMany({
    where: {
      id: { in: latest.map(({ id }) => id) },
      toDay,
      stream: { part: '', ...which },
    },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      ...bounds,
      ended: true,
      endedAt: true,
      supersededBy: { where: { ended: '' }, select: { ...bounds, decision: { select: { status: true } } } },
    },
  })
  const gone = ended.filter((claim) => claim.ended === 'withdrawn')
  const kept = await database.claim.findMany({
    where: {
      ended: '',
      streamId: { in: [...new Set(gone.map(({ streamId }) => streamId))] },
      toDay: { in: [...new Set(gone.map(({ toDay }) => toDay))] },
      decision: { status: 'counted' },
    },
    select: bounds,
  })
  const marks = new Map<string, CurveMark[]>()
  for (const claim of ended) {
    const mark = claim.ended === 'withdrawn' ? withdrawn(claim, kept) : corrected(claim)
    if (mark === null) continue
    const key = curveOf(claim.stream.operation.operator.key, claim.stream.metricKey)
    const own = marks.get(key) ?? []
    if (own.every(({ day }) => day !== mark.day)) marks.set(key, [...own, mark])
  }
  return marks
}

const bounds = {
  streamId: true,
  toDay: true,
  low: true,
  value: true,
  high: true,
  stream: {
    select: {
      metricKey: true,
      operationId: true,
      operation: { select: { operator: { select: { key: true } } } },
    },
  },
} as const satisfies Prisma.ClaimSelect

type Bounds = Pick<
  Prisma.ClaimGetPayload<{ select: typeof bounds }>,
  'streamId' | 'toDay' | 'low' | 'value' | 'high' | 'stream'
>

const sameAmount = (one: Bounds, other: Bounds) =>
  one.low === other.low && one.value === other.value && one.high === other.high

function withdrawn(claim: Bounds & { endedAt: string }, kept: readonly Bounds[]): CurveMark | null {
  const { streamId, toDay: day, value: was, endedAt } = claim
  const same = kept.some(
    (other) => other.streamId === streamId && other.toDay === day && sameAmount(other, claim),
  )
  return same ? null : { kind: 'withdrawn', day, on: endedAt.slice(0, 10), was, now: null }
}

type Corrected = Bounds & {
  endedAt: string
  supersededBy: readonly (Bounds & { decision: { status: string } | null })[]
}

function corrected(claim: Corrected): CurveMark | null {
  const next = claim.supersededBy.find(({ decision }) => decision?.status === 'counted')
  if (next === undefined) return null
  const stays = next.streamId === claim.streamId
  if (stays && next.toDay === claim.toDay && sameAmount(next, claim)) return null
  const onCurve =
    next.stream.metricKey === claim.stream.metricKey && next.stream.operationId === claim.stream.operationId
  return {
    kind: 'corrected',
    day: onCurve ? next.toDay : claim.toDay,
    on: claim.endedAt.slice(0, 10),
    was: claim.value,
    now: onCurve && next.value !== claim.value ? next.value : null,
  }
}

/** The metrics with the marks of their curves. */
export function withMarks(metrics: readonly MetricFigures[], marks: Marks): MetricFigures[] {
  return metrics.map((metric) => ({
    ...metric,
    series: metric.series.map((series) => {
      const own = marks.get(curveOf(series.operator.key, metric.key))
      return own === undefined
        ? series
        : { ...series, marks: [...own].sort((a, b) => (a.day < b.day ? -1 : 1)) }
    }),
  }))
}
