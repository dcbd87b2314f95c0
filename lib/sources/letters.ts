import 'server-only'
import type { Touched } from '@/lib/audit/kept-things'
import type { SqlConnection } from '@/lib/db/connection'

/**
 * Notes with a reader's letter what became of the source that it named, inside a transaction; what the entry of the audit has to vouch for.
 * How the reader could be asked goes with it: nobody needs it any more. Nothing where the source came by no letter.
 */
export async function endLetter(
  session: SqlConnection,
  readerKey: string,
  ended: { state: 'used' | 'dismissed'; by: string; at: string; reason?: string; draftKey?: string },
): Promise<Touched> {
  if (readerKey === '') return {}
  const [letter] = await session.query<{ id: number }>('select "id" from "ReaderSource" where "key" = ?', [
    readerKey,
  ])
  if (letter === undefined) return {}
  const { state, by, at, reason = '', draftKey = '' } = ended
  await session.run(
    `update "ReaderSource" set "state" = ?, "decidedBy" = ?, "decidedAt" = ?, "reason" = ?, "draftKey" = ?, "contact" = ''
     where "id" = ?`,
    [state, by, at, reason, draftKey, letter.id],
  )
  return { ReaderSource: [letter.id] }
}
