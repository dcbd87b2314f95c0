import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKeys, nextId } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'

/** An organisation as prisma/seed/organisations.json has it. */
export interface OrganisationEntry {
  key: string
  /** "party" for a party to the conflict, else blank. */
  standing: string
  standingNote: string
  names: Record<string, string>
  aliases: string[]
}

/** Adds the organisations whose key is not on record yet; how many were added. */
export async function addOrganisations(
  session: SqlConnection,
  entries: readonly OrganisationEntry[],
): Promise<number> {
  const known = await loadKeys(session, 'Organisation')
  const added = entries.filter((entry) => !known.has(entry.key))
  let id = await nextId(session, 'Organisation')
  let nameId = await nextId(session, 'OrganisationName')
  const rows = []
  const names = []
  for (const { key, standing, standingNote, names: named, aliases } of added) {
    rows.push([id, key, standing, standingNote])
    for (const [language, name] of Object.entries(named))
      names.push([nameId++, id, language, name, false, fold(name)])
    for (const alias of new Set(aliases)) names.push([nameId++, id, '', alias, true, fold(alias)])
    id++
  }
  await session.insert('Organisation', ['id', 'key', 'standing', 'standingNote'], rows)
  await session.insert(
    'OrganisationName',
    ['id', 'organisationId', 'language', 'name', 'alias', 'folded'],
    names,
  )
  return added.length
}
