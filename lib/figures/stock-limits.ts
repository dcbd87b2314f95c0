import 'server-only'
import { readStates } from '@/lib/countries/data'
import type { Database } from '@/lib/db/open'

/** For how many days a statement of an operation on a metric holds: nothing of a flow. */
export type StockLimits = (operationId: number, metric: string) => { limit?: number }

/** Which metrics are stocks, and how long statements of these operations hold, by the settings of their countries. */
export async function readStockLimits(
  database: Database,
  operations: readonly { id: number }[],
): Promise<StockLimits> {
  const stocks = await database.metric.findMany({ where: { kind: 'stock' }, select: { key: true } })
  if (stocks.length === 0) return () => ({})
  const keys = new Set(stocks.map(({ key }) => key))
  const known = await database.operation.findMany({
    where: { id: { in: operations.map(({ id }) => id) } },
    select: { id: true, country: { select: { code: true } } },
  })
  const codes = [...new Set(known.map(({ country }) => country.code))]
  const states = await readStates(database, codes)
  const days = new Map(
    known.map(({ id, country }) => [id, states[codes.indexOf(country.code)]?.staleAfterDays]),
  )
  return (operationId, metric) => {
    const limit = keys.has(metric) ? days.get(operationId) : undefined
    return limit === undefined ? {} : { limit }
  }
}
