import 'server-only'
import type { Author, ReportedRow } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { entryOf } from '@/lib/lookup/entry-of'
import { ClaimWriter } from '../claim-writer'
import type { Absent } from '../matching/absent-columns'
import { columns } from '../rows'
import { planEntry } from './dry-run'

/** What entering a row would do: put a new figure on record, nothing, or end the figure of a public id for another in its place. */
export type RowEffect = { kind: 'new' } | { kind: 'unchanged' } | { kind: 'corrects'; claim: string }

/**
 * What each row would do to the record, by its line, told by entering it without writing; and what stands in the way. `absent` is what the
 * rows leave unsaid, `placeIds` gives the id of each place's code.
 */
export function matchRows(
  session: SqlConnection,
  placeIds: ReadonlyMap<string, number>,
  rows: readonly ReportedRow[],
  { author, absent }: { author: Author; absent: Absent | null },
): Promise<{ effects: ReadonlyMap<number, RowEffect>; problems: readonly FileProblem[] }> {
  return session.snapshot(async () => {
    const lines = new Map<number, number>()
    const { entry, writes } = await planEntry(session, author, placeIds, {
      action: 'report.publish',
      absent,
      onClaim: (line, id) => lines.set(id, line),
    })
    const writer = new ClaimWriter(entry)
    await writer.enter(rows)
    const effects = new Map<number, RowEffect>(rows.map(({ line }) => [line, { kind: 'unchanged' }]))
    const [id, supersedesId] = (['id', 'supersedesId'] as const).map((name) => columns.Claim.indexOf(name))
    for (const row of writes.rowsOf('Claim')) {
      const line = entryOf(lines, Number(row[id ?? 0]))
      const superseded = row[supersedesId ?? 0] ?? null
      effects.set(
        line,
        superseded === null
          ? { kind: 'new' }
          : { kind: 'corrects', claim: await publicId(session, Number(superseded)) },
      )
    }
    return { effects, problems: writer.problems }
  })
}

async function publicId(session: SqlConnection, id: number): Promise<string> {
  const [row] = await session.query<{ key: string }>('select "key" from "Claim" where "id" = ?', [id])
  if (row === undefined) throw new Error(`the claim ${id} is not on record`)
  return row.key
}
