import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { auditHead, brokenAction, type ChainEnd, endsAs, statesOfEntry } from './chain'
import { type EntryCells, linkOf } from './entry-hash'

/** What is wrong with the audit; `id` is of the entry where it shows. */
export type Fault =
  | { kind: 'missing'; from: number; to: number }
  /** It was edited, or takes the place of another. */
  | { kind: 'altered'; id: number }
  /** It was put there without a link. */
  | { kind: 'unlinked'; id: number }
  /** The program itself found a broken end, and went on. */
  | { kind: 'told'; id: number }
  /** The entries do not end as the version row says. */
  | { kind: 'end'; said: ChainEnd; found: { count: number; head: string } }
  /** They do not hold what a log has noted. */
  | { kind: 'expected'; count: number }

export interface Verified {
  entries: number
  end: ChainEnd
  faults: Fault[]
}

/** Few enough for entries that vouch for thousands of rows each. */
const batchSize = 250

/** More are not told: one is enough to ask questions. */
export const faultsTold = 100

/** An end of the audit that a log has noted. */
export type NotedEnd = { count: number; head: string } | null

/** Told each entry as it is read: its number, what it says, and the states of what it vouches for. */
export type OnEntry = (id: number, cells: EntryCells, states: string) => void

/**
 * Reads every entry and tells what was edited, removed, moved or cut off. `expected` is an end that a log has noted, which
 * also tells whether the whole record was put back to an earlier state.
 */
export function verifyAudit(
  session: SqlConnection,
  key: string,
  expected: NotedEnd = null,
): Promise<Verified> {
  return session.snapshot(() => verifyEntries(session, key, expected, () => undefined))
}

/** As `verifyAudit`, for use inside a snapshot or a transaction. */
export async function verifyEntries(
  session: SqlConnection,
  key: string,
  expected: NotedEnd,
  onEntry: OnEntry,
): Promise<Verified> {
  const faults: Fault[] = []
  const tell = (fault: Fault) => {
    if (faults.length < faultsTold) faults.push(fault)
  }
  let [id, head, metExpected] = [0, '', expected === null || expected.count === 0]
  for (;;) {
    // In cells, which are signed in their order.
    const rows = await session.rows<[number, ...EntryCells, string, string]>(
      `select "id", "at", "by", "action", "subject", "before", "after", "reason", "link", ${statesOfEntry}
       from "AuditEntry"
       where "id" > ? order by "id" limit ${batchSize}`,
      [id],
    )
    for (const [at, ...rest] of rows) {
      const [cells, link, states] = [rest.slice(0, 7) as unknown as EntryCells, rest[7], rest[8]]
      if (at !== id + 1) tell({ kind: 'missing', from: id + 1, to: at - 1 })
      if (link === '') tell({ kind: 'unlinked', id: at })
      // After a gap the link before is not known: the gap is told, and the entry itself cannot be.
      else if (at === id + 1 && link !== linkOf(key, head, at, cells, states))
        tell({ kind: 'altered', id: at })
      else if (cells[2] === brokenAction) tell({ kind: 'told', id: at })
      if (expected?.count === at) metExpected = expected.head === link
      onEntry(at, cells, states)
      ;[id, head] = [at, link]
    }
    if (rows.length < batchSize) break
  }
  const end = await auditHead(session)
  if (!endsAs(key, end, id, head)) tell({ kind: 'end', said: end, found: { count: id, head } })
  if (expected !== null && !metExpected) tell({ kind: 'expected', count: expected.count })
  return { entries: id, end, faults }
}
