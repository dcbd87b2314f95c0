import 'server-only'
import { readBeforeTransaction } from '@/lib/db/before-transaction'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { type ThingId, type ThingKind, thingOf } from '../kept-things'
import { hasNumbers, historyKinds, readDatedStates, sinceColumn } from './state-rows'

/**
 * Keeps what was replaced: whatever of these things says something else than before the transaction gets a row of `FormerState` with what
 * it said, and stands since `at`, or since the record was last changed where a clock went back. Nobody has to have kept anything
 * before the change: to everybody else what it replaces still stands. What comes and goes within one transaction never stood.
 * @returns the ids of the rows that were written.
 */
export async function keepFormerStates(
  session: SqlConnection,
  touched: ReadonlyMap<ThingKind, ReadonlySet<ThingId>>,
  at: string,
): Promise<number[]> {
  const kinds = historyKinds.filter((kind) => (touched.get(kind)?.size ?? 0) > 0)
  if (kinds.length === 0) return []
  return readBeforeTransaction(session, async (before) => {
    const ends = await endsKept(session, await nextId(before, 'FormerState'))
    const first = await nextId(session, 'FormerState')
    const rows: [id: number, kind: string, key: string, since: string, until: string, state: string][] = []
    for (const kind of kinds) {
      const instant = await instantOf(before, kind, at)
      const ids = [...(touched.get(kind) ?? [])]
      const last = hasNumbers(kind) ? (await nextId(before, kind)) - 1 : null
      const earlier = ids.filter((id) => last === null || Number(id) <= last)
      const was = await readDatedStates(before, kind, earlier)
      const is = await readDatedStates(session, kind, earlier)
      const since = new SinceDates()
      for (const id of earlier) {
        const [former, present] = [was.get(id), is.get(id)]
        if (former === undefined) {
          if (present?.since === '') since.add(instant, id)
          continue
        }
        let end = ends.get(`${kind} ${id}`)
        if (end === undefined && former.state !== present?.state) {
          end = laterOf(former.since, instant)
          rows.push([first + rows.length, kind, String(id), former.since, end, former.state])
        }
        const stands = end ?? former.since
        if (present !== undefined && present.since !== stands) since.add(stands, id)
      }
      if (last !== null && earlier.length < ids.length) await beginNew(session, kind, last, instant)
      await since.write(session, kind)
    }
    await session.insert('FormerState', ['id', 'kind', 'key', 'since', 'until', 'state'], rows)
    return rows.map(([id]) => id)
  })
}

/**
 * The instant of a change: never before the record was last changed, nor before anything of the kind ended, so that the record of a past
 * instant is one that there was, and a number that is given out anew tells one thing at a time.
 */
async function instantOf(before: SqlConnection, kind: ThingKind, at: string): Promise<string> {
  const [row] = await before.query<{ changed: string | null; ended: string | null }>(
    `select (select "changed" from "DataVersion" where "id" = 1) as "changed",
       (select max("until") from "FormerState" where "kind" = ?) as "ended"`,
    [kind],
  )
  const instants = [at, row?.changed, row?.ended].flatMap((text) => (text ? [Date.parse(text)] : []))
  return new Date(Math.max(...instants)).toISOString()
}

/** Of two instants, which are texts in one form. */
const laterOf = (one: string, other: string) => [one, other].sort().at(-1) ?? one

/** When former states ended that this transaction has kept already, by kind and key. */
async function endsKept(session: SqlConnection, firstId: number): Promise<Map<string, string>> {
  const rows = await session.query<{ kind: string; key: string; until: string }>(
    'select "kind", "key", "until" from "FormerState" where "id" >= ?',
    [firstId],
  )
  return new Map(rows.map(({ kind, key, until }) => [`${kind} ${key}`, until]))
}

/** What has come since the thing of id `last` stands since now: one statement, however much it is. */
async function beginNew(
  session: SqlConnection,
  kind: ThingKind,
  last: number,
  instant: string,
): Promise<void> {
  await session.run(
    `update "${kind}" set "${sinceColumn}" = ? where "${thingOf(kind).key}" > ? and "${sinceColumn}" = ''`,
    [instant, last],
  )
}

const idsAtOnce = 500

/** Since when things of a kind stand as they do. */
class SinceDates {
  readonly #ids = new Map<string, ThingId[]>()

  add(since: string, id: ThingId): void {
    const ids = this.#ids.get(since)
    if (ids === undefined) this.#ids.set(since, [id])
    else ids.push(id)
  }

  async write(session: SqlConnection, kind: ThingKind): Promise<void> {
    for (const [since, ids] of this.#ids) {
      for (let start = 0; start < ids.length; start += idsAtOnce) {
        const chunk = ids.slice(start, start + idsAtOnce)
        await session.run(
          `update "${kind}" set "${sinceColumn}" = ? where "${thingOf(kind).key}" in (${placeholders(chunk.length)})`,
          [since, ...chunk],
        )
      }
    }
  }
}
