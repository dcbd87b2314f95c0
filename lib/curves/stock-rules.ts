import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { stateKeys } from '@/lib/countries/setting-keys'
import { usualState } from '@/lib/countries/state'
import type { SqlConnection } from '@/lib/db/connection'

/** How the levels of a stock are read: for how many days a statement holds. */
export interface StockRules {
  limit: number
}

/** How the account's levels are read; null where its metric is a flow. */
export async function loadStockRules(session: SqlConnection, account: Account): Promise<StockRules | null> {
  const [metric] = await session.query<{ kind: string }>('select "kind" from "Metric" where "key" = ?', [
    account.metric,
  ])
  if (metric?.kind !== 'stock') return null
  return { limit: await loadStaleAfter(session, account.countryId) }
}

async function loadStaleAfter(session: SqlConnection, countryId: number): Promise<number> {
  const [country] = await session.query<{ code: string }>('select "code" from "Place" where "id" = ?', [
    countryId,
  ])
  const [set] = await session.query<{ value: string }>('select "value" from "Setting" where "key" = ?', [
    stateKeys(country?.code ?? '').staleAfterDays,
  ])
  const days = Number(set?.value)
  return Number.isInteger(days) && days > 0 ? days : usualState.staleAfterDays
}
