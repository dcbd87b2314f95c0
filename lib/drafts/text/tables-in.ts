import 'server-only'
import { LRUCache } from 'lru-cache'
import type { SqlConnection } from '@/lib/db/connection'
import { recordVersion } from '@/lib/db/transactions'
import { textTables } from '@/lib/documents/tables/text-tables'
import type { KnownIndex } from '@/lib/spreadsheets/mapping/known-index'
import { countryIndex } from '../laid-table/country-index'
import { type TableInto, tableFigures } from './table-figures'

/** What tables of a country are read by, of the latest countries: to make it takes longer than to read a table. */
const indexes = new LRUCache<string, Promise<KnownIndex>>({ max: 4 })

/** The tables of a text with their figures; none where no country is given, whose places they would name. */
export async function tablesIn(
  session: SqlConnection,
  text: string,
  into: Omit<TableInto, 'index'>,
): Promise<ReturnType<typeof tableFigures>> {
  const { country } = into.said
  const tables = country === '' ? [] : textTables(text)
  if (tables.length === 0) return { tables: [], proposals: [] }
  return tableFigures(text, tables, { ...into, index: await indexOf(session, country) })
}

async function indexOf(session: SqlConnection, country: string): Promise<KnownIndex> {
  const key = JSON.stringify([session.database, await recordVersion(session), country])
  const known = indexes.get(key)
  if (known !== undefined) return known
  const made = countryIndex(session, country)
  indexes.set(key, made)
  // What could not be read is read again by the next who asks.
  made.catch(() => indexes.delete(key))
  return made
}
