import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { type DraftContent, emptyDraft, readContent } from '../schema'
import { termsOf } from './list-terms'

/** Writes what lists find a draft by, inside a transaction; nothing where it is found by the same already. */
export async function keepTerms(
  session: SqlConnection,
  draft: { id: number; key: string; corrects: string },
  content: DraftContent,
): Promise<void> {
  const terms = termsOf(content, draft)
  const kept = await session.query<{ kind: string; term: string }>(
    'select "kind", "term" from "DraftTerm" where "draftId" = ?',
    [draft.id],
  )
  const written = new Set(kept.map(nameOf))
  if (written.size === terms.length && terms.every((term) => written.has(nameOf(term)))) return
  if (written.size > 0) await session.run('delete from "DraftTerm" where "draftId" = ?', [draft.id])
  await session.insert(
    'DraftTerm',
    ['draftId', 'kind', 'term'],
    terms.map(({ kind, term }) => [draft.id, kind, term]),
  )
}

const nameOf = ({ kind, term }: { kind: string; term: string }) => `${kind} ${term}`

/** So many drafts are read at a time. */
const atATime = 200

/**
 * Gives the drafts that lists do not find yet, since an older program wrote them, what they are found by, and those that are worked on what
 * they name; how many there were.
 */
export async function fillTerms(session: SqlConnection, at: string): Promise<number> {
  let filled = 0
  for (let after = 0; ; ) {
    const found = await session.query<{ id: number; key: string; corrects: string; content: string }>(
      `select "id", "key", "corrects", "content" from "Draft" d
       where "id" > ? and (not exists (select 1 from "DraftTerm" t where t."draftId" = d."id")
         or (d."state" in ('open', 'returned', 'sent')
           and not exists (select 1 from "DraftTerm" t where t."draftId" = d."id" and t."kind" = 'named')))
       order by "id" limit ${atATime}`,
      [after],
    )
    const last = found.at(-1)
    if (last === undefined) return filled
    await writeTransaction(session, at, async () => {
      for (const draft of found) await keepTerms(session, draft, readable(draft.content))
    })
    filled += found.length
    after = last.id
  }
}

/** What was kept, as far as it can be read: a program that starts is not stopped by a draft that nobody may ever open. */
function readable(kept: string): DraftContent {
  try {
    return readContent(JSON.parse(kept)) ?? emptyDraft
  } catch {
    return emptyDraft
  }
}
