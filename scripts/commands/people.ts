/** `npm run people`: who may sign in, and adding somebody where nobody can sign in any more. */

import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { cliPermission } from '@/lib/access/cli-permission'
import { ROLES } from '@/lib/access/roles'
import type { SqlConnection } from '@/lib/db/connection'
import { defaultLocale } from '@/lib/i18n/locales'
import { elementAt } from '@/lib/lookup/element-at'
import { personName } from '@/lib/people/form-schemas'
import { addPerson } from '@/lib/people/mutations'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/people/password'
import { failWith } from './command'
import { openRecord } from './record'

const usage = `usage: npm run people                            who may sign in
       npm run people -- add EMAIL NAME ROLE    adds somebody; the password is read from the first line of input
                                                (roles: ${ROLES.join(', ')})`

try {
  const [command, ...words] = process.argv.slice(2)
  if (command !== undefined && (command !== 'add' || words.length !== 3)) throw new Error(usage)
  const session = await openRecord()
  try {
    if (command === 'add') await add(session, words)
    else await list(session)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

async function list(session: SqlConnection): Promise<void> {
  const people = await session.query<{
    email: string
    name: string
    role: string
    countries: string
    disabled: number
  }>(`select "email", "name", "role", "countries", "disabled" from "Person" order by "email"`)
  for (const { email, name, role, countries, disabled } of people) {
    const where = countries === '' ? '' : ` (only ${countries.replaceAll(' ', ', ')})`
    console.log(`${email}  ${name}  ${role}${where}${disabled === 1 ? '  (disabled)' : ''}`)
  }
  if (people.length === 0) console.log('nobody may sign in yet')
}

async function add(session: SqlConnection, [email, name, role]: string[]): Promise<void> {
  const asked = z
    .object({
      email: z.email(`EMAIL "${email}" is not an e-mail address`),
      name: personName,
      role: z.enum(ROLES, `ROLE "${role}" is none of ${ROLES.join(', ')}`),
      password: z
        .string()
        .min(SHORTEST_PASSWORD, `the password needs at least ${SHORTEST_PASSWORD} characters`)
        .max(LONGEST_PASSWORD, `the password may have at most ${LONGEST_PASSWORD} characters`),
    })
    .safeParse({ email, name, role, password: (await text(process.stdin)).split('\n')[0] })
  if (!asked.success) throw new Error(elementAt(asked.error.issues, 0).message)
  const person = { ...asked.data, language: defaultLocale }
  const id = await addPerson(session, cliPermission(), person, new Date().toISOString())
  if (id === null) throw new Error(`somebody has the address ${email} already`)
  console.log(`added ${email} as ${role}`)
}
