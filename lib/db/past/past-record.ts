import 'server-only'
import type { SqlConnection } from '../connection'
import type { PastRecord } from './past-views'

/** What the record was at the end of a day (UTC), and when its first version was made; null: before it, or of a record of nothing. */
export interface RecordOnDay {
  past: PastRecord | null
  /** ISO day, or null where nothing was ever published. */
  first: string | null
  /** When that data version was made: an ISO instant, or null. */
  changed: string | null
}

/** Finds the last data version that was made by the end of an ISO day. */
export async function recordOnDay(session: Pick<SqlConnection, 'query'>, day: string): Promise<RecordOnDay> {
  // Instants of the day begin with it, and "~" comes after all that follows there.
  const before = `${day}~`
  const [found] = await session.query<{
    version: number | null
    first: string | null
    changed: string | null
  }>(
    `select (select max("version") from "RecordVersion" where "changed" < ?) as "version",
       (select min("changed") from "RecordVersion") as "first",
       (select max("changed") from "RecordVersion" where "changed" < ?) as "changed"`,
    [before, before],
  )
  const version = found?.version ?? null
  return {
    past: version === null ? null : { version: Number(version), before },
    first: found?.first?.slice(0, 10) ?? null,
    changed: found?.changed ?? null,
  }
}
