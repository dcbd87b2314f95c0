import type { Case } from '../evidence'
import { claimSide, isApart, rowSide } from '../side'
import type { Finding } from '../types'

/** Another amount for the very same days on record, which leaves no amount that would fit both. */
export function disagrees({ figure, own }: Case): Finding | null {
  if (own === undefined || figure.basis === 'unclear') return null
  const other = own.figures.find(
    (known) =>
      known.counts &&
      known.basis === figure.basis &&
      known.from === figure.from &&
      known.to === figure.to &&
      isApart(known, figure.bounds),
  )
  if (other === undefined) return null
  const { amount } = other
  const near = amount !== '' && other.unit === figure.unit && isOneSlip(amount, figure.amount)
  return {
    check: 'disagrees',
    variant: 'sameWindow',
    severity: 'contradicts',
    row: figure.row,
    entered: rowSide(figure),
    against: [claimSide(own.area, other)],
    remedies: near ? [{ do: 'set_amount', amount }] : [],
  }
}

/** Whether two printed numbers differ by one digit: written otherwise, left out, put in, or two of them swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return left.length + right.length <= 2 || (left.length === 2 && left === `${right[1]}${right[0]}`)
}
