import 'server-only'
import { padded, placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'

/** Rows of a roll-up: the first of the columns tells them from each other. */
interface RollupRows {
  table: 'RollupPoint' | 'RollupMonth' | 'RollupRow'
  columns: readonly [key: string, ...others: string[]]
  rollupId: number
  rows: readonly (readonly SqlValue[])[]
}

const deletedAtOnce = 512

/** Adds the rows of a roll-up that has none. */
export async function addRows(session: SqlConnection, { table, columns, rollupId, rows }: RollupRows) {
  const all = rows.map((cells) => [rollupId, ...cells])
  await session.insert(table, ['rollupId', ...columns], all)
}

/**
 * Brings the rows of a roll-up whose key is `from` or behind it in step with what they are now. Those that are as they were stay
 * untouched: of what follows a change in the past most do.
 */
export async function bringRowsInStep(
  session: SqlConnection,
  from: SqlValue,
  { table, columns, rollupId, rows }: RollupRows,
): Promise<void> {
  const [key] = columns
  const names = columns.map((column) => `"${column}"`).join(', ')
  // In cells, which are compared in their order.
  const stored = await session.rows(
    `select ${names} from "${table}" where "rollupId" = ? and "${key}" >= ?`,
    [rollupId, from],
  )
  const before = new Map(stored.map((cells) => [elementAt(cells, 0), cells]))
  const fresh = rows.filter((cells) => !isSame(before.get(elementAt(cells, 0)), cells))
  const kept = new Set(rows.map((cells) => elementAt(cells, 0)))
  for (const cells of fresh) kept.delete(elementAt(cells, 0))
  const gone = [...before.keys()].filter((at) => !kept.has(at))
  if (gone.length === before.size && gone.length > 0)
    await session.run(`delete from "${table}" where "rollupId" = ? and "${key}" >= ?`, [rollupId, from])
  else
    for (let start = 0; start < gone.length; start += deletedAtOnce) {
      const some = padded(gone.slice(start, start + deletedAtOnce))
      await session.run(
        `delete from "${table}" where "rollupId" = ? and "${key}" in (${placeholders(some.length)})`,
        [rollupId, ...some],
      )
    }
  await addRows(session, { table, columns, rollupId, rows: fresh })
}

/** Whether cells say the same as those stored, which have 0 and 1 for false and true. */
const isSame = (before: readonly SqlValue[] | undefined, now: readonly SqlValue[]) =>
  before !== undefined &&
  now.every((cell, at) => (typeof cell === 'boolean' ? Number(cell) : cell) === before[at])
