import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { writeDraft } from '../mutations'
import type { DraftContent } from '../schema'

/** Begins a report for practice, or finds the one that this person has begun and not thrown away; its key. */
export function beginPractice(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  content: DraftContent,
): Promise<string> {
  return writeTransaction(session, at, async () => {
    const [begun] = await session.query<{ key: string }>(
      `select "key" from "Draft" where "authorId" = ? and "state" = 'open' and "practice" = ? order by "id" desc limit 1`,
      [granted.by, true],
    )
    return begun?.key ?? writeDraft(session, granted, at, { content, practice: true })
  })
}
