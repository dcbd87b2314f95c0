import 'server-only'
import { loadWithheldPeople, ofPeopleIn, type ProtectedPeople } from '@/lib/curves/people/load-withheld'
import type { Database } from '@/lib/db/open'
import { dayBefore } from '@/lib/periods/day'
import { isShownLevel, type PeopleRules } from '@/lib/settings/people-rules'
import { type DaySpan, headsOn, type ReadRows } from './period/streams-on-day'
import type { AreaRow, CurveStep, FigurePeriod, MetricFigures, PartTotal } from './types'

/** What readers are told of people in a country at the end of a period, or now; null where no figure is on people. */
export async function readProtectedPeople(
  database: Database,
  countryId: number,
  { from, to }: DaySpan | FigurePeriod = { from: null, to: null },
): Promise<ProtectedPeople | null> {
  const read: ReadRows = (statement) => database.$queryRaw(statement)
  const which = ofPeopleIn(countryId)
  const end = await headsOn(read, which, to)
  const before = from === null ? null : await headsOn(read, which, dayBefore(from))
  return loadWithheldPeople(read, countryId, (stream) => ({
    end: end(stream),
    before: before?.(stream) ?? null,
  }))
}

/** A place whose figures are shown. */
export interface ShownPlace {
  countryId: number
  code: string
  kind: string
}

/** The work that figures are of. */
type Operations = readonly { id: number }[]

/**
 * Metrics as readers may see them of a place: of people nothing where the place is finer than is shown or any operator's number is
 * withheld; no rows by place where any of them is, since the others would tell it; no parts where any is. Where any number ever was, or
 * changed by, a small one, nothing is told of a period, of a place inside the country nothing of earlier days, and of the country those
 * days alone that differ by enough.
 */
export function withoutWithheld(
  metrics: readonly MetricFigures[],
  operations: Operations,
  { code, kind }: ShownPlace,
  people: ProtectedPeople,
): MetricFigures[] {
  return metrics.map((metric) => {
    if (metric.people !== true) return metric
    const { parts, rows, series, ...own } = metric
    const isTold = (part: string) => isWithheld(people, operations, metric.key, part, code)
    const { rules } = people
    const { from = null, to = null } = metric.period ?? {}
    const isOfEarlier = (from !== null || to !== null) && people.hasSmallPast(metric.key)
    if (!isShownLevel(kind, rules) || isTold('') || isOfEarlier) {
      if (series.length > 0 || parts !== undefined)
        return { ...own, rows: [], series: [], withheld: rules.smallest }
    }
    const isOfNow = kind !== 'country' && people.hasSmallPast(metric.key)
    return {
      ...own,
      series: series.map(({ marks: _, ...one }) => ({
        ...one,
        steps: isOfNow ? one.steps.slice(-1) : farApart(one.steps, rules),
        months: [],
        conflict: null,
      })),
      rows: rows.some((row) => isRowWithheld(people, operations, metric.key, row)) ? [] : rows,
      ...(parts === undefined ? {} : { parts: parts.some(({ key }) => isTold(key)) ? [] : parts }),
    }
  })
}

/** The steps of a count that are not small, and not followed by one that is larger by little: what came between would be told. */
function farApart(steps: readonly CurveStep[], rules: PeopleRules): CurveStep[] {
  const values = steps.map(({ value }) => value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return steps.filter(({ value }) => {
    const next = values.find((other) => other > value)
    return !isSmall(value, rules) && (next === undefined || !isSmall(next - value, rules))
  })
}

/** The parts of a number of people at a place; none where any is withheld. */
export const shownParts = (
  parts: readonly PartTotal[],
  operations: Operations,
  { metric, code }: { metric: string; code: string },
  people: ProtectedPeople | null,
): readonly PartTotal[] =>
  people !== null && parts.some(({ key }) => isWithheld(people, operations, metric, key, code)) ? [] : parts

/** Whether what any of the operations comes to at a place is withheld. */
export const isWithheld = (
  people: ProtectedPeople,
  operations: Operations,
  metric: string,
  part: string,
  place: string,
): boolean =>
  operations.some(
    ({ id }) => people.ofRow({ operation: id, metric, part }, { kind: 'place', place, area: [] }) !== 'shown',
  )

function isRowWithheld(
  people: ProtectedPeople,
  operations: Operations,
  metric: string,
  row: AreaRow,
): boolean {
  const { kind, within, joint, value } = row
  const where = { kind, place: within.code, area: joint.map(({ code }) => code) }
  return (
    isSmall(value, people.rules) ||
    [within, ...joint].some((place) => !isShownLevel(place.kind, people.rules)) ||
    operations.some(({ id }) => people.ofRow({ operation: id, metric, part: '' }, where) !== 'shown')
  )
}

const isSmall = (value: bigint, { smallest }: PeopleRules) => value > 0n && value < BigInt(smallest)
