import 'server-only'
import type { Person } from '@/lib/access/person'
import { parseRole } from '@/lib/access/roles'
import type { Database } from '@/lib/db/open'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { byNameIn } from '@/lib/i18n/names'
import { countriesIn } from './roles/role-countries'

/** Whether anybody may sign in yet. */
export async function hasPeople(database: Database): Promise<boolean> {
  return (await database.person.findFirst({ select: { id: true } })) !== null
}

/** Everybody, by name in the order of a language. */
export async function loadPeople(database: Database, language: string = defaultLocale): Promise<Person[]> {
  const people = (await database.person.findMany({ orderBy: { id: 'asc' } })).map(toPerson)
  const byName = byNameIn(language)
  return people.sort((a, b) => byName(a.name, b.name))
}

export async function findPerson(database: Database, id: string): Promise<Person | null> {
  const row = await database.person.findUnique({ where: { id } })
  return row === null ? null : toPerson(row)
}

/** Whether somebody signs in by a password; whoever does not comes by the organisation's service alone. */
export async function hasPassword(database: Database, id: string): Promise<boolean> {
  const where = { userId: id, providerId: 'credential' }
  return (await database.credential.findFirst({ where, select: { id: true } })) !== null
}

type Row = NonNullable<Awaited<ReturnType<Database['person']['findUnique']>>>

export const toPerson = ({
  id,
  name,
  email,
  role,
  countries,
  language,
  disabled,
  twoFactorEnabled,
}: Row): Person => ({
  id,
  name,
  email,
  role: parseRole(role) ?? 'analyst',
  language: parseLocale(language) ?? defaultLocale,
  disabled,
  countries: countriesIn(countries),
  twoFactor: twoFactorEnabled,
})
