import type { SourcedClaim } from '@/lib/reports/types'

/** A cell of a claim as it is stored, under the name of its column in files. */
export type StoredCell = { name: string; value: string }

/**
 * A claim as it is stored: what files give under the same names, and its bounds in whole base units. Blank cells are left
 * out, but for `high`: without it nothing bounds the figure from above.
 */
export function toStoredCells(claim: SourcedClaim): StoredCell[] {
  const { metric, partKey, basis, from, to, places, qualifier, amount, amountTo, unit } = claim
  const { low, value, high, status, ended } = claim
  const cells = {
    claim_id: claim.key,
    metric: metric.key,
    part: partKey,
    basis,
    from: from.day,
    from_precision: from.precision,
    to: to.day,
    to_precision: to.precision,
    places: places.map(({ code }) => code).join(' '),
    qualifier,
    amount,
    amount_to: amountTo,
    unit,
    value_base: `${value} ${metric.baseUnit}`,
    low: `${low} ${metric.baseUnit}`,
    high: high === null ? '∞' : `${high} ${metric.baseUnit}`,
    status: ended || status,
  }
  return Object.entries(cells).flatMap(([name, cell]) => (cell === '' ? [] : { name, value: cell }))
}
