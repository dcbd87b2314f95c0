import 'server-only'
import { currentEnv } from '@/lib/config/env'
import type { SqlConnection } from '@/lib/db/connection'
import { requireOwnRecord } from '@/lib/db/data-version'
import { type Database, openConnection, openDatabase } from '@/lib/db/open'
import { askedPast } from '@/lib/db/past/past-scope'
import { auditHead } from './chain'

/** Kept beside the modules, so that a reload in development does not open one more. */
const kept = globalThis as { firmgroundDatabase?: Database }

/** The server's one open database, opened when first asked for; the record as it stood, where the request asks for a past day. */
export function currentDatabase(): Database {
  return askedPast()?.database ?? presentDatabase()
}

/** The record as it is, whatever day the request asks for. */
export function presentDatabase(): Database {
  kept.firmgroundDatabase ??= openDatabase(currentEnv().database, currentEnv().patience)
  return kept.firmgroundDatabase
}

/** How long somebody at a form waits where the record is being written, as by an import, before they are told so. */
const formPatienceMs = 3_000

/**
 * Opens a connection for one write of the server and closes it after. Where the write left audit entries, their number and
 * the link of the last go to the log: a record that is put back to an earlier state is found by these.
 */
export async function withSession<T>(work: (session: SqlConnection) => Promise<T>): Promise<T> {
  await requireOwnRecord()
  const session = await openConnection(currentEnv().database, {
    patience: currentEnv().patience,
    writePatienceMs: formPatienceMs,
  })
  try {
    const before = (await auditHead(session)).count
    const result = await work(session)
    const { count, head } = await auditHead(session)
    if (count !== before) console.log(`Firmground: audit ${count}:${head}`)
    return result
  } finally {
    await session.close()
  }
}
