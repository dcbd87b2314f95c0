import 'server-only'
import { readCountryNames } from '@/lib/countries/data'
import { findCountry } from '@/lib/countries/found-country'
import type { Database } from '@/lib/db/open'
import { readMetrics, readPlaces } from '@/lib/figures/rollup-data'
import type { CountryPage } from '@/lib/links/page-href'
import { fold } from '@/lib/places/fold'
import { byCodeUnits } from '@/lib/places/tree'
import { named, withNames } from '@/lib/reports/read-claims'
import { readTitles } from '@/lib/reports/untitled'
import { Prisma } from '@/prisma/client/sqlite'
import { nearest, type SuggestionCandidate } from './nearest'

/** What an address asks for: a country, or one thing on a list of its pages. */
export type Sought = { country: string; page?: CountryPage; key?: string }

/** A page that there is. */
export type NearPage = Sought & {
  name: string
  /** Of a place, what kind of place it is: a city and a region may share a name. */
  kind?: string
}

/** So many are offered. */
const most = 3

/** So many are looked at more closely: not every one is named by the country's reports. */
const mostClose = 12

/** So many names are compared on each side of what was typed, in the order of an index: never all there are. */
const mostCompared = 1_000

/** Pages whose names or codes are near to what was asked for, where that is not on record; the nearest first. Of a country that is on record, where nothing on a list of its pages is sought, its own page. */
export async function readNear(database: Database, sought: Sought, language: string): Promise<NearPage[]> {
  const country = await findCountry(database, sought.country, language)
  if (country === null) {
    const countries = await readCountryNames(database, language)
    const candidates = countries.map((one) => ({ of: one, spellings: [one.code, one.name] }))
    return nearest(sought.country, candidates, most).map(({ code, name }) => ({ country: code, name }))
  }
  const { page, key: typed = '' } = sought
  if (page === undefined) return [{ country: country.code, name: country.name }]
  const read = readers[page]
  const found = (await read?.(database, { id: country.id, typed, language })) ?? []
  return found.slice(0, most).map((one) => ({ country: country.code, page, ...one }))
}

type Asked = { id: number; typed: string; language: string }
type Reader = (database: Database, asked: Asked) => Promise<{ key: string; name: string; kind?: string }[]>

const readers: Partial<Record<CountryPage, Reader>> = {
  places: async (database, { id, typed, language }) => {
    const [codes, names] = await Promise.all([
      around(inEitherCase(typed), (code, { order, take }) =>
        database.place.findMany({
          where: { code, countryId: id, kind: { not: 'country' } },
          orderBy: { code: order },
          take,
          select: { code: true },
        }),
      ),
      around([fold(typed)], (folded, { order, take }) =>
        database.placeName.findMany({
          where: { folded, place: { countryId: id, kind: { not: 'country' } } },
          orderBy: { folded: order },
          take,
          select: { folded: true, place: { select: { code: true } } },
        }),
      ),
    ])
    const found = nearest(
      typed,
      gathered([
        ...codes.map(({ code }) => [code, code] as const),
        ...names.map(({ folded, place }) => [place.code, folded] as const),
      ]),
      most,
    )
    const places = await readPlaces(database, { code: { in: found } }, language)
    return inOrder(
      found,
      places.map(({ code, name, kind }) => ({ key: code, name, kind })),
    )
  },
  organisations: async (database, { id, typed, language }) => {
    const [keys, names] = await Promise.all([
      around(inEitherCase(typed), (key, { order, take }) =>
        database.organisation.findMany({
          where: { key },
          orderBy: { key: order },
          take,
          select: { key: true },
        }),
      ),
      around([fold(typed)], (folded, { order, take }) =>
        database.organisationName.findMany({
          where: { folded },
          orderBy: { folded: order },
          take,
          select: { folded: true, organisation: { select: { key: true } } },
        }),
      ),
    ])
    const close = nearest(
      typed,
      gathered([
        ...keys.map(({ key }) => [key, key] as const),
        ...names.map(({ folded, organisation }) => [organisation.key, folded] as const),
      ]),
      mostClose,
    )
    if (close.length === 0) return []
    const here = await database.$queryRaw<{ id: number }[]>(organisationsOf(id, close))
    const found = await database.organisation.findMany({
      where: { id: { in: here.map(({ id }) => Number(id)) } },
      ...withNames,
    })
    return inOrder(
      close,
      found.map((one) => named(one, language)),
    )
  },
  reports: async (database, { id, typed, language }) => {
    const keys = await around(inEitherCase(typed), (key, { order, take }) =>
      database.report.findMany({ where: { key }, orderBy: { key: order }, take, select: { key: true } }),
    )
    const close = nearest(typed, gathered(keys.map(({ key }) => [key, key] as const)), mostClose)
    const found = await database.report.findMany({
      where: { key: { in: close } },
      select: { key: true, title: true, countries: { where: { countryId: id } } },
    })
    const here = found.filter(({ countries }) => countries.length > 0)
    const titleOf = await readTitles((statement) => database.$queryRaw(statement), here, language)
    return inOrder(
      close,
      here.map((report) => ({ key: report.key, name: titleOf(report) })),
    )
  },
  metrics: async (database, { typed, language }) => {
    const metrics = await readMetrics(database, language)
    const candidates = metrics.map(({ key, label }) => ({
      of: { key, name: label },
      spellings: [key, label],
    }))
    return nearest(typed, candidates, most)
  },
}

/** Codes and keys are ordered letter by letter, large ones before small ones. */
const inEitherCase = (typed: string) => [...new Set([typed, typed.toUpperCase(), typed.toLowerCase()])]

/** What stands next to each of `texts` in the order of an index. */
async function around<Row>(
  texts: readonly string[],
  read: (
    where: { gte: string } | { lt: string },
    page: { order: 'asc' | 'desc'; take: number },
  ) => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await Promise.all(
    texts.flatMap((text) => [
      read({ gte: text }, { order: 'asc', take: mostCompared }),
      read({ lt: text }, { order: 'desc', take: mostCompared }),
    ]),
  )
  return rows.flat()
}

/** Keys with all of their spellings, in an order that no database has a say in. */
function gathered(
  pairs: readonly (readonly [key: string, spelling: string])[],
): SuggestionCandidate<string>[] {
  const spellings = new Map<string, Set<string>>()
  for (const [key, spelling] of pairs) {
    const known = spellings.get(key)
    if (known === undefined) spellings.set(key, new Set([spelling]))
    else known.add(spelling)
  }
  return [...spellings]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([of, written]) => ({ of, spellings: [...written] }))
}

function inOrder<One extends { key: string }>(keys: readonly string[], found: readonly One[]): One[] {
  const byKey = new Map(found.map((one) => [one.key, one]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Those of `keys` whose work the country's reports speak of, whom they quote or who published them. */
const organisationsOf = (countryId: number, keys: readonly string[]) => {
  const reports = (column: Prisma.Sql) => Prisma.sql`exists (
    select 1 from "Report" r where ${column} = g."id" and exists (
      select 1 from "ReportCountry" rc where rc."reportId" = r."id" and rc."countryId" = ${countryId}))`
  return Prisma.sql`select g."id" as "id" from "Organisation" g where g."key" in (${Prisma.join([...keys])}) and (
    exists (select 1 from "Operation" o where o."operatorId" = g."id" and o."countryId" = ${countryId})
    or ${reports(Prisma.sql`r."publisherId"`)} or ${reports(Prisma.sql`r."saidById"`)})`
}
