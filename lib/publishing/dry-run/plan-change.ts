import 'server-only'
import type { TouchedAccount } from '@/lib/claims/touched-streams'
import type { Author, ReportedRow } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { problemWith } from '@/lib/problems/problem'
import { ClaimWriter } from '../claim-writer'
import { type PlannedStream, type PlannedWrites, planEntry } from './dry-run'

/** What would be published together. */
export interface ProposedChange {
  /** Figures as they would be entered. A row that says what is on record changes nothing; one that says otherwise supersedes it. */
  rows: readonly ReportedRow[]
  /** Claims that would be withdrawn, by public id. */
  withdraw: readonly string[]
  rulings: readonly { claimId: string; ruling: 'accept' | 'set_aside' | 'none' }[]
}

/** What publishing the change would write, and the streams that it would touch. */
export interface PlannedChange {
  /** What stands in the way; with any of these nothing else holds. A claim that is not on record is a problem of line 0. */
  problems: readonly FileProblem[]
  touched: Iterable<TouchedAccount>
  writes: PlannedWrites
  added: readonly PlannedStream[]
  /** Rulings that would be made beside those of the rows, by the id of the claim. */
  ruled: ReadonlyMap<number, string>
  /** Names of organisations that would be added. */
  organisations: readonly string[]
  /** Whose work the operations of the rows are, as typed, by their ids: those that would be added are on record nowhere. */
  operators: ReadonlyMap<number, string>
}

/** Enters the rows as publishing would, and writes nothing. `placeIds` gives the id of each place's code. */
export async function planChange(
  session: SqlConnection,
  { rows, withdraw, rulings }: ProposedChange,
  author: Author,
  placeIds: ReadonlyMap<string, number>,
): Promise<PlannedChange> {
  const { entry, writes, added } = await planEntry(session, author, placeIds)
  const register = new ClaimWriter(entry)
  await register.enter(rows)
  const problems = [...register.problems]
  const ruled = new Map<number, string>()
  const touch = async (claimId: string, column: string): Promise<number | null> => {
    const [claim] = await session.query<{ id: number; streamId: number }>(
      'select "id", "streamId" from "Claim" where "key" = ?',
      [claimId],
    )
    if (claim === undefined) {
      problems.push({ line: 0, column, ...problemWith('unknownClaim', { claim: claimId }) })
      return null
    }
    register.effects.touch(await entry.streams.byId(claim.streamId))
    return claim.id
  }
  for (const claimId of withdraw) {
    const id = await touch(claimId, 'withdrawn')
    if (id !== null) await writes.endClaim(id)
  }
  for (const { claimId, ruling } of rulings) {
    const id = await touch(claimId, 'pin')
    if (id !== null) ruled.set(id, ruling)
  }
  return {
    problems,
    touched: register.effects.touched.values(),
    writes,
    added: await added(),
    ruled,
    organisations: register.organisations,
    operators: new Map(
      rows.flatMap(({ claim }) => {
        const stream = entry.streams.known(claim)
        return stream === undefined ? [] : [[stream.account.operationId, claim.operator] as const]
      }),
    ),
  }
}
