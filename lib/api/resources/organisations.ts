import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { orNull } from '../fields'
import { type OrganisationItem, organisationItem } from '../items/vocabulary'
import { jsonOnly, keysParameter, pageParameters } from '../parameters'
import { apiResource, pageOf } from '../resource'
import { allOf, inChunks, isAmong, type SqlCondition } from '../sql'
import { loadNamesOfOrganisations } from './names'

export const organisationsResource = apiResource({
  name: 'organisations',
  summary: 'Organisations: operators, publishers, sources',
  description:
    'Who did the work, who is quoted and who published, by key. One that was merged into another stays, and says so.',
  examples: ['limit=2'],
  parameters: z.strictObject({
    id: keysParameter('Keys of organisations'),
    ...pageParameters,
    ...jsonOnly,
  }),
  item: organisationItem,
  positionLength: 1,
  async read(session, { id, limit }, after) {
    const where = allOf([
      { sql: 'g."key" > ?', parameters: [after?.[0] ?? ''] },
      ...(id.length === 0 ? [] : [isAmong('g."key"', id)]),
    ])
    const organisations = await loadOrganisations(session, where, limit + 1)
    return { ok: true, query: pageOf(organisations, limit, ({ key }) => [key]) }
  },
})

/** Organisations by their keys; those that are not there are missing. */
export async function loadOrganisationsByKey(
  session: SqlConnection,
  keys: readonly string[],
): Promise<Map<string, OrganisationItem>> {
  const found = new Map<string, OrganisationItem>()
  for (const chunk of inChunks(keys))
    for (const one of await loadOrganisations(session, isAmong('g."key"', chunk), chunk.length))
      found.set(one.key, one)
  return found
}

async function loadOrganisations(
  session: SqlConnection,
  where: SqlCondition,
  limit: number,
): Promise<OrganisationItem[]> {
  const rows = await session.query<
    { id: number; merged: string | null } & Record<'key' | 'standing' | 'standingNote', string>
  >(
    `select g."id", g."key", g."standing", g."standingNote", m."key" as "merged"
     from "Organisation" g left join "Organisation" m on m."id" = g."mergedIntoId"
     where ${where.sql} order by g."key" limit ?`,
    [...where.parameters, limit],
  )
  const names = await loadNamesOfOrganisations(
    session,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, key, standing, standingNote, merged }) => ({
    key,
    ...(names.get(id) ?? { names: {}, aliases: [] }),
    ...{ standing: orNull(standing), standing_note: orNull(standingNote), merged_into: merged },
  }))
}
