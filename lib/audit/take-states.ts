import 'server-only'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { insertEntries, openChain, stateAction } from './chain'
import { thingKinds } from './kept-things'
import { allStates } from './thing-states'
import { verifyEntries } from './verify'

/** How many states an entry holds. */
const statesPerEntry = 5_000

/**
 * Has entries vouch from now on for all that stands, where none vouches for anything yet: a record from before they did. What was
 * altered before that nothing can tell, and the entries say that they only found it. How many rows there were; 0 where entries vouch already.
 * `unlessUnsound`: also where the audit itself is sound; else nothing is taken, and it is null.
 */
export function takeStates(
  session: SqlConnection,
  { by, at, reason }: { by: string; at: string; reason: string },
): Promise<number | null> {
  const key = readSecret('audit')
  return writeTransaction(session, at, async () => {
    if (await vouchesForAnything(session)) return 0
    const { faults, entries } = await verifyEntries(session, key, null, () => undefined)
    if (faults.length > 0 || (entries === 0 && (await holdsMore(session)))) return null
    return noteAllStates(session, { by, at, reason })
  })
}

/** Has entries vouch for all that stands as it stands, inside a transaction; how many things there were. */
export async function noteAllStates(
  session: SqlConnection,
  { by, at, reason }: { by: string; at: string; reason: string },
): Promise<number> {
  const key = readSecret('audit')
  const chain = await openChain(session)
  let count = 0
  const enter = async () => {
    const after = JSON.stringify({ found: chain.notes.size })
    await insertEntries(session, [chain.link([at, by, stateAction, '', '', after, reason])])
  }
  for (const kind of thingKinds) {
    for await (const states of allStates(session, key, kind)) {
      for (const { id, label, state } of states) chain.notes.add(kind, id, label, state)
      count += states.length
      if (chain.notes.size >= statesPerEntry) await enter()
    }
  }
  if (chain.notes.size > 0) await enter()
  await chain.close()
  return count
}

async function vouchesForAnything(session: SqlConnection): Promise<boolean> {
  const found = await session.query('select 1 as "found" from "AuditEntryState" limit 1')
  return found.length > 0
}

/** Whether there is anything that only comes with an entry. */
async function holdsMore(session: SqlConnection): Promise<boolean> {
  for (const table of ['Person', 'Report', 'Claim']) {
    if ((await session.query(`select 1 as "found" from "${table}" limit 1`)).length > 0) return true
  }
  return false
}
