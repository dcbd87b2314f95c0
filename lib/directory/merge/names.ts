import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'
import { NAME_TABLES } from '../name-tables'
import type { NamedKind } from '../types'

/** The other one is found by every name of the merged one from now on, as by a spelling of its own. */
export async function bringNames(
  session: SqlConnection,
  kind: NamedKind,
  from: number,
  into: number,
): Promise<void> {
  const { names, owner } = NAME_TABLES[kind]
  const rows = await session.query<{ of: number; language: string; name: string; folded: string }>(
    `select "${owner}" as "of", "language", "name", "folded" from "${names}" where "${owner}" in (?, ?) order by "id"`,
    [from, into],
  )
  const known = new Set(rows.filter(({ of }) => of === into).map(({ folded }) => folded))
  let id = await nextId(session, names)
  const brought = []
  for (const { of, language, name, folded } of rows) {
    if (of !== from || known.has(folded)) continue
    known.add(folded)
    brought.push([id++, into, language, name, true, folded, from])
  }
  await session.insert(names, ['id', owner, 'language', 'name', 'alias', 'folded', 'mergedFromId'], brought)
  await session.run(`update "${names}" set "folded" = '' where "${owner}" = ?`, [from])
}

/** Takes them back. */
export async function returnNames(session: SqlConnection, kind: NamedKind, from: number): Promise<void> {
  const { names, owner } = NAME_TABLES[kind]
  await session.run(`delete from "${names}" where "mergedFromId" = ?`, [from])
  const own = await session.query<{ id: number; name: string }>(
    `select "id", "name" from "${names}" where "${owner}" = ?`,
    [from],
  )
  for (const { id, name } of own)
    await session.run(`update "${names}" set "folded" = ? where "id" = ?`, [fold(name), id])
}
