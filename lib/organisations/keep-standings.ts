import 'server-only'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'

/** What somebody said of an organisation that is new: whether it is a party to the conflict; null where they would not say. */
export interface SaidStanding {
  name: string
  is: 'party' | 'none' | null
}

/**
 * Keeps of organisations that were just `added`, by their names, whether they are a party to the conflict; what is said of others is on
 * record already, and stays. For use inside a publishing transaction.
 */
export async function keepStandings(
  session: SqlConnection,
  { by, at }: { by: string; at: string },
  said: readonly SaidStanding[],
  added: readonly string[],
): Promise<void> {
  const standings = new Map(said.flatMap(({ name, is }) => (is === null ? [] : [[fold(name), is] as const])))
  const folded = [...new Set(added.map(fold))].filter((name) => standings.has(name))
  if (folded.length === 0) return
  const rows = await session.query<{ id: number; key: string; folded: string }>(
    `select o."id", o."key", n."folded" from "OrganisationName" n join "Organisation" o on o."id" = n."organisationId"
     where n."folded" in (${placeholders(folded.length)}) order by o."id"`,
    folded,
  )
  for (const { id, key, folded: name } of rows) {
    const standing = standings.get(name) === 'party' ? 'party' : ''
    await session.run('update "Organisation" set "standing" = ? where "id" = ?', [standing, id])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'organisation.standing', subject: key },
      ...{ before: { standing: '', note: '' }, after: { standing, note: '' } },
      touched: { Organisation: [id] },
    })
  }
}
