import type { Showing } from '@/lib/claims/people/withheld'
import { type PeopleCell, withholdTelling } from '@/lib/claims/people/withheld-sums'
import { type WithheldPeople, withinVillages } from '@/lib/curves/people/withheld-people'
import { upwardsFrom } from '@/lib/curves/places-above'
import type { SummaryRow } from '@/lib/figures/summary-format'
import { countBoundsOf, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { isShownLevel, type PeopleRules } from '@/lib/settings/people-rules'

/** By what the rows of a metric of people are kept from telling too much. */
export interface ProtectedRows {
  people: Pick<WithheldPeople, 'rules' | 'ofRow'>
  tree: AreaTree
  /** What kind of place each code is. */
  kinds: ReadonlyMap<string, string>
}

/** The rows of one operator's count of a metric or a part of it. */
export interface RowsOfAccount {
  operation: number
  metric: string
  /** Key of the part, blank for the whole. */
  part: string
  rows: readonly SummaryRow[]
}

/**
 * Rows on people as readers may have them, of all accounts of a metric together: those of places finer than is shown are part of the
 * nearest place that is, and withheld are those that pages withhold and what these could be told from. Rows of months and intervals,
 * which are differences, are none where any is small or the place itself is withheld. `place`: the code of the place that the rows are asked for.
 */
export function publishedRows(
  accounts: readonly RowsOfAccount[],
  place: string,
  scope: ProtectedRows,
): SummaryRow[][] {
  const merged = accounts.map((one) => ({ ...one, rows: mergeFine(one.rows, scope.people.rules, scope) }))
  if (merged.some(({ rows }) => rows.some(({ month }) => month !== null))) {
    const isTold = (one: RowsOfAccount) =>
      one.rows.some((row) => isSmall(row, scope.people.rules)) ||
      scope.people.ofRow(one, { kind: 'place', place, area: [] }) !== 'shown'
    return merged.some(isTold) ? merged.map(() => []) : merged.map(({ rows }) => rows)
  }
  return merged.map((one) => {
    const cells = one.rows.map((row): PeopleCell => {
      return { value: sizeOf(row), showing: showingOf(one, row, scope.people) }
    })
    withholdTelling([{ whole: undefined, terms: cells }], scope.people.rules.smallest)
    return one.rows.map((row, at): SummaryRow => {
      const showing = cells[at]?.showing ?? 'shown'
      return showing === 'shown' ? row : { ...row, withheld: showing }
    })
  })
}

/** How pages show a row; a small one is withheld wherever it stands. */
function showingOf(
  account: RowsOfAccount,
  row: MergedRow,
  { ofRow, rules }: ProtectedRows['people'],
): Showing {
  if (isSmall(row, rules)) return 'under'
  if (row.kind === 'interval' || row.kind === 'first') return 'shown'
  return ofRow(
    account,
    row.isMerged ? withinVillages(row.place) : { kind: row.kind, place: row.place, area: row.area },
  )
}

const isSmall = (row: SummaryRow, { smallest }: PeopleRules) => {
  const size = sizeOf(row)
  return size > 0n && size < BigInt(smallest)
}

/** The smaller of what a row adds and comes to, 0 aside: either would tell. */
function sizeOf({ value, total }: SummaryRow): bigint {
  const amounts = [value, total]
    .map((amount) => (amount < 0n ? -amount : amount))
    .filter((amount) => amount > 0n)
  return amounts.sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n
}

/** A row, and whether it is of what stands in places that are too fine. */
type MergedRow = SummaryRow & { isMerged: boolean }

function mergeFine(
  rows: readonly SummaryRow[],
  rules: PeopleRules,
  { tree, kinds }: Pick<ProtectedRows, 'tree' | 'kinds'>,
): MergedRow[] {
  const isShown = (code: string) => isShownLevel(kinds.get(code) ?? '', rules)
  const shownAround = (code: string) => upwardsFrom(tree, code).find(isShown) ?? code
  const merged = new Map<string, MergedRow>()
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
    const isMerged = ![row.place, ...row.area].every(isShown)
    const moved: MergedRow = { ...row, kind, place, area: isJoint ? area : [], isMerged }
    const key = [kind, place, ...moved.area, row.month ?? ''].join('+')
    const before = merged.get(key)
    merged.set(key, before === undefined ? moved : together(before, moved))
  }
  return [...merged.values()]
}

function together(a: MergedRow, b: MergedRow): MergedRow {
  const mark = markOfSum([a.mark, b.mark])
  return {
    ...a,
    ...{ value: a.value + b.value, total: a.total + b.total, mark, ...countBoundsOf(mark) },
    claims: a.claims + b.claims,
    lastDay: [a.lastDay, b.lastDay].sort()[1] ?? '',
  }
}
