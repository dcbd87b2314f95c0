import 'server-only'
import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Permission } from '@/lib/access/permission'
import { parseRole, type Role } from '@/lib/access/roles'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import type { Locale } from '@/lib/i18n/locales'
import { digestOf, newLinkSecret } from './link-secret'
import { insertPerson } from './mutations'
import { countriesIn, countriesText } from './roles/role-countries'

const invitationDays = 7

/** An invitation that can still be used. */
export interface OpenInvitation {
  id: string
  email: string
  role: Role
  countries: string[]
  expiresAt: string
}

/**
 * Invites somebody; the secret of the link, which is kept nowhere, or null when somebody has that address already. An earlier invitation
 * of the same address ends: there is one link to each, however often it is asked for.
 */
export function invite(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  { email: written, role, countries = [] }: { email: string; role: Role; countries?: readonly string[] },
  at: string,
): Promise<{ secret: string; ended: number } | null> {
  return writeTransaction(session, at, async () => {
    const email = written.toLowerCase()
    const taken = await session.query(`select 1 from "Person" where "email" = ?`, [email])
    if (taken.length > 0) return null
    const held = role === 'administrator' ? [] : countries
    const earlier = await session.query<{ id: string }>(
      `select "id" from "Invitation" where "email" = ? and "acceptedBy" is null and "withdrawn" = ? and "expiresAt" > ?`,
      [email, false, at],
    )
    for (const { id } of earlier) await endInvitation(session, by, id, at)
    const { secret, digest } = newLinkSecret()
    const id = randomUUID()
    const expiresAt = new Date(Date.parse(at) + invitationDays * 86_400_000).toISOString()
    await session.insert(
      'Invitation',
      ['id', 'tokenHash', 'email', 'role', 'countries', 'by', 'createdAt', 'expiresAt'],
      [[id, digest, email, role, countriesText(held), by, at, expiresAt]],
    )
    await appendAuditEntry(session, {
      at,
      by,
      action: 'invitation.make',
      subject: id,
      before: null,
      after: { email, role, ...(held.length === 0 ? {} : { countries: held }) },
      touched: { Invitation: [id] },
    })
    return { secret, ended: earlier.length }
  })
}

/** Takes an invitation back; false when it was used, or ended, before. */
export function withdrawInvitation(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  id: string,
  at: string,
): Promise<boolean> {
  return writeTransaction(session, at, () => endInvitation(session, by, id, at))
}

/** Takes an invitation back, inside a transaction. */
export async function endInvitation(
  session: SqlConnection,
  by: string,
  id: string,
  at: string,
): Promise<boolean> {
  const changed = await session.run(
    `update "Invitation" set "withdrawn" = ? where "id" = ? and "acceptedBy" is null and "withdrawn" = ?`,
    [true, id, false],
  )
  if (changed === 0) return false
  await appendAuditEntry(session, {
    at,
    by,
    action: 'invitation.withdraw',
    subject: id,
    before: null,
    after: null,
    touched: { Invitation: [id] },
  })
  return true
}

/** Whoever invited has not been disabled since, and is an administrator still; the terminal is nobody that could be. */
const inviterStays = `not exists (
  select 1 from "Person" p where p."id" = "Invitation"."by" and (p."disabled" = ? or p."role" <> 'administrator'))`

/** The invitation that a link's secret opens, or null when it has been used, taken back, or has ended. */
export async function findInvitation(
  session: SqlConnection,
  secret: string,
  now: string,
): Promise<OpenInvitation | null> {
  const rows = await session.query<StoredInvitation>(
    `select "id", "email", "role", "countries", "expiresAt" from "Invitation"
     where "tokenHash" = ? and "acceptedBy" is null and "withdrawn" = ? and "expiresAt" > ? and ${inviterStays}`,
    [digestOf(secret), false, now, true],
  )
  return rows.map(toOpen)[0] ?? null
}

/** All that can still be used, the newest first. */
export async function openInvitations(session: SqlConnection, now: string): Promise<OpenInvitation[]> {
  const rows = await session.query<StoredInvitation>(
    `select "id", "email", "role", "countries", "expiresAt" from "Invitation"
     where "acceptedBy" is null and "withdrawn" = ? and "expiresAt" > ? and ${inviterStays} order by "createdAt" desc`,
    [false, now, true],
  )
  return rows.map(toOpen)
}

type StoredInvitation = Omit<OpenInvitation, 'role' | 'countries'> & { role: string; countries: string }

const toOpen = ({ id, email, role, countries, expiresAt }: StoredInvitation): OpenInvitation => ({
  id,
  email,
  role: parseRole(role) ?? 'analyst',
  countries: countriesIn(countries),
  expiresAt,
})

/** Makes somebody of whoever holds the link; the address to sign in with, or null when it cannot be used any more. */
export async function acceptInvitation(
  session: SqlConnection,
  secret: string,
  { name, password, language }: { name: string; password: string; language: Locale },
  at: string,
): Promise<string | null> {
  const hash = await hashPassword(password)
  return writeTransaction(session, at, async () => {
    const found = await findInvitation(session, secret, at)
    if (found === null) return null
    const { email, role, countries } = found
    const id = await insertPerson(session, null, { name, email, role, countries, language }, hash, at)
    if (id === null) return null
    await markAccepted(session, found.id, id, at)
    return email
  })
}

/** Uses an invitation up, inside `writeTransaction`. */
export async function markAccepted(
  session: SqlConnection,
  id: string,
  person: string,
  at: string,
): Promise<void> {
  await session.run(`update "Invitation" set "acceptedBy" = ? where "id" = ?`, [person, id])
  const entry = { at, by: person, action: 'invitation.accept', subject: id, before: null }
  await appendAuditEntry(session, { ...entry, after: { person }, touched: { Invitation: [id] } })
}
