import { addedRows, rowKey, rowName, rowsTogether } from '@/lib/charts/ranked-rows'
import type { AreaRow, MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'

/** What several metrics give for the same place, for what remains of it, for the same places together, or for no stated place. */
export interface SideBySide {
  row: AreaRow
  name: string
  /** By the key of a metric. */
  amounts: ReadonlyMap<string, AreaRow>
}

/** Whether an amount is for several places together, or no place of it is stated. */
export const isOfNoPlace = ({ kind, within }: AreaRow, whole: string) =>
  kind === 'joint' || within.code === whole

/** The rows of all metrics by what they are of; `whole` is the code of the place that they add up to. */
export function rowsSideBySide(metrics: readonly MetricFigures[], whole: string, words: I18n): SideBySide[] {
  const found = new Map<string, { row: AreaRow; name: string; amounts: Map<string, AreaRow> }>()
  for (const { key, kind, rows } of metrics) {
    const added = addedRows(rows, whole, kind)
    for (const row of added) {
      // A rest of nothing is left out; a reported zero stays.
      if (row.kind !== 'place' && row.value === 0n && added.length > 1) continue
      // What remains of a place is another where other places inside it are given.
      const name = rowName(row, rows, whole, words)
      const known = found.get(`${rowKey(row)} ${name}`)
      if (known === undefined) {
        found.set(`${rowKey(row)} ${name}`, { row, name, amounts: new Map([[key, row]]) })
      } else known.amounts.set(key, row)
    }
  }
  return [...found.values()]
}

/** Places first, then joint amounts, and last what no place is stated of; in these by the amounts of a metric, or by name. */
export function sortedRows(
  rows: readonly SideBySide[],
  sort: string,
  whole: string,
  { locale }: I18n,
): SideBySide[] {
  const rankOf = ({ row }: SideBySide) => (isOfNoPlace(row, whole) ? (row.kind === 'joint' ? 1 : 2) : 0)
  const amountOf = ({ amounts }: SideBySide) => amounts.get(sort)?.value
  const byAmount = (a: SideBySide, b: SideBySide) => {
    const [one, other] = [amountOf(a), amountOf(b)]
    if (one === other) return b.amounts.size - a.amounts.size
    return one === undefined ? 1 : other === undefined || one > other ? -1 : 1
  }
  return [...rows].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (sort === 'name' ? 0 : byAmount(a, b)) ||
      a.name.localeCompare(b.name, locale) ||
      (rowKey(a.row) < rowKey(b.row) ? -1 : 1),
  )
}

/** The first of some rows, and what the others come to where there are more than `most`. */
export function foldedRows(rows: readonly SideBySide[], most: number) {
  const listed = rows.length > most ? rows.slice(0, most - 1) : rows
  const others = rows.slice(listed.length)
  const amounts = new Map<string, AreaRow>()
  for (const { amounts: own } of others) {
    for (const [key, row] of own) {
      const known = amounts.get(key)
      amounts.set(key, known === undefined ? row : rowsTogether(known, row))
    }
  }
  return { listed, others: { count: others.length, amounts } }
}
