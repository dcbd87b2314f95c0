import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { stateKeys } from '@/lib/countries/setting-keys'
import { longestStaleAfter, type RecordState, usualState } from '@/lib/countries/state'
import { rollUpStocksOf } from '@/lib/curves/roll-up-anew'
import type { SqlConnection } from '@/lib/db/connection'
import { type Instant, publishTransaction } from '@/lib/db/transactions'
import { isDay } from '@/lib/periods/day'

/** What came of it: the record's state before and after, or everything that is wrong with what was asked. */
export type StateOutcome =
  | { kind: 'set'; before: RecordState; after: RecordState }
  | { kind: 'refused'; problems: StateProblem[] }

/** The code is no country's; the days are not 1 to `longestStaleAfter`; the day is none, or is to come; nobody said why. */
export type StateProblem = 'country' | 'days' | 'day' | 'future' | 'reason'

/**
 * Sets how a country's record is kept, in one publishing transaction with an audit entry; what is not given stays, and nothing is written where all does. `closed`
 * of '' makes the record live again. Levels hold as long as a figure is not stale: they are reckoned anew where the days are others.
 */
export async function setRecordState(
  session: SqlConnection,
  { by }: Permission<'settings.change'>,
  at: Instant,
  code: string,
  change: Partial<RecordState>,
  reason: string,
): Promise<StateOutcome> {
  const problems = problemsOf(change, at)
  const [country] = await session.query<{ id: number }>(
    `select "id" from "Place" where "code" = ? and "kind" = 'country'`,
    [code],
  )
  if (country === undefined) problems.unshift('country')
  if (reason.trim() === '') problems.push('reason')
  if (country === undefined || problems.length > 0) return { kind: 'refused', problems }
  return publishTransaction(session, at, async () => {
    const keys = stateKeys(code)
    const before = await loadState(session, code)
    const after = { ...before, ...change }
    if (after.closed === before.closed && after.staleAfterDays === before.staleAfterDays)
      return { kind: 'set', before, after }
    await session.run('delete from "Setting" where "key" in (?, ?)', [keys.staleAfterDays, keys.closed])
    await session.insert(
      'Setting',
      ['key', 'value'],
      [
        [keys.staleAfterDays, String(after.staleAfterDays)],
        [keys.closed, after.closed],
      ],
    )
    await appendAuditEntry(session, {
      ...{ at, by, action: 'country.set', subject: code, before, after, reason },
      touched: { Setting: [keys.staleAfterDays, keys.closed] },
    })
    if (after.staleAfterDays !== before.staleAfterDays) await rollUpStocksOf(session, country.id)
    return { kind: 'set', before, after }
  })
}

function problemsOf({ staleAfterDays, closed = '' }: Partial<RecordState>, at: Instant): StateProblem[] {
  const problems: StateProblem[] = []
  if (
    staleAfterDays !== undefined &&
    !(Number.isInteger(staleAfterDays) && staleAfterDays >= 1 && staleAfterDays <= longestStaleAfter)
  ) {
    problems.push('days')
  }
  if (closed !== '' && !isDay(closed)) problems.push('day')
  else if (closed > at.slice(0, 10)) problems.push('future')
  return problems
}

async function loadState(session: SqlConnection, code: string): Promise<RecordState> {
  const keys = stateKeys(code)
  const rows = await session.query<{ key: string; value: string }>(
    'select "key", "value" from "Setting" where "key" in (?, ?)',
    [keys.staleAfterDays, keys.closed],
  )
  const settingOf = new Map(rows.map(({ key, value }) => [key, value]))
  return {
    staleAfterDays: Number(settingOf.get(keys.staleAfterDays) ?? usualState.staleAfterDays),
    closed: settingOf.get(keys.closed) ?? usualState.closed,
  }
}
