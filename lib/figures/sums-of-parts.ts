import 'server-only'
import type { Database } from '@/lib/db/open'
import { labelIn } from '@/lib/reports/read-claims'
import { Prisma } from '@/prisma/client/sqlite'
import { ofOperations } from './operations'
import type { MetricFigures } from './types'

/**
 * The metrics, each with the labels of the parts that some of its numbers are the sum of, where no report states the whole. `isWithin`: whether
 * a place lies within the one that they are shown of; not given: they are of the country. Numbers of people that readers are not told have none.
 */
export async function withSumsOfParts(
  database: Database,
  metrics: readonly MetricFigures[],
  operations: readonly { id: number }[],
  language: string,
  isWithin: (code: string) => boolean = () => true,
): Promise<MetricFigures[]> {
  const told = metrics.filter(({ series }) => series.length > 0)
  if (told.length === 0 || operations.length === 0) return [...metrics]
  const streams = await database.$queryRaw<{ metric: string; derived: string; area: string }[]>(Prisma.sql`
    select s."metricKey" as "metric", s."derived" as "derived", a."key" as "area" from "Stream" s join "Area" a on a."id" = s."areaId"
    where ${ofOperations(operations)} and s."part" = '' and s."derived" <> ''`)
  const groupsOf = new Map<string, Set<string>>()
  for (const { metric, derived, area } of streams) {
    if (!area.split('+').every(isWithin)) continue
    const groups = groupsOf.get(metric) ?? new Set()
    for (const group of derived.split(' ')) groups.add(group)
    groupsOf.set(metric, groups)
  }
  if (groupsOf.size === 0) return [...metrics]
  const labels = await readLabels(database, operations, language)
  return metrics.map((metric) => {
    const groups = metric.series.length === 0 ? undefined : groupsOf.get(metric.key)
    return groups === undefined
      ? metric
      : { ...metric, sumsOfParts: [...groups].map((group) => labels.get(`${metric.key} ${group}`) ?? []) }
  })
}

/** The labels of those parts of each group of which anything is reported, by metric and group. */
async function readLabels(
  database: Database,
  operations: readonly { id: number }[],
  language: string,
): Promise<Map<string, string[]>> {
  const [groups, reported] = await Promise.all([
    database.partGroup.findMany({
      where: { complete: true },
      include: { parts: { orderBy: { position: 'asc' }, include: { part: { include: { texts: true } } } } },
    }),
    database.$queryRaw<{ metric: string; part: string }[]>(Prisma.sql`
      select distinct s."metricKey" as "metric", s."part" as "part" from "Stream" s
      where ${ofOperations(operations)} and s."part" <> '' and s."standing" > 0`),
  ])
  const given = new Set(reported.map(({ metric, part }) => `${metric} ${part}`))
  return new Map(
    groups.map(({ metricKey, key, parts }) => [
      `${metricKey} ${key}`,
      parts
        .filter(({ partKey }) => given.has(`${metricKey} ${partKey}`))
        .map(({ partKey, part }) => labelIn(part.texts, language, partKey)),
    ]),
  )
}
