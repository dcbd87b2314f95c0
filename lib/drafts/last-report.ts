import 'server-only'
import { readCountedTogether } from '@/lib/claims/counted-together'
import type { Database } from '@/lib/db/open'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from '@/lib/places/fold'
import { readTitles } from '@/lib/reports/untitled'
import type { LastReportFigures } from './form/choices'
import { readPlaceNames } from './form-choices'

/** The report with the latest day that an operator's count in a country reaches to; null where it has none. */
export async function readLastReport(
  database: Database,
  operator: string,
  country: string,
  language: string,
): Promise<LastReportFigures | null> {
  const operation = {
    country: { code: country },
    operator: { names: { some: { folded: fold(operator) } } },
  }
  const stream = await database.stream.findFirst({
    where: { operation, standing: { gt: 0 } },
    orderBy: [{ lastDay: 'desc' }, { id: 'asc' }],
  })
  if (stream === null) return null
  const together = await readCountedTogether(database, [stream.id])
  const latest = await database.claim.findFirst({
    where: { streamId: { in: [...entryOf(together, stream.id)] }, ended: '' },
    orderBy: [{ toDay: 'desc' }, { id: 'desc' }],
    include: { report: true },
  })
  if (latest === null) return null
  const claims = await database.claim.findMany({
    where: { reportId: latest.reportId, ended: '', stream: { operation } },
    include: { stream: { include: { area: { include: { places: { include: { place: true } } } } } } },
    orderBy: { id: 'asc' },
  })
  const codes = new Set<string>()
  const figures = claims.map(({ verb, basis, toPrecision, qualifier, unit, stream }) => {
    const places = stream.area.places.map(({ place }) => place.code).sort()
    for (const code of places) codes.add(code)
    return {
      operator,
      metric: stream.metricKey,
      part: stream.part,
      verb,
      basis,
      to_precision: toPrecision === 'day' ? '' : toPrecision,
      places: places.join(PLACE_SEPARATOR),
      qualifier,
      unit,
    }
  })
  const titleOf = await readTitles((statement) => database.$queryRaw(statement), [latest.report], language)
  const { published } = latest.report
  return {
    title: titleOf(latest.report),
    published,
    figures,
    places: await readPlaceNames(database, [...codes], language),
  }
}
