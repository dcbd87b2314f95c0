import 'server-only'
import { padded, placeholders, type SqlConnection } from '@/lib/db/connection'
import { isDay } from '@/lib/periods/day'
import { fold } from '@/lib/places/fold'
import { patternMatcher } from './day-pattern'
import { nearestStep } from './series-step'
import type { StoredTemplate } from './stored-template'

/** So many signs has the key of a template. */
export const TEMPLATE_KEY_SIGNS = 18

/** So many reports of the publishers are looked through, the latest first. */
const mostReports = 1_000

/**
 * How many steps after the report that a template was made of the latest of its series is, by its key: of reports that were begun from it and not
 * put away, and of published ones of the same publisher on the same country that are called so or stand at such an address. 0: none came
 * after it.
 */
export async function readLatestSteps(
  session: SqlConnection,
  templates: readonly StoredTemplate[],
): Promise<Map<string, number>> {
  if (templates.length === 0) return new Map()
  const [begun, published] = [await latestBegun(session), await publishedOf(session, templates)]
  return new Map(
    templates.map((template) => {
      const days = [begun.get(template.key) ?? '', ...published(template)].filter(isDay)
      const steps = days.map((day) => nearestStep(template.day, day, template.step))
      return [template.key, Math.max(0, ...steps)]
    }),
  )
}

/** The latest day of a report that was begun from a template, by its key. */
async function latestBegun(session: SqlConnection): Promise<Map<string, string>> {
  const rows = await session.query<{ term: string }>(
    `select max(t."term") as "term" from "DraftTerm" t join "Draft" d on d."id" = t."draftId"
     where t."kind" = 'template' and d."state" <> 'discarded' group by substr(t."term", 1, ${TEMPLATE_KEY_SIGNS})`,
  )
  return new Map(
    rows.map(({ term }) => [term.slice(0, TEMPLATE_KEY_SIGNS), term.slice(TEMPLATE_KEY_SIGNS + 1)]),
  )
}

interface PublishedRow {
  publisherId: number
  title: string
  url: string
  published: string
  country: string
}

/** Gives the days of published reports that belong to the series of a template. */
async function publishedOf(
  session: SqlConnection,
  templates: readonly StoredTemplate[],
): Promise<(template: StoredTemplate) => string[]> {
  const names = [...new Set(templates.map(({ content }) => fold(content.report.publisher)).filter(Boolean))]
  if (names.length === 0) return () => []
  const asked = padded(names)
  const found = await session.query<{ folded: string; id: number | bigint }>(
    `select n."folded", coalesce(o."mergedIntoId", o."id") as "id" from "OrganisationName" n
     join "Organisation" o on o."id" = n."organisationId" where n."folded" in (${placeholders(asked.length)})`,
    asked,
  )
  const owners = found.map(({ folded, id }) => ({ folded, id: Number(id) }))
  const ids = padded([...new Set(owners.map(({ id }) => id))])
  if (ids.length === 0) return () => []
  const [since = ''] = templates.map(({ day }) => day).sort()
  const reports = await session.query<PublishedRow>(
    `select r."publisherId", r."title", r."url", r."published", p."code" as "country" from "Report" r
     join "ReportCountry" c on c."reportId" = r."id" join "Place" p on p."id" = c."countryId"
     where r."publisherId" in (${placeholders(ids.length)}) and r."published" > ? order by r."published" desc limit ${mostReports}`,
    [...ids, since],
  )
  return ({ content, day }) => {
    const owned = new Set(
      owners.filter(({ folded }) => folded === fold(content.report.publisher)).map(({ id }) => id),
    )
    const looks = [content.title, content.link].filter(Boolean).map(patternMatcher)
    return reports
      .filter(
        ({ publisherId, country, title, url, published }) =>
          published > day &&
          owned.has(publisherId) &&
          country === content.report.country &&
          looks.some((look) => look.test(title) || look.test(url)),
      )
      .map(({ published }) => published)
  }
}
