import 'server-only'
import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SignInService } from '@/lib/config/env'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { defaultLanguagesOf } from '@/lib/settings/default-languages'
import { markAccepted, openInvitations } from './invitations'
import { insertPerson } from './mutations'

/** The provider under which credentials of the organisation's service are kept. */
export const SERVICE = 'oidc'

/** Whom a service has vouched for; its word has been verified. */
export interface Vouched {
  /** Who it is for that service, for good: no address, since those are given to others. */
  sub: string
  email: string
  name: string
  /** Whether the address is theirs for certain. */
  isVerified: boolean
}

/**
 * Makes sure that somebody of the record belongs to whom a service has vouched for: who came before, who has that address, who
 * was invited by it, or, where its domain may come in unasked, a new person. Otherwise nobody does.
 */
export async function linkOidcAccount(
  session: SqlConnection,
  { issuer, domains, role }: Pick<SignInService, 'issuer' | 'domains' | 'role'>,
  { sub, email: written, name, isVerified }: Vouched,
  at: string,
): Promise<void> {
  const account = accountOf(issuer, sub)
  if ((await isKnown(session, account)) || !isVerified) return
  const email = written.toLowerCase()
  await writeTransaction(session, at, async () => {
    if (await isKnown(session, account)) return
    const [somebody] = await session.query<{ id: string }>('select "id" from "Person" where "email" = ?', [
      email,
    ])
    const known = somebody?.id
    // An address that was given to somebody else does not make them who had it.
    if (known !== undefined && (await hasAccount(session, known, issuer))) return
    const invited = (await openInvitations(session, at)).find((invitation) => invitation.email === email)
    const isOfDomain = domains.includes(email.slice(email.lastIndexOf('@') + 1))
    if (known === undefined && invited === undefined && !isOfDomain) return
    const settings = await session.query<{ key: string; value: string }>(
      'select "key", "value" from "Setting"',
    )
    const language = defaultLanguagesOf(settings).site
    const person = {
      name: name || email,
      email,
      role: invited?.role ?? role,
      countries: invited?.countries,
      language,
    }
    const id = known ?? (await insertPerson(session, SERVICE, person, null, at))
    if (id === null) return
    if (known === undefined && invited !== undefined) await markAccepted(session, invited.id, id, at)
    await session.insert(
      'Credential',
      ['id', 'userId', 'accountId', 'providerId', 'createdAt', 'updatedAt'],
      [[randomUUID(), id, account, SERVICE, at, at]],
    )
    // The library would note it only after the entry, which would then not know of it.
    await session.run('update "Person" set "emailVerified" = ?, "updatedAt" = ? where "id" = ?', [
      true,
      at,
      id,
    ])
    const after = { account }
    await appendAuditEntry(session, {
      at,
      by: id,
      action: 'person.service',
      subject: id,
      before: null,
      after,
      touched: { Person: [id] },
    })
  })
}

/** Who somebody is, among all services that there may ever be. */
export const accountOf = (issuer: string, sub: string) => `${issuer} ${sub}`

async function hasAccount(session: SqlConnection, id: string, issuer: string): Promise<boolean> {
  const rows = await session.query<{ accountId: string }>(
    'select "accountId" from "Credential" where "userId" = ? and "providerId" = ?',
    [id, SERVICE],
  )
  return rows.some(({ accountId }) => accountId.startsWith(accountOf(issuer, '')))
}

async function isKnown(session: SqlConnection, account: string): Promise<boolean> {
  const rows = await session.query('select 1 from "Credential" where "providerId" = ? and "accountId" = ?', [
    SERVICE,
    account,
  ])
  return rows.length > 0
}
