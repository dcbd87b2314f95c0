import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { type Instant, publishTransaction, writeTransaction } from '@/lib/db/transactions'
import { hasWhatMayBeLess, rollUpWhatMayBeLess } from './roll-up-anew'
import { addWholesOfParts, hasPartsOfWholes } from './wholes/add-whole-streams'

/** A change to how curves are stored: whether a record has any that it concerns, and how these are stored anew. */
interface Change {
  concerns(session: SqlConnection): Promise<boolean>
  /** `at`: when it is made. */
  make(session: SqlConnection, at: Instant): Promise<void>
}

/** Every change since 0.1, in order: a record whose version is 1 has the first. */
export const changes: readonly Change[] = [
  { concerns: hasWhatMayBeLess, make: rollUpWhatMayBeLess },
  { concerns: hasPartsOfWholes, make: addWholesOfParts },
]

/**
 * Stores the curves of a record anew that an older program stored otherwise, and notes that in the same transaction: whoever is stopped
 * before its end finds the record as it was, and the next one begins again. Nothing where the record is up to date, or is not made yet.
 */
export async function bringCurvesUpToDate(
  session: SqlConnection,
  at: Instant,
  all: readonly Change[] = changes,
): Promise<void> {
  const known = await storedVersion(session)
  if (known === null || known >= all.length) return
  const lacking = all.slice(known)
  const concerned = await Promise.all(lacking.map((change) => change.concerns(session)))
  const transaction = concerned.includes(true) ? publishTransaction : writeTransaction
  await transaction(session, at, async () => {
    // Another process may have been first: writers queue here.
    for (const change of all.slice((await storedVersion(session)) ?? 0)) await change.make(session, at)
    await session.run('update "DataVersion" set "curves" = ? where "id" = 1', [all.length])
  })
}

async function storedVersion(session: SqlConnection): Promise<number | null> {
  const [row] = await session.query<{ curves: number }>('select "curves" from "DataVersion" where "id" = 1')
  return row?.curves ?? null
}
