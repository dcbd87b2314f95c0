import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { Permission } from '@/lib/access/permission'
import { parseRole, type Role } from '@/lib/access/roles'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { endInvitation } from './invitations'
import { digestOf, newLinkSecret } from './link-secret'
import { insertPassword } from './mutations'
import { endResetLinkOf, endResetLinksBy, resetOf } from './reset-links'
import { areCountries } from './roles/known-countries'
import { countriesIn, countriesText } from './roles/role-countries'

/** What an administrator can change of somebody. */
export interface Standing {
  role: Role
  disabled: boolean
  /** Codes of the countries that the role is limited to; none: it holds in all. That of administrators always does. */
  countries: readonly string[]
}

export type ChangeOutcome = 'changed' | 'unchanged' | 'unknown' | 'last administrator' | 'unknown country'

/** Brings somebody's role, where it holds (as before where that is not said) and whether they may sign in to what is asked, from their next request on; who is disabled is signed out everywhere, and links of who is no administrator any more end. */
export function changePerson(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  id: string,
  wanted: Pick<Standing, 'role' | 'disabled'> & Partial<Standing>,
  at: string,
): Promise<ChangeOutcome> {
  return writeTransaction(session, at, async () => {
    const before = await standingOf(session, id)
    if (before === null) return 'unknown'
    const codes = wanted.role === 'administrator' ? '' : countriesText(wanted.countries ?? before.countries)
    const asked = { role: wanted.role, disabled: wanted.disabled, countries: countriesIn(codes) }
    if (JSON.stringify(before) === JSON.stringify(asked)) return 'unchanged'
    if (!(await areCountries(session, asked.countries))) return 'unknown country'
    const stays = asked.role === 'administrator' && !asked.disabled
    if (!stays && (await isLastAdministrator(session, id))) return 'last administrator'
    await session.run(
      'update "Person" set "role" = ?, "countries" = ?, "disabled" = ?, "updatedAt" = ? where "id" = ?',
      [asked.role, codes, asked.disabled, at, id],
    )
    if (asked.disabled) await session.run('delete from "SignIn" where "userId" = ?', [id])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'person.change', subject: id, before, after: asked },
      touched: { Person: [id] },
    })
    // Whoever comes back asks for another.
    if (asked.disabled) await endResetLinkOf(session, by, id, at)
    if (!stays) await endLinksOf(session, by, id, at)
    return 'changed'
  })
}

/** The links that an administrator made end with them: invitations that are open, and those to a new password. */
async function endLinksOf(session: SqlConnection, by: string, id: string, at: string): Promise<void> {
  const invitations = await session.query<{ id: string }>(
    'select "id" from "Invitation" where "by" = ? and "acceptedBy" is null and "withdrawn" = ?',
    [id, false],
  )
  for (const invitation of invitations) await endInvitation(session, by, invitation.id, at)
  await endResetLinksBy(session, by, id, at)
}

async function standingOf(session: SqlConnection, id: string): Promise<Standing | null> {
  const [row] = await session.query<{ role: string; disabled: number; countries: string }>(
    'select "role", "disabled", "countries" from "Person" where "id" = ?',
    [id],
  )
  if (row === undefined) return null
  return {
    role: parseRole(row.role) ?? 'analyst',
    disabled: row.disabled === 1,
    countries: countriesIn(row.countries),
  }
}

async function isLastAdministrator(session: SqlConnection, id: string): Promise<boolean> {
  const left = await session.query<{ id: string }>(
    `select "id" from "Person" where "role" = 'administrator' and "disabled" = ?`,
    [false],
  )
  return left.length === 1 && elementAt(left, 0).id === id
}

/** A link by which somebody can choose a new password: its secret, which is kept nowhere. Earlier links end. */
export function makeResetLink(
  session: SqlConnection,
  { by }: Pick<Permission<'people.manage'>, 'by'>,
  id: string,
  at: string,
  hours = 24,
): Promise<string | null> {
  return writeTransaction(session, at, async () => {
    if ((await standingOf(session, id)) === null) return null
    const { secret, digest } = newLinkSecret()
    const expiresAt = new Date(Date.parse(at) + hours * 3_600_000).toISOString()
    await session.run(
      `delete from "OneTimeCode" where "value" = ? and "identifier" like 'reset-password:%'`,
      [id],
    )
    await session.insert(
      'OneTimeCode',
      ['id', 'identifier', 'value', 'expiresAt', 'createdAt', 'updatedAt'],
      [[digest, resetOf(digest), id, expiresAt, at, at]],
    )
    await appendAuditEntry(session, {
      at,
      by,
      action: 'person.reset-link',
      subject: id,
      before: null,
      after: null,
    })
    return secret
  })
}

/** Whose password a link's secret may change, or null when it was used or has ended. */
export async function findReset(
  session: SqlConnection,
  secret: string,
  now: string,
): Promise<{ id: string; name: string; email: string } | null> {
  const [row] = await session.query<{ id: string; name: string; email: string }>(
    `select p."id", p."name", p."email" from "OneTimeCode" c join "Person" p on p."id" = c."value"
     where c."identifier" = ? and c."expiresAt" > ? and p."disabled" = ?`,
    [resetOf(digestOf(secret)), now, false],
  )
  return row ?? null
}

/** Sets the password of whoever a link is for and signs them out everywhere; their address, or null as above. */
export async function resetPassword(
  session: SqlConnection,
  secret: string,
  password: string,
  at: string,
): Promise<string | null> {
  const hash = await hashPassword(password)
  return writeTransaction(session, at, async () => {
    const found = await findReset(session, secret, at)
    if (found === null) return null
    await session.run('delete from "OneTimeCode" where "identifier" = ?', [resetOf(digestOf(secret))])
    await session.run('delete from "SignIn" where "userId" = ?', [found.id])
    const changed = await session.run(
      `update "Credential" set "password" = ?, "updatedAt" = ? where "userId" = ? and "providerId" = 'credential'`,
      [hash, at, found.id],
    )
    if (changed === 0) await insertPassword(session, found.id, hash, at)
    await appendAuditEntry(session, {
      at,
      by: found.id,
      action: 'person.password',
      subject: found.id,
      before: null,
      after: null,
      touched: { Person: [found.id] },
    })
    return found.email
  })
}

/** Takes somebody's second factor away, for who has lost it. */
export function removeSecondFactor(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  id: string,
  at: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const removed = await session.run('delete from "SecondFactor" where "userId" = ?', [id])
    if (removed === 0) return
    await session.run('update "Person" set "twoFactorEnabled" = ?, "updatedAt" = ? where "id" = ?', [
      false,
      at,
      id,
    ])
    await session.run('delete from "SignIn" where "userId" = ?', [id])
    await appendAuditEntry(session, {
      at,
      by,
      action: 'person.second-factor',
      subject: id,
      before: 'on',
      after: 'off',
      touched: { Person: [id] },
    })
  })
}
