import { addDays } from '@/lib/periods/day'
import { atLeast, type Case, isRunningWith, runningAround } from '../evidence'
import { claimSide, type ReadFigure, rowSide } from '../side'
import type { Finding, KnownFigure, KnownStream, Remedy, Side } from '../types'

/** A running count below an earlier one of the same area, or above a later one: it never falls. */
export function fall(given: Case): Finding | null {
  const { figure, own } = given
  if (own === undefined || !isRunningWith(figure, figure)) return null
  const { low, high } = figure.bounds
  const earlier = high === null ? null : highestBefore(figure, own, high)
  if (earlier !== null) return finding(given, 'earlier', earlier, remediesOf(given))
  const later = own.figures.find(
    (known) =>
      known.high !== null &&
      known.high < low &&
      known.counts &&
      known.to > figure.to &&
      isRunningWith(figure, known),
  )
  return later === undefined ? null : finding(given, 'later', claimSide(own.area, later), [])
}

/** The nearest earlier count that is above `high`: a claim where one says so alone, else what the claims come to. */
function highestBefore(figure: ReadFigure, own: KnownStream, high: bigint): Side | null {
  let running: KnownFigure | undefined
  for (const known of own.figures) {
    const isAbove = known.low > high && known.counts && known.to < figure.to && isRunningWith(figure, known)
    if (isAbove && (running === undefined || known.to >= running.to)) running = known
  }
  if (running !== undefined) return claimSide(own.area, running)
  if (figure.basis !== 'total' || figure.to === '') return null
  const known = atLeast(own, addDays(figure.to, -1))
  return known !== null && known.low > high ? known.side() : null
}

function remediesOf(given: Case): Remedy[] {
  const { before } = runningAround(given)
  const { figure } = given
  if (figure.basis !== 'total' || before === undefined) return []
  const since = addDays(before.to, 1)
  return [
    { do: 'set_basis', basis: 'period', from: since <= figure.to ? since : '' },
    { do: 'set_basis', basis: 'unclear', from: '' },
  ]
}

function finding({ figure }: Case, variant: 'earlier' | 'later', against: Side, remedies: Remedy[]): Finding {
  return {
    check: 'fall',
    variant,
    severity: 'contradicts',
    row: figure.row,
    entered: rowSide(figure),
    against: [against],
    remedies,
  }
}
