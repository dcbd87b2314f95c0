import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { type Day, isDay } from '@/lib/periods/day'
import { firstDay, monthOf } from '@/lib/periods/month'
import { readPublishedClaims } from '@/lib/reports/published-claims'
import { Prisma } from '@/prisma/client/sqlite'
import { readOperations } from '../operations'
import { streamsAboutPlace } from '../place/place-streams'
import { readMetrics } from '../rollup-data'
import type { DayRecord } from './day-record'

/** Figures of a day that are listed. */
const most = 100

/**
 * The figures that count or corroborate, are about a country or a place of it, and end on a day; of a curve by months, those of the month
 * up to its last day. Null where there is no such country, place, metric or day.
 */
export function readReportsOfDay(
  database: Database,
  asked: { country: string; metric: string; place: string; day: string },
  language: string,
): Promise<DayRecord | null> {
  return readConsistently(database, async () => {
    const { day } = asked
    if (!isDay(day)) return null
    const country = await findCountry(database, asked.country, language)
    if (country === null) return null
    const [place, metrics, operations] = await Promise.all([
      database.place.findFirst({
        where: { code: asked.place, OR: [{ id: country.id }, { countryId: country.id }] },
        include: { names: { where: { alias: false } } },
      }),
      readMetrics(database, language),
      readOperations(database, [country.id], language),
    ])
    const metric = metrics.find(({ key }) => key === asked.metric)
    if (place === null || metric === undefined) return null
    const streams = Prisma.sql`
      with "About" as (${streamsAboutPlace(place.id, operations)})
      select s."id" from "Stream" s where s."metricKey" = ${metric.key} and s."part" = ''
        and (s."id" in (select "id" from "About") or s."countedInId" in (select "id" from "About"))`
    const between = (from: Day) =>
      database.$queryRaw<{ id: number | bigint }[]>(Prisma.sql`
      select c."id" as "id" from "Claim" c cross join "Decision" d
      where c."streamId" in (${streams}) and c."toDay" >= ${from} and c."toDay" <= ${day} and c."ended" = ''
        and d."claimId" = c."id" and d."status" in ('counted', 'corroborates')
      order by c."toDay" desc, d."status" desc, c."id" limit ${most + 1}`)
    const onDay = await between(day)
    const found = onDay.length > 0 ? onDay : await between(firstDay(monthOf(day)))
    const ids = found.slice(0, most).map(({ id }) => Number(id))
    return {
      country: { code: country.code, name: country.name },
      metric: { key: metric.key, label: metric.label },
      place: { code: place.code, name: nameIn(place.names, language, place.code) },
      day,
      more: found.length > most,
      claims: ids.length === 0 ? [] : await readPublishedClaims(database, { id: { in: ids } }, language),
    }
  })
}
