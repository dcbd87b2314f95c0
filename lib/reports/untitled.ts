import 'server-only'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/names'
import { getI18n } from '@/lib/i18n/words'
import { directed } from '@/lib/signs/directions'
import { Prisma } from '@/prisma/client/sqlite'

/** Runs a statement and gives its rows by the names of their columns; databases differ in which whole numbers are bigints. */
type Read = <Row extends object>(statement: Prisma.Sql) => Promise<Row[]>

/** A report as something refers to it; its title is blank where it is not known. */
interface Titled {
  key: string
  title: string
}

/** Of how many places a report is called; of more the rest are counted. */
const mostPlaces = 2

/**
 * Gives what reports are called: their title, or where that is not known publisher, places and day, "Sputnik Afrique on Palmyra, 4 Apr 2016".
 * `reports` are those that will be asked for.
 */
export async function readTitles(
  read: Read,
  reports: readonly Titled[],
  language: string,
): Promise<(report: Titled) => string> {
  const keys = [...new Set(reports.filter(({ title }) => title === '').map(({ key }) => key))]
  if (keys.length === 0) return ({ title }) => title
  const which = Prisma.sql`r."key" in (${Prisma.join(keys)})`
  const untitled = await read<{ key: string; published: string }>(
    Prisma.sql`select r."key" as "key", r."published" as "published" from "Report" r where ${which}`,
  )
  const [publisherOf, placesOf] = [
    await readPublishers(read, which, language),
    await readPlaces(read, which, language),
  ]
  const { t, format, locale } = getI18n(parseLocale(language) ?? defaultLocale)
  const titles = new Map(
    untitled.map(({ key, published }) => {
      const places = placesOf.get(key) ?? []
      const sentence = t('reports.untitled', {
        publisher: publisherOf.get(key) ?? '',
        day: format.day(published),
        places: withCommas(places.slice(0, mostPlaces), { t }),
        named: Math.min(places.length, 1),
        more: Math.max(places.length - mostPlaces, 0),
      })
      // What shows titles goes by their first word, since others are in the language of their report.
      return [key, directed(sentence, LOCALES[locale].dir)]
    }),
  )
  return ({ key, title }) => (title === '' ? (titles.get(key) ?? key) : title)
}

/** The name of who published each report, by its key. */
async function readPublishers(read: Read, which: Prisma.Sql, language: string): Promise<Map<string, string>> {
  const rows = await read<NamedRow>(Prisma.sql`
    select r."key" as "report", r."publisherId" as "id", o."key" as "code", n."language" as "language", n."name" as "name"
    from "Report" r join "Organisation" o on o."id" = r."publisherId"
    left join "OrganisationName" n on n."organisationId" = o."id" and n."alias" = ${false}
    where ${which} order by n."id"`)
  return new Map([...namesByReport(rows, language)].map(([report, names]) => [report, names[0] ?? '']))
}

/** The names of the places that each report has figures of, in the order in which they came onto the record. */
function readPlaces(read: Read, which: Prisma.Sql, language: string): Promise<Map<string, string[]>> {
  return read<NamedRow>(Prisma.sql`
    select w."report" as "report", p."id" as "id", p."code" as "code", n."language" as "language", n."name" as "name"
    from (
      select distinct r."key" as "report", ap."placeId" as "placeId"
      from "Report" r join "Claim" c on c."reportId" = r."id" join "Stream" s on s."id" = c."streamId"
      join "AreaPlace" ap on ap."areaId" = s."areaId" where ${which}
    ) w join "Place" p on p."id" = w."placeId"
    left join "PlaceName" n on n."placeId" = p."id" and n."alias" = ${false}
    order by p."id", n."id"`).then((rows) => namesByReport(rows, language))
}

/** A name in one language of something that a report speaks of; null where it has none. */
interface NamedRow {
  report: string
  id: number | bigint
  code: string
  language: string | null
  name: string | null
}

/** What each report speaks of, by one name each. */
function namesByReport(rows: readonly NamedRow[], language: string): Map<string, string[]> {
  const found = new Map<string, Map<number, { code: string; names: { language: string; name: string }[] }>>()
  for (const { report, id, code, language, name } of rows) {
    const own = found.get(report) ?? new Map()
    found.set(report, own)
    const named = own.get(Number(id)) ?? { code, names: [] }
    own.set(Number(id), named)
    if (language !== null && name !== null) named.names.push({ language, name })
  }
  return new Map(
    [...found].map(([report, own]) => [
      report,
      [...own.values()].map(({ code, names }) => nameIn(names, language, code)),
    ]),
  )
}
