import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'

/** What it is merged into, and what is merged into it, by name. */
const mergedWith = {
  mergedInto: { include: { names: { where: { alias: false } } } },
  mergedHere: { include: { names: { where: { alias: false } } }, orderBy: { id: 'asc' } },
} as const

/** A place as administrators see it; null where there is none with this code. */
export async function readPlaceToEdit(database: Database, code: string, language: string) {
  const place = await database.place.findUnique({
    where: { code },
    include: {
      names: { orderBy: { id: 'asc' } },
      parent: { include: { names: { where: { alias: false } } } },
      country: { select: { code: true } },
      _count: { select: { inside: true } },
      ...mergedWith,
    },
  })
  if (place === null) return null
  const { id, kind, pcode, iso3, lat, lon, population, names, parent, country, _count } = place
  const asMerged = (other: (typeof place.mergedHere)[number]) => ({
    key: other.code,
    name: nameIn(other.names, language, other.code),
  })
  return {
    id,
    code,
    kind,
    pcode,
    iso3,
    lat,
    lon,
    population,
    names,
    name: nameIn(
      names.filter(({ alias }) => !alias),
      language,
      code,
    ),
    parent: parent === null ? null : { code: parent.code, name: nameIn(parent.names, language, parent.code) },
    country: country?.code ?? null,
    inside: _count.inside,
    mergedInto: place.mergedInto === null ? null : asMerged(place.mergedInto),
    mergedHere: place.mergedHere.map(asMerged),
  }
}

/** An organisation as administrators see it; null where there is none with this key. */
export async function readOrganisationToEdit(database: Database, key: string, language: string) {
  const organisation = await database.organisation.findUnique({
    where: { key },
    include: {
      names: { orderBy: { id: 'asc' } },
      operations: { include: { country: { select: { code: true } } } },
      _count: { select: { published: true, said: true } },
      ...mergedWith,
    },
  })
  if (organisation === null) return null
  const { id, standing, standingNote, names, operations, _count } = organisation
  const asMerged = (other: (typeof organisation.mergedHere)[number]) => ({
    key: other.key,
    name: nameIn(other.names, language, other.key),
  })
  return {
    id,
    key,
    standing,
    standingNote,
    names,
    name: nameIn(
      names.filter(({ alias }) => !alias),
      language,
      key,
    ),
    countries: operations.map(({ country }) => country.code).sort(),
    published: _count.published,
    said: _count.said,
    mergedInto: organisation.mergedInto === null ? null : asMerged(organisation.mergedInto),
    mergedHere: organisation.mergedHere.map(asMerged),
  }
}
