import { areaTree } from '@/lib/ledger/place-tree'
import { PlaceLevels, sumOfLevels } from '@/lib/ledger/stock/place-levels'
import { sameArea } from '../area'
import { type Case, countOfRow, type KnownCount, runningAround } from '../evidence'
import { claimSide, rowSide } from '../side'
import type { Finding, Side } from '../types'

/** Levels of one area that differ by more than so much are worth a second look: they fall and rise, but seldom so far at once. */
const farOff = 10n

/** A level far from the one before it. */
export function levelOutlier(given: Case): Finding | null {
  const { figure, own } = given
  const { before } = runningAround(given)
  if (own === undefined || before === undefined || before.value === 0n || figure.bounds.value === 0n)
    return null
  const { value } = figure.bounds
  if (value < before.value * farOff && value * farOff > before.value) return null
  return found(given, 'outlier', 'level', 'unlikely', [claimSide(own.area, before)])
}

/** A level below what was stated for the very same day inside its place, or above the whole around it. */
export function levelScope(given: Case): Finding | null {
  const { figure, surroundings } = given
  if (figure.basis === 'unclear' || figure.to === '') return null
  const { low, high } = figure.bounds
  const stated = statedThatDay(given)
  const inside = stated.filter(({ places }) => surroundings.isInside(places, figure.places))
  const sum = sumInside(given, inside)
  if (high !== null && sum > high) {
    const only = inside.length === 1 ? inside[0] : undefined
    const against: Side = only?.side() ?? {
      ...rowSide(figure),
      kind: 'count',
      row: null,
      low: sum,
      value: sum,
      high: null,
    }
    return found(given, 'scope', only === undefined ? 'insideSum' : 'inside', 'contradicts', [against])
  }
  const whole = stated.find(
    ({ places, high: most }) => surroundings.isInside(figure.places, places) && most !== null && most < low,
  )
  return whole === undefined ? null : found(given, 'scope', 'around', 'contradicts', [whole.side()])
}

/** What is stated of other areas for the very same day, by the record and by other rows. */
function statedThatDay({ figure, account, rows }: Case): KnownCount[] {
  const known = account.flatMap(({ area, figures }) =>
    figures.flatMap((one): KnownCount[] => {
      if (!one.counts || one.to !== figure.to || sameArea(area, figure.places)) return []
      const { low, value, high } = one
      return [{ places: area, low, value, high, side: () => claimSide(area, one) }]
    }),
  )
  const entered = rows.flatMap(({ area, rows }) =>
    sameArea(area, figure.places)
      ? []
      : rows.filter((row) => row.basis === figure.basis && row.to === figure.to).map(countOfRow),
  )
  return [...known, ...entered]
}

/** What these come to at least inside the figure's places: a place that has a level of its own stands for what lies inside it. */
function sumInside({ figure, context }: Case, inside: readonly KnownCount[]): bigint {
  const areas = new Map(inside.map((known) => [known.places.join('+'), known]))
  const stated = [...areas.values()]
  const tree = areaTree(context.places.map(({ code, parent }) => ({ id: code, parent })))
  if (!stated.every(({ places }) => places.every((code) => tree.has(code)))) return 0n
  const levels = new PlaceLevels(
    tree,
    stated.map(({ places }) => places),
  )
  stated.forEach(({ low }, at) => {
    levels.set(at, { date: figure.to, value: low, low, high: null })
  })
  levels.settle()
  return figure.places.reduce((sum, place) => {
    const part = levels.numberOf.get(place)
    const within = part === undefined ? null : sumOfLevels(levels.taken(part))
    return sum + (within?.value ?? 0n)
  }, 0n)
}

function found(
  { figure }: Case,
  check: 'scope' | 'outlier',
  variant: Finding['variant'],
  severity: Finding['severity'],
  against: readonly Side[],
): Finding {
  return { check, variant, severity, row: figure.row, entered: rowSide(figure), against, remedies: [] }
}
