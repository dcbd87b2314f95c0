import type { BreakdownRow } from '@/lib/curves/place-rows'
import type { TableColumn } from '@/lib/exchange/types'
import { type Month, monthLabel } from '@/lib/periods/month'
import { type BaseUnit, toDisplay, type UnitCode } from '@/lib/quantities/units'

const column = <Name extends string>(name: Name, kind: TableColumn['kind'] = 'text') => ({
  name,
  kind,
  use: 'export' as const,
})

/**
 * The columns of a summary, one row per operator, metric and part, and place or month.
 * `part`: blank for the whole; a part is contained in its whole and never added to it. `place_code`: codes separated by `;`
 * where several places were given together. `value`: the change in the period or month asked for, else the running total;
 * below zero where an amount was later given by place. `total`: the running total at the end of the period or month.
 * `at_least`: whether nothing bounds that total from above. `as_of`: the last day, up to that end, on which a claim behind
 * the row ends. `month_from`: where rows are what came from one report to the next, the first month of it. `claims`: how many end in the period or month. `qualifier`: the word before `value`: exact, at_least, at_most (a
 * bounded total less one that nothing bounds from above), or about, where there may be more of it or less.
 * `sum_of_parts`: where no report states all of it, the key of the group whose parts add up to what none does, several separated by `;`.
 * `first_report`: whether `value` is, or holds, what the operator's first report gave, which nobody knows the beginning of.
 */
export const SUMMARY_COLUMNS = [
  column('country'),
  column('metric'),
  column('part'),
  column('operator'),
  column('place_code'),
  column('place_name'),
  column('kind'),
  column('month'),
  column('value', 'decimal'),
  column('total', 'decimal'),
  column('unit'),
  column('at_least', 'boolean'),
  column('as_of'),
  column('claims', 'integer'),
  column('qualifier'),
  column('month_from'),
  column('first_report', 'boolean'),
  column('sum_of_parts'),
] as const satisfies readonly TableColumn[]

/** A row of a summary, in base units. */
export interface SummaryRow extends Omit<BreakdownRow, 'kind'> {
  kind: BreakdownRow['kind'] | 'interval' | 'first'
  month: Month | null
  /** `value` and `mark` are of what was added, where a period or a month is asked for; `atLeast` is of the total. */
  total: bigint
  /** Of what came from one report to the next: its first month, `month` being its last. */
  monthFrom?: Month
  /** Whether `value` is what came before the second report: it began nobody knows when. Not given where it is not. */
  ofFirstReport?: boolean
  /** Whether nothing is known of `value`: of how a level changed, where none stood before. Not given where it is known. */
  isUnknown?: boolean
  /** Of people: that the amounts are small, or would tell of small ones. Not given where they are shown. */
  withheld?: 'under' | 'withheld'
}

/** A row by place. */
export type PlaceSummaryRow = SummaryRow & Pick<BreakdownRow, 'kind'>

/** What the rows of one operator, metric and part have in common, in words. */
export interface RowContext {
  country: string
  metric: { key: string; baseUnit: BaseUnit; displayUnit: UnitCode }
  part: string
  operator: string
  nameOf(place: string): string
}

/** The cells of a row, in the order of `SUMMARY_COLUMNS`; amounts are exact decimals in the metric's display unit. */
export function summaryCells(
  row: SummaryRow,
  { country, metric, part, operator, nameOf }: RowContext,
): string[] {
  const places = row.area.length > 0 ? row.area : [row.place]
  const shown = (amount: bigint) => toDisplay(amount, metric.baseUnit, metric.displayUnit)
  return [
    country,
    metric.key,
    part,
    operator,
    places.join(';'),
    places.map(nameOf).join(' + '),
    row.kind,
    row.month === null ? '' : monthLabel(row.month),
    row.isUnknown || row.withheld ? '' : shown(row.value),
    row.withheld ? '' : shown(row.total),
    metric.displayUnit,
    row.withheld ? '' : String(row.atLeast),
    row.lastDay,
    String(row.claims),
    row.withheld ?? wordOf(row),
    row.monthFrom === undefined ? '' : monthLabel(row.monthFrom),
    String(row.ofFirstReport ?? false),
    (row.derived ?? '').split(' ').join(';'),
  ]
}

/** The word before `value`; blank where nothing is known of it. */
function wordOf(row: SummaryRow): string {
  return row.isUnknown || (row.month !== null && row.claims === 0) ? '' : (row.mark ?? 'exact')
}
