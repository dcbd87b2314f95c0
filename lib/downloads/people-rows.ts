import { withheldClaims } from '@/lib/claims/people/withheld-claims'
import { upwardsFrom } from '@/lib/curves/places-above'
import type { SummaryRow } from '@/lib/figures/summary-format'
import { countBoundsOf, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { isShownLevel, type PeopleRules } from '@/lib/settings/people-rules'

/** By what the rows of a metric of people are kept from telling too much. */
export interface PeopleScope {
  rules: PeopleRules
  tree: AreaTree
  /** What kind of place each code is. */
  kinds: ReadonlyMap<string, string>
}

/** The rows of one operator's count of a metric or a part of it. */
export interface RowsOfAccount {
  /** The operator's work and the metric. */
  account: string
  /** Key of the part, blank for the whole; and of its group, blank where it has none. */
  part: string
  group: string
  rows: readonly SummaryRow[]
}

/**
 * Rows on people as readers may have them, of all accounts of a metric together: those of places finer than is shown are part of the
 * nearest place that is, and small ones are withheld with what they could be told from. Rows of months and intervals, which are
 * differences, are none where any is small. `place`: the code of the place that the rows are asked for.
 */
export function publishedRows(
  accounts: readonly RowsOfAccount[],
  place: string,
  scope: PeopleScope,
): SummaryRow[][] {
  const { smallest } = scope.rules
  const merged = accounts.map((one) => ({ ...one, rows: mergeFine(one.rows, scope) }))
  const cells = merged.flatMap(({ account, part, group, rows }) =>
    rows.map((row) => ({
      ...{ account, part, group, value: sizeOf(row), window: String(row.month ?? '') },
      area: row.kind === 'place' ? row.place : [row.kind, row.place, ...row.area].join('+'),
    })),
  )
  const isSmall = (value: bigint) => value > 0n && value < BigInt(smallest)
  if (merged.some(({ rows }) => rows.some(({ month }) => month !== null)))
    return cells.some(({ value }) => isSmall(value)) ? merged.map(() => []) : merged.map(({ rows }) => rows)
  const withheld = withheldClaims(
    cells.map((cell, id) => ({ id, ...cell })),
    { isFine: () => false, country: place, smallest },
  )
  let at = 0
  return merged.map(({ rows }) =>
    rows.map((row) => {
      const showing = withheld.get(at++)
      return showing === undefined ? row : { ...row, withheld: showing }
    }),
  )
}

/** The smaller of what a row adds and comes to, 0 aside: either would tell. */
function sizeOf({ value, total }: SummaryRow): bigint {
  const amounts = [value, total]
    .map((amount) => (amount < 0n ? -amount : amount))
    .filter((amount) => amount > 0n)
  return amounts.sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n
}

function mergeFine(rows: readonly SummaryRow[], { rules, tree, kinds }: PeopleScope): SummaryRow[] {
  const isShown = (code: string) => isShownLevel(kinds.get(code) ?? '', rules)
  const shownAround = (code: string) => upwardsFrom(tree, code).find(isShown) ?? code
  const merged = new Map<string, SummaryRow>()
  for (const row of rows) {
    const area = [...new Set(row.area.map(shownAround))].sort()
    const isJoint = row.kind === 'joint' && area.length > 1
    const place = row.kind === 'joint' && area.length === 1 ? (area[0] ?? row.place) : shownAround(row.place)
    const kind =
      row.kind === 'joint' && !isJoint
        ? 'place'
        : row.kind === 'not_attributed' && !isShown(row.place)
          ? 'place'
          : row.kind
    const moved: SummaryRow = { ...row, kind, place, area: isJoint ? area : [] }
    const key = [kind, place, ...moved.area, row.month ?? ''].join('+')
    const before = merged.get(key)
    merged.set(key, before === undefined ? moved : together(before, moved))
  }
  return [...merged.values()]
}

function together(a: SummaryRow, b: SummaryRow): SummaryRow {
  const mark = markOfSum([a.mark, b.mark])
  return {
    ...a,
    ...{ value: a.value + b.value, total: a.total + b.total, mark, ...countBoundsOf(mark) },
    claims: a.claims + b.claims,
    lastDay: [a.lastDay, b.lastDay].sort()[1] ?? '',
  }
}
