import { type Mark, openOf } from '../mark'
import type { Area } from '../types'
import { type AsOf, countOfPart, type PlaceCount } from './as-of'
import { marksOfJoint, marksWithin, takenMarks } from './taken-marks'

/** A place's own count, with everything inside it. */
export type RollupRow = { readonly kind: 'place' } & PlaceCount

/**
 * What a joint figure adds to the counts of its places: the figure and what it leaves out, less the counts of the
 * places just below `within` that it ties together. It is never split. `atLeast` follows the joint figure; `mark` is that of
 * the difference.
 */
export type JointRow = {
  readonly kind: 'joint'
  readonly within: string
  readonly value: bigint
  readonly atLeast: boolean
  readonly mark: Mark | null
  readonly area: Area
  /** What the stream of `area` says. */
  readonly figure: bigint
  /** The places that the figure leaves out, whose counts add up to the R(c) of docs/ledger.md. */
  readonly leftOut: readonly PlaceCount[]
  /** The places tied together, whose counts are rows of their own. */
  readonly places: readonly PlaceCount[]
}

/** What the place's own claim says beyond its parts. `atLeast` follows the own claim; `mark` is that of the difference. */
export type NotAttributedRow = {
  readonly kind: 'not_attributed'
  readonly place: string
  readonly value: bigint
  readonly atLeast: boolean
  readonly mark: Mark | null
  /** What the place's own stream says, and what its parts come to. */
  readonly figure: bigint
  readonly parts: bigint
}

export type Row = RollupRow | JointRow | NotAttributedRow

/**
 * The rows of a place down to the places that claims name, with the joint and not attributed amounts between: their
 * values add up to T(place, t) exactly. A joint or not attributed row stands only where it is above 0; a place that is
 * named only jointly has a row with `stated` false. Empty where no claim names the place or one inside it.
 */
export function rowsOf(asOf: AsOf, place: string): Row[] {
  const { parts, numberOf } = asOf.counts.composition
  const start = numberOf.get(place)
  const rows: Row[] = []
  const marks = takenMarks(asOf)
  const waiting: (number | Row)[] = start === undefined ? [] : [start]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'number') rows.push(next)
    else if (parts[next]!.below.length === 0) rows.push(placeRow(asOf, next))
    else waiting.push(...[...parts[next]!.below, ...rowsBetween(asOf, next, marks)].reverse())
  }
  return rows
}

/**
 * The rows of a place by the places directly inside it (of a country: by admin 1), each with all that it holds, then
 * the joint amounts across them and what is not attributed. The values add up to T(place, t) exactly.
 */
export function rowsByChild(asOf: AsOf, place: string): Row[] {
  const { parts, numberOf } = asOf.counts.composition
  const start = numberOf.get(place)
  if (start === undefined) return []
  const { below } = parts[start]!
  if (below.length === 0) return [placeRow(asOf, start)]
  return [...below.map((part) => placeRow(asOf, part)), ...rowsBetween(asOf, start, takenMarks(asOf))]
}

function placeRow({ counts }: AsOf, part: number): RollupRow {
  return { kind: 'place', ...countOfPart(counts, part) }
}

/** What a place has besides the rows of its children. */
function rowsBetween(asOf: AsOf, part: number, marks: readonly (Mark | null)[]): Row[] {
  const { counts } = asOf
  const { place, components } = counts.composition.parts[part]!
  const rows: Row[] = components.flatMap((component) => jointRow(asOf, component, marks))
  const parts = counts.partsSum[part]!
  const figure = counts.value[part]!
  if (figure === parts) return rows
  const atLeast = counts.atLeast[part]!
  const { rest: mark } = marksWithin(asOf, part, marks)
  return [...rows, { kind: 'not_attributed', place, value: figure - parts, atLeast, mark, figure, parts }]
}

function jointRow(asOf: AsOf, component: number, marks: readonly (Mark | null)[]): JointRow[] {
  const { counts, figures } = asOf
  const { parts, joints, components } = counts.composition
  const deciding = counts.decidingJoint(component)
  if (deciding === null) return []
  const { area, leftOut } = joints[deciding]!
  const { within, parts: tied } = components[component]!
  const { at } = figures[area]!
  return [
    {
      kind: 'joint',
      within: parts[within]!.place,
      value: counts.worth[component]! - counts.sum[component]!,
      atLeast: openOf(at?.mark ?? null).more,
      mark: marksOfJoint(asOf, { component, joint: deciding }, marks).added,
      area: figures[area]!.area,
      figure: at?.value ?? 0n,
      leftOut: leftOut.map((left) => countOfPart(counts, left)),
      places: tied.map((number) => countOfPart(counts, number)),
    },
  ]
}
