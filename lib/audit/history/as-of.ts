import 'server-only'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import type { ThingId, ThingKind } from '../kept-things'
import { hasNumbers, readDatedStates, type State } from './state-rows'

/**
 * What a thing said at an instant (ISO, in UTC), by the key of its table; null where it was not there. What was written at that very
 * instant counts, and of several changes at one instant the last.
 */
export async function stateAsOf(
  session: SqlConnection,
  kind: ThingKind,
  id: ThingId,
  instant: string,
): Promise<State | null> {
  return (await statesAsOf(session, kind, instant, [id])).get(id) ?? null
}

/** What things of a kind said at an instant, those that were there; without `ids` all of them. */
export async function statesAsOf(
  session: SqlConnection,
  kind: ThingKind,
  instant: string,
  ids?: readonly ThingId[],
): Promise<Map<ThingId, State>> {
  const states = new Map<ThingId, State>()
  for (const [id, { since, state }] of await readDatedStates(session, kind, ids))
    if (since <= instant) states.set(id, JSON.parse(state))
  for (const { key, since, state } of await formerStates(session, kind, instant, ids)) {
    const id = hasNumbers(kind) ? Number(key) : key
    if (since <= instant) states.set(id, JSON.parse(state))
  }
  return states
}

const idsAtOnce = 500

interface Former {
  key: string
  since: string
  state: string
}

/** Of each thing the former state that ended first after an instant. */
async function formerStates(
  session: SqlConnection,
  kind: ThingKind,
  instant: string,
  ids?: readonly ThingId[],
): Promise<Former[]> {
  const read = (among: string, parameters: readonly SqlValue[]) =>
    session.query<Former>(
      `select f."key", f."since", f."state" from "FormerState" f where f."kind" = ? and f."until" > ? ${among}
         and not exists (select 1 from "FormerState" e where e."kind" = f."kind" and e."key" = f."key" and e."until" > ?
           and (e."until" < f."until" or (e."until" = f."until" and e."id" < f."id")))`,
      [kind, instant, ...parameters, instant],
    )
  if (ids === undefined) return read('', [])
  const found: Former[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const chunk = ids.slice(start, start + idsAtOnce).map(String)
    found.push(...(await read(`and f."key" in (${placeholders(chunk.length)})`, chunk)))
  }
  return found
}
