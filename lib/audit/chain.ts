import 'server-only'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { type EntryCells, linkOf, sealOf } from './entry-hash'
import { StateNotes } from './state-notes'

/** Appends entries to the audit, in the transaction of what they tell. */
export interface Chain {
  /** What was changed since the last entry. */
  readonly notes: StateNotes
  /** An entry, linked to the one before, which vouches for what was noted; the caller inserts it. */
  link(cells: EntryCells): LinkedEntry
  /** Writes the new end, and what is still noted in an entry of its own; to be called once after the last entry. */
  close(): Promise<void>
}

/** The row of an entry, and that of what it vouches for: none where it vouches for nothing. */
export interface LinkedEntry {
  entry: SqlValue[]
  states: SqlValue[][]
}

/** The key is not the one by which the entries of this record were linked; the message says what to do. */
class WrongAuditKey extends Error {
  override name = 'WrongAuditKey'
}

/** The end of the chain as the version row has it. */
export interface ChainEnd {
  count: number
  head: string
  seal: string
}

export const entryColumns = [
  'id',
  'at',
  'by',
  'action',
  'subject',
  'before',
  'after',
  'reason',
  'link',
] as const

const stateColumns = ['entryId', 'states'] as const

/**
 * For use under the lock of the version row. Where the entries that are there do not end as the version row says, the first
 * entry that is appended tells it, for good.
 * @throws WrongAuditKey where neither the end nor the last entry was made with the key: what is appended could not be told from forged.
 */
export async function openChain(session: SqlConnection): Promise<Chain> {
  const key = readSecret('audit')
  const said = await auditHead(session)
  const [last] = await session.query<{ id: number; link: string }>(
    'select "id", "link" from "AuditEntry" order by "id" desc limit 1',
  )
  let id = last?.id ?? 0
  let head = last?.link ?? ''
  const opened = id
  /** What is wrong with the end, before anything is appended to it. */
  let broken: Record<string, unknown> | null = null
  if (!endsAs(key, said, id, head)) {
    await requireAuditKey(session)
    broken = { said: { count: said.count, head: said.head }, found: { count: id, head } }
  }
  const notes = new StateNotes(session, key)
  let author: readonly [at: string, by: string] = [new Date().toISOString(), 'server']
  const link = (cells: EntryCells): LinkedEntry => {
    author = [cells[0], cells[1]]
    const states = notes.take()
    head = linkOf(key, head, ++id, cells, states)
    return { entry: [id, ...cells, head], states: states === '' ? [] : [[id, states]] }
  }
  return {
    notes,
    link,
    async close() {
      await notes.settle(author[0])
      if (notes.size > 0) await insertEntries(session, [link([...author, stateAction, '', '', '', ''])])
      if (broken !== null && id > opened) {
        const at = new Date().toISOString()
        const [before, after] = [JSON.stringify(broken.said), JSON.stringify(broken.found)]
        await insertEntries(session, [link([at, 'server', brokenAction, '', before, after, ''])])
        console.error('the audit does not end as the record says; npm run audit:verify tells more')
      }
      if (id > opened) await writeEnd(session, { count: id, head, seal: sealOf(key, id, head) })
    },
  }
}

/** What an entry vouches for, among the columns of a statement that reads entries; blank for nothing. */
export const statesOfEntry = `coalesce((select s."states" from "AuditEntryState" s where s."entryId" = "AuditEntry"."id"), '') as "states"`

export async function insertEntries(session: SqlConnection, linked: readonly LinkedEntry[]): Promise<void> {
  await session.insert(
    'AuditEntry',
    entryColumns,
    linked.map(({ entry }) => entry),
  )
  await session.insert(
    'AuditEntryState',
    stateColumns,
    linked.flatMap(({ states }) => states),
  )
}

/**
 * Tells an end that was altered from one that was never made with the key that is there: then neither its seal nor a single one of the
 * last entries holds.
 * @throws WrongAuditKey
 */
export async function requireAuditKey(session: SqlConnection): Promise<void> {
  const key = readSecret('audit')
  const said = await auditHead(session)
  if (said.seal === '' || said.seal === sealOf(key, said.count, said.head)) return
  const rows = await session.rows<[number, string, string, ...EntryCells]>(
    `select "id", "link", ${statesOfEntry}, "at", "by", "action", "subject", "before", "after", "reason" from "AuditEntry"
     order by "id" desc limit ${entriesTried}`,
  )
  const holds = rows.some(([id, link, states, ...cells], at) => {
    const before = rows[at + 1]?.[1] ?? (id === 1 ? '' : null)
    return before !== null && link === linkOf(key, before, id, cells, states)
  })
  if (holds || rows.every(([, link]) => link === '')) return
  throw new WrongAuditKey(
    'the audit of this record was written with another key, so nothing was written; put that key back (data/audit.key, or FIRMGROUND_AUDIT_KEY), or open the database that this key belongs to; where the key is lost: npm run audit:begin -- --lost-key REASON',
  )
}

const entriesTried = 20

/** The action of an entry that tells no change, and vouches for what others have changed or for what was found. */
export const stateAction = 'audit.state'

/** The action of an entry that tells that the chain was found broken. */
export const brokenAction = 'audit.broken'

/** Whether the last entry is the one that the version row says; a record without an entry has no end yet. */
export function endsAs(
  key: string,
  { count, head, seal }: ChainEnd,
  lastId: number,
  lastLink: string,
): boolean {
  if (count === 0 && seal === '') return lastId === 0
  return lastId === count && lastLink === head && seal === sealOf(key, count, head)
}

export async function auditHead(session: SqlConnection): Promise<ChainEnd> {
  const [end] = await session.query<ChainEnd>(
    `select "auditCount" as "count", "auditHead" as "head", "auditSeal" as "seal" from "DataVersion" where "id" = 1`,
  )
  return end ?? { count: 0, head: '', seal: '' }
}

export async function writeEnd(session: SqlConnection, { count, head, seal }: ChainEnd): Promise<void> {
  await session.run(
    'update "DataVersion" set "auditCount" = ?, "auditHead" = ?, "auditSeal" = ? where "id" = 1',
    [count, head, seal],
  )
}
