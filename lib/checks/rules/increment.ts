import { addDays } from '@/lib/periods/day'
import { sameArea } from '../area'
import {
  atLeast,
  atMost,
  type Case,
  countOfRow,
  isWithin,
  type KnownCount,
  type KnownMost,
} from '../evidence'
import { claimSide, isApart, rowSide } from '../side'
import type { Finding, KnownStream, Side } from '../types'

/** The previous total and the increment are not the new total, by the record and the other rows of the report. */
export function increment(given: Case): Finding | null {
  const { figure } = given
  if (figure.to === '') return null
  if (figure.basis === 'period' && figure.from !== '') return ofPeriod(given)
  return figure.basis === 'total' ? ofTotal(given) : null
}

/** What the count grew by from the end of `before` to the end of `to`, as far as other figures tell. */
function ofPeriod(given: Case): Finding | null {
  const { figure } = given
  const [eve, end] = [addDays(figure.from, -1), figure.to]
  const [before, after] = [knownAt(given, eve), knownAt(given, end)]
  const { low, high } = figure.bounds
  const within = apartWithin(given)
  if (within !== null) return told(given, [within])
  const tooMuch = after.most !== null && (before.least?.low ?? 0n) + low > after.most.high
  if (tooMuch) return finding(given, [before.least, after.most])
  if (high === null || after.least === null || before.most === null) return null
  return before.most.high + high < after.least.low ? finding(given, [before.most, after.least]) : null
}

/** A period on record that lies within the figure's days and comes to more, or holds them and comes to less. */
function apartWithin({ figure, own }: Case): Side | null {
  const { low, high } = figure.bounds
  const apart = own?.figures.find(
    (known) =>
      known.counts &&
      // Counts since the same day are for `fall` to compare.
      known.from !== figure.from &&
      ((isWithin(known, figure) && high !== null && known.low > high) ||
        (isWithin(figure, known) && known.high !== null && known.high < low)),
  )
  return apart === undefined ? null : claimSide(figure.places, apart)
}

/** A total of a day that other figures, which end on it, already tell. */
function ofTotal(given: Case): Finding | null {
  const { figure, own } = given
  const point = own?.points.find(({ day }) => day === figure.to)
  const stated = own?.figures.some(({ counts, basis, to }) => counts && basis === 'total' && to === figure.to)
  if (own === undefined || point === undefined || stated || !isApart(point, figure.bounds)) return null
  return finding(given, [atLeast(own, figure.to)])
}

interface Known {
  least: KnownCount | null
  most: KnownMost | null
}

/** What the record and the totals of the same report say of the own area at the end of a day. */
function knownAt({ own, rows, figure }: Case, day: string): Known {
  const stream: KnownStream | undefined = own
  let least = stream === undefined ? null : atLeast(stream, day)
  let most = stream === undefined ? null : atMost(stream, day)
  const here = rows.find(({ area }) => sameArea(area, figure.places))
  for (const row of here?.rows ?? []) {
    if (row.row === figure.row || row.basis !== 'total' || row.to === '') continue
    const known = countOfRow(row)
    if (row.to <= day && known.low > (least?.low ?? -1n)) least = known
    if (row.to >= day && known.high !== null && (most === null || known.high < most.high))
      most = known as KnownMost
  }
  return { least, most }
}

const finding = (given: Case, against: readonly (KnownCount | null)[]) =>
  told(
    given,
    against.flatMap((known) => known?.side() ?? []),
  )

function told({ figure }: Case, against: readonly Side[]): Finding {
  return {
    check: 'increment',
    variant: 'doesNotClose',
    severity: 'contradicts',
    row: figure.row,
    entered: rowSide(figure),
    against,
    remedies: [],
  }
}
