import { fold } from '@/lib/places/fold'
import type { Case } from '../evidence'
import { isRunningWith } from '../evidence'
import { claimSide, rowSide } from '../side'
import type { Finding, KnownFigure } from '../types'

/** The same figure on record from another outlet, the same row twice, or an old total that is repeated later by somebody else. */
export function duplicate({ figure, own, report, sameDays }: Case): Finding | null {
  const found = (variant: Finding['variant'], against: Finding['against'], known?: KnownFigure): Finding => ({
    check: 'duplicate',
    variant,
    severity: 'unlikely',
    row: figure.row,
    entered: rowSide(figure),
    against,
    remedies:
      known === undefined
        ? [{ do: 'remove_row' }]
        : [{ do: 'attach', reportId: known.source.reportId, claimId: known.source.claimId }],
  })
  const earlier = sameDays.find(({ row, bounds }) => row < figure.row && bounds.value === figure.bounds.value)
  if (earlier !== undefined) return found('rowTwice', [rowSide(earlier)])
  if (own === undefined || figure.bounds.value === 0n) return null
  const same = own.figures.filter(({ value }) => value === figure.bounds.value)
  const sameWindow = same.find(
    ({ basis, from, to }) => basis === figure.basis && from === figure.from && to === figure.to,
  )
  if (sameWindow !== undefined) return found('otherOutlet', [claimSide(own.area, sameWindow)], sameWindow)
  const stale = same.find(
    (known) =>
      // A level that stands is stated again.
      figure.basis !== 'level' &&
      isRunningWith(figure, known) &&
      known.to < figure.to &&
      fold(known.source.publisher) !== fold(report.publisher) &&
      own.figures.every((other) => !isBetween(other, known, figure) || other.value === known.value),
  )
  return stale === undefined ? null : found('staleRepeat', [claimSide(own.area, stale)], stale)
}

const isBetween = (other: KnownFigure, before: KnownFigure, figure: Case['figure']) =>
  other.counts && isRunningWith(figure, other) && other.to > before.to && other.to <= figure.to
