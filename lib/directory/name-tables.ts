import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { KeptName, NamedKind } from './types'

/** Where each kind of named thing is kept. */
export const NAME_TABLES = {
  place: { things: 'Place', key: 'code', names: 'PlaceName', owner: 'placeId' },
  organisation: { things: 'Organisation', key: 'key', names: 'OrganisationName', owner: 'organisationId' },
} as const satisfies Record<NamedKind, { things: string; key: string; names: string; owner: string }>

/** The id of a thing by its public key; null where there is none. */
export async function idOfThing(
  session: SqlConnection,
  kind: NamedKind,
  key: string,
): Promise<number | null> {
  const { things, key: column } = NAME_TABLES[kind]
  const [row] = await session.query<{ id: number }>(`select "id" from "${things}" where "${column}" = ?`, [
    key,
  ])
  return row?.id ?? null
}

/** The names of a thing in the order in which they were entered. */
export async function loadNames(session: SqlConnection, kind: NamedKind, id: number): Promise<KeptName[]> {
  const { names, owner } = NAME_TABLES[kind]
  const rows = await session.query<Omit<KeptName, 'alias'> & { alias: number }>(
    `select "id", "language", "name", "alias" from "${names}" where "${owner}" = ? order by "id"`,
    [id],
  )
  return rows.map((row) => ({ ...row, alias: Boolean(row.alias) }))
}

/** Whether it is read as another. */
export async function isMerged(session: SqlConnection, kind: NamedKind, id: number): Promise<boolean> {
  const [row] = await session.query<{ mergedIntoId: number | null }>(
    `select "mergedIntoId" from "${NAME_TABLES[kind].things}" where "id" = ?`,
    [id],
  )
  return row?.mergedIntoId != null
}
