import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { inChunks, isAmong } from '../sql'

/** What something is called: by language, and other spellings. */
export interface NamesAndAliases {
  names: Record<string, string>
  aliases: string[]
}

/** The names of places, by their rows. */
export const loadPlaceNames = (session: SqlConnection, ids: readonly number[]) =>
  loadNames(session, { table: 'PlaceName', of: 'placeId' }, ids)

/** The names of organisations, by their rows. */
export const loadNamesOfOrganisations = (session: SqlConnection, ids: readonly number[]) =>
  loadNames(session, { table: 'OrganisationName', of: 'organisationId' }, ids)

async function loadNames(
  session: SqlConnection,
  { table, of }: { table: string; of: string },
  ids: readonly number[],
): Promise<Map<number, NamesAndAliases>> {
  const found = new Map<number, NamesAndAliases>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong(`"${of}"`, chunk)
    const rows = await session.query<{ id: number; language: string; name: string; alias: number }>(
      `select "${of}" as "id", "language", "name", "alias" from "${table}" where ${sql} order by "${of}", "language", "name"`,
      parameters,
    )
    for (const { id, language, name, alias } of rows) {
      const one = found.get(id) ?? { names: {}, aliases: [] }
      if (alias) one.aliases.push(name)
      else one.names[language] = name
      found.set(id, one)
    }
  }
  return found
}
