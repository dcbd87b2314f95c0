import 'server-only'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { type EntryCells, linkOf, sealOf } from './entry-hash'

/** Appends entries to the audit, in the transaction of what they tell. */
export interface Chain {
  /** The row of an entry, linked to the one before; the caller inserts it. */
  link(cells: EntryCells): SqlValue[]
  /** Writes the new end; to be called once after the last entry. */
  close(): Promise<void>
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

/**
 * For use under the lock of the version row. Where the entries that are there do not end as the version row says, the first
 * entry that is appended tells it, for good.
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
    broken = { said: { count: said.count, head: said.head }, found: { count: id, head } }
  }
  const row = (cells: EntryCells): SqlValue[] => {
    head = linkOf(key, head, ++id, cells)
    return [id, ...cells, head]
  }
  return {
    link: row,
    async close() {
      if (broken !== null && id > opened) {
        const at = new Date().toISOString()
        await session.insert('AuditEntry', entryColumns, [
          row([
            at,
            'server',
            brokenAction,
            '',
            JSON.stringify(broken.said),
            JSON.stringify(broken.found),
            '',
          ]),
        ])
        console.error('the audit does not end as the record says; npm run audit:verify tells more')
      }
      if (id > opened) await writeEnd(session, { count: id, head, seal: sealOf(key, id, head) })
    },
  }
}

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
