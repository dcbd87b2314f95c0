import 'server-only'
import type { NumberChange } from '@/lib/curves/number-changes'
import type { SqlConnection } from '@/lib/db/connection'
import { createFormat } from '@/lib/format/format'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { isStock, type Metric } from '@/lib/metrics/types'
import type { StoredPlace } from '@/lib/places/data'

/** A number that readers see and that a write would lower, in words for people. */
export interface Fall {
  /** "Deir ez-Zor", or "Homs + Rural Damascus, reported together". */
  place: string
  operator: string
  /** "devices", or "devices:ied" for a part. */
  metric: string
  /** With thousands set apart, and the unit: "44,783", "12.38 km2". */
  before: string
  after: string
  /** What it is in figures. */
  change: NumberChange
}

/** The numbers that fall, most important first: a country before what lies in it, wholes before parts. */
export async function describeFalls(
  session: SqlConnection,
  numbers: readonly NumberChange[],
  metrics: readonly Metric[],
  places: readonly StoredPlace[],
): Promise<Fall[]> {
  const stocks = new Set(metrics.filter(isStock).map(({ key }) => key))
  const falling = numbers.flatMap(({ before, ...change }) =>
    before !== null && change.after < before && !stocks.has(change.account.metric)
      ? [{ ...change, before }]
      : [],
  )
  if (falling.length === 0) return []
  const called = await session.query<{ operationId: number; name: string }>(
    `select o."id" as "operationId", n."name" from "Operation" o
     join "OrganisationName" n on n."organisationId" = o."operatorId"
     where n."alias" = ? order by n."language" = 'en', n."id" desc`,
    [false],
  )
  const operators = new Map(called.map(({ operationId, name }) => [operationId, name]))
  const names = new Map(places.map(({ code, names }) => [code, names.en ?? Object.values(names)[0] ?? code]))
  const units = new Map(metrics.map((metric) => [metric.key, metric]))
  const format = createFormat('en', (unit, amount) =>
    unit === 'count' || unit === 'people' ? amount : `${amount} ${unit}`,
  )
  const depth = new Map(places.map(({ code, kind }) => [code, kind === 'country' ? 0 : 1]))
  return falling
    .sort(
      (a, b) =>
        Number(a.account.part !== '') - Number(b.account.part !== '') ||
        (depth.get(elementAt(a.area, 0)) ?? 1) - (depth.get(elementAt(b.area, 0)) ?? 1),
    )
    .map((change) => {
      const { account, area, before, after } = change
      const amount = (value: bigint) => format.exact(value, entryOf(units, account.metric))
      const place = area.map((code) => names.get(code) ?? code).join(' + ')
      return {
        place: area.length > 1 ? `${place}, reported together` : place,
        operator: operators.get(account.operationId) ?? '',
        metric: account.part === '' ? account.metric : `${account.metric}:${account.part}`,
        before: amount(before),
        after: amount(after),
        change,
      }
    })
}
