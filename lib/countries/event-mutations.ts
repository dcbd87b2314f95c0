import 'server-only'
import { holdsIn, type Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { type Instant, nextId, publishTransaction } from '@/lib/db/transactions'
import { isDay } from '@/lib/periods/day'
import { type EventInput, type EventProblem, longestEvent } from './event'

/** What came of it. */
export type EventOutcome = { kind: 'noted' } | { kind: 'refused'; problems: EventProblem[] }

/** Notes an event of a country, in one publishing transaction with an audit entry. */
export async function noteEvent(
  session: SqlConnection,
  granted: Permission<'event.note'>,
  at: Instant,
  code: string,
  asked: EventInput,
): Promise<EventOutcome> {
  if (!holdsIn(granted, 'event.note', code)) return { kind: 'refused', problems: ['country'] }
  const { by } = granted
  return publishTransaction(session, at, async () => {
    const [country] = await session.query<{ id: number }>(
      `select "id" from "Place" where "code" = ? and "kind" = 'country'`,
      [code],
    )
    if (country === undefined) return { kind: 'refused', problems: ['country'] }
    const problems = [...problemsOf(asked, at), ...(await unknownIn(session, country.id, asked))]
    if (problems.length > 0) return { kind: 'refused', problems }
    const id = await nextId(session, 'Event')
    const { placeCode, metricKey, day, text } = asked
    await session.insert(
      'Event',
      ['id', 'countryId', 'placeCode', 'metricKey', 'day', 'text'],
      [[id, country.id, placeCode, metricKey, day, text]],
    )
    await appendAuditEntry(session, {
      ...{ at, by, action: 'event.note', subject: code, before: null, after: asked },
      touched: { Event: [id] },
    })
    return { kind: 'noted' }
  })
}

/** Takes an event away; what it said is kept as a former state. Whether it was there. */
export async function removeEvent(
  session: SqlConnection,
  granted: Permission<'event.note'>,
  at: Instant,
  code: string,
  id: number,
  reason: string,
): Promise<boolean> {
  if (!holdsIn(granted, 'event.note', code)) return false
  const { by } = granted
  return publishTransaction(session, at, async () => {
    const [event] = await session.query<EventInput>(
      `select e."placeCode", e."metricKey", e."day", e."text" from "Event" e
       join "Place" p on p."id" = e."countryId" where e."id" = ? and p."code" = ?`,
      [id, code],
    )
    if (event === undefined) return false
    await session.run('delete from "Event" where "id" = ?', [id])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'event.remove', subject: code, before: event, after: null, reason },
      touched: { Event: [id] },
    })
    return true
  })
}

function problemsOf({ day, text }: EventInput, at: Instant): EventProblem[] {
  const problems: EventProblem[] = []
  if (!isDay(day)) problems.push('day')
  else if (day > at.slice(0, 10)) problems.push('future')
  if (text === '' || text.length > longestEvent) problems.push('text')
  return problems
}

async function unknownIn(
  session: SqlConnection,
  countryId: number,
  { placeCode, metricKey }: EventInput,
): Promise<EventProblem[]> {
  const isThere = async (sql: string, parameters: (string | number)[]) =>
    (await session.query(sql, parameters)).length > 0
  const place =
    'select 1 as "one" from "Place" where "code" = ? and "countryId" = ? and "mergedIntoId" is null'
  return [
    ...(placeCode === '' || (await isThere(place, [placeCode, countryId])) ? [] : (['place'] as const)),
    ...(metricKey === '' || (await isThere('select 1 as "one" from "Metric" where "key" = ?', [metricKey]))
      ? []
      : (['metric'] as const)),
  ]
}
