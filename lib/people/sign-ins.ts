import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { authFor } from './auth'
import { isIdle } from './presence/idleness'

/** A browser in which somebody is signed in. */
export interface OpenSignIn {
  id: string
  /** What the browser calls itself. */
  browser: string
  network: string
  since: string
  until: string
}

/** Somebody's sign-ins that can still be used, the newest first. */
export async function openSignIns(database: Database, personId: string, now: Date): Promise<OpenSignIn[]> {
  const rows = await database.signIn.findMany({
    where: { userId: personId, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
  })
  return rows
    .filter((row) => !isIdle(row, now.getTime()))
    .map(({ id, userAgent, ipAddress, createdAt, expiresAt }) => ({
      id,
      browser: userAgent ?? '',
      network: ipAddress ?? '',
      since: createdAt.toISOString(),
      until: expiresAt.toISOString(),
    }))
}

/** The sign-in that a request is made by. */
export async function signInOf(headers: Headers): Promise<string | null> {
  return (await authFor(headers).api.getSession({ headers }))?.session.id ?? null
}

/** Ends one of a person's own sign-ins. */
export function endSignIn(
  session: SqlConnection,
  { by }: Permission<'account.own'>,
  id: string,
  at: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const ended = await session.run('delete from "SignIn" where "id" = ? and "userId" = ?', [id, by])
    if (ended > 0)
      await appendAuditEntry(session, {
        at,
        by,
        action: 'sign-in.end',
        subject: by,
        before: null,
        after: null,
      })
  })
}
