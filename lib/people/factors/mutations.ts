import 'server-only'
import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'

/** Keeps a second factor, as the library has made it, until it is confirmed; an earlier one that never was goes. Nothing happens where one is in force. */
export function keepBegun(
  session: SqlConnection,
  personId: string,
  { secret, backupCodes }: { secret: string; backupCodes: string },
  at: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const inForce = 'select 1 from "SecondFactor" where "userId" = ? and "verified" = ?'
    if ((await session.query(inForce, [personId, true])).length > 0) return
    await session.run('delete from "SecondFactor" where "userId" = ?', [personId])
    await session.insert(
      'SecondFactor',
      ['id', 'userId', 'secret', 'backupCodes', 'verified', 'failedVerificationCount'],
      [[randomUUID(), personId, secret, backupCodes, false, 0]],
    )
    await note(session, personId, 'person.second-factor-begin', null, null, at)
  })
}

/** Puts in force what was begun, and ends a person's sign-ins but for `signIn`; nothing happens where that was done before. */
export function keepConfirmed(
  session: SqlConnection,
  personId: string,
  signIn: string,
  at: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const confirmed = await session.run(
      'update "SecondFactor" set "verified" = ? where "userId" = ? and "verified" = ?',
      [true, personId, false],
    )
    if (confirmed === 0) return
    await session.run('update "Person" set "twoFactorEnabled" = ?, "updatedAt" = ? where "id" = ?', [
      true,
      at,
      personId,
    ])
    await session.run('delete from "SignIn" where "userId" = ? and "id" <> ?', [personId, signIn])
    await note(session, personId, 'person.second-factor', 'off', 'on', at)
  })
}

const note = (
  session: SqlConnection,
  personId: string,
  action: string,
  before: string | null,
  after: string | null,
  at: string,
) =>
  appendAuditEntry(session, {
    ...{ at, by: personId, action, subject: personId, before, after },
    touched: { Person: [personId] },
  })
