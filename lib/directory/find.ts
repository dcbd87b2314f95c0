import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'
import { tidied } from '@/lib/signs/cleared'
import { NAME_TABLES } from './name-tables'
import type { NamedKind } from './types'

/** The public keys of what goes by a text: the one with that key, else all with that name or spelling. */
export async function findThings(session: SqlConnection, kind: NamedKind, text: string): Promise<string[]> {
  const { things, key, names, owner } = NAME_TABLES[kind]
  const typed = tidied(text)
  const rows = await session.query<{ key: string }>(
    `select t."${key}" as "key" from "${things}" t where t."${key}" = ? or (? <> '' and exists (
       select 1 from "${names}" n where n."${owner}" = t."id" and n."folded" = ?)) order by t."id"`,
    [typed, fold(typed), fold(typed)],
  )
  const keys = rows.map((found) => found.key)
  return keys.includes(typed) ? [typed] : keys
}
