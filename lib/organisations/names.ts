import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'

/** What organisations are called in files. */
export interface OrganisationNames {
  /**
   * The English name, else the first on record, else the key. Where an import would find somebody else by that name, another
   * one by which it does find the organisation.
   */
  of(id: number): string
  /** The organisation with this key, or with this name or alias in any language; null when there is none. */
  find(text: string): number | null
}

export async function loadOrganisationNames(session: SqlConnection): Promise<OrganisationNames> {
  const known = await session.query<{ id: number; mergedIntoId: number | null; key: string }>(
    'select "id", "mergedIntoId", "key" from "Organisation" order by "mergedIntoId" is null, "id"',
  )
  const keys = known.map(({ id, mergedIntoId, key }) => ({ id: mergedIntoId ?? id, key }))
  const rows = await session.query<{
    id: number
    language: string
    name: string
    folded: string
    alias: number
  }>(
    `select "organisationId" as "id", "language", "name", "folded", "alias" from "OrganisationName" n where not exists (
       select 1 from "Organisation" o where o."id" = n."organisationId" and o."mergedIntoId" is not null)
     order by "alias", n."id"`,
  )
  const idOfKey = new Map(keys.map(({ id, key }) => [key, id]))
  const owners = new Map<string, number>()
  const names = new Map<number, { main: string; language: string; all: string[] }>()
  for (const { id, language, name, folded, alias } of rows) {
    if (!owners.has(folded)) owners.set(folded, id)
    const named = names.get(id)
    if (named === undefined) names.set(id, { main: name, language, all: [name] })
    else {
      named.all.push(name)
      if (language === 'en' && named.language !== 'en' && !alias)
        Object.assign(named, { main: name, language })
    }
  }
  const called = new Map(
    keys.map(({ id, key }) => {
      const { main, all } = names.get(id) ?? { main: key, all: [] }
      return [id, [main, ...all].find((name) => owners.get(fold(name)) === id) ?? main]
    }),
  )
  return {
    of: (id) => called.get(id) ?? '',
    find: (text) => idOfKey.get(text) ?? owners.get(fold(text)) ?? null,
  }
}
