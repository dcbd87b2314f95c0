import 'server-only'
import type { Database } from '@/lib/db/open'
import { byNameIn, nameIn } from '@/lib/i18n/names'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'

/** A country of the record, with how many areas and places of its own it has. */
export interface RecordCountry {
  code: string
  name: string
  areas: number
  places: number
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
  const inOrder = byNameIn(language)
  return countries
    .map(({ id, code, names }) => {
      const count = (isArea: boolean) =>
        counted
          .filter(({ countryId, kind }) => countryId === id && kind.startsWith('admin') === isArea)
          .reduce((sum, { _count }) => sum + _count._all, 0)
      return { code, name: nameIn(names, language, code), areas: count(true), places: count(false) }
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
