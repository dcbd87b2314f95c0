import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'

/** How many second factors there are, and how many of them were encrypted by another session key than the one that is there: nobody's code is right for those. */
export async function unreadableFactors(
  session: SqlConnection,
): Promise<{ all: number; unreadable: number }> {
  const key = readSecret('session')
  const kept = await session.query<{ secret: string }>('select "secret" from "SecondFactor"')
  let unreadable = 0
  for (const { secret: data } of kept) {
    await symmetricDecrypt({ key, data }).catch(() => unreadable++)
  }
  return { all: kept.length, unreadable }
}
