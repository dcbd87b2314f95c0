import { areAllParts } from '@/lib/metrics/parts'
import { isStock, type PartGroup } from '@/lib/metrics/types'
import { sameArea } from '../area'
import { atMost } from '../evidence'
import { claimSide, isRead, type ReadFigure, rowSide } from '../side'
import type { CheckContext, EnteredReport, Finding, KnownStream, Side } from '../types'

/**
 * Parts of a report against their whole, of the same days and places, group by group: more than it; all parts of a complete group, and
 * not all of it; or short of it by so little that one of the numbers is likely misprinted. Parts that leave out much are what "of
 * which" means.
 */
export function parts(whole: ReadFigure, report: EnteredReport): Finding | null {
  if (whole.part !== '') return null
  const found = report.figures.filter(
    (other): other is ReadFigure =>
      other.part !== '' &&
      isRead(other) &&
      other.operator === whole.operator &&
      other.country === whole.country &&
      other.metric.key === whole.metric.key &&
      other.basis === whole.basis &&
      other.from === whole.from &&
      other.to === whole.to &&
      sameArea(other.places, whole.places),
  )
  const { groups = [] } = whole.metric
  const grouped = new Set(groups.flatMap(({ parts }) => parts))
  const lists = [
    ...groups.map((group) => ({ group, list: found.filter(({ part }) => group.parts.includes(part)) })),
    { group: null, list: found.filter(({ part }) => !grouped.has(part)) },
  ]
  for (const { group, list } of lists) {
    const one = ofGroup(whole, list, group)
    if (one !== null) return one
  }
  return null
}

function ofGroup(whole: ReadFigure, found: readonly ReadFigure[], group: PartGroup | null): Finding | null {
  const kinds = new Set(found.map(({ part }) => part))
  if (kinds.size < found.length || found.length === 0) return null
  const low = found.reduce((sum, { bounds }) => sum + bounds.low, 0n)
  const high = found.reduce<bigint | null>(
    (sum, { bounds }) => (sum === null || bounds.high === null ? null : sum + bounds.high),
    0n,
  )
  const { bounds } = whole
  const exact = high === low
  const exceeds = bounds.high !== null && low > bounds.high
  const isAll = group !== null && areAllParts(group, kinds)
  const leavesOut = isAll && high !== null && high < bounds.low
  const short = exact && bounds.low === bounds.high && found.length > 1 ? bounds.value - low : 0n
  const isNear = short > 0n && short * nearlyAll <= bounds.value
  if (!exceeds && !leavesOut && !isNear) return null
  const sum: Side = { ...rowSide(whole), kind: 'count', row: null, low, value: low, high: exact ? low : null }
  return {
    check: 'parts',
    variant: exceeds ? 'partsExceed' : leavesOut ? 'partsIncomplete' : 'partsShort',
    severity: exceeds || leavesOut ? 'contradicts' : 'unlikely',
    row: whole.row,
    entered: rowSide(whole),
    against: [sum],
    remedies: [],
  }
}

/** A part that is more than its whole on record. */
export function partOfWhole(part: ReadFigure, { streams }: CheckContext): Finding | null {
  if (part.part === '' || part.basis === 'unclear' || part.to === '') return null
  const whole = streams.find(
    (stream) =>
      stream.part === '' &&
      stream.metric === part.metric.key &&
      stream.operator === part.operator &&
      stream.country === part.country &&
      sameArea(stream.area, part.places),
  )
  const side = whole === undefined ? null : wholeBelow(whole, part)
  return side === null
    ? null
    : {
        check: 'parts',
        variant: 'partAboveWhole',
        severity: 'contradicts',
        row: part.row,
        entered: rowSide(part),
        against: [side],
        remedies: [],
      }
}

/** What the record says of the whole that leaves no room for the part: of the same days, or of all days up to then. */
function wholeBelow(whole: KnownStream, part: ReadFigure): Side | null {
  const { low } = part.bounds
  const same = whole.figures.find(
    ({ counts, basis, from, to, high }) =>
      counts && basis === part.basis && from === part.from && to === part.to && high !== null && high < low,
  )
  if (same !== undefined) return claimSide(whole.area, same)
  if (isStock(part.metric)) return null
  const most = atMost(whole, part.to)
  return most !== null && most.high < low ? most.side() : null
}

/** Parts that come to within one in so many of their whole were meant to add up to it. */
const nearlyAll = 100n
