import { type ClaimContext, claimContext } from '@/lib/exchange/cells/claim-context'
import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Basis } from '@/lib/ledger/types'
import type { Metric } from '@/lib/metrics/types'
import { type NamedPlace, placeResolver } from '@/lib/places/resolve'
import metricSeed from '@/prisma/seed/metrics.json'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { enteredReport, type TypedRow } from './entered'
import { isRead, type ReadFigure } from './side'
import type { CheckContext, EnteredReport, KnownFigure, KnownPlace, KnownStream } from './types'

const seeded = [...syria.places, ...yemen.places, ...ukraine.places] as unknown as (NamedPlace & {
  area_km2?: number | null
})[]
const metrics = metricSeed.metrics.map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
})) as Metric[]
/** The seeded places and metrics. */
export const known: ClaimContext = claimContext({
  metrics,
  places: seeded,
  resolvePlace: placeResolver(seeded),
})
export const knownPlaces: KnownPlace[] = seeded.map(({ code, parent, area_km2 }) => ({
  code,
  parent,
  areaM2: area_km2 == null ? null : BigInt(Math.round(area_km2 * 1_000_000)),
}))

/** Rows of one report as it is entered. */
export function reportOf(rows: readonly TypedRow[]): EnteredReport {
  const { publisher = '', published = '', accessed = '' } = rows[0] ?? {}
  return enteredReport({ publisher, published, accessed }, rows, known)
}

/** What is on record once these rows were published: the ledger's own answer, without a database. */
export function contextOf(rows: readonly TypedRow[], today = '2027-01-01'): CheckContext {
  const streams = new Map<string, { figure: ReadFigure; cells: TypedRow }[]>()
  const { figures } = reportOf(rows)
  for (const [row, cells] of rows.entries()) {
    const figure = figures.find((found) => found.row === row)
    if (figure === undefined || !isRead(figure)) throw new Error(`row ${row} cannot be read`)
    const { operator, country, metric, part, places } = figure
    const name = [operator, country, metric.key, part, places.join('+')].join('\n')
    streams.set(name, [...(streams.get(name) ?? []), { figure, cells }])
  }
  return { today, places: knownPlaces, streams: [...streams.values()].map(streamOf) }
}

function streamOf(members: readonly { figure: ReadFigure; cells: TypedRow }[]): KnownStream {
  const { operator, country, metric, part, places } = members[0]!.figure
  const idOf = (row: number) => String(row).padStart(6, '0')
  const { points, decisions } = reconcileStream(
    members.map(({ figure, cells }) => ({
      id: idOf(figure.row),
      basis: figure.basis as Basis,
      from: figure.from || null,
      to: figure.to,
      ...figure.bounds,
      published: cells.published!,
      pinned: figure.setAside ? 'set_aside' : null,
    })),
  )
  const kept = new Set(
    decisions
      .filter(({ status }) => status === 'counted' || status === 'corroborates')
      .map(({ claim }) => claim),
  )
  return {
    operator,
    country,
    metric: metric.key,
    part,
    area: places,
    points: points.map(({ date, low, value, high }) => ({ day: date, low, value, high })),
    figures: members.map(
      ({ figure, cells }): KnownFigure => ({
        source: {
          claimId: idOf(figure.row),
          reportId: cells.report_id!,
          publisher: cells.publisher!,
          published: cells.published!,
        },
        basis: figure.basis,
        from: figure.from,
        to: figure.to,
        qualifier: figure.qualifier,
        amount: figure.amount,
        amountTo: figure.amountTo,
        unit: figure.unit,
        ...figure.bounds,
        counts: kept.has(idOf(figure.row)),
      }),
    ),
  }
}
