import 'server-only'
import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Granted } from '../access/granted'
import type { Role } from '../access/roles'
import { note } from '../audit/mutations'
import { recording } from '../db/publishing'
import type { Session } from '../db/session'
import type { Locale } from '../i18n/locales'

/** Somebody who is to be added; the password has been checked. */
export interface NewPerson {
  name: string
  email: string
  role: Role
  language: Locale
  password: string
}

/** Adds a person who signs in by a password; the new id, or null when somebody has that address. */
export async function addPerson(
  session: Session,
  granted: Granted<'people.manage'>,
  person: NewPerson,
  at: string,
): Promise<string | null> {
  const password = await hashPassword(person.password)
  return recording(session, at, async () => {
    const email = person.email.toLowerCase()
    const taken = await session.rows(`select 1 from "Person" where "email" = ?`, [email])
    if (taken.length > 0) return null
    const id = randomUUID()
    const { name, role, language } = person
    await session.insert(
      'Person',
      ['id', 'name', 'email', 'role', 'language', 'createdAt', 'updatedAt'],
      [[id, name, email, role, language, at, at]],
    )
    await session.insert(
      'Credential',
      ['id', 'userId', 'accountId', 'providerId', 'password', 'createdAt', 'updatedAt'],
      [[randomUUID(), id, id, 'credential', password, at, at]],
    )
    await note(session, {
      at,
      by: granted.by,
      action: 'person.add',
      subject: id,
      before: null,
      after: { name, email, role },
    })
    return id
  })
}
