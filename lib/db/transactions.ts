import 'server-only'
import type { SqlConnection } from './connection'
import { expireVersion } from './data-version'

/** The moment of a write: an ISO instant in UTC, handed in by whoever starts it. */
export type Instant = string

/**
 * How curves are stored: how many changes to it there have been since 0.1. A record is made with all of them; lib/curves/stored-curves
 * makes those that an older one lacks.
 */
export const curvesVersion = 2

/**
 * A transaction that changes what readers see. It first increments the one version row, which queues writers on both
 * databases and is what caches read; its time never goes back, whatever a clock says. All or nothing. Whoever asks this server afterwards sees it at once, others within a second.
 */
export async function publishTransaction<T>(
  session: SqlConnection,
  at: Instant,
  work: () => Promise<T>,
  patienceMs?: number,
): Promise<T> {
  const result = await session.transaction(async () => {
    const changed = await session.run(
      `update "DataVersion" set "version" = "version" + 1, "changed" = case when "version" > 0 and "changed" > ? then "changed" else ? end
       where "id" = 1`,
      [at, at],
    )
    if (changed === 0) await makeVersionRow(session, 1, at)
    await session.run(
      'insert into "RecordVersion" ("version", "changed") select "version", "changed" from "DataVersion" where "id" = 1',
    )
    return work()
  }, patienceMs)
  expireVersion()
  return result
}

/** Carries an outcome out of a transaction, which is then rolled back. */
class RolledBack<Outcome> extends Error {
  constructor(readonly outcome: Outcome) {
    super('rolled back')
  }
}

/**
 * A publishing transaction that tells what it came to whether or not that stays: an outcome that has not `succeeded` is given back
 * after everything is rolled back.
 */
export async function publishOrRollBack<Outcome>(
  session: SqlConnection,
  at: Instant,
  work: () => Promise<Outcome>,
  succeeded: (outcome: Outcome) => boolean,
  patienceMs?: number,
): Promise<Outcome> {
  try {
    return await publishTransaction(
      session,
      at,
      async () => {
        const outcome = await work()
        if (!succeeded(outcome)) throw new RolledBack(outcome)
        return outcome
      },
      patienceMs,
    )
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome
    throw error
  }
}

/**
 * A transaction that changes what no reader's page shows: people, settings, drafts. It queues with the others by the version
 * row and leaves the version as it is, so that pages in memory stay.
 */
export function writeTransaction<T>(
  session: SqlConnection,
  at: Instant,
  work: () => Promise<T>,
  patienceMs?: number,
): Promise<T> {
  return session.transaction(async () => {
    const found = await session.run('update "DataVersion" set "changed" = "changed" where "id" = 1')
    if (found === 0) await makeVersionRow(session, 0, at)
    return work()
  }, patienceMs)
}

const makeVersionRow = (session: SqlConnection, version: number, at: Instant) =>
  session.insert('DataVersion', ['id', 'version', 'changed', 'curves'], [[1, version, at, curvesVersion]])

/** The version that the record has now; 0 before the first publication. */
export async function recordVersion(session: SqlConnection): Promise<number> {
  const [row] = await session.query<{ version: number }>('select "version" from "DataVersion" where "id" = 1')
  return row?.version ?? 0
}

/** The next free id of a table whose ids are given out under the lock of the version row. */
export async function nextId(session: SqlConnection, table: string): Promise<number> {
  const [row] = await session.query<{ last: number | bigint | null }>(
    `select max("id") as "last" from "${table}"`,
  )
  return Number(row?.last ?? 0) + 1
}

/** The keys of everything in a table that has a column `key`. */
export async function loadKeys(session: SqlConnection, table: string): Promise<Set<string>> {
  const rows = await session.query<{ key: string }>(`select "key" from "${table}"`)
  return new Set(rows.map(({ key }) => key))
}
