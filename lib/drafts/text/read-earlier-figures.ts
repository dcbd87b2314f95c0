import 'server-only'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { addressPart } from '@/lib/i18n/address-part'
import type { Locale } from '@/lib/i18n/locales'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from '@/lib/places/fold'
import { readTitles } from '@/lib/reports/untitled'
import { asksForChoice, type EarlierFigure } from './earlier-choices'
import type { TextProposal } from './text-proposals'

/** Figures of an operator that are looked at: enough for some months of a weekly report. */
const MOST_FIGURES = 200
/** Places that names may mean, of all proposals. */
const MOST_PLACES = 100

/**
 * What an operator's reports on a country have on record of the places that proposals ask about, and of the metrics whose numbers they ask about: the figures
 * that stand, the latest first. Nothing where nothing is asked.
 */
export async function readEarlierFigures(
  session: SqlConnection,
  proposals: readonly TextProposal[],
  { operator, country }: { operator: string; country: string },
  locale: Locale,
): Promise<EarlierFigure[]> {
  const asking = operator.trim() === '' || country === '' ? [] : proposals.filter(asksForChoice)
  if (asking.length === 0) return []
  const options = asking.flatMap(({ places }) => places.filter(({ options }) => options.length > 1))
  const codes = new Set(options.flatMap(({ options }) => options.map(({ code }) => code)))
  const metrics = new Set(asking.flatMap(({ readings, metric }) => (readings.length > 1 ? metric : [])))
  const found = await figuresOf(session, { operator, country }, [...codes].slice(0, MOST_PLACES), [
    ...metrics,
  ])
  const claims = [...new Map(found.map((row) => [row.id, row])).values()].sort((a, b) => b.id - a.id)
  const titleOf = await readTitles(
    ({ sql, values }) => session.query(sql, values as SqlValue[]),
    claims.map(({ report: key, title }) => ({ key, title })),
    locale,
  )
  const placesOf = new Map<number, string[]>()
  for (const { id, place } of found) placesOf.set(id, [...(placesOf.get(id) ?? []), place])
  return claims.map(({ id, words, metric, amount, claim, report: key, title, published }) => ({
    ...{ words, metric, amount },
    places: entryOf(placesOf, id),
    report: {
      title: titleOf({ key, title }),
      day: published,
      href: `/${locale}/${country.toLowerCase()}/reports/${addressPart(key)}#${encodeURIComponent(claim)}`,
    },
  }))
}

interface FigureRow {
  id: number
  claim: string
  words: string
  amount: string
  metric: string
  place: string
  report: string
  title: string
  published: string
}

/** A row for each place of a figure. */
function figuresOf(
  session: SqlConnection,
  { operator, country }: { operator: string; country: string },
  codes: readonly string[],
  metrics: readonly string[],
): Promise<FigureRow[]> {
  const atPlaces = `select ap."areaId" from "AreaPlace" ap join "Place" p on p."id" = ap."placeId"
    where p."code" in (${placeholders(codes.length)})`
  const about = [
    ...(codes.length > 0 ? [`s."areaId" in (${atPlaces})`] : []),
    ...(metrics.length > 0 ? [`s."metricKey" in (${placeholders(metrics.length)})`] : []),
  ]
  return session.query<FigureRow>(
    `select c."id", c."key" as "claim", c."words", c."amount", s."metricKey" as "metric", p."code" as "place",
       r."key" as "report", r."title", r."published"
     from (select c."id" from "Claim" c join "Stream" s on s."id" = c."streamId"
           join "Operation" o on o."id" = s."operationId" join "Place" country on country."id" = o."countryId"
           where country."code" = ? and c."ended" = '' and c."words" <> ''
             and o."operatorId" in (select "organisationId" from "OrganisationName" where "folded" = ?)
             and (${about.join(' or ')})
           order by c."id" desc limit ${MOST_FIGURES}) latest
     join "Claim" c on c."id" = latest."id" join "Report" r on r."id" = c."reportId"
     join "Stream" s on s."id" = c."streamId" join "AreaPlace" ap on ap."areaId" = s."areaId"
     join "Place" p on p."id" = ap."placeId"`,
    [country, fold(operator), ...codes, ...metrics],
  )
}
