import 'server-only'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'

/** A form sent twice finds at its second time that the password is what it asks for. */
export type PasswordChange = 'changed' | 'already' | 'wrong'

/**
 * Changes a person's own password and ends their sign-ins, but for `signIn`, from which they ask: a form that is sent again must
 * find them signed in. "wrong" where the current password is another one, or where they have none.
 */
export async function changeOwnPassword(
  session: SqlConnection,
  { by }: Permission<'account.own'>,
  asked: { current: string; password: string; signIn: string },
  at: string,
): Promise<PasswordChange> {
  const hash = await storedHash(session, by)
  if (hash === null) return 'wrong'
  if (await verifyPassword({ hash, password: asked.current })) {
    const next = await hashPassword(asked.password)
    if (await replace(session, { by, hash, next, signIn: asked.signIn }, at)) return 'changed'
  }
  const now = await storedHash(session, by)
  const isNew = now !== null && (await verifyPassword({ hash: now, password: asked.password }))
  return isNew ? 'already' : 'wrong'
}

async function storedHash(session: SqlConnection, by: string): Promise<string | null> {
  const [row] = await session.query<{ password: string | null }>(
    `select "password" from "Credential" where "userId" = ? and "providerId" = 'credential'`,
    [by],
  )
  return row?.password ?? null
}

/** False where another press of the button was first. */
function replace(
  session: SqlConnection,
  { by, hash, next, signIn }: { by: string; hash: string; next: string; signIn: string },
  at: string,
): Promise<boolean> {
  return writeTransaction(session, at, async () => {
    const changed = await session.run(
      `update "Credential" set "password" = ?, "updatedAt" = ? where "userId" = ? and "providerId" = 'credential' and "password" = ?`,
      [next, at, by, hash],
    )
    if (changed === 0) return false
    await session.run('delete from "SignIn" where "userId" = ? and "id" <> ?', [by, signIn])
    const entry = { at, by, action: 'person.password', subject: by, before: null, after: null }
    await appendAuditEntry(session, { ...entry, touched: { Person: [by] } })
    return true
  })
}
