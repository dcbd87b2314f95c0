import 'server-only'
import { note } from '../audit/mutations'
import { type Instant, publishing } from '../db/publishing'
import type { Session } from '../db/session'
import { dayProblem } from '../periods/written-day'
import { stateKeys } from './setting-keys'
import { type RecordState, usualState } from './state'

/** What came of it: the record's state before and after, or everything that is wrong with what was asked. */
export type StateOutcome =
  | { kind: 'set'; before: RecordState; after: RecordState }
  | { kind: 'refused'; problems: string[] }

const mostDays = 36_500

/**
 * Sets how a country's record is kept, in one publishing transaction with an audit entry; what is not given stays. `closed`
 * of '' makes the record live again.
 */
export async function setRecordState(
  session: Session,
  code: string,
  change: Partial<RecordState>,
  author: { by: string; at: Instant; reason: string },
): Promise<StateOutcome> {
  const problems = problemsOf(change)
  const [country] = await session.rows<[number]>(
    `select "id" from "Place" where "code" = ? and "kind" = 'country'`,
    [code],
  )
  if (country === undefined) problems.unshift(`${code} is not the code of a country on record`)
  if (author.reason.trim() === '') problems.push('a reason is required: say why, for those who ask later')
  if (problems.length > 0) return { kind: 'refused', problems }
  return publishing(session, author.at, async () => {
    const keys = stateKeys(code)
    const before = await loadState(session, code)
    const after = { ...before, ...change }
    await session.run('delete from "Setting" where "key" in (?, ?)', [keys.staleAfterDays, keys.closed])
    await session.insert(
      'Setting',
      ['key', 'value'],
      [
        [keys.staleAfterDays, String(after.staleAfterDays)],
        [keys.closed, after.closed],
      ],
    )
    await note(session, { ...author, action: 'country.set', subject: code, before, after })
    return { kind: 'set', before, after }
  })
}

function problemsOf({ staleAfterDays, closed }: Partial<RecordState>): string[] {
  const problems: string[] = []
  if (staleAfterDays !== undefined && !(staleAfterDays >= 1 && staleAfterDays <= mostDays)) {
    problems.push(`the days after which a figure is stale must be a whole number from 1 to ${mostDays}`)
  }
  const problem = closed ? dayProblem(closed) : null
  if (problem !== null) problems.push(`the day on which the record was closed: ${problem}`)
  return problems
}

async function loadState(session: Session, code: string): Promise<RecordState> {
  const keys = stateKeys(code)
  const rows = await session.rows<[string, string]>(
    'select "key", "value" from "Setting" where "key" in (?, ?)',
    [keys.staleAfterDays, keys.closed],
  )
  const settingOf = new Map(rows)
  return {
    staleAfterDays: Number(settingOf.get(keys.staleAfterDays) ?? usualState.staleAfterDays),
    closed: settingOf.get(keys.closed) ?? usualState.closed,
  }
}
