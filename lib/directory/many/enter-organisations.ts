import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { loadKeys, publishOrRollBack } from '@/lib/db/transactions'
import { freeKey } from '@/lib/organisations/directory'
import { addOrganisations } from '@/lib/organisations/mutations'
import { fold } from '@/lib/places/fold'
import type { OrganisationRow, RowFault } from './organisation-rows'

/** An organisation of a table by its key and its first name. */
export interface EnteredOrganisation {
  key: string
  name: string
}

export type EnteredOrganisations =
  /** What is new, and what was on record already and stays as it is. Nothing was stored unless it is `entered`. */
  | { kind: 'entered' | 'checked' | 'unchanged'; added: EnteredOrganisation[]; known: EnteredOrganisation[] }
  | { kind: 'refused'; faults: RowFault[] }

/**
 * Adds the organisations of a table that are not on record, in one publishing transaction: all of them or none. A row is one of the record by
 * its key, or by any of its names. A dry run tells what it would do.
 */
export function enterOrganisations(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  rows: readonly OrganisationRow[],
  { dryRun, reason }: { dryRun: boolean; reason: string },
): Promise<EnteredOrganisations> {
  return publishOrRollBack<EnteredOrganisations>(
    session,
    at,
    async () => {
      const keys = await loadKeys(session, 'Organisation')
      const owners = await ownersOf(session, rows)
      const faults: RowFault[] = []
      const [added, known]: [EnteredOrganisation[], EnteredOrganisation[]] = [[], []]
      const entered: { key: string; row: OrganisationRow }[] = []
      for (const row of rows) {
        const name = row.names[0]?.name ?? ''
        const found = [...new Set(row.names.flatMap((one) => owners.get(fold(one.name)) ?? []))]
        const own = row.key !== '' && keys.has(row.key) ? row.key : found[0]
        if (found.length > 1)
          faults.push({ line: row.line, column: 'name', fault: 'several', other: found.join(', ') })
        else if (row.key !== '' && found[0] !== undefined && found[0] !== row.key)
          faults.push({
            ...{ line: row.line, other: found[0] },
            ...(keys.has(row.key)
              ? { column: 'key', fault: 'keyTaken' as const }
              : { column: 'name', fault: 'taken' as const }),
          })
        else if (own !== undefined) known.push({ key: own, name })
        else {
          const key = row.key === '' ? freeKey(fold(name), keys) : row.key
          keys.add(key)
          entered.push({ key, row })
          added.push({ key, name })
        }
      }
      if (faults.length > 0) return { kind: 'refused', faults }
      if (added.length === 0) return { kind: 'unchanged', added, known }
      if (dryRun) return { kind: 'checked', added, known }
      await write(session, { at, by: granted.by, reason }, entered)
      return { kind: 'entered', added, known }
    },
    ({ kind }) => kind === 'entered',
  )
}

async function write(
  session: SqlConnection,
  { at, by, reason }: { at: string; by: string; reason: string },
  entered: readonly { key: string; row: OrganisationRow }[],
): Promise<void> {
  const standingOf = (row: OrganisationRow) => (row.isParty ? 'party' : '')
  await addOrganisations(
    session,
    entered.map(({ key, row }) => ({
      ...{ key, standing: standingOf(row), standingNote: row.note },
      names: Object.fromEntries(
        row.names.filter(({ alias }) => !alias).map(({ language, name }) => [language, name]),
      ),
      aliases: row.names.filter(({ alias }) => alias).map(({ name }) => name),
    })),
  )
  for (const { key, row } of entered) {
    const [{ id } = { id: 0 }] = await session.query<{ id: number }>(
      'select "id" from "Organisation" where "key" = ?',
      [key],
    )
    await appendAuditEntry(session, {
      ...{ at, by, action: 'organisation.add', subject: key, before: null, reason },
      after: { standing: standingOf(row), standingNote: row.note, names: row.names },
      touched: { Organisation: [id] },
    })
  }
}

const atOnce = 500

/** The keys of the organisations on record by each folded name of the rows. */
async function ownersOf(
  session: SqlConnection,
  rows: readonly OrganisationRow[],
): Promise<Map<string, string[]>> {
  const folded = [...new Set(rows.flatMap(({ names }) => names.map(({ name }) => fold(name))))].filter(
    Boolean,
  )
  const owners = new Map<string, string[]>()
  for (let start = 0; start < folded.length; start += atOnce) {
    const chunk = folded.slice(start, start + atOnce)
    const found = await session.query<{ folded: string; key: string }>(
      `select distinct n."folded" as "folded", o."key" as "key" from "OrganisationName" n
       join "Organisation" o on o."id" = n."organisationId"
       where o."mergedIntoId" is null and n."folded" in (${placeholders(chunk.length)}) order by o."key"`,
      chunk,
    )
    for (const { folded, key } of found) owners.set(folded, [...(owners.get(folded) ?? []), key])
  }
  return owners
}
