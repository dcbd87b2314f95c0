import 'server-only'
import type { ThingId, ThingKind, Touched } from '@/lib/audit/kept-things'
import { allStates } from '@/lib/audit/thing-states'
import type { SqlConnection } from '@/lib/db/connection'
import { idOfThing, NAME_TABLES } from '../name-tables'
import type { NamedKind } from '../types'

/**
 * Does what merges a place or an organisation, or undoes it, and tells which things are others afterwards: what is refiled goes
 * far, so that everything it may reach is compared.
 */
export async function withTouched<T>(
  session: SqlConnection,
  { kind, key }: { kind: NamedKind; key: string },
  work: () => Promise<T>,
): Promise<{ result: T; touched: Touched }> {
  const kinds = [NAME_TABLES[kind].things, 'Operation', 'Area', 'Stream'] as const
  const before: [ThingKind, Map<ThingId, string>][] = []
  for (const of of kinds) before.push([of, await statesOf(session, of)])
  const reports = await reportsFiled(session, kind, key)
  const result = await work()
  const touched: Partial<Record<ThingKind, ThingId[]>> = {
    Report: [...reports, ...(await reportsFiled(session, kind, key))],
  }
  for (const [of, states] of before) touched[of] = differing(states, await statesOf(session, of))
  return { result, touched }
}

/** They are only compared with each other, which needs no key. */
async function statesOf(session: SqlConnection, kind: ThingKind): Promise<Map<ThingId, string>> {
  const states = new Map<ThingId, string>()
  for await (const some of allStates(session, '', kind))
    for (const { id, state } of some) states.set(id, state)
  return states
}

function differing(before: ReadonlyMap<ThingId, string>, after: ReadonlyMap<ThingId, string>): ThingId[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.filter((id) => before.get(id) !== after.get(id))
}

/** The reports that name an organisation that is read as another. */
async function reportsFiled(session: SqlConnection, kind: NamedKind, key: string): Promise<number[]> {
  if (kind !== 'organisation') return []
  const id = await idOfThing(session, kind, key)
  const rows = await session.query<{ id: number }>(
    'select "id" from "Report" where "filedPublisherId" = ? or "filedSaidById" = ? order by "id"',
    [id, id],
  )
  return rows.map((report) => report.id)
}
