import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

/** Whether all codes are those of countries on record. */
export async function areCountries(session: SqlConnection, codes: readonly string[]): Promise<boolean> {
  if (codes.length === 0) return true
  const found = await session.query(
    `select 1 as "one" from "Place" where "kind" = 'country' and "code" in (${placeholders(codes.length)})`,
    codes,
  )
  return found.length === codes.length
}
