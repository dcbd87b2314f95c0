import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../open'

/** What a reader asks of the past by `asOf` in an address, for all that is made for the answer. */
export interface AskedPast {
  /** As it was typed. */
  asked: string
  /** Whether that day is shown, or why today is shown in its place: somebody is about to choose a day, or it cannot be shown. */
  kind: 'shown' | 'choosing' | 'beforeRecord' | 'future' | 'unreadable'
  /** The ISO day that is shown, or null: the record as it is. */
  day: string | null
  /** The first day of which the record is known: ISO, or null. */
  first: string | null
  /** Address of the same page as it is now. */
  today: string
  database: Database | null
}

/** Every copy of this module in a process shares it: pages and what renders them are built separately. */
const kept = globalThis as { firmgroundAsOf?: AsyncLocalStorage<AskedPast> }

/** Does `work`, in which everything is read as of the day that is asked for. */
export function withinPast<T>(asked: AskedPast, work: () => T): T {
  kept.firmgroundAsOf ??= new AsyncLocalStorage()
  return kept.firmgroundAsOf.run(asked, work)
}

/** What the request being answered asks of the past; undefined where it asks nothing. */
export const askedPast = (): AskedPast | undefined => kept.firmgroundAsOf?.getStore()
