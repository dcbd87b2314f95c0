import { createHash } from 'node:crypto'
import { verifyAudit } from '@/lib/audit/verify'
import { parseAddress } from '@/lib/config/database-address'
import { rebuild } from '@/lib/curves/rebuild'
import type { SqlConnection } from '@/lib/db/connection'
import { dump } from '@/lib/db/test-dump'
import { publishTransaction } from '@/lib/db/transactions'
import { root } from '../../commands/record'
import { withRecord } from './home'

/** What a database holds, as two moments can be compared by: of each table how many rows, and a digest of them. */
export type RecordDigest = ReadonlyMap<string, { rows: number; digest: string }>

/** Reads every row of every table; those of `_prisma_migrations`, which say when a migration ran, are left out. */
export async function stateOf(url: string): Promise<RecordDigest> {
  const digests = new Map<string, { rows: number; digest: ReturnType<typeof createHash> }>()
  for (const line of (await dump(parseAddress(url, root))).split('\n')) {
    const table = /^(\w+) \[/.exec(line)?.[1] ?? 'schema'
    if (table === '_prisma_migrations') continue
    const known = digests.get(table) ?? { rows: 0, digest: createHash('sha256') }
    known.rows++
    known.digest.update(`${line}\n`)
    digests.set(table, known)
  }
  return new Map(
    [...digests].map(([table, { rows, digest }]) => [table, { rows, digest: digest.digest('hex') }]),
  )
}

/** The tables whose rows differ. */
export function differing(one: RecordDigest, other: RecordDigest): string[] {
  const tables = [...new Set([...one.keys(), ...other.keys()])]
  return tables.filter((table) => one.get(table)?.digest !== other.get(table)?.digest).sort()
}

/** The tables that have more or fewer rows. */
export function differingCounts(one: RecordDigest, other: RecordDigest): string[] {
  const tables = [...new Set([...one.keys(), ...other.keys()])]
  return tables.filter((table) => (one.get(table)?.rows ?? 0) !== (other.get(table)?.rows ?? 0)).sort()
}

/** What is wrong with the audit of a record, and which curves do not follow from its figures. */
export function recordFaults(url: string, key: string): Promise<string[]> {
  return withRecord(url, async (session) => [
    ...(await verifyAudit(session, key)).faults.map((fault) => `audit: ${JSON.stringify(fault)}`),
    ...(await wrongCurves(session)).map((what) => `rebuild would change ${what}`),
  ])
}

class NothingStays extends Error {}

async function wrongCurves(session: SqlConnection): Promise<string[]> {
  let found: string[] = []
  const work = async () => {
    found = (await rebuild(session)).map(({ what }) => what)
    throw new NothingStays()
  }
  await publishTransaction(session, new Date().toISOString(), work).catch((error: unknown) => {
    if (!(error instanceof NothingStays)) throw error
  })
  return found
}
