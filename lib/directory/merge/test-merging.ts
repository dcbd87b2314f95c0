import { cliPermission } from '@/lib/access/cli-permission'
import { rebuild } from '@/lib/curves/rebuild'
import type { TestDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { publishTransaction } from '@/lib/db/transactions'
import { importRows, type RowCells } from '@/lib/publishing/test-files'
import { mergeEntities } from './merge'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()

export const number = (operator: string, place: string, before: bigint | null, after: bigint | null) => ({
  ...{ operator, metric: 'devices', part: '', area: [place], before, after },
})

/** What tests of merges do to a record and read of it. */
export function mergingOn(home: TestDatabase) {
  const rebuilt = () => publishTransaction(home.session, at, () => rebuild(home.session))

  /** The record without what tells when and how often it was written, and without the ids of what is computed from it. */
  async function record(): Promise<string[]> {
    const lines = (await dump(home.address)).split('\n')
    const passing = /^(DataVersion|AuditEntry|AuditHead|Former\w+|RecordVersion|Rollup|sqlite_sequence)/
    const dated = /^(?<row>(?:Metric|Organisation|Part|Place|Report|Setting) .*),"[^"]*"\]$/
    return (
      lines
        .filter((line) => !passing.test(line))
        // The data version since which a row stands is the last of its cells.
        .map((line) => line.replace(/,\d+\]$/, ']').replace(dated, '$<row>]'))
        .sort()
    )
  }

  async function rollups(): Promise<Record<string, bigint>> {
    const rows = await home.database.rollup.findMany({
      include: { place: true, operation: { include: { operator: true } } },
    })
    return Object.fromEntries(
      rows
        .map((row): [string, bigint] => [
          `${row.operation.operator.key} ${row.metricKey} ${row.place.code}`,
          row.value,
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  }

  const claims = () =>
    home.session.rows(
      'select "id", "key", "reportId", "streamId", "ended", "supersedesId", "endedAt" from "Claim" order by "id"',
    )

  async function merged(asked: Parameters<typeof mergeEntities>[3]) {
    const outcome = await mergeEntities(home.session, permission, at, asked, 'the same')
    if (outcome.kind !== 'merged') throw new Error(JSON.stringify(outcome))
    return outcome
  }

  const enter = async (rows: RowCells[]) => {
    const outcome = await importRows(home.session, rows, { acceptFalls: true })
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome))
    return outcome
  }

  /** What entering rows that are on record already comes to. */
  const enterAgain = async (rows: RowCells[]) => (await importRows(home.session, rows)).kind

  return { rebuilt, record, rollups, claims, merged, enter, enterAgain }
}
