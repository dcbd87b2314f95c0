import 'server-only'
import type { Database } from '@/lib/db/open'
import { isShownLevel, type PeopleRules, peopleRulesOf } from '@/lib/settings/people-rules'
import type { MetricFigures, PartTotal } from './types'

/** How small numbers of people are withheld here. */
export async function readPeopleRules(database: Database): Promise<PeopleRules> {
  return peopleRulesOf(await database.setting.findMany({ where: { key: { startsWith: 'people.' } } }))
}

const isSmall = (value: bigint, { smallest }: PeopleRules) => value > 0n && value < BigInt(smallest)

/**
 * Metrics as readers may see them of a place of a kind: of people nothing where the place is finer than is shown or an operator's number is
 * small; no rows by place where any of them is small or of too fine a place, since the others would tell it; no parts where any is small.
 */
export function withoutSmall(
  metrics: readonly MetricFigures[],
  kind: string,
  rules: PeopleRules,
): MetricFigures[] {
  return metrics.map((metric) => {
    if (metric.people !== true) return metric
    const { parts, rows, series, ...own } = metric
    const isTold = !isShownLevel(kind, rules) || series.some(({ value }) => isSmall(value, rules))
    if (isTold && (series.length > 0 || parts !== undefined)) {
      return { ...own, rows: [], series: [], withheld: rules.smallest }
    }
    const hasSmall = rows.some(
      ({ value, within, joint }) =>
        isSmall(value, rules) || [within, ...joint].some((place) => !isShownLevel(place.kind, rules)),
    )
    return {
      ...own,
      series: series.map(({ marks: _, ...one }) => ({
        ...one,
        steps: one.steps.filter(({ value }) => !isSmall(value, rules)),
        months: [],
      })),
      rows: hasSmall ? [] : rows,
      ...(parts === undefined ? {} : { parts: shownParts(parts, rules) }),
    }
  })
}

/** The parts of a number of people; none where any is small. */
export function shownParts(parts: readonly PartTotal[], rules: PeopleRules): readonly PartTotal[] {
  return parts.some(({ value }) => isSmall(value, rules)) ? [] : parts
}
