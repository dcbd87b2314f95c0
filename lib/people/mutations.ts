import 'server-only'
import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Permission } from '@/lib/access/permission'
import type { Role } from '@/lib/access/roles'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import type { Locale } from '@/lib/i18n/locales'
import { countriesText } from './roles/role-countries'

/** Somebody who is to be added; the password has been checked. */
export interface NewPerson {
  name: string
  email: string
  role: Role
  /** Codes of the countries that the role is limited to; none: it holds in all. */
  countries?: readonly string[]
  language: Locale
  password: string
}

/** Adds a person who signs in by a password; the new id, or null when somebody has that address. */
export async function addPerson(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  person: NewPerson,
  at: string,
): Promise<string | null> {
  const hash = await hashPassword(person.password)
  return writeTransaction(session, at, () => insertPerson(session, by, person, hash, at))
}

/** Adds the first person, an administrator, unless somebody was quicker: then null. */
export async function addFirstPerson(
  session: SqlConnection,
  { by }: Permission<'people.manage'>,
  person: Omit<NewPerson, 'role'>,
  at: string,
): Promise<string | null> {
  const hash = await hashPassword(person.password)
  return writeTransaction(session, at, async () => {
    const [first] = await session.query('select 1 from "Person" limit 1')
    if (first !== undefined) return null
    return insertPerson(session, by, { ...person, role: 'administrator' }, hash, at)
  })
}

/**
 * The rows of a new person and the audit's entry, inside `writeTransaction`; the id, or null when the address is taken. Who has no
 * password signs in by the organisation's service.
 */
export async function insertPerson(
  session: SqlConnection,
  by: string | null,
  { name, email: written, role, countries = [], language }: Omit<NewPerson, 'password'>,
  passwordHash: string | null,
  at: string,
): Promise<string | null> {
  const email = written.toLowerCase()
  const taken = await session.query(`select 1 from "Person" where "email" = ?`, [email])
  if (taken.length > 0) return null
  const id = randomUUID()
  await session.insert(
    'Person',
    ['id', 'name', 'email', 'role', 'countries', 'language', 'createdAt', 'updatedAt'],
    [[id, name, email, role, countriesText(countries), language, at, at]],
  )
  if (passwordHash !== null) await insertPassword(session, id, passwordHash, at)
  const after = { name, email, role, ...(countries.length === 0 ? {} : { countries }) }
  await appendAuditEntry(session, {
    at,
    by: by ?? id,
    action: 'person.add',
    subject: id,
    before: null,
    after,
    touched: { Person: [id] },
  })
  return id
}

export function insertPassword(
  session: SqlConnection,
  id: string,
  passwordHash: string,
  at: string,
): Promise<void> {
  return session.insert(
    'Credential',
    ['id', 'userId', 'accountId', 'providerId', 'password', 'createdAt', 'updatedAt'],
    [[randomUUID(), id, id, 'credential', passwordHash, at, at]],
  )
}
