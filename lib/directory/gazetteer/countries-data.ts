import 'server-only'
import type { Database } from '@/lib/db/open'
import { byNameIn, nameIn } from '@/lib/i18n/names'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { Prisma } from '@/prisma/client/sqlite'

/** A country of the record, with how many areas and places of its own it has. */
export interface RecordCountry {
  code: string
  name: string
  areas: number
  places: number
  /** Figures that stand of its places. */
  figures: number
}

/** By what the list of countries is sorted. */
export const COUNTRY_ORDERS = ['name', 'code', 'areas', 'places', 'figures'] as const
export type CountryOrder = (typeof COUNTRY_ORDERS)[number]

/** Countries by a column: texts as readers of the language look them up, the largest numbers first. */
export function sortedCountries(
  countries: readonly RecordCountry[],
  order: CountryOrder,
  language: string,
): RecordCountry[] {
  const byName = byNameIn(language)
  return [...countries].sort((a, b) =>
    order === 'name' || order === 'code'
      ? byName(a[order], b[order])
      : b[order] - a[order] || byName(a.name, b.name),
  )
}

/** The countries of the record, by name. */
export async function readRecordCountries(database: Database, language: string): Promise<RecordCountry[]> {
  const countries = await database.place.findMany({
    where: { kind: 'country' },
    include: { names: { where: { alias: false } } },
  })
  const counted = await database.place.groupBy({
    by: ['countryId', 'kind'],
    where: { kind: { not: 'country' } },
    _count: { _all: true },
  })
  const counts = await database.$queryRaw<{ id: number | bigint; count: number | bigint | string }[]>(
    Prisma.sql`select o."countryId" as "id", sum(s."standing") as "count" from "Operation" o
      join "Stream" s on s."operationId" = o."id" group by o."countryId"`,
  )
  const figures = new Map(counts.map((row) => [Number(row.id), Number(row.count)]))
  const inOrder = byNameIn(language)
  return countries
    .map(({ id, code, names }) => {
      const count = (isArea: boolean) =>
        counted
          .filter(({ countryId, kind }) => countryId === id && kind.startsWith('admin') === isArea)
          .reduce((sum, { _count }) => sum + _count._all, 0)
      return {
        code,
        name: nameIn(names, language, code),
        areas: count(true),
        places: count(false),
        figures: figures.get(id) ?? 0,
      }
    })
    .sort((a, b) => inOrder(a.name, b.name))
}

/** Every country that can be added, by its name in a language. */
export function countryChoices(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const inOrder = byNameIn(language)
  return [...COUNTRY_CODES.keys()]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => inOrder(a.label, b.label))
}
