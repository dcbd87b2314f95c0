import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'

/** A link to a new password that can still be used; its secret is kept nowhere. */
export interface OpenResetLink {
  /** Whose password it may change: there is one link to each person at most. */
  personId: string
  name: string
  email: string
  /** Who made it: the id of a person, `terminal`, or `nobody` where it was asked for at the sign-in page. */
  by: string
  /** The name of that person; blank where it was none. */
  maker: string
  expiresAt: string
}

/** The name of a one-time code that is a link to a new password. */
export const resetOf = (digest: string) => `reset-password:${digest}`

const isReset = `"OneTimeCode"."identifier" like 'reset-password:%'`

/** Whose link it is the audit knows: the last one that was made for somebody is the one that works. */
const lastLink = `(select max(l."id") from "AuditEntry" l
  where l."subject" = "OneTimeCode"."value" and l."action" = 'person.reset-link')`

/** All that can still be used, the first to end first. */
export async function openResetLinks(session: SqlConnection, now: string): Promise<OpenResetLink[]> {
  const rows = await session.query<Omit<OpenResetLink, 'expiresAt'> & { expiresAt: string | Date }>(
    `select p."id" as "personId", p."name" as "name", p."email" as "email", coalesce(e."by", '') as "by",
       coalesce(m."name", '') as "maker", "OneTimeCode"."expiresAt" as "expiresAt"
     from "OneTimeCode" join "Person" p on p."id" = "OneTimeCode"."value"
       left join "AuditEntry" e on e."id" = ${lastLink} left join "Person" m on m."id" = e."by"
     where ${isReset} and "OneTimeCode"."expiresAt" > ? and p."disabled" = ? order by "OneTimeCode"."expiresAt"`,
    [now, false],
  )
  return rows.map((row) => ({ ...row, expiresAt: new Date(row.expiresAt).toISOString() }))
}

/** Ends the link to a new password of somebody; false where there is none. */
export function endResetLink(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  personId: string,
  at: string,
): Promise<boolean> {
  return writeTransaction(session, at, () => endResetLinkOf(session, by, personId, at))
}

/** The same, inside a transaction. */
export async function endResetLinkOf(
  session: SqlConnection,
  by: string,
  personId: string,
  at: string,
): Promise<boolean> {
  const ended = await session.run(`delete from "OneTimeCode" where ${isReset} and "value" = ?`, [personId])
  if (ended === 0) return false
  const entry = { at, by, action: 'person.reset-link-end', subject: personId, before: null, after: null }
  await appendAuditEntry(session, entry)
  return true
}

/** Ends the links to new passwords that somebody has made for others, inside a transaction. */
export async function endResetLinksBy(
  session: SqlConnection,
  by: string,
  maker: string,
  at: string,
): Promise<void> {
  const made = await session.query<{ personId: string }>(
    `select "OneTimeCode"."value" as "personId" from "OneTimeCode"
     where ${isReset} and exists (select 1 from "AuditEntry" e where e."id" = ${lastLink} and e."by" = ?)`,
    [maker],
  )
  for (const { personId } of made) await endResetLinkOf(session, by, personId, at)
}
