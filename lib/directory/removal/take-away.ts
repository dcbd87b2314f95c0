import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { Touched } from '@/lib/audit/kept-things'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { nameIn } from '@/lib/i18n/names'
import { lastOf } from '@/lib/lookup/element-at'
import { loadNames, NAME_TABLES } from '../name-tables'
import type { ListedKind, NamedKind } from '../types'
import { type Holder, holdersOf } from './holders'
import { removeMetric } from './remove-metric'

/** One that stays, by what it is called, and what names it. */
export interface HeldThing {
  key: string
  name: string
  by: Holder[]
}

export type TakenAway =
  /** How many went; none where all of them were gone already. */
  | { kind: 'taken'; count: number }
  /** Something names these: nothing was taken away. */
  | { kind: 'held'; things: HeldThing[] }

/**
 * Takes away what nothing names: all of it, or nothing. What lies in a place may go along with it. Their history stays, with an entry of the
 * audit for each; what is gone already, or is read as another, is passed over.
 */
export function takeAway(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  { kind, keys }: { kind: ListedKind; keys: readonly string[] },
  reason: string,
): Promise<TakenAway> {
  return publishTransaction(session, at, async () => {
    const things = await loadThings(session, kind, [...new Set(keys)])
    const leaving = things.flatMap(({ id }) => (id === null ? [] : [id]))
    const held: HeldThing[] = []
    for (const thing of things) {
      const by = await holdersOf(session, kind, thing, leaving)
      if (by.length > 0) held.push({ key: thing.key, name: thing.name, by })
    }
    if (held.length > 0) return { kind: 'held', things: held }
    // What lies in others goes first.
    for (const thing of things.sort((a, b) => b.depth - a.depth)) {
      const touched = await remove(session, kind, thing)
      await appendAuditEntry(session, {
        ...{ at, by: granted.by, action: `${kind}.remove`, subject: thing.key, reason },
        ...{ before: thing.before, after: null, touched },
      })
    }
    return { kind: 'taken', count: things.length }
  })
}

interface Thing {
  id: number | null
  key: string
  name: string
  names: string[]
  /** The deeper it lies in others the larger. */
  depth: number
  /** What the audit keeps of it. */
  before: unknown
}

async function loadThings(session: SqlConnection, kind: ListedKind, keys: string[]): Promise<Thing[]> {
  const things: Thing[] = []
  for (const key of keys) {
    const thing = kind === 'metric' ? await loadMetric(session, key) : await loadNamed(session, kind, key)
    if (thing !== null) things.push(thing)
  }
  return things
}

async function loadNamed(session: SqlConnection, kind: NamedKind, key: string): Promise<Thing | null> {
  const { things, key: column } = NAME_TABLES[kind]
  const facts = kind === 'place' ? '"kind", "parentId"' : '"standing", "standingNote"'
  const [row] = await session.query<{ id: number; parentId?: number | null }>(
    `select "id", ${facts} from "${things}" where "${column}" = ? and "mergedIntoId" is null`,
    [key],
  )
  if (row === undefined) return null
  const { id, parentId, ...said } = row
  const names = await loadNames(session, kind, id)
  return {
    ...{ id, key, depth: kind === 'place' ? await depthOf(session, id) : 0 },
    name: nameIn(
      names.filter(({ alias }) => !alias),
      'en',
      key,
    ),
    names: names.map(({ name }) => name),
    before: { ...said, names: names.map(({ language, name, alias }) => ({ language, name, alias })) },
  }
}

async function loadMetric(session: SqlConnection, key: string): Promise<Thing | null> {
  const [row] = await session.query<{ label: string | null }>(
    `select (select t."label" from "MetricText" t where t."metricKey" = m."key" and t."language" = 'en') as "label"
     from "Metric" m where m."key" = ?`,
    [key],
  )
  if (row === undefined) return null
  const name = row.label ?? key
  return { id: null, key, name, names: [], depth: 0, before: { label: name } }
}

/** In how many others a place lies. */
async function depthOf(session: SqlConnection, id: number): Promise<number> {
  const path = [id]
  for (;;) {
    const [row] = await session.query<{ parentId: number | null }>(
      'select "parentId" from "Place" where "id" = ?',
      [lastOf(path)],
    )
    if (row?.parentId == null) return path.length
    path.push(row.parentId)
  }
}

/** Removes what nothing names; what that touched. */
async function remove(session: SqlConnection, kind: ListedKind, { id, key }: Thing): Promise<Touched> {
  if (kind === 'metric') return removeMetric(session, key)
  const { things } = NAME_TABLES[kind]
  await session.run(`delete from "${things}" where "id" = ?`, [id])
  return { [things]: id === null ? [] : [id] }
}
